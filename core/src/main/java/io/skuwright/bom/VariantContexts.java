package io.skuwright.bom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The spec values that are selected in each part of a structure, numbered.
 *
 * <p>Everywhere it is the policy's selection; below a variant the values of that variant win. A variant has one
 * number wherever it stands, so the numbers are no more than the variants.
 */
final class VariantContexts {

    /** The number of the policy's own selection. */
    static final int POLICY = 0;

    private final Variants variants;
    private final Map<String, String> selection;
    private final List<Map<String, String>> values = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    VariantContexts(Variants variants, BomPolicy policy) {
        this.variants = variants;
        this.selection = policy.selection();
        values.add(selection);
    }

    /** Returns the selected value of each spec. */
    Map<String, String> values(int context) {
        return values.get(context);
    }

    /** Returns the context of what is below a product that stands in a context. */
    int below(int context, String product) {
        Variants.Variant variant = variants.of(product);
        return variant == null ? context : numbers.computeIfAbsent(product, code -> {
            Map<String, String> merged = new TreeMap<>(selection);
            merged.putAll(variant.values());
            values.add(merged);
            return values.size() - 1;
        });
    }
}
