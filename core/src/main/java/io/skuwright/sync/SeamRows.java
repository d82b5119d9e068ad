package io.skuwright.sync;

import java.util.List;

/**
 * The rows of one window without those that were read before.
 *
 * <p>Every row read is in exactly one of the two lists. This class is immutable and thread-safe if its rows are.
 *
 * @param rows the rows that are new, in the order in which they came
 * @param dropped the rows that were read before, or of which the window has a newer one, in the order in which they came
 * @param seams what to remember for the next window
 */
public record SeamRows<T>(List<T> rows, List<T> dropped, Seams seams) {

    /** Keeps copies of the lists. */
    public SeamRows {
        rows = List.copyOf(rows);
        dropped = List.copyOf(dropped);
    }
}
