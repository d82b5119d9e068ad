package io.skuwright.consolidation;

import io.skuwright.product.Sku;
import io.skuwright.product.Spec;
import io.skuwright.product.Spu;
import io.skuwright.result.Limits;
import io.skuwright.result.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One SPU of an upgrade: whether it is there, which SKUs come under it, which values it needs for them. */
final class UpgradedSpu {

    private final String key;
    private final Spu spu;
    private final boolean isThere;
    private final List<Sku> attached = new ArrayList<>();
    private final List<Step> skuSteps = new ArrayList<>();
    /** The values by spec that SKUs under the SPU have. */
    private final Map<String, Set<String>> known = new LinkedHashMap<>();

    private final Map<String, Set<String>> needed = new LinkedHashMap<>();

    UpgradedSpu(String key, Spu spu, boolean isThere) {
        this.key = key;
        this.spu = spu;
        this.isThere = isThere;
    }

    void attach(Sku sku, ExistingSku existing) {
        attached.add(sku);
        note(sku, needed);
        skuSteps.add(UpgradeSteps.attached(existing, key, sku.combination().values()));
    }

    void keep(Sku sku, ExistingSku existing) {
        note(sku, known);
        skuSteps.add(UpgradeSteps.sku(Step.Action.KEEP, existing, UpgradeReason.SKU_IS_UNDER_SPU.name()));
    }

    private static void note(Sku sku, Map<String, Set<String>> values) {
        sku.combination().values().forEach((spec, value) ->
                values.computeIfAbsent(spec, name -> new TreeSet<>()).add(value));
    }

    /** Returns the step of the SPU, if it needs one, and those of its SKUs. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>(skuSteps.size() + 1);
        if (isThere) {
            steps.add(there());
        } else if (!attached.isEmpty()) {
            steps.add(UpgradeSteps.spu(Step.Action.CREATE, key, base(), UpgradeReason.NEW_SPU));
        }
        steps.addAll(skuSteps);
        return steps;
    }

    private Step there() {
        Map<String, String> added = new LinkedHashMap<>();
        needed.forEach((spec, values) -> {
            Set<String> more = new TreeSet<>(values);
            more.removeAll(known.getOrDefault(spec, Set.of()));
            if (!more.isEmpty()) {
                added.put(UpgradeSteps.spec(spec), String.join(", ", more));
            }
        });
        return added.isEmpty()
                ? UpgradeSteps.spu(Step.Action.KEEP, key, added, UpgradeReason.SPU_IS_THERE)
                : UpgradeSteps.spu(Step.Action.UPDATE, key, added, UpgradeReason.NEW_VALUES);
    }

    private Map<String, String> base() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", spu.name());
        spu.category().ifPresent(category -> values.put("category", category));
        spu.unit().ifPresent(unit -> values.put("unit", unit));
        values.put("state", "active");
        needed.forEach((spec, each) -> values.put(UpgradeSteps.spec(spec), String.join(", ", each)));
        return values;
    }

    /** Returns the SPU with the values and SKUs that come under it now, if it is created. */
    Optional<Spu> created(Limits limits) {
        if (isThere || attached.isEmpty()) {
            return Optional.empty();
        }
        Spu.Builder builder = Spu.builder().name(spu.name()).skus(attached).limits(limits);
        spu.category().ifPresent(builder::category);
        spu.unit().ifPresent(builder::unit);
        needed.forEach((spec, values) -> builder.specs(Spec.of(spec, List.copyOf(values))));
        return Optional.of(builder.build());
    }
}
