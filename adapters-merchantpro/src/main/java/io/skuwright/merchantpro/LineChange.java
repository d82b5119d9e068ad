package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import java.util.Optional;

/**
 * What is to become of one line of an order in a shop.
 *
 * <p>Example: {@code LineChange.ofStatus("12").withQuantity(Ratio.of(3))}. Values are immutable and thread-safe.
 *
 * @param status the shop's id of the new status of the line, if it gets one
 * @param quantity how many there are to be, if that changes
 * @param isRemoved true if the line goes away
 */
public record LineChange(Optional<String> status, Optional<Ratio> quantity, boolean isRemoved) {

    /** Checks that nothing is null. */
    public LineChange {
        requireNonNull(status, "status");
        requireNonNull(quantity, "quantity");
    }

    static LineChange none() {
        return new LineChange(Optional.empty(), Optional.empty(), false);
    }

    /** Returns the change of a line's status, by the shop's id of it. */
    public static LineChange ofStatus(String id) {
        return new LineChange(Optional.of(id), Optional.empty(), false);
    }

    /** Returns the change of how many there are. */
    public static LineChange ofQuantity(Ratio quantity) {
        return new LineChange(Optional.empty(), Optional.of(quantity), false);
    }

    /** Returns that the line goes away. */
    public static LineChange removal() {
        return new LineChange(Optional.empty(), Optional.empty(), true);
    }

    /** Returns this change with a number of how many there are to be. */
    public LineChange withQuantity(Ratio newQuantity) {
        return new LineChange(status, Optional.of(newQuantity), isRemoved);
    }
}
