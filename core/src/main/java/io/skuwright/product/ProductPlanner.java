package io.skuwright.product;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Plan;
import io.skuwright.result.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plans one edit of one product from its parts, each of which judges one kind of change. */
final class ProductPlanner {

    private final PlanDraft draft;
    private final boolean isNew;

    ProductPlanner(Product product, ProductEdit edit, ProductPolicy policy, boolean isNew) {
        this.draft = new PlanDraft(product, edit, policy);
        this.isNew = isNew;
    }

    Outcome<ProductPlan> plan() {
        SkuFates fates = new SkuFates(draft);
        RefusedChanges refusals = new RefusedChanges(draft, fates);
        Optional<ProductKind> other = RefusedChanges.otherKind(draft.product, draft.edit);
        if (isNew) {
            draft.about(newSpu());
        }
        other.ifPresent(refusals::refuseKind);
        fates.collect();
        if (draft.isMultiSpec()) {
            new Appender(draft, fates).append();
            List<SpecCombination> combinations = new NewCombinations(draft, fates).find();
            new NewCodes(draft, (Spu) draft.product).create(combinations);
        }
        fates.askUses(refusals.cutOff());
        refusals.refuse();
        fates.decide();
        new FieldEdits(draft, fates).plan();
        warnOfRetiredValues();
        Optional<Plan> recreation = other.map(to -> new Recreation(draft).plan(to));
        return Outcome.of(new ProductPlan(draft, recreation), draft.findings());
    }

    private ProductStep newSpu() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(FieldOwnership.NAME, draft.product.name());
        draft.product.category().ifPresent(category -> fields.put(FieldOwnership.CATEGORY, category));
        draft.product.unit().ifPresent(unit -> fields.put(FieldOwnership.UNIT, unit));
        fields.put("specs", String.join("\n", draft.specs().stream().map(Spec::name).toList()));
        return new ProductStep(
                Step.Action.CREATE,
                draft.label(),
                SpecCombination.empty(),
                fields,
                ProductReason.NEW_SPU,
                Optional.empty());
    }

    /** A value whose SKUs are all retired was perhaps not meant to get more of them. */
    private void warnOfRetiredValues() {
        Map<SpecValue, Integer> counts = new HashMap<>();
        for (ProductStep step : draft.created()) {
            step.combination().values().forEach((spec, value) -> counts.merge(SpecValue.of(spec, value), 1, Integer::sum));
        }
        List<Finding> warnings = new ArrayList<>();
        counts.keySet().stream().sorted().forEach(value -> {
            List<Sku> skus = draft.index.byValue(value.spec(), value.value());
            if (!skus.isEmpty() && skus.stream().noneMatch(sku -> draft.after(sku).isActive())) {
                warnings.add(Finding.of(EditCode.RETIRED_VALUE_EXTENDED)
                        .about(value.value())
                        .with("spec", value.spec())
                        .with("count", counts.getOrDefault(value, 0)));
            }
        });
        warnings.forEach(draft::note);
    }
}
