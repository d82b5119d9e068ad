package io.skuwright.wire;

import java.util.Arrays;

/** The blanks in front of a document, behind which a parser guesses no encoding, and the byte order mark. */
final class Padding {

    static final int BLANKS = 4;

    /** The length of the mark. */
    static final int MARK = 3;

    private Padding() {}

    /** Returns bytes with blanks in front. */
    static byte[] padded(byte[] document) {
        byte[] padded = new byte[BLANKS + document.length];
        System.arraycopy(document, 0, padded, BLANKS, document.length);
        Arrays.fill(padded, 0, BLANKS, (byte) ' ');
        return padded;
    }

    /** Returns true if a mark stands behind the blanks and before an end. */
    static boolean isMark(byte[] padded, int end) {
        return end >= BLANKS + MARK
                && padded[BLANKS] == (byte) 0xEF
                && padded[BLANKS + 1] == (byte) 0xBB
                && padded[BLANKS + 2] == (byte) 0xBF;
    }

    /** Returns a copy with blanks in place of the mark. */
    static byte[] unmarked(byte[] padded) {
        byte[] copy = padded.clone();
        Arrays.fill(copy, BLANKS, BLANKS + MARK, (byte) ' ');
        return copy;
    }
}
