package io.skuwright.merchantpro;

import io.skuwright.result.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds for each variant that is wanted the one that the shop has: by what the ERP calls it, then by SKU. */
final class VariantMatch {

    private final List<ShopVariant> known;
    private final Map<String, List<Integer>> byReference;
    private final Map<String, List<Integer>> bySku;
    private final Set<Integer> taken = new HashSet<>();
    private final List<Optional<ShopVariant>> matches = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    VariantMatch(ShopProduct wanted, ShopProduct known) {
        this.known = known.variants();
        this.byReference = index(ShopVariant::extRef);
        this.bySku = index(ShopVariant::sku);
        wanted.variants().forEach(variant -> matches.add(match(variant)));
    }

    private Map<String, List<Integer>> index(Function<ShopVariant, Optional<String>> key) {
        Map<String, List<Integer>> index = new HashMap<>();
        for (int at = 0; at < known.size(); at++) {
            int here = at;
            key.apply(known.get(at)).ifPresent(it -> index.computeIfAbsent(it, same -> new ArrayList<>(1)).add(here));
        }
        return index;
    }

    private Optional<ShopVariant> match(ShopVariant variant) {
        List<Integer> found = variant.extRef().map(it -> byReference.getOrDefault(it, List.of())).orElse(List.of());
        if (found.isEmpty()) {
            found = variant.sku().map(it -> bySku.getOrDefault(it, List.of())).orElse(List.of());
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (found.size() > 1 || !taken.add(found.get(0))) {
            findings.add(Finding.of(ProductPushCode.MP_VARIANT_AMBIGUOUS)
                    .about(variant.sku().orElse(""))
                    .at(variant.place())
                    .with("extRef", variant.extRef().orElse(""))
                    .with("count", found.size()));
            return Optional.empty();
        }
        return Optional.of(known.get(found.get(0)));
    }

    /** The variants of the shop, in the order of those wanted; none for one that is new. */
    List<Optional<ShopVariant>> matches() {
        return matches;
    }

    /** The variants of the shop that nobody wants, in their order. */
    List<ShopVariant> left() {
        List<ShopVariant> left = new ArrayList<>();
        for (int at = 0; at < known.size(); at++) {
            if (!taken.contains(at)) {
                left.add(known.get(at));
            }
        }
        return left;
    }

    List<Finding> findings() {
        return findings;
    }
}
