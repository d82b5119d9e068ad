package io.skuwright.quantity;

/**
 * Whether quantities are rounded before or after they are merged.
 *
 * <p>The two differ: two lines of 1/3 piece each, rounded up, are 2 pieces if each line is packed for
 * itself and 1 piece if they are packed together. Only the caller knows which of the two happens.
 */
public enum RoundingTime {
    /** Each quantity is rounded, then the rounded ones are added. */
    BEFORE_MERGING,
    /** The exact quantities are added, then the sum is rounded. */
    AFTER_MERGING
}
