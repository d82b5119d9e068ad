package io.skuwright.consolidation;

import io.skuwright.product.SingleProduct;
import io.skuwright.product.Sku;
import io.skuwright.product.Spu;
import io.skuwright.result.Finding;
import io.skuwright.result.Plan;
import io.skuwright.result.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives each existing SKU and each accepted row its one step. */
final class UpgradePlanner {

    private final Consolidation consolidation;
    private final ExistingSkus existing;
    private final UpgradeSettings settings;
    /** SKUs that have no step yet. */
    private final Map<String, ExistingSku> open;

    private final List<Step> steps = new ArrayList<>();
    /** Steps that stand behind those of the SPUs. */
    private final List<Step> others = new ArrayList<>();
    private final List<Spu> created = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> newCodes = new ArrayList<>();
    private final List<String> codesWithoutRow = new ArrayList<>();

    UpgradePlanner(Consolidation consolidation, ExistingSkus existing, UpgradeSettings settings) {
        this.consolidation = consolidation;
        this.existing = existing;
        this.settings = settings;
        this.open = new HashMap<>(existing.byCode());
    }

    UpgradePlan plan() {
        List<Finding> gates = gates();
        findings.addAll(gates);
        findings.addAll(existing.findings());
        existing.refused().forEach(each -> others.add(
                UpgradeSteps.sku(Step.Action.REFUSE, each.sku(), each.why().name())));
        List<Spu> spus = consolidation.spus();
        List<String> keys = consolidation.spuKeys();
        for (int at = 0; at < keys.size(); at++) {
            spu(keys.get(at), spus.get(at));
        }
        for (SingleProduct single : consolidation.singles()) {
            single(single);
        }
        rest();
        others.sort(Comparator.comparing(Step::subject).thenComparing(step -> step.values().toString()));
        steps.addAll(others);
        newData();
        List<Step> planned = gates.isEmpty() ? steps : UpgradeSteps.refused(steps, gates);
        return new UpgradePlan(
                Plan.of(planned),
                gates.isEmpty() ? created : List.of(),
                SyncRuleChange.of(consolidation.rules(), settings),
                findings);
    }

    private List<Finding> gates() {
        List<Finding> gates = new ArrayList<>();
        if (!settings.syncPaused()) {
            gates.add(Finding.of(UpgradeCode.UPGRADE_NEEDS_PAUSE));
        }
        if (settings.cutOver().isEmpty()) {
            gates.add(Finding.of(UpgradeCode.UPGRADE_NEEDS_CUT_OVER));
        }
        return gates;
    }

    private void spu(String key, Spu spu) {
        UpgradedSpu upgraded = new UpgradedSpu(key, spu, existing.hasSpu(key));
        for (Sku sku : spu.skus()) {
            ExistingSku known = take(sku.code(), key);
            if (known == null) {
                continue;
            }
            if (!known.hasSpu()) {
                upgraded.attach(sku, known);
            } else if (known.spu().equals(key)) {
                upgraded.keep(sku, known);
            } else {
                findings.add(Finding.of(UpgradeCode.UPGRADE_OTHER_SPU)
                        .about(sku.code())
                        .with("spu", known.spu())
                        .with("planned", key));
                others.add(UpgradeSteps.sku(Step.Action.REFUSE, known, UpgradeCode.UPGRADE_OTHER_SPU.name()));
            }
        }
        upgraded.created(consolidation.rules().limits()).ifPresent(created::add);
        steps.addAll(upgraded.steps());
    }

    private void single(SingleProduct single) {
        ExistingSku known = take(single.code(), "");
        if (known != null) {
            others.add(UpgradeSteps.sku(Step.Action.KEEP, known, UpgradeReason.SINGLE_SPEC.name()));
        }
    }

    /** Returns the SKU of an accepted row, or null if the row or SKU has its step now. */
    private @Nullable ExistingSku take(String code, String key) {
        ExistingSku known = open.remove(code);
        if (known == null) {
            if (!existing.isRefused(code)) {
                newCodes.add(code);
                others.add(UpgradeSteps.row(code, key));
            }
            return null;
        }
        if (settings.presentAtCut().isPresent() && !settings.presentAtCut().get().contains(code)) {
            others.add(UpgradeSteps.sku(Step.Action.KEEP, known, UpgradeReason.AFTER_CUT.name()));
            return null;
        }
        return known;
    }

    /** SKUs without an accepted row stay as they are. */
    private void rest() {
        Map<String, String> rejected = new HashMap<>();
        consolidation.rejectedCodes((code, why) ->
                rejected.merge(code, why.name(), (one, other) -> one.compareTo(other) <= 0 ? one : other));
        Map<String, Integer> conflicts = new TreeMap<>();
        open.forEach((code, sku) -> {
            String why = rejected.get(code);
            if (why != null && !sku.hasSpu()) {
                conflicts.merge(why, 1, Integer::sum);
            }
            if (why == null) {
                codesWithoutRow.add(code);
            }
            String reason = why == null ? UpgradeReason.NOT_IN_SHEET.name() : why;
            others.add(UpgradeSteps.sku(Step.Action.KEEP, sku, reason));
        });
        if (!conflicts.isEmpty()) {
            findings.add(Finding.of(UpgradeCode.UPGRADE_INCOMPLETE)
                    .with("count", conflicts.values().stream().mapToInt(Integer::intValue).sum())
                    .with("total", existing.total())
                    .with("reasons", conflicts.entrySet().stream()
                            .map(each -> each.getKey() + " " + each.getValue())
                            .collect(Collectors.joining(", "))));
        }
    }

    private void newData() {
        if (!newCodes.isEmpty()) {
            newCodes.sort(Comparator.naturalOrder());
            findings.add(Finding.of(UpgradeCode.UPGRADE_NEW_DATA)
                    .with("count", newCodes.size())
                    .with("codes", UpgradeSteps.list(newCodes)));
            findings.addAll(new CodeMatcher(consolidation.rules(), codesWithoutRow).findings(newCodes));
        }
    }
}
