package io.skuwright.product;

import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Place;
import io.skuwright.row.NearKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges the specs and SKUs of one SPU against each other, in one pass over the SKUs. */
final class SpuReader {

    /** A spec with its values for look-up, and all of them as text, made once for many findings. */
    private record KnownSpec(Set<String> values, String text) {}

    private final String spu;
    private final Place place;
    private final ProductChecks checks;
    private final NearKey nearKey;
    private final Map<String, KnownSpec> known = new LinkedHashMap<>();
    private String specNames = "";

    SpuReader(String spu, Place place, ProductChecks checks, NearKey nearKey) {
        this.nearKey = nearKey;
        this.spu = spu;
        this.place = place;
        this.checks = checks;
    }

    /** Returns the SKUs with their values in the order of the specs; what is wrong goes into the checks. */
    List<Sku> read(SpuRows rows, SpuMode mode) {
        checks.addAll(rows.specFaults());
        List<Sku> ordered = rows.skus();
        if (keepsLimits(rows.specs(), rows.skus().size())) {
            specs(rows.specs());
            // With a spec missing, every SKU would be at fault.
            ordered = rows.specFaults().isEmpty() ? skus(rows.skus(), rows.places()) : ordered;
        }
        checks.addAll(rows.skuFaults());
        if (rows.specs().isEmpty() && rows.specFaults().isEmpty()) {
            withoutSpecs(rows.skus().size(), mode);
        }
        return ordered;
    }

    private void withoutSpecs(int skus, SpuMode mode) {
        if (mode == SpuMode.MULTI_SPEC_ONLY) {
            checks.add(Finding.of(ProductCode.SPU_WITHOUT_SPECS).about(spu).at(place));
        } else if (skus != 1) {
            checks.add(Finding.of(ProductCode.SPU_SPECLESS_SKUS).about(spu).at(place).with("count", skus));
        }
    }

    /** Returns true if there is not more of anything than allowed; else nothing further is to be looked at. */
    private boolean keepsLimits(List<Spec> specs, int skus) {
        if (checks.limits().exceeds(Limit.SPECS, specs.size())) {
            checks.add(checks.limit(ProductCode.LIMIT_SPECS, spu, place, Limit.SPECS, specs.size()));
            return false;
        }
        boolean keeps = true;
        for (Spec spec : specs) {
            int values = spec.values().size();
            if (checks.limits().exceeds(Limit.SPEC_VALUES, values)) {
                checks.add(checks.limit(ProductCode.LIMIT_SPEC_VALUES, spec.name(), place, Limit.SPEC_VALUES, values));
                keeps = false;
            }
        }
        if (checks.limits().exceeds(Limit.SPU_SKUS, skus)) {
            checks.add(ProductChecks.variants(spu, place, Integer.toString(skus), checks.limits()));
            keeps = false;
        }
        return keeps;
    }

    private void specs(List<Spec> specs) {
        for (Spec spec : specs) {
            KnownSpec values = new KnownSpec(new HashSet<>(spec.values()), String.join(", ", spec.values()));
            if (known.putIfAbsent(spec.name(), values) != null) {
                checks.add(Finding.of(ProductCode.SPEC_AXIS_DUPLICATE).about(spec.name()).at(place).with("spu", spu));
            }
            checks.text(spec.name(), place);
            spec.values().forEach(value -> checks.text(value, place));
            checks.addAll(ProductFindings.lookAlikes(spec.name(), List.of(), spec.values(), nearKey, place));
        }
        specNames = String.join(", ", known.keySet());
    }

    /** Returns the SKUs with their values in the order of the specs; those with errors are left out. */
    private List<Sku> skus(List<Sku> skus, List<Place> places) {
        List<String> order = List.copyOf(known.keySet());
        List<Sku> ordered = new ArrayList<>(skus.size());
        for (int i = 0; i < skus.size(); i++) {
            Sku sku = skus.get(i);
            checks.codeLength(sku.code(), places.get(i));
            if (fits(sku, places.get(i))) {
                ordered.add(sku.with(sku.combination().ordered(order)));
            }
        }
        repeatedCodes(skus, places);
        repeatedCombinations(ordered);
        return ordered;
    }

    private boolean fits(Sku sku, Place at) {
        boolean fits = true;
        for (Map.Entry<String, String> entry : sku.combination().values().entrySet()) {
            KnownSpec spec = known.get(entry.getKey());
            if (spec == null) {
                checks.add(ProductFindings.unknownSpec(sku.code(), entry.getKey(), spu, specNames).at(at));
                fits = false;
            } else if (!spec.values().contains(entry.getValue())) {
                checks.add(ProductFindings.unknownValue(sku.code(), entry.getKey(), entry.getValue(), spec.text())
                        .at(at));
                fits = false;
            }
        }
        boolean complete = fits && sku.combination().size() == known.size();
        return complete || (hasAll(sku, at) && fits);
    }

    private boolean hasAll(Sku sku, Place at) {
        boolean all = true;
        Set<String> named = new HashSet<>(sku.combination().specs());
        for (String spec : known.keySet()) {
            if (!named.contains(spec)) {
                checks.add(Finding.of(ProductCode.SKU_SPEC_MISSING)
                        .about(sku.code())
                        .at(at)
                        .with("spec", spec)
                        .with("specs", specNames));
                all = false;
            }
        }
        return all;
    }

    private void repeatedCodes(List<Sku> skus, List<Place> places) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Place> second = new LinkedHashMap<>();
        for (int i = 0; i < skus.size(); i++) {
            if (counts.merge(skus.get(i).code(), 1, Integer::sum) == 2) {
                second.put(skus.get(i).code(), places.get(i));
            }
        }
        second.forEach((code, at) -> checks.add(Finding.of(ProductCode.SKU_CODE_DUPLICATE)
                .about(code)
                .at(at)
                .with("spu", spu)
                .with("count", counts.getOrDefault(code, 0))));
    }

    private void repeatedCombinations(List<Sku> skus) {
        Map<SpecCombination, Sku> first = new HashMap<>();
        Map<SpecCombination, List<Sku>> repeated = new LinkedHashMap<>();
        for (Sku sku : skus) {
            Sku before = first.putIfAbsent(sku.combination(), sku);
            if (before != null) {
                repeated.computeIfAbsent(sku.combination(), none -> new ArrayList<>(List.of(before))).add(sku);
            }
        }
        repeated.forEach((combination, same) -> checks.add(Finding.of(ProductCode.SPU_DUPLICATE_COMBINATION)
                .about(spu)
                .at(place)
                .with("skus", same.stream().map(Sku::code).sorted().collect(Collectors.joining(", ")))
                .with("values", combination.toString())));
    }
}
