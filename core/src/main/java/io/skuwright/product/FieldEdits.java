package io.skuwright.product;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sets fields where they belong, and refuses them elsewhere. */
final class FieldEdits {

    /** Attributes are told apart from fields of the same name. */
    private static final String ATTRIBUTE = "attribute.";

    private final PlanDraft draft;
    private final SkuFates fates;
    private final FieldOwnership ownership;
    private final Map<String, String> ofProduct = new TreeMap<>();
    private final Map<String, Map<String, String>> ofSkus = new TreeMap<>();

    FieldEdits(PlanDraft draft, SkuFates fates) {
        this.draft = draft;
        this.fates = fates;
        this.ownership = draft.policy.ownership();
    }

    void plan() {
        draft.edit.all(Change.SetField.class).forEach(change -> set(change.field(), change.value()));
        draft.edit.all(Change.SetSuppliers.class).forEach(change -> set(change.suppliers()));
        draft.edit.all(Change.SetAttribute.class).forEach(this::set);
        draft.edit.all(Change.SetSkuField.class).forEach(this::set);
        tell();
    }

    private boolean isSingle() {
        return draft.product.kind() == ProductKind.SINGLE_SPEC;
    }

    private void set(String field, String value) {
        Optional<FieldOwner> owner = ownership.owner(field);
        Finding why = null;
        if (owner.isEmpty()) {
            why = unknown(field);
        } else if (owner.get() == FieldOwner.SKU && !isSingle()) {
            why = Finding.of(EditCode.FIELD_OF_SKU)
                    .about(field)
                    .with("spu", draft.label())
                    .with("skus", draft.codes());
        } else if (field.equals(FieldOwnership.NAME)) {
            why = nameFault(value);
        } else if (field.equals(FieldOwnership.CATEGORY)) {
            why = categoryFault(value);
        }
        if (why != null) {
            draft.refuse(draft.label(), SpecCombination.empty(), Map.of(field, value), why);
        } else if (field.equals(FieldOwnership.SUPPLIERS)) {
            set(List.of(value));
        } else {
            store(field, value);
        }
    }

    private Finding unknown(String field) {
        return Finding.of(EditCode.FIELD_UNKNOWN)
                .about(field)
                .with("spu", draft.label())
                .with("known", String.join(", ", ownership.owners().keySet()));
    }

    private @Nullable Finding nameFault(String name) {
        ProductChecks checks = new ProductChecks(draft.policy.limits());
        checks.productName(name, Place.NONE);
        return checks.hasErrors() ? checks.findings().get(0) : null;
    }

    /** The attributes that are there must be attributes of the other category too. */
    private @Nullable Finding categoryFault(String category) {
        for (String attribute : draft.product.attributes().keySet()) {
            Finding fault = attributeFault(attribute, category);
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private @Nullable Finding attributeFault(String attribute, @Nullable String category) {
        Set<String> known = category == null ? null : draft.policy.categoryAttributes().get(category);
        return known == null || known.contains(attribute)
                ? null
                : Finding.of(EditCode.ATTRIBUTE_NOT_OF_CATEGORY)
                        .about(attribute)
                        .with("spu", draft.label())
                        .with("category", String.valueOf(category))
                        .with("attributes", String.join(", ", new TreeSet<>(known)));
    }

    private void store(String field, String value) {
        String before;
        switch (field) {
            case FieldOwnership.NAME -> {
                before = draft.base.name;
                draft.base.name = value;
            }
            case FieldOwnership.CATEGORY -> {
                before = draft.base.category;
                draft.base.category = value;
            }
            case FieldOwnership.UNIT -> {
                before = draft.base.unit;
                draft.base.unit = value;
            }
            default -> before = draft.base.fields.put(field, value);
        }
        changed(field, before, value);
    }

    private void changed(String field, @Nullable String before, String value) {
        if (!value.equals(before)) {
            ofProduct.put(field, value);
        }
    }

    private void set(List<String> suppliers) {
        if (!draft.base.suppliers.equals(suppliers)) {
            draft.base.suppliers(suppliers);
            ofProduct.put(FieldOwnership.SUPPLIERS, String.join("\n", suppliers));
        }
    }

    private void set(Change.SetAttribute change) {
        Finding fault = attributeFault(change.attribute(), draft.base.category);
        if (fault != null) {
            draft.refuse(draft.label(), SpecCombination.empty(), Map.of(change.attribute(), change.value()), fault);
        } else {
            String before = draft.base.attributes.put(change.attribute(), change.value());
            changed(ATTRIBUTE + change.attribute(), before, change.value());
        }
    }

    private void set(Change.SetSkuField change) {
        Sku sku = draft.index.byCode(change.code());
        if (sku != null && isSingle()) {
            set(change.field(), change.value());
            return;
        }
        Finding why = sku == null ? fates.unknown(change.code()) : skuFault(change, sku);
        if (why != null) {
            SpecCombination of = sku == null ? SpecCombination.empty() : sku.combination();
            draft.refuse(change.code(), of, Map.of(change.field(), change.value()), why);
        } else if (sku != null && !change.value().equals(sku.fields().get(change.field()))) {
            ofSkus.computeIfAbsent(change.code(), none -> new TreeMap<>()).put(change.field(), change.value());
        }
    }

    private @Nullable Finding skuFault(Change.SetSkuField change, Sku sku) {
        Optional<FieldOwner> owner = ownership.owner(change.field());
        if (owner.isPresent() && owner.get() == FieldOwner.SKU) {
            return null;
        }
        if (owner.isEmpty() && draft.spec(change.field()).isPresent()) {
            String value = String.valueOf(sku.combination().value(change.field()));
            return fates.orphans(value, "change", List.of(sku)).with("spec", change.field());
        }
        if (owner.isEmpty() && !isAttribute(change.field())) {
            return unknown(change.field());
        }
        return Finding.of(owner.isPresent() ? EditCode.FIELD_OF_SPU : EditCode.ATTRIBUTE_RESTATED)
                .about(change.field())
                .with("spu", draft.label())
                .with("sku", sku.code());
    }

    private boolean isAttribute(String field) {
        Predicate<Set<String>> has = known -> known.contains(field);
        return draft.product.attributes().containsKey(field)
                || draft.product.category().map(draft.policy.categoryAttributes()::get).filter(has).isPresent();
    }

    /** What belongs to the product is told once for it and once for each SKU that inherits it. */
    private void tell() {
        if (!ofProduct.isEmpty()) {
            draft.about(ProductStep.update(draft.label(), SpecCombination.empty(), ofProduct, ProductReason.FIELD_SET));
        }
        boolean inherit = !isSingle() && !ofProduct.isEmpty();
        for (Sku sku : draft.product.skus()) {
            if (inherit && !draft.isRemoved(sku)) {
                draft.keep(ProductStep.update(sku.code(), sku.combination(), ofProduct, ProductReason.INHERITED));
            }
            Map<String, String> own = ofSkus.getOrDefault(sku.code(), Map.of());
            if (!own.isEmpty() && !draft.isRemoved(sku)) {
                tell(sku, own);
            }
        }
    }

    private void tell(Sku sku, Map<String, String> own) {
        Sku changed = draft.after(sku);
        for (Map.Entry<String, String> field : own.entrySet()) {
            changed = changed.with(field.getKey(), field.getValue());
        }
        draft.change(ProductStep.update(sku.code(), sku.combination(), own, ProductReason.FIELD_SET), changed);
    }
}
