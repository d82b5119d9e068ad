package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

/**
 * One row that is to be sent to a target.
 *
 * <p>Example: the SKU {@code T1-RED} of the SPU {@code T1}, {@code BatchRow.of("T1-RED", "T1", "price=99.00")}: its
 * content is what will be sent, or a fingerprint of it, and decides with the key which row it is. A row without a group
 * (the text is blank) is a group of its own.
 *
 * <p>Its text shows neither content nor weight. Values are immutable and thread-safe.
 *
 * @param key what the target knows the row by, unique in a batch
 * @param group what must go together, for example an SPU; blank for a row that goes alone
 * @param content what is sent, or a fingerprint of it
 * @param weight what the row counts against the {@linkplain BatchRule#weight() weight} of a part, for example its length
 */
public record BatchRow(String key, String group, String content, long weight) {

    /**
     * Checks that nothing is null.
     *
     * @throws IllegalArgumentException if the weight is negative
     */
    public BatchRow {
        requireNonNull(key, "key");
        requireNonNull(group, "group");
        requireNonNull(content, "content");
        if (weight < 0) {
            throw new IllegalArgumentException("The weight is " + weight + ", but must not be negative.");
        }
    }

    /** Returns a row of a group; its weight is 0. */
    public static BatchRow of(String key, String group, String content) {
        return new BatchRow(key, group, content, 0);
    }

    /** Returns a row that goes alone; its weight is 0. */
    public static BatchRow of(String key, String content) {
        return of(key, "", content);
    }

    /** Returns this row with another weight. */
    public BatchRow weighing(long newWeight) {
        return new BatchRow(key, group, content, newWeight);
    }

    boolean isWith(BatchRow other) {
        return !group.isBlank() && group.equals(other.group);
    }

    /** Returns key and group, for people. */
    @Override
    public String toString() {
        return group.isBlank() ? key : key + " of " + group;
    }
}
