package io.skuwright.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Texts of one member by the bytes they were written as; what is met often is made once. */
final class TextPool {

    /** After so many texts it is asked whether keeping them is worth it. */
    private static final int TRIAL = 256;

    private static final int LONGEST = 40;

    private static final class Entry {
        private final byte[] key;
        private final String text;

        Entry(byte[] key, String text) {
            this.key = key;
            this.text = text;
        }
    }

    private final int[] hashes;
    private final @Nullable Entry[] entries;
    private int asked;
    private int known;

    /** Makes a pool for so many texts, a power of two. */
    TextPool(int size) {
        this.hashes = new int[size];
        this.entries = new Entry[size];
    }

    String text(byte[] bytes, int from, int to) {
        Entry entry = entry(bytes, from, to);
        return entry == null ? made(bytes, from, to) : entry.text;
    }

    private static String made(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** What is met for the first time is most often an id that never comes again, so it is kept from the second time on. */
    private @Nullable Entry entry(byte[] bytes, int from, int to) {
        if (to - from > LONGEST || (asked >= TRIAL && known < asked / 8)) {
            return null;
        }
        asked++;
        int hash = hash(bytes, from, to);
        int slot = (hash ^ (hash >>> 11)) & (hashes.length - 1);
        if (hashes[slot] != hash) {
            hashes[slot] = hash;
            entries[slot] = null;
            return null;
        }
        Entry entry = entries[slot];
        if (entry != null && Arrays.equals(entry.key, 0, entry.key.length, bytes, from, to)) {
            known++;
            return entry;
        }
        Entry made = new Entry(Arrays.copyOfRange(bytes, from, to), made(bytes, from, to));
        entries[slot] = made;
        return made;
    }

    /** A few bytes tell most texts of a document apart; the last ones differ most. */
    private static int hash(byte[] bytes, int from, int to) {
        int length = to - from;
        int hash = length;
        for (int back = 1; back <= Math.min(length, 6); back++) {
            hash = 31 * hash + bytes[to - back];
        }
        return length > 6 ? 31 * (31 * hash + bytes[from]) + bytes[from + length / 2] : hash;
    }
}
