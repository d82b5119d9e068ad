package io.skuwright.kingdee.crm;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
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
     * Returns whether the plan can be carried out: no if there is an error or a setting is not as the plan needs it, unknown
     * if something that it needs was not said or could not be checked, such as an order with errors or a product without a
     * kit flag of its own, else yes.
     */
    public Flag isMet() {
        if (findings.stream().anyMatch(finding -> finding.isError() || isUnmet(finding.code()))) {
            return Flag.NO;
        }
        return findings.stream().anyMatch(PlanCheck::isOpen) ? Flag.UNKNOWN : Flag.YES;
    }

    /** What is needed and is not so, though orders flow without it. */
    private static boolean isUnmet(FindingCode code) {
        return code == PlanCode.PLAN_PRODUCTS_NOT_FIRST
                || code == PlanCode.PLAN_BOMS_NOT_FIRST
                || code == PlanCode.PLAN_AUTO_EXPANSION_OFF;
    }

    private static boolean isOpen(Finding finding) {
        FindingCode code = finding.code();
        return code == PlanCode.PLAN_FACT_UNKNOWN
                || code == PlanCode.PLAN_NOT_CHECKED
                || code == PlanCode.PLAN_BUNDLE_CATEGORY_UNKNOWN
                || (code == PlanCode.PLAN_KIT_FLAG_HISTORY && finding.subject().equals(PlanOrders.ABSENT));
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
