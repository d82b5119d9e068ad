package io.skuwright.wire;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Some bytes that are looked for at one place after the other. */
final class Literal {

    /** Fewer bytes are compared faster by eights. */
    private static final int MANY = 32;

    /** No bytes, which stand everywhere. */
    static final Literal NONE = new Literal(new byte[0]);

    private final byte[] bytes;
    private final int length;
    private final long first;
    private final long second;
    private final long lastButOne;
    /** The last eight bytes, which overlap those before if the length is no multiple of eight. */
    private final long last;
    /** Of fewer than eight bytes: the bits that count. */
    private final long mask;

    private Literal(byte[] bytes) {
        this.bytes = bytes;
        this.length = bytes.length;
        this.first = eight(0);
        this.second = eight(Long.BYTES);
        this.lastButOne = eight(Math.max(0, length - 2 * Long.BYTES));
        this.last = eight(Math.max(0, length - Long.BYTES));
        this.mask = length >= Long.BYTES ? -1L : (1L << (length * Byte.SIZE)) - 1;
    }

    private long eight(int from) {
        long eight = 0;
        for (int at = from; at < Math.min(from + Long.BYTES, length); at++) {
            eight |= (bytes[at] & 0xFFL) << ((at - from) * Byte.SIZE);
        }
        return eight;
    }

    /** Returns the bytes from one position to before another. */
    static Literal of(DocumentBytes document, long from, long to) {
        byte[] bytes = new byte[(int) (to - from)];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = document.at(from + at);
        }
        return new Literal(bytes);
    }

    int length() {
        return length;
    }

    boolean isAs(Literal other) {
        return Arrays.equals(bytes, other.bytes);
    }

    /** Returns true if these bytes stand at an index; eight more must be there. */
    boolean isAt(byte[] document, ByteBuffer eightsOf, int index) {
        if (((eightsOf.getLong(index) ^ first) & mask) != 0) {
            return false;
        }
        if (length <= Long.BYTES) {
            return true;
        }
        if (eightsOf.getLong(index + length - Long.BYTES) != last) {
            return false;
        }
        return length <= 2 * Long.BYTES || isMiddleAt(document, eightsOf, index);
    }

    private boolean isMiddleAt(byte[] document, ByteBuffer eightsOf, int index) {
        if (length > MANY) {
            return Arrays.equals(bytes, Long.BYTES, length, document, index + Long.BYTES, index + length);
        }
        return eightsOf.getLong(index + Long.BYTES) == second && eightsOf.getLong(index + length - 2 * Long.BYTES) == lastButOne;
    }
}
