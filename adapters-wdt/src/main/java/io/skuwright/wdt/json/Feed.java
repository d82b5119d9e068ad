package io.skuwright.wdt.json;

import java.io.IOException;

/** Where the bytes of a document come from. */
interface Feed {

    /** No feed gives more bytes than this at a time. */
    int MOST_AT_ONCE = 3 << 13;

    /** Adds bytes behind those that are there; returns how many, -1 after the last. */
    int read(byte[] target, int from) throws IOException;

    /** Returns how many bytes are known to be there; 0 if that is not known. */
    default int atHand() {
        return 0;
    }

    /** Returns true if the bytes are of someone else's making, so that they may be no UTF-8. */
    boolean isForeign();
}
