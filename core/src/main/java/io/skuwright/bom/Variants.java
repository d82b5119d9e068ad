package io.skuwright.bom;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which products are variants of another one, and with which spec values. */
final class Variants {

    /** The product that a variant is one of, with the values that make it that one. */
    record Variant(String parent, Map<String, String> values) {}

    private final Map<String, Variant> byCode;

    private Variants(Map<String, Variant> byCode) {
        this.byCode = byCode;
    }

    static Variants of(Map<String, Variant> byCode) {
        return new Variants(ImmutableMap.copyOf(byCode));
    }

    boolean isEmpty() {
        return byCode.isEmpty();
    }

    /** Returns what a product is a variant of, null if it is none. */
    @Nullable Variant of(String code) {
        return byCode.get(code);
    }
}
