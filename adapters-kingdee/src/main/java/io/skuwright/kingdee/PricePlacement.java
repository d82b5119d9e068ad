package io.skuwright.kingdee;

/**
 * Which lines of a kit carry its price.
 *
 * <p>Example: two kits at 100.00, each with a part at 30.00 and one at 10.00. With {@link #PARENT} the
 * kit's line says 100 and both parts 0. With {@link #SONS} the kit says 0 and the parts 30 and 10, whatever
 * that sums up to. With {@link #ALLOCATED} the kit says 0 and the parts 75 and 25: the kit's amount of 200,
 * split by the parts' own amounts of 60 and 20.
 *
 * <p>Which placement Kingdee accepts is unconfirmed: it depends on how the account settles kits, and Kingdee
 * refuses a line that is no gift and whose price including tax is not above 0. Try it on a test account.
 */
public enum PricePlacement {
    /** No price is written; Kingdee takes its own from its price lists. */
    NONE,
    /** The kit carries its price, its sons carry 0. */
    PARENT,
    /** The kit carries 0, its sons carry their own prices. */
    SONS,
    /** The kit carries 0, its sons share the kit's amount by their own amounts. */
    ALLOCATED
}
