package io.skuwright.consolidation;

import java.util.Arrays;

/**
 * Gives the numbers 0, 1, 2 ... to texts in the order they are first met, while they are hot.
 *
 * <p>A column of a million rows has few different texts: after this a row is some whole numbers. Open
 * addressing with the hash beside the number, so that other texts are passed without a look at them.
 */
final class TextTable {

    /** The number of a blank text, which is no text of the column. */
    static final int BLANK = -1;

    /** Texts that share their hash by evil design are told apart by another one once a search is this long. */
    private static final int LONG_SEARCH = 128;
    /** Spreads hashes of texts that differ in their last letter over all bits. */
    private static final int SPREAD = 0x9E37_79B1;

    private String[] texts = new String[16];
    /** What is wrong with a text, by number; empty as long as nothing is. */
    private byte[] faults = {};
    /** Numbers plus 1; 0 is free. The length is a power of 2. */
    private int[] slots = new int[32];
    private int[] hashes = new int[32];
    private int size;
    private boolean careful;
    private final TextFault check;

    TextTable(TextFault check) {
        this.check = check;
    }

    int size() {
        return size;
    }

    String text(int number) {
        return number == BLANK ? "" : texts[number];
    }

    /** Returns what is wrong with a text of the column, {@link TextFault#NONE} if nothing is. */
    byte fault(int number) {
        return number < faults.length && number != BLANK ? faults[number] : TextFault.NONE;
    }

    boolean hasFaults() {
        return faults.length > 0;
    }

    /** Returns the number of a text, a new one if it has none; {@link #BLANK} for a blank one. */
    int number(String text) {
        int hash = hash(text);
        int at = slotOf(text, hash);
        if (slots[at] != 0) {
            return slots[at] - 1;
        }
        if (text.isBlank()) {
            return BLANK;
        }
        return add(text, hash, at);
    }

    private int add(String text, int hash, int free) {
        int at = free;
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
            spread(slots.length * 2);
            at = slotOf(text, hash);
        }
        byte fault = check.of(text);
        if (fault != TextFault.NONE) {
            faults = Arrays.copyOf(faults, Math.max(size + 1, texts.length));
            faults[size] = fault;
        }
        texts[size++] = text;
        slots[at] = size;
        hashes[at] = hash;
        if (!careful && ((at - hash) & (slots.length - 1)) > LONG_SEARCH) {
            careful = true;
            spread(slots.length);
        }
        return size - 1;
    }

    /** Gives back what is needed for adding only. */
    void close() {
        texts = Arrays.copyOf(texts, size);
        slots = new int[1];
        hashes = new int[1];
    }

    private int slotOf(String text, int hash) {
        int mask = slots.length - 1;
        int at = hash & mask;
        while (slots[at] != 0 && (hashes[at] != hash || !texts[slots[at] - 1].equals(text))) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void spread(int length) {
        int mask = length - 1;
        int[] widerSlots = new int[length];
        int[] widerHashes = new int[length];
        for (int number = 0; number < size; number++) {
            int hash = hash(texts[number]);
            int at = hash & mask;
            while (widerSlots[at] != 0) {
                at = (at + 1) & mask;
            }
            widerSlots[at] = number + 1;
            widerHashes[at] = hash;
        }
        slots = widerSlots;
        hashes = widerHashes;
    }

    private int hash(String text) {
        int hash = text.hashCode();
        if (careful) {
            hash = 0;
            for (int at = 0; at < text.length(); at++) {
                hash = Integer.rotateLeft((hash ^ text.charAt(at)) * SPREAD, 13);
            }
        }
        hash *= SPREAD;
        return hash ^ (hash >>> 15);
    }
}
