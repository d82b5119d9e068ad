package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import io.skuwright.order.TypedOrder;
import io.skuwright.result.Finding;
import java.util.List;

/**
 * An order with its standard BOMs filled in.
 *
 * <p>It says whether the order may flow to the ERP: the data range of plan 2 lets an order pass once all its standard
 * BOMs were generated (B9). Example: of a kit and a second kit whose selection was refused, {@link #mayFlow()} is false
 * and the blocker is {@code STANDARD_BOM_MISSING} of the second one. This class is immutable and thread-safe.
 *
 * @param order the order as it is after the updates
 * @param typed its lines with their types
 * @param updates what to write on its lines, and which lines are to be taken out of the ERP
 * @param findings what was found out about it
 */
public record WrittenOrder(CrmOrder order, TypedOrder typed, CrmUpdates updates, List<Finding> findings) {

    /** Checks that nothing is null and copies the list. */
    public WrittenOrder {
        requireNonNull(order, "order");
        requireNonNull(typed, "typed");
        requireNonNull(updates, "updates");
        findings = List.copyOf(findings);
    }

    /** Returns true if the order may be sent: it has no error, and each line with a BOM has its standard BOM. */
    public boolean mayFlow() {
        return blockers().isEmpty();
    }

    /** Returns the errors that keep the order back, such as {@code STANDARD_BOM_MISSING} at a line. */
    public List<Finding> blockers() {
        return findings.stream().filter(Finding::isError).toList();
    }
}
