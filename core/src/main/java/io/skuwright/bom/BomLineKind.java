package io.skuwright.bom;

/**
 * How the quantity of a line depends on its parent's.
 *
 * <p>Example: a batch of any size needs one cleaning set (fixed), every piece needs two screws (variable),
 * and a label costs 2 cm of foil each up to 100 pieces, 1 cm each from 100 pieces on (stepped).
 */
public enum BomLineKind {
    /** The quantity grows with the quantity of the parent. */
    VARIABLE,
    /** The quantity is needed once for each place in the structure where the line stands. */
    FIXED,
    /** The quantity grows with the parent's by a ratio that depends on how large the parent's is. */
    STEPPED
}
