package io.skuwright.wire;

import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;

/** The characters of a text as bytes, counted as characters; half characters too, for the reader to refuse them. */
final class CharFeed implements Feed {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final DocumentSource.CharInput in;
    private final WireLimits limits;
    private final char[] chars = new char[MOST_AT_ONCE / 3 - 1];
    private long total;
    private boolean atStart = true;
    /** The first half of a character whose second may come next; 0 if there is none. */
    private char half;

    CharFeed(DocumentSource.CharInput in, WireLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    @Override
    public int read(byte[] target, int from) throws WireFault {
        int count = in.read(chars, 0, Math.min(chars.length, (target.length - from) / 3 - 1));
        if (count < 0) {
            return half == 0 ? -1 : putHalf(target, from) - from;
        }
        int first = count > 0 && atStart && chars[0] == BYTE_ORDER_MARK ? 1 : 0;
        atStart &= count == 0;
        total += count - first;
        if (limits.exceeds(WireLimit.DOCUMENT, total)) {
            throw WireFault.limit(WireLimit.DOCUMENT, limits, total, total);
        }
        int at = from;
        for (int next = first; next < count; next++) {
            at = put(chars[next], target, at);
        }
        return at - from;
    }

    private int put(char c, byte[] target, int from) {
        int at = from;
        if (half != 0 && Character.isLowSurrogate(c)) {
            int point = Character.toCodePoint(half, c);
            half = 0;
            target[at++] = (byte) (0xF0 | point >> 18);
            target[at++] = (byte) (0x80 | (point >> 12 & 0x3F));
            target[at++] = (byte) (0x80 | (point >> 6 & 0x3F));
            target[at++] = (byte) (0x80 | (point & 0x3F));
            return at;
        }
        if (half != 0) {
            at = putHalf(target, at);
        }
        if (Character.isHighSurrogate(c)) {
            half = c;
        } else if (c < 0x80) {
            target[at++] = (byte) c;
        } else if (c < 0x800) {
            target[at++] = (byte) (0xC0 | c >> 6);
            target[at++] = (byte) (0x80 | (c & 0x3F));
        } else {
            at = putThree(c, target, at);
        }
        return at;
    }

    private int putHalf(byte[] target, int at) {
        char alone = half;
        half = 0;
        return putThree(alone, target, at);
    }

    private static int putThree(char c, byte[] target, int at) {
        target[at] = (byte) (0xE0 | c >> 12);
        target[at + 1] = (byte) (0x80 | (c >> 6 & 0x3F));
        target[at + 2] = (byte) (0x80 | (c & 0x3F));
        return at + 3;
    }
}
