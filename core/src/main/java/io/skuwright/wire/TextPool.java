package io.skuwright.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Texts of one member by the bytes they were written as; what is met often is made once. */
final class TextPool {

    /** After so many texts it is asked whether keeping them is worth it. */
    private static final int TRIAL = 256;

    private static final int LONGEST = 40;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Up to sixteen bytes are in the first and the last eight; all of them are kept if there are more. */
    private static final class Entry {
        private final long first;
        private final long last;
        private final int length;
        private final byte[] more;
        private final String text;

        Entry(long first, long last, int length, byte[] more, String text) {
            this.first = first;
            this.last = last;
            this.length = length;
            this.more = more;
            this.text = text;
        }
    }

    private static final byte[] NO_MORE = {};

    private final byte[] bytes;
    private final ByteBuffer eights;
    private final @Nullable Entry[] entries;
    private int asked;
    private int known;

    /** Makes a pool of texts of a document, for so many of them, a power of two. */
    TextPool(byte[] bytes, int size) {
        this.bytes = bytes;
        this.eights = Utf8.eights(bytes);
        this.entries = new Entry[size];
    }

    /** Returns the text from an index, at which eight bytes must be there, to before another. */
    String text(int from, int to) {
        int length = to - from;
        if (length > LONGEST || (asked >= TRIAL && known < asked / 8)) {
            return made(from, to);
        }
        asked++;
        boolean isShort = length < Long.BYTES;
        long eight = eights.getLong(from);
        long first = isShort ? eight & ((1L << (length * Byte.SIZE)) - 1) : eight;
        long last = isShort ? 0 : eights.getLong(to - Long.BYTES);
        long hash = (first * SPREAD + last + length) * SPREAD;
        int slot = (int) (hash >>> Integer.SIZE) & (entries.length - 1);
        Entry entry = entries[slot];
        if (entry != null
                && entry.first == first
                && entry.last == last
                && entry.length == length
                && (length <= 2 * Long.BYTES || Arrays.equals(entry.more, 0, length, bytes, from, to))) {
            known++;
            return entry.text;
        }
        String text = made(from, to);
        byte[] more = length <= 2 * Long.BYTES ? NO_MORE : Arrays.copyOfRange(bytes, from, to);
        entries[slot] = new Entry(first, last, length, more, text);
        return text;
    }

    private String made(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
}
