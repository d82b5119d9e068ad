package io.skuwright.quantity;

import static java.util.Objects.requireNonNull;

/**
 * The sum of the quantities that have one key and one unit.
 *
 * <p>Example: two lines of 1/3 piece of B, rounded up after merging, are {@code key=B}, the rounded sum 1
 * pcs with the residue 1/3, and 2 lines. This class is immutable and thread-safe if the key is.
 *
 * @param key what the quantities have in common, such as a component
 * @param sum the rounded sum, and the residue: the rounded sum minus the exact one
 * @param count how many quantities were added
 * @param <K> the type of the key
 */
public record Merged<K>(K key, Rounded<Quantity> sum, long count) {
    /** Checks that nothing is null. */
    public Merged {
        requireNonNull(key, "key");
        requireNonNull(sum, "sum");
    }
}
