package io.skuwright.kingdee.crm;

import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.ClassifierPolicy.SkipLayers;
import io.skuwright.result.Severity;

/**
 * The three ways to bring CRM kit orders into the ERP.
 *
 * <p>The vendor's integration guide describes three plans, which differ in the kind of BOM that the CRM
 * keeps. Example: under {@link #ONE} an assembly with a linked BOM and the skip flag is replaced by its
 * parts; under {@link #TWO} the same line is sent as a whole.
 *
 * <p>A plan is a preset of the classifier; {@link #policyBuilder()} takes further choices.
 */
public enum IntegrationPlan {
    /**
     * The CRM keeps configurable BOMs of several levels. Skip layers are opened, and a salesperson may
     * change quantity and price of a part, so that a difference from the BOM is an info. From the ERP it takes
     * {@linkplain io.skuwright.kingdee.EngBoms#standardOnly() standard BOMs only} (B7).
     */
    ONE("1"),
    /**
     * The CRM generates a standard BOM from each selection. Only the kit and its direct parts are sent
     * (B8), skip flags are not looked at, and the lines carry the standard BOM that was generated; without
     * one the order cannot be sent (B9).
     */
    TWO("2"),
    /**
     * The CRM keeps standard BOMs. Skip layers are opened as under {@link #ONE}; parts cannot be edited
     * there, so that a quantity or price other than that of the BOM is an error (B2). What the lines are checked
     * against comes with the policy's {@link ClassifierPolicy#lineRatios()}; a child's own quantity is checked if the
     * policy says what it means. From the ERP it takes {@linkplain io.skuwright.kingdee.EngBoms#standardOnly()
     * standard BOMs only} (B7).
     */
    THREE("3");

    private final String number;

    IntegrationPlan(String number) {
        this.number = number;
    }

    /** Returns the vendor's number of the plan: {@code 1}, {@code 2} or {@code 3}. */
    public String number() {
        return number;
    }

    /**
     * Returns the plan of a number.
     *
     * @param number {@code 1}, {@code 2} or {@code 3}
     * @throws IllegalArgumentException if it is none of the three
     */
    public static IntegrationPlan of(String number) {
        for (IntegrationPlan plan : values()) {
            if (plan.number.equals(number)) {
                return plan;
            }
        }
        throw new IllegalArgumentException("Plan '" + number + "' is not known. Maybe 1, 2 or 3 was meant.");
    }

    /** Returns the policy of the plan. */
    public ClassifierPolicy policy() {
        return policyBuilder().build();
    }

    /** Returns a builder that holds the policy of the plan, for further choices. */
    public ClassifierPolicy.Builder policyBuilder() {
        ClassifierPolicy.Builder policy = ClassifierPolicy.builder();
        switch (this) {
            case ONE -> policy.skipLayers(SkipLayers.OPENED);
            case TWO -> policy.skipLayers(SkipLayers.IGNORED).standardBoms(true);
            case THREE -> policy.skipLayers(SkipLayers.OPENED).childChanged(Severity.ERROR);
        }
        return policy;
    }
}
