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
    private static final int LONG_SEARCH = 32;

    private String[] names = new String[16];
    /** Places in {@link #names} plus 1; 0 is free. The length is a power of 2. */
    private int[] slots = new int[32];
    private int size;
    private boolean careful;

    /** Returns a table with the same numbers to which more can be added; this one stays as it is. */
    NameTable copy() {
        NameTable copy = new NameTable();
        copy.names = names.clone();
        copy.slots = slots.clone();
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
        return slots[slotOf(name)] - 1;
    }

    /** Returns the number of a name, a new one if it has none. */
    int number(String name) {
        int at = slotOf(name);
        if (slots[at] != 0) {
            return slots[at] - 1;
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            spread(slots.length * 2);
            at = slotOf(name);
        }
        names[size++] = name;
        slots[at] = size;
        if (!careful && distance(at, hash(name)) > LONG_SEARCH) {
            careful = true;
            spread(slots.length);
        }
        return size - 1;
    }

    private int slotOf(String name) {
        int mask = slots.length - 1;
        int at = hash(name) & mask;
        while (slots[at] != 0 && !names[slots[at] - 1].equals(name)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private int distance(int at, int hash) {
        return (at - hash) & (slots.length - 1);
    }

    private void spread(int length) {
        int[] wider = new int[length];
        int mask = length - 1;
        for (int number = 0; number < size; number++) {
            int at = hash(names[number]) & mask;
            while (wider[at] != 0) {
                at = (at + 1) & mask;
            }
            wider[at] = number + 1;
        }
        slots = wider;
    }

    private int hash(String name) {
        int hash = name.hashCode();
        if (careful) {
            hash = 0;
            for (int at = 0; at < name.length(); at++) {
                hash = Integer.rotateLeft((hash ^ name.charAt(at)) * 0x9E37_79B1, 13);
            }
        }
        return hash ^ (hash >>> 15);
    }
}
