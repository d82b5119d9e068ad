package io.skuwright.wire;

/** Gives the bytes of a document piece by piece. */
@FunctionalInterface
interface Feed {

    /** No feed gives more bytes than this at a time. */
    int MOST_AT_ONCE = 3 << 13;

    /** Adds bytes behind those that are there; returns how many, -1 after the last. */
    int read(byte[] target, int from) throws WireFault;
}
