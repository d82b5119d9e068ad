package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;

/**
 * One changed stock as it was pulled, with the version that was read.
 *
 * <p>Example: row 2754 says that 6 of SKU 34442 in shop 585 can be sold, and that this is the fourth change of it: {@code
 * new PulledRow("2754", StockKey.of("585", "34442"), Ratio.of(6), 4)}. It is acknowledged with exactly this id, level and
 * number of changes. Values are immutable and thread-safe.
 *
 * @param id what the source calls the row; the same row comes again with a higher number of changes
 * @param key which stock
 * @param quantity the level, absolute
 * @param changes how often the source changed the row so far; it only grows
 */
public record PulledRow(String id, StockKey key, Ratio quantity, long changes) {

    /** Checks that nothing is null. */
    public PulledRow {
        requireNonNull(id, "id");
        requireNonNull(key, "key");
        requireNonNull(quantity, "quantity");
    }

    /** Returns what is echoed beside the id, for people: level and number of changes. */
    String version() {
        return quantity + " (" + changes + ")";
    }
}
