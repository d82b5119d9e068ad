package io.skuwright.wdt;

/** Tells whether a text may have been seen twice, by numbers of 64 bits in place of the texts. */
final class NumbersSeen {

    private static final long PRIME = 0x100000001B3L;

    /** Texts that crowd so much were made to do so, and are left to others. */
    private static final int MOST_STEPS = 100;

    /** A power of two long, at most half of it used; 0 is free. */
    private long[] seen = new long[1 << 10];

    private int count;
    private boolean mayRepeat;

    /** Returns false if no text was seen twice; true may be an error. */
    boolean mayRepeat() {
        return mayRepeat;
    }

    void see(String text) {
        int length = text.length();
        long rest = length == 0 ? 0 : (31L * text.charAt(length / 2) + text.charAt(length - 1)) * 31 + length;
        long hash = text.hashCode() * PRIME + rest;
        if (!mayRepeat && (hash == 0 || !put(hash))) {
            mayRepeat = true;
        }
    }

    private boolean put(long hash) {
        if (++count * 2 > seen.length) {
            long[] before = seen;
            seen = new long[before.length * 2];
            for (long known : before) {
                if (known != 0) {
                    seen[slot(known)] = known;
                }
            }
        }
        int slot = slot(hash);
        boolean isNew = seen[slot] == 0;
        seen[slot] = hash;
        return isNew;
    }

    /** Returns where a number stands, or may stand. */
    private int slot(long hash) {
        int slot = (int) (hash ^ (hash >>> 32)) & (seen.length - 1);
        int steps = 0;
        while (seen[slot] != 0 && seen[slot] != hash && steps < MOST_STEPS) {
            slot = (slot + 1) & (seen.length - 1);
            steps++;
        }
        mayRepeat |= steps == MOST_STEPS;
        return slot;
    }
}
