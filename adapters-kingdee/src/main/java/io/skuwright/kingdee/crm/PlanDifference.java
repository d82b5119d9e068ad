package io.skuwright.kingdee.crm;

import java.util.List;

/**
 * In which steps two plans differ.
 *
 * <p>A step stands as its line in the text of the plan. Example: production has one product more than the sandbox had:
 * {@link #onlyHere()} holds its {@code retire} step and {@link #onlyInRehearsal()} nothing. This class is immutable and
 * thread-safe.
 *
 * @param onlyInRehearsal the steps that were rehearsed and are not planned now, in their order
 * @param onlyHere the steps that are planned now and were not rehearsed, in their order
 */
public record PlanDifference(List<String> onlyInRehearsal, List<String> onlyHere) {

    /** Copies the lists. */
    public PlanDifference {
        onlyInRehearsal = List.copyOf(onlyInRehearsal);
        onlyHere = List.copyOf(onlyHere);
    }

    /** Returns true if the plans are the same. */
    public boolean isNone() {
        return onlyInRehearsal.isEmpty() && onlyHere.isEmpty();
    }
}
