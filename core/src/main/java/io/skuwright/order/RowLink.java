package io.skuwright.order;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One ERP row and the CRM line it is.
 *
 * <p>Example: the row of a kit's part that carries the id of its line is linked to this line, for the
 * reason {@link RowReason#LINE_ID}; the row of the kit is its parent. Values are immutable and
 * thread-safe.
 *
 * @param row the row
 * @param reason why it has its fate
 * @param parent the row of the kit; parts only, and empty for one that is filtered and may be any kit's
 * @param sent the line of the typed order that the row is, of parts that were summed the first; empty for a
 *     row that is added or filtered
 * @param summed the further lines that were summed into the row, in the order of the lines
 * @param line the line in {@link ExpandedRows#order()}; empty for a row that is filtered
 */
public record RowLink(
        OrderRow row,
        RowReason reason,
        Optional<OrderRow> parent,
        Optional<TypedLine> sent,
        List<TypedLine> summed,
        Optional<OrderLine> line) {

    /** Checks that nothing is null, and copies the list. */
    public RowLink {
        requireNonNull(row, "row");
        requireNonNull(reason, "reason");
        requireNonNull(parent, "parent");
        requireNonNull(sent, "sent");
        summed = List.copyOf(summed);
        requireNonNull(line, "line");
    }

    /** Returns what becomes of the row. */
    public RowReason.Fate fate() {
        return reason.fate();
    }
}
