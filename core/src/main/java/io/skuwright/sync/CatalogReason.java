package io.skuwright.sync;

/**
 * Why a catalogue plan does what it does.
 *
 * <p>A step's reason is the name of one of these, or the name of the finding code that stopped it. Where fields of one
 * step have several reasons, the first in this order is named. Example: the hourly sync keeps a SKU that the shop lacks
 * because it is {@link #ONLY_IN_ERP}.
 */
public enum CatalogReason {
    /** Create: none of these goods is there. */
    NEW_GOODS,
    /** Create: the goods are there, this spec of them is not. */
    NEW_SPEC,
    /** Create: the SKU is not there; nothing says which goods it belongs to. */
    NEW_SKU,
    /** Update: both sides changed, and the caller said whose change wins. */
    WINS_CONFLICT,
    /** Update: the side that follows was changed on its own and gets the leading value back. */
    SET_BACK,
    /** Update: the value changed on the side it comes from. */
    CHANGED,
    /** Update: the sides differ and never agreed, and one of them leads. */
    DIFFERS,
    /** Update: it was sent before and is not there, and the caller wants it sent again. */
    SENT_AGAIN,
    /** Keep: what differs is updated by hand. */
    BY_HAND,
    /** Keep: what was sent before does not show yet. */
    NOT_TAKEN_YET,
    /** Keep: nothing that flows differs. */
    UNCHANGED,
    /** Keep: it is there, and the run only creates. */
    EXISTS,
    /** Keep: the shop lacks it, and nothing creates it there. */
    ONLY_IN_ERP,
    /** Keep: the ERP lacks it, and nothing creates it there. */
    ONLY_IN_SHOP,
    /** Keep: both sides had it; absence is neither a deletion nor a reason to create it again. */
    ABSENT,
    /** Keep: another shop creates the SKU in the ERP that both share. */
    OTHER_SHOP_CREATES
}
