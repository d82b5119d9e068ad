package io.skuwright.kit;

/** Why a re-planned kit line, or a part of it, is as it is. */
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
