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

    private final Texts texts = new Texts();
    /** What is wrong with a text, by number; empty as long as nothing is. */
    private byte[] faults = {};
    /** The hash above, the number plus 1 below; 0 is free. The length is a power of 2. */
    private long[] slots = new long[32];
    private boolean careful;
    private final TextFault check;
    private final int[] hashes = new int[RowBuffer.ROWS];
    private final long[] found = new long[RowBuffer.ROWS];

    TextTable(TextFault check) {
        this.check = check;
    }

    int size() {
        return texts.size();
    }

    String text(int number) {
        return number == BLANK ? "" : texts.text(number);
    }

    /** Compares two texts as {@link String#compareTo} does. */
    int compare(int one, int other) {
        return texts.compare(one, other);
    }

    /** Returns what is wrong with a text of the column, {@link TextFault#NONE} if nothing is. */
    byte fault(int number) {
        return number < faults.length && number != BLANK ? faults[number] : TextFault.NONE;
    }

    boolean hasFaults() {
        return faults.length > 0;
    }

    /**
     * Finds the numbers of several texts, new ones for those that have none.
     *
     * <p>Three short loops instead of one long one: the processor waits for the memory of many texts at once.
     */
    void numbers(String[] several, int count, int[] numbers) {
        for (int i = 0; i < count; i++) {
            hashes[i] = hash(several[i]);
        }
        int mask = slots.length - 1;
        for (int i = 0; i < count; i++) {
            found[i] = slots[hashes[i] & mask];
        }
        for (int i = 0; i < count; i++) {
            numbers[i] = found[i] != 0 && isText(found[i], hashes[i], several[i])
                    ? (int) found[i] - 1
                    : number(several[i], hash(several[i]));
        }
    }

    private boolean isText(long slot, int hash, String text) {
        return (int) (slot >>> 32) == hash && texts.isText((int) slot - 1, text);
    }

    /** Returns the number of a text, a new one if it has none; {@link #BLANK} for a blank one. */
    int number(String text) {
        return number(text, hash(text));
    }

    private int number(String text, int hash) {
        int at = slotOf(text, hash);
        if (slots[at] != 0) {
            return (int) slots[at] - 1;
        }
        return Blank.is(text) ? BLANK : add(text, hash, at);
    }

    private int add(String text, int hash, int free) {
        int number = size();
        int at = free;
        if (number * 2 >= slots.length) {
            spread(slots.length * 2);
            at = slotOf(text, hash);
        }
        byte fault = check.of(text);
        if (fault != TextFault.NONE) {
            faults = Arrays.copyOf(faults, Math.max(number + 1, slots.length / 2));
            faults[number] = fault;
        }
        texts.add(text);
        slots[at] = slot(hash, number);
        if (!careful && ((at - hash) & (slots.length - 1)) > LONG_SEARCH) {
            careful = true;
            spread(slots.length);
        }
        return number;
    }

    private static long slot(int hash, int number) {
        return ((long) hash << 32) | (number + 1);
    }

    /** Gives back what is needed for adding only. */
    void close() {
        texts.close();
        slots = new long[1];
    }

    private int slotOf(String text, int hash) {
        int mask = slots.length - 1;
        int at = hash & mask;
        while (slots[at] != 0 && !isText(slots[at], hash, text)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void spread(int length) {
        long[] old = slots;
        slots = new long[length];
        int mask = length - 1;
        for (long slot : old) {
            if (slot != 0) {
                int hash = careful ? hash(texts.text((int) slot - 1)) : (int) (slot >>> 32);
                int at = hash & mask;
                while (slots[at] != 0) {
                    at = (at + 1) & mask;
                }
                slots[at] = slot(hash, (int) slot - 1);
            }
        }
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
