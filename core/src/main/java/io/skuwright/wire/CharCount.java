package io.skuwright.wire;

import org.jspecify.annotations.Nullable;

/** Counts the characters of checked bytes, only where they are asked for; who asks in order has each byte looked at once. */
final class CharCount {

    private int countedTo;
    /** So many characters begin between the start and that index. */
    private long counted;
    /** What the bytes are a part of, until the characters before it were counted. */
    private @Nullable DocumentBytes outer;

    CharCount(int from, @Nullable DocumentBytes outer) {
        this.countedTo = from;
        this.outer = outer;
    }

    /** Returns how many characters begin before an index. */
    long to(int index, byte[] bytes, long origin) {
        DocumentBytes whole = outer;
        if (whole != null) {
            outer = null;
            counted += whole.charsBefore(origin);
        }
        counted += index >= countedTo ? Utf8.chars(bytes, countedTo, index) : -Utf8.chars(bytes, index, countedTo);
        countedTo = index;
        return counted;
    }

    /** Takes the next bytes for none of the document. */
    void leaveOut(int length) {
        countedTo += length;
    }

    /** Goes on at index 0, because what was counted was given up. */
    void beginAnew() {
        countedTo = 0;
    }
}
