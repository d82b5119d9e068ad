package io.skuwright.sync;

/** Why a document goes to the other side as it does, or stays. */
public enum RouteReason {
    /** The table says so. */
    BY_TABLE,
    /** The count found too much. */
    GAIN,
    /** The count found too little. */
    LOSS,
    /** The count found what was booked; nothing goes. */
    NO_DIFFERENCE,
    /** Nobody chose to send it. */
    NOT_CHOSEN,
    /** Its goods are defective and for viewing only. */
    DEFECTIVE,
    /** It is of an online order. */
    ONLINE,
    /** It was made from a document of the other side. */
    ECHO
}
