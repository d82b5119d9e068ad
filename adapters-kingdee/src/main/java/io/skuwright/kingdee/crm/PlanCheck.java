package io.skuwright.kingdee.crm;

import io.skuwright.result.Finding;
import io.skuwright.result.Language;
import io.skuwright.row.Flag;
import java.util.List;
import java.util.Optional;

/**
 * Whether a plan can be carried out under a setup.
 *
 * <p>Example: with automatic expansion on, {@link #isMet()} is {@link Flag#NO}, and the findings name the setting and
 * rule B1; with nothing said of it, the answer is {@link Flag#UNKNOWN}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PlanCheck {

    private final IntegrationPlan plan;
    private final PlanSetup setup;
    private final List<Finding> findings;

    PlanCheck(IntegrationPlan plan, PlanSetup setup, List<Finding> findings) {
        this.plan = plan;
        this.setup = setup;
        this.findings = List.copyOf(findings);
    }

    /** Returns the plan. */
    public IntegrationPlan plan() {
        return plan;
    }

    /** Returns what was found out: about settings in the order of {@link PlanFact}, then about orders. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns whether the plan can be carried out: no if there is an error, unknown if something that it needs was not
     * said or could not be checked, else yes.
     */
    public Flag isMet() {
        if (findings.stream().anyMatch(Finding::isError)) {
            return Flag.NO;
        }
        boolean isOpen = findings.stream()
                .anyMatch(finding -> finding.code() == PlanCode.PLAN_FACT_UNKNOWN
                        || finding.code() == PlanCode.PLAN_NOT_CHECKED
                        || finding.code() == PlanCode.PLAN_BUNDLE_CATEGORY_UNKNOWN);
        return isOpen ? Flag.UNKNOWN : Flag.YES;
    }

    /** Returns the preconditions of all plans with what is known and what it means for this one, for people. */
    public String toTable(Language language) {
        return new PlanTable(setup, language, Optional.of(plan)).draw();
    }

    /** Returns plan and number of findings, for people. */
    @Override
    public String toString() {
        return "plan " + plan.number() + ": " + isMet() + ", " + findings.size() + " findings";
    }
}
