package io.skuwright.order;

import static java.util.Objects.requireNonNull;

/**
 * What a row has otherwise than the line that was sent.
 *
 * <p>Example: a line sent with the quantity 2/3 whose row has 1 is a change of {@link Field#QUANTITY}
 * from {@code 2/3} to {@code 1}, both exact. A quantity that was not known when it was sent is empty
 * before. Values are immutable and thread-safe.
 *
 * @param sent the line that was sent
 * @param row its row
 * @param field what differs
 * @param before what was sent; empty if that was not known
 * @param after what the row has
 */
public record RowChange(TypedLine sent, OrderRow row, Field field, String before, String after) {

    /** What can differ. */
    public enum Field {
        /** The quantity; a new one is taken into {@link ExpandedRows#order()} if product and unit are the same. */
        QUANTITY,
        /** The product. */
        PRODUCT,
        /** The unit; quantities are not converted. */
        UNIT,
        /** Kit, part, or product of its own. */
        KIND,
        /** The kit that a part belongs to: the id of its line, or of its row if it has no line. */
        PARENT
    }

    /** Checks that nothing is null. */
    public RowChange {
        requireNonNull(sent, "sent");
        requireNonNull(row, "row");
        requireNonNull(field, "field");
        requireNonNull(before, "before");
        requireNonNull(after, "after");
    }
}
