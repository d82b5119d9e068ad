package io.skuwright.wdt;

import java.util.Arrays;

/**
 * Tells whether a text may have been seen twice, by numbers of 64 bits in place of the texts.
 *
 * <p>The numbers are written down while the texts are at hand and compared all at once, which takes a fraction of the time.
 */
final class NumbersSeen {

    private static final long PRIME = 0x100000001B3L;

    /** The odd number next to 2^64 over the golden ratio: its multiples lie far apart. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Texts that crowd so much were made to do so, and are left to others. */
    private static final int MOST_STEPS = 100;

    private long[] hashes = new long[64];
    private int count;

    void see(String text) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        int length = text.length();
        long rest = length == 0 ? 0 : (31L * text.charAt(length / 2) + text.charAt(length - 1)) * 31 + length;
        hashes[count++] = text.hashCode() * PRIME + rest;
    }

    /** Returns false if no text was seen twice; true may be an error. */
    boolean mayRepeat() {
        // At most half of it is used; 0 is free.
        long[] seen = new long[Integer.highestOneBit(count | 1) * 4];
        for (int at = 0; at < count; at++) {
            if (hashes[at] == 0 || !put(seen, hashes[at])) {
                return true;
            }
        }
        return false;
    }

    private static boolean put(long[] seen, long hash) {
        int slot = (int) ((hash * SPREAD) >>> Integer.SIZE) & (seen.length - 1);
        for (int step = 0; step < MOST_STEPS; step++) {
            if (seen[slot] == 0) {
                seen[slot] = hash;
                return true;
            }
            if (seen[slot] == hash) {
                return false;
            }
            slot = (slot + 1) & (seen.length - 1);
        }
        return false;
    }
}
