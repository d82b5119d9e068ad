package io.skuwright.product;

import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Plan;
import io.skuwright.result.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The way out for a product that should be of another kind: a new one of that kind, and this one retired. */
final class Recreation {

    private static final String REASON = ProductCode.SPU_KIND_FIXED.name();

    private final PlanDraft draft;

    Recreation(PlanDraft draft) {
        this.draft = draft;
    }

    Plan plan(ProductKind to) {
        List<Step> steps = new ArrayList<>(to == ProductKind.MULTI_SPEC ? newSpu() : List.of(named(Map.of())));
        for (Sku sku : draft.product.skus()) {
            if (sku.isActive()) {
                steps.add(new Step(Step.Action.RETIRE, sku.code(), sku.combination().values(), REASON));
            }
        }
        return Plan.of(steps);
    }

    /** The new SPU has the specs that were asked for; without any the host has to choose them. */
    private List<Step> newSpu() {
        Map<String, TreeSet<String>> values = new TreeMap<>();
        draft.edit.all(Change.Append.class).forEach(append -> values.computeIfAbsent(
                        append.spec(), none -> new TreeSet<>())
                .addAll(append.values()));
        Spu.Builder spu = Spu.builder().name(draft.product.name()).limits(draft.policy.limits());
        values.forEach((spec, some) -> spu.specRow(spec, List.copyOf(some), Place.NONE));
        Outcome<Spu> read = spu.read();
        if (!read.hasValue()) {
            return List.of(named(Map.of("specs", String.join("\n", values.keySet()))));
        }
        ProductEdit.Builder edit = ProductEdit.builder();
        draft.edit.all(Change.Exclude.class).forEach(exclude -> edit.exclude(exclude.part()));
        List<Step> steps = new ArrayList<>();
        for (Step step : ProductPlan.create(read.value(), edit.build(), draft.policy).value().plan().steps()) {
            steps.add(new Step(step.action(), step.subject(), step.values(), REASON));
        }
        return steps;
    }

    private Step named(Map<String, String> more) {
        Map<String, String> values = new LinkedHashMap<>(Map.of(FieldOwnership.NAME, draft.product.name()));
        values.putAll(more);
        return new Step(Step.Action.CREATE, draft.product.name(), values, REASON);
    }
}
