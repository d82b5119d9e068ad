package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

/**
 * A row of a batch and what is known of it.
 *
 * <p>Example: {@code T1-RED REFUSED (price missing)}. Values are immutable and thread-safe.
 *
 * @param row the row
 * @param state what is known
 * @param part the id of the part in which it was sent last, empty if it was not sent
 * @param retries how often it was sent again after a refusal
 * @param reason what the target said when it refused the row or could not say, else empty
 */
public record BatchEntry(BatchRow row, RowState state, String part, int retries, String reason) {

    /** Checks that nothing is null. */
    public BatchEntry {
        requireNonNull(row, "row");
        requireNonNull(state, "state");
        requireNonNull(part, "part");
        requireNonNull(reason, "reason");
    }

    static BatchEntry open(BatchRow row) {
        return new BatchEntry(row, RowState.OPEN, "", 0, "");
    }

    /** Returns the key of the row. */
    public String key() {
        return row.key();
    }

    BatchEntry sentIn(String newPart) {
        return new BatchEntry(row, RowState.UNDER_WAY, newPart, retries, "");
    }

    BatchEntry in(RowState newState, String newReason) {
        return new BatchEntry(row, newState, part, retries, newReason);
    }

    /** Another number of retries is another part with another id, which the target does not answer from memory. */
    BatchEntry again() {
        return new BatchEntry(row, RowState.OPEN, part, retries + 1, "");
    }

    /** An answer that still comes for the old content must not stand for the new one. */
    BatchEntry corrected(BatchRow newRow) {
        return new BatchEntry(newRow, RowState.OPEN, "", state == RowState.REFUSED ? retries + 1 : retries, "");
    }

    /** Returns key, state and reason, for people. */
    @Override
    public String toString() {
        return key() + " " + state + (reason.isEmpty() ? "" : " (" + reason + ")");
    }
}
