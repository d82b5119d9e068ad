package io.skuwright.bom;

/**
 * How the quantity of a line depends on its parent's.
 *
 * <p>Example: a batch of any size needs one cleaning set (fixed), and every piece needs two screws
 * (variable).
 */
public enum BomLineKind {
    /** The quantity grows with the quantity of the parent. */
    VARIABLE,
    /** The quantity is needed once for each place in the structure where the line stands. */
    FIXED
}
