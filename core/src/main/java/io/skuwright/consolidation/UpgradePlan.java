package io.skuwright.consolidation;

import static java.util.Objects.requireNonNull;

import io.skuwright.product.Spu;
import io.skuwright.result.Finding;
import io.skuwright.result.Plan;
import java.util.List;

/**
 * What an upgrade does, and what must change for new data.
 *
 * <p>The plan has one step for each SPU (value {@code kind} is {@code spu}), one for each existing SKU ({@code sku})
 * and one for each accepted row whose code no existing SKU has ({@code row}). Steps about SKUs state id, state and, if
 * they change something, the SPU and the values; nothing else of the SKU changes. The text to approve and its
 * fingerprint are those of the plan. This class is immutable and thread-safe.
 *
 * @param plan the steps: SPUs by key, each with its SKUs behind it, then all other SKUs and rows by code
 * @param spus the SPUs that are created, with the values and SKUs of this upgrade only; the states of the SKUs
 *     are those of the steps
 * @param syncRules what must change in the sync for new data, in the order to do it
 * @param findings what stands in the way, and what stays behind
 */
public record UpgradePlan(Plan plan, List<Spu> spus, List<SyncRuleChange> syncRules, List<Finding> findings) {

    /** Checks that nothing is null and copies the lists. */
    public UpgradePlan {
        requireNonNull(plan, "plan");
        spus = List.copyOf(spus);
        syncRules = List.copyOf(syncRules);
        findings = List.copyOf(findings);
    }

    /** Returns true if at least one finding is an error. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** Returns the number of steps that have a reason: a name of {@link UpgradeReason} or of a finding code. */
    public long count(String reason) {
        requireNonNull(reason, "reason");
        return plan.steps().stream().filter(step -> step.reason().equals(reason)).count();
    }
}
