package io.skuwright.kingdee.crm;

import io.skuwright.order.OrderLine;
import io.skuwright.order.SalesOrder;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.row.Row;
import java.util.List;
import java.util.Optional;

/**
 * An order as the CRM sent it, read.
 *
 * <p>The lines that could be read stand in {@link #order()}; an element of the list that is no object is
 * rejected with its place and raw text, so that {@code lines().read()} is the length of the list. Example:
 * of {@code [{"_id":"a"}, null]} one line is accepted and one is rejected with {@code BAD_LINE} at {@code
 * /1}.
 *
 * <p>{@link OrderLine#position()} is the position of a line in the list that was read, rejected elements
 * counted. This class is immutable and thread-safe.
 */
public final class CrmOrder {

    private final SalesOrder order;
    private final Batch<OrderLine> lines;
    private final Optional<Row> head;
    private final List<Row> rows;

    CrmOrder(SalesOrder order, Batch<OrderLine> lines, Optional<Row> head, List<Row> rows) {
        this.order = order;
        this.lines = lines;
        this.head = head;
        this.rows = List.copyOf(rows);
    }

    /** Returns the order with the lines that could be read. */
    public SalesOrder order() {
        return order;
    }

    /** Returns the lines: accepted and rejected. */
    public Batch<OrderLine> lines() {
        return lines;
    }

    /** Returns what was found out while the order was read. */
    public List<Finding> findings() {
        return lines.findings();
    }

    /** Returns true if at least one finding is an error. */
    public boolean hasErrors() {
        return lines.hasErrors();
    }

    /** Returns the head of the order with all its fields, if it was read from JSON. */
    public Optional<Row> head() {
        return head;
    }

    /**
     * Returns the accepted lines with all their fields, in their order, if they were read from JSON; empty
     * for lines read from maps, which stay with the caller.
     */
    public List<Row> rows() {
        return rows;
    }

    /** Returns the counts of lines, for people. */
    @Override
    public String toString() {
        return lines.toString();
    }
}
