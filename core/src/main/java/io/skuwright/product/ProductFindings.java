package io.skuwright.product;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Likeness;
import io.skuwright.row.NearKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the findings of this package, so that one kind always carries the same attributes. */
final class ProductFindings {

    private static final int MOST_NAMED = 5;

    private ProductFindings() {}

    /** A spec that is named by a SKU, or by what else was asked for. */
    static Finding unknownSpec(String by, String spec, String spu, String specs) {
        return Finding.of(ProductCode.SPEC_UNKNOWN)
                .about(spec)
                .with("sku", by)
                .with("spu", spu)
                .with("specs", specs);
    }

    static String specs(List<Spec> specs) {
        return specs.stream().map(Spec::name).collect(Collectors.joining(", "));
    }

    static Finding unknownValue(String by, String spec, String value, String values) {
        return Finding.of(ProductCode.SPEC_VALUE_UNKNOWN)
                .about(value)
                .with("sku", by)
                .with("spec", spec)
                .with("values", values);
    }

    static Finding unknownSku(String code, String product, String skus) {
        return Finding.of(EditCode.SKU_UNKNOWN)
                .about(code)
                .with("spu", product)
                .with("skus", skus);
    }

    /** Returns a finding for each new value that looks like one before it. */
    static List<Finding> lookAlikes(
            String spec, List<String> before, List<String> added, NearKey nearKey, Place place) {
        List<Finding> findings = new ArrayList<>();
        Map<String, String> first = new HashMap<>();
        before.forEach(value -> first.putIfAbsent(nearKey.key(value), value));
        for (String value : added) {
            String other = first.putIfAbsent(nearKey.key(value), value);
            if (other != null && !other.equals(value)) {
                findings.add(Finding.of(ProductCode.NEAR_DUPLICATE_VALUE)
                        .about(value)
                        .at(place)
                        .with("other", other)
                        .with("spec", spec)
                        .with("differences", nearKey.differences(value, other).stream()
                                .map(Likeness::text)
                                .collect(Collectors.joining(", "))));
            }
        }
        return findings;
    }

    /** No SKU has exactly a combination. */
    static Finding notFound(String product, List<Spec> specs, List<Sku> skus, SpecCombination combination) {
        String missing = specs.stream()
                .map(Spec::name)
                .filter(spec -> combination.value(spec) == null)
                .collect(Collectors.joining(", "));
        return noneHas(product, specs, skus, combination).with("missing", missing);
    }

    /** No SKU has all values of a part of a combination. */
    static Finding noneHas(String product, List<Spec> specs, List<Sku> skus, SpecCombination combination) {
        Map<String, Spec> known = new HashMap<>();
        specs.forEach(spec -> known.put(spec.name(), spec));
        String extra = combination.values().entrySet().stream()
                .filter(entry -> {
                    Spec spec = known.get(entry.getKey());
                    return spec == null || !spec.has(entry.getValue());
                })
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(", "));
        return Finding.of(EditCode.COMBINATION_NOT_FOUND)
                .about(combination.toString())
                .with("spu", product)
                .with("missing", "")
                .with("extra", extra)
                .with("closest", String.join(", ", closest(skus, combination)));
    }

    /** The first few SKUs of those that share most values with a combination, at least one. */
    private static List<String> closest(List<Sku> skus, SpecCombination combination) {
        List<String> best = new ArrayList<>();
        int most = 1;
        for (Sku sku : skus) {
            int shared = 0;
            for (int i = 0; i < sku.combination().size(); i++) {
                String wanted = combination.value(sku.combination().specs().get(i));
                shared += sku.combination().value(i).equals(wanted) ? 1 : 0;
            }
            if (shared > most) {
                best.clear();
                most = shared;
            }
            if (shared == most && best.size() < MOST_NAMED) {
                best.add(sku.code());
            }
        }
        return best;
    }
}
