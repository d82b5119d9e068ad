package io.skuwright.sync;

import io.skuwright.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a row after it was acknowledged, so that a late answer never turns it back.
 *
 * @param changes the highest number of changes that was read
 * @param taken the level that the shop took last, null if it took none
 * @param takenAt the number of changes of that level
 */
record SeenRow(long changes, @Nullable Ratio taken, long takenAt) {

    SeenRow read(PulledRow row) {
        return new SeenRow(Math.max(changes, row.changes()), taken, takenAt);
    }

    SeenRow took(PulledRow row) {
        return new SeenRow(changes, row.quantity(), row.changes());
    }

    boolean hasTaken(PulledRow row) {
        return row.quantity().equals(taken) && takenAt == row.changes();
    }
}
