package io.skuwright.sync;

/** Why a level is sent, or is not. */
public enum StockReason {
    /** The other side never took a level of this stock. */
    NEVER_SENT,
    /** The level is another than the one that the other side last took. */
    CHANGED,
    /** A level was sent and it is not known whether it was taken, so the level goes once more. */
    UNSURE,
    /** The level is as it was; the settings say to send it all the same. */
    SENT_AGAIN,
    /** The other side has another level than it took; something changed it there. */
    DRIFTED,
    /** The other side has another level, as what changed meanwhile was not sent yet. */
    NOT_SENT_YET,
    /** The level is below zero and the settings do not allow that; it is not sent. */
    NEGATIVE,
    /** The other side does not know the SKU; the level is not sent. */
    UNKNOWN_SKU
}
