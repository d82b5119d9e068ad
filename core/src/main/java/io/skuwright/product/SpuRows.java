package io.skuwright.product;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.List;

/** The specs and SKUs of an SPU as they were given, with what is wrong in each of them alone. */
final class SpuRows {

    private final List<Spec> specs = new ArrayList<>();
    private final List<Finding> specFaults = new ArrayList<>();
    private final List<Sku> skus = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Finding> skuFaults = new ArrayList<>();

    void add(Spec spec) {
        specs.add(spec);
    }

    void addSpec(String name, List<String> values, Place at) {
        Outcome<Spec> spec = Spec.read(name, values, at);
        spec.optional().ifPresent(specs::add);
        specFaults.addAll(spec.findings());
    }

    void add(Sku sku, Place at) {
        skus.add(requireNonNull(sku, "sku"));
        places.add(at);
    }

    void addSku(String code, List<SpecValue> row, SkuState state, Place at) {
        Outcome<SpecCombination> combination = SpecCombination.read(row);
        combination.findings().forEach(fault -> skuFaults.add(fault.about(code).at(at)));
        if (code.isBlank()) {
            skuFaults.add(Finding.of(ProductCode.SKU_CODE_BLANK).about(code).at(at));
        } else if (combination.hasValue()) {
            add(Sku.of(code, combination.value()).with(state), at);
        }
    }

    List<Spec> specs() {
        return specs;
    }

    /** Returns what is wrong with specs that are therefore missing. */
    List<Finding> specFaults() {
        return specFaults;
    }

    List<Sku> skus() {
        return skus;
    }

    /** Returns where each SKU stood. */
    List<Place> places() {
        return places;
    }

    /** Returns what is wrong with SKUs that are therefore missing. */
    List<Finding> skuFaults() {
        return skuFaults;
    }
}
