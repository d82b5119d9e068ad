package io.skuwright.wire;

/**
 * How many records a list had.
 *
 * @param accepted records that can be used
 * @param rejected records that were refused
 */
public record RecordCount(long accepted, long rejected) {

    /** Returns the number of records read: accepted and rejected. */
    public long read() {
        return accepted + rejected;
    }
}
