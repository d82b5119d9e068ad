package io.skuwright.kingdee.crm;

import io.skuwright.bom.Bom;
import io.skuwright.bom.StandardBom;
import io.skuwright.order.TypedOrder;
import io.skuwright.result.Plan;
import io.skuwright.result.Step;
import io.skuwright.row.CodeMap;
import java.util.List;

/**
 * Which standard BOMs the orders of one run need.
 *
 * <p>Example: two orders of the red sofa and one of the blue one give a plan that creates two BOMs; if the red one
 * exists already, one is kept and one created; a third sofa without lines is refused. The host makes what {@link
 * #created()} lists, in that order, and hands the ids that the CRM gave them to {@link #writeBack}. This class is
 * immutable and thread-safe.
 */
public final class StandardBomRun {

    private final RunSettings settings;
    private final List<CrmOrder> orders;
    private final List<TypedOrder> typed;
    private final List<FinishedRoot> finished;
    private final Plan plan;
    private final List<StandardBom> standardBoms;

    StandardBomRun(
            RunSettings settings,
            List<CrmOrder> orders,
            List<TypedOrder> typed,
            List<FinishedRoot> finished,
            List<Step> steps,
            List<StandardBom> standardBoms) {
        this.settings = settings;
        this.orders = orders;
        this.typed = List.copyOf(typed);
        this.finished = List.copyOf(finished);
        this.plan = Plan.of(steps);
        this.standardBoms = standardBoms;
    }

    /**
     * Returns the standard BOMs to create, those that are kept, and the lines that are refused one.
     *
     * <p>A step that creates or keeps is about the number of a standard BOM, components first; equal selections share
     * one. One that refuses is about the id of an order line, with the code of the finding that says why, or about
     * the number of a configured BOM; of several errors of a selection {@code LIMIT_SELECTION} is named, else the first
     * by the name of its code. The plan is {@linkplain Plan#isEmpty() empty} if nothing is to be created.
     *
     * <p>The order of orders and lines carries no meaning, for the fingerprint neither: first come the standard BOMs
     * that were ordered as such, then those planned, by the number of the configured BOM and by what is selected in it,
     * then the order lines that are refused.
     */
    public Plan plan() {
        return plan;
    }

    /** Returns the standard BOMs that are needed, new or not, components first. */
    public List<StandardBom> standardBoms() {
        return standardBoms;
    }

    /** Returns the BOMs to make in the CRM, and by it in the ERP, components first. */
    public List<Bom> created() {
        return standardBoms.stream()
                .filter(StandardBom::isNew)
                .map(StandardBom::bom)
                .toList();
    }

    /**
     * Returns what to write on the order lines, once the new BOMs were made.
     *
     * <p>A root gets the id of its standard bundle, a part the id of its line in it; all lines are typed with that, and
     * what differs from the CRM is to be written. If one id of a root or its parts is not known, nothing is written on
     * any line of its tree, not even types, so that no product is half written; {@code UNMAPPED_ID} names the id, and
     * the order may not flow. The lines of a root that was refused are typed as they stand.
     *
     * @param created the ids of the new BOMs by kind: {@code bom} (bundle id, number) and {@code bomLine} (bundle line
     *     id, {@code NUMBER#LINE}); ids of BOMs that were there are taken from the code map of the run, else from this
     */
    public StandardBomWriteBack writeBack(CodeMap created) {
        return new WriteBackWriter(settings, created).write(orders, typed, finished);
    }

    /** Returns the text of the plan. */
    @Override
    public String toString() {
        return plan.toText();
    }
}
