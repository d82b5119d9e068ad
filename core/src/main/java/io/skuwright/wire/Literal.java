package io.skuwright.wire;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Some bytes that are looked for at one place after the other. */
final class Literal {

    /** Fewer bytes are compared faster by eights. */
    private static final int MANY = 32;

    private final byte[] bytes;
    private final long[] eights;
    /** The bits of the last eight that count. */
    private final long tail;

    private Literal(byte[] bytes, long[] eights, long tail) {
        this.bytes = bytes;
        this.eights = eights;
        this.tail = tail;
    }

    /** Returns the bytes from one position to before another. */
    static Literal of(DocumentBytes document, long from, long to) {
        byte[] bytes = new byte[(int) (to - from)];
        long[] eights = new long[(bytes.length + Long.BYTES - 1) / Long.BYTES];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = document.at(from + at);
            eights[at / Long.BYTES] |= (bytes[at] & 0xFFL) << (at % Long.BYTES * Byte.SIZE);
        }
        int rest = bytes.length % Long.BYTES;
        return new Literal(bytes, eights, rest == 0 ? -1L : (1L << (rest * Byte.SIZE)) - 1);
    }

    int length() {
        return bytes.length;
    }

    /** Returns true if these bytes stand at an index; eight more must be there. */
    boolean isAt(byte[] document, ByteBuffer eightsOf, int index) {
        if (bytes.length > MANY) {
            return Arrays.equals(bytes, 0, bytes.length, document, index, index + bytes.length);
        }
        int last = eights.length - 1;
        int at = index;
        for (int next = 0; next < last; next++) {
            if (eightsOf.getLong(at) != eights[next]) {
                return false;
            }
            at += Long.BYTES;
        }
        return last < 0 || ((eightsOf.getLong(at) ^ eights[last]) & tail) == 0;
    }
}
