package io.skuwright.product;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The SKUs of one product by code, by combination and by value. */
final class SkuIndex {

    private final Map<String, Sku> byCode = new HashMap<>();
    private final Map<SpecCombination, Sku> byCombination = new HashMap<>();
    private final Map<SpecValue, List<Sku>> byValue = new HashMap<>();

    SkuIndex(List<Sku> skus) {
        for (Sku sku : skus) {
            byCode.put(sku.code(), sku);
            byCombination.put(sku.combination(), sku);
            sku.combination().values().forEach((spec, value) -> byValue
                    .computeIfAbsent(SpecValue.of(spec, value), none -> new ArrayList<>())
                    .add(sku));
        }
    }

    @Nullable Sku byCode(String code) {
        return byCode.get(code);
    }

    @Nullable Sku byCombination(SpecCombination combination) {
        return byCombination.get(combination);
    }

    List<Sku> byValue(String spec, String value) {
        return byValue.getOrDefault(SpecValue.of(spec, value), List.of());
    }

    /** Returns the SKUs that have all values of a part; looks only at those of its rarest value. */
    List<Sku> matching(SpecCombination part) {
        Sku exact = byCombination.get(part);
        if (exact != null) {
            return List.of(exact);
        }
        List<Sku> fewest = List.of();
        for (int i = 0; i < part.size(); i++) {
            List<Sku> some = byValue(part.specs().get(i), part.value(i));
            fewest = i == 0 || some.size() < fewest.size() ? some : fewest;
        }
        return fewest.stream().filter(sku -> sku.combination().contains(part)).toList();
    }
}
