package io.skuwright.product;

import io.skuwright.result.Finding;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Refuses what is never done to a product: other specs, other texts of values, another kind. */
final class RefusedChanges {

    private final PlanDraft draft;
    private final SkuFates fates;

    RefusedChanges(PlanDraft draft, SkuFates fates) {
        this.draft = draft;
        this.fates = fates;
    }

    /** Returns the kind that the edit would turn the product into, if it is another one. */
    static Optional<ProductKind> otherKind(Product product, ProductEdit edit) {
        Optional<ProductKind> asked = edit.all(Change.Kind.class)
                .map(Change.Kind::to)
                .filter(kind -> kind != product.kind())
                .sorted()
                .findFirst();
        boolean wantsSpecs = edit.has(Change.Append.class)
                || edit.has(Change.Combination.class)
                || edit.all(Change.SpecSet.class).anyMatch(change -> change.verb().equals("add"));
        return asked.isPresent() || product.kind() == ProductKind.MULTI_SPEC || !wantsSpecs
                ? asked
                : Optional.of(ProductKind.MULTI_SPEC);
    }

    void refuseKind(ProductKind to) {
        draft.refuse(draft.label(), SpecCombination.empty(), Map.of(), Finding.of(ProductCode.SPU_KIND_FIXED)
                .about(draft.label())
                .with("from", draft.product.kind().text())
                .with("to", to.text()));
    }

    /** Returns the codes of SKUs that would lose what they stand for. */
    Set<String> cutOff() {
        Set<String> codes = new LinkedHashSet<>();
        draft.edit.all(Change.SpecSet.class).forEach(change -> skus(change).forEach(sku -> codes.add(sku.code())));
        draft.edit.all(Change.ValueSet.class).forEach(change -> skus(change).forEach(sku -> codes.add(sku.code())));
        draft.edit.all(Change.SetSkuField.class)
                .filter(change -> hasSpec(change.field()) && draft.index.byCode(change.code()) != null)
                .forEach(change -> codes.add(change.code()));
        return codes;
    }

    private List<Sku> skus(Change.SpecSet change) {
        return change.verb().equals("add") || !hasSpec(change.spec()) ? List.of() : draft.product.skus();
    }

    private List<Sku> skus(Change.ValueSet change) {
        return draft.index.byValue(change.value().spec(), change.value().value());
    }

    private boolean hasSpec(String name) {
        return draft.spec(name).isPresent();
    }

    void refuse() {
        if (draft.isMultiSpec()) {
            draft.edit.all(Change.SpecSet.class).forEach(this::refuse);
        }
        draft.edit.all(Change.ValueSet.class).forEach(this::refuse);
    }

    private void refuse(Change.SpecSet change) {
        boolean isNew = change.verb().equals("add");
        List<Sku> skus = skus(change);
        Finding why;
        if (!isNew && !hasSpec(change.spec())) {
            why = ProductFindings.unknownSpec(change.verb(), change.spec(), draft.label(), draft.specNames());
        } else if (skus.isEmpty()) {
            why = Finding.of(EditCode.SPECS_FIXED)
                    .about(change.spec())
                    .with("spu", draft.label())
                    .with("change", change.verb());
        } else {
            why = fates.orphans(change.spec(), change.verb(), skus);
        }
        draft.refuse("", SpecCombination.empty(), fields(change.spec(), change.to()), why);
    }

    private void refuse(Change.ValueSet change) {
        SpecValue value = change.value();
        Optional<Spec> spec = draft.spec(value.spec());
        List<Sku> skus = skus(change);
        Finding why;
        if (spec.isEmpty()) {
            why = ProductFindings.unknownSpec(change.verb(), value.spec(), draft.label(), draft.specNames());
        } else if (!spec.get().has(value.value())) {
            why = ProductFindings.unknownValue(
                    change.verb(), value.spec(), value.value(), draft.values(spec.get()));
        } else if (skus.isEmpty()) {
            why = Finding.of(EditCode.SPEC_VALUE_FIXED)
                    .about(value.value())
                    .with("spu", draft.label())
                    .with("change", change.verb())
                    .with("spec", value.spec());
        } else {
            why = fates.orphans(value.value(), change.verb(), skus).with("spec", value.spec());
        }
        draft.refuse("", SpecCombination.of(Map.of(value.spec(), value.value())), fields("to", change.to()), why);
    }

    private static Map<String, String> fields(String name, String to) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!to.isEmpty()) {
            fields.put(name, to);
        }
        return fields;
    }
}
