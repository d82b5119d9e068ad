package io.skuwright.bom;

import java.util.Arrays;

/**
 * Gives the numbers 0, 1, 2 ... to names in the order they are first met.
 *
 * <p>Open addressing over the names themselves, since a million boxed numbers would take more room than all
 * other arrays of a catalogue together.
 */
final class NameTable {

    /** Names that share their hash by evil design are told apart by another one once a search is this long. */
    private static final int LONG_SEARCH = 128;
    /** Spreads numbers that follow one another, as the hashes of P1, P2, P3 do, over all bits. */
    private static final int SPREAD = 0x9E37_79B1;

    private String[] names = new String[16];
    /** Places in {@link #names} plus 1; 0 is free. The length is a power of 2. */
    private int[] slots = new int[32];
    /** The hash of the name in each slot: most other names can be passed without a look at their text. */
    private int[] hashes = new int[32];
    private int size;
    private boolean careful;

    /** Returns a table with the same numbers to which more can be added; this one stays as it is. */
    NameTable copy() {
        NameTable copy = new NameTable();
        copy.names = names.clone();
        copy.slots = slots.clone();
        copy.hashes = hashes.clone();
        copy.size = size;
        copy.careful = careful;
        return copy;
    }

    int size() {
        return size;
    }

    String name(int number) {
        return names[number];
    }

    /** Returns the number of a name, {@link BomIndex#NONE} if it has none. */
    int find(String name) {
        return slots[slotOf(name, hash(name))] - 1;
    }

    /** Returns the number of a name, a new one if it has none. */
    int number(String name) {
        int hash = hash(name);
        int at = slotOf(name, hash);
        if (slots[at] != 0) {
            return slots[at] - 1;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            spread(slots.length * 2);
            at = slotOf(name, hash);
        }
        names[size++] = name;
        slots[at] = size;
        hashes[at] = hash;
        if (!careful && ((at - hash) & (slots.length - 1)) > LONG_SEARCH) {
            careful = true;
            spread(slots.length);
        }
        return size - 1;
    }

    private int slotOf(String name, int hash) {
        int mask = slots.length - 1;
        int at = hash & mask;
        while (slots[at] != 0 && (hashes[at] != hash || !names[slots[at] - 1].equals(name))) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void spread(int length) {
        int mask = length - 1;
        int[] widerSlots = new int[length];
        int[] widerHashes = new int[length];
        for (int number = 0; number < size; number++) {
            int hash = hash(names[number]);
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

    private int hash(String name) {
        int hash = name.hashCode();
        if (careful) {
            hash = 0;
            for (int at = 0; at < name.length(); at++) {
                hash = Integer.rotateLeft((hash ^ name.charAt(at)) * SPREAD, 13);
            }
        }
        hash *= SPREAD;
        return hash ^ (hash >>> 15);
    }
}
