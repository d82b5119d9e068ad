package io.skuwright.kit;

/**
 * Why a re-planned kit line, or a part of it, is as it is.
 *
 * <p>Example: the new version of a kit takes its BODY as before, which is {@link #UNCHANGED}, has its screws at 30 and no
 * more at 20/10, which is {@link #MOVED}, and adds a KEY, a {@link #NEW_PART}; so the line is {@link #KIT_CHANGED}.
 */
public enum ReplanReason {
    /** It is as it was. */
    UNCHANGED,
    /** Another number of kits is ordered, and nothing else is new. */
    QUANTITY_CHANGED,
    /** The line consists of other parts, or of another version of its BOM. */
    KIT_CHANGED,
    /** A kit needs another quantity of it, or counts it in another unit. */
    PART_CHANGED,
    /** It stands at another place of the kit, as in a BOM whose lines were numbered anew. */
    MOVED,
    /** The kit did not have it before. */
    NEW_PART,
    /** The kit has it no more; what is out of it is to be taken back. */
    PART_GONE,
    /** It had fallen out of the kit earlier, and something of it is still out. */
    STILL_OUT
}
