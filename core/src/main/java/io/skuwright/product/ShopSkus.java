package io.skuwright.product;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which of our SKUs a shop means, in a catalogue without SPUs.
 *
 * <p>Shops have products of their own with ids of their own, and two shops may use the same id for different things;
 * so a SKU is known by the shop and its id there. Example: {@code builder().put("shop-1", "1001",
 * "TEE-RED-M").build()} gives {@code TEE-RED-M} for ("shop-1", "1001") and a finding for ("shop-2", "1001").
 *
 * <p>Shops, ids and codes are text, compared exactly. This class is immutable and thread-safe.
 */
public final class ShopSkus {

    private final Map<String, Map<String, Set<String>>> codes;

    private ShopSkus(Map<String, Map<String, Set<String>>> codes) {
        this.codes = codes;
    }

    /** Returns a builder that knows nothing. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the code of the SKU that a shop knows by an id, or no value with {@code SHOP_SKU_UNKNOWN} or {@code
     * SHOP_SKU_AMBIGUOUS}.
     */
    public Outcome<String> find(String shop, String id, Place place) {
        requireNonNull(shop, "shop");
        Set<String> found = codes.getOrDefault(shop, Map.of()).getOrDefault(requireNonNull(id, "id"), Set.of());
        if (found.size() == 1) {
            return Outcome.of(found.iterator().next());
        }
        EditCode code = found.isEmpty() ? EditCode.SHOP_SKU_UNKNOWN : EditCode.SHOP_SKU_AMBIGUOUS;
        Finding miss = Finding.of(code).about(id).at(place).with("shop", shop);
        return Outcome.failed(found.isEmpty() ? miss : miss.with("skus", String.join(", ", found)));
    }

    /** Builds a {@link ShopSkus}; not thread-safe. */
    public static final class Builder {

        private final Map<String, Map<String, Set<String>>> codes = new TreeMap<>();

        private Builder() {}

        /** Adds what a shop calls a SKU; the same again changes nothing, another code makes the id ambiguous. */
        @CanIgnoreReturnValue
        public Builder put(String shop, String id, String code) {
            codes.computeIfAbsent(requireNonNull(shop, "shop"), none -> new TreeMap<>())
                    .computeIfAbsent(requireNonNull(id, "id"), none -> new TreeSet<>())
                    .add(requireNonNull(code, "code"));
            return this;
        }

        /** Returns the table. */
        public ShopSkus build() {
            Map<String, Map<String, Set<String>>> copy = new TreeMap<>();
            codes.forEach((shop, ids) -> {
                Map<String, Set<String>> copied = new TreeMap<>();
                ids.forEach((id, some) -> copied.put(id, new TreeSet<>(some)));
                copy.put(shop, copied);
            });
            return new ShopSkus(copy);
        }
    }
}
