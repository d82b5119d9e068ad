package io.skuwright.bom;

/**
 * Whether a BOM is ready to build from.
 *
 * <p>A standard BOM says exactly what goes in. A configured BOM offers lines to choose from, for example one
 * of three table tops, and a standard BOM is made from it and a selection.
 */
public enum BomCategory {
    /** The lines are what goes in. */
    STANDARD,
    /** The lines are what can be chosen from. */
    CONFIGURED
}
