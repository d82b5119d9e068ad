package io.skuwright.bom;

import java.util.Arrays;

/**
 * Gives the numbers 0, 1, 2 ... to ints in the order they are first met.
 *
 * <p>An explosion touches a small part of a large catalogue; this numbers the part, so that its arrays are
 * as small as the part. Keys are 0 or more.
 */
final class IntNumbering {

    private static final int EMPTY = -1;

    private final IntList keys = new IntList();
    private int[] slots = filled(64);

    private static int[] filled(int length) {
        int[] empty = new int[length];
        Arrays.fill(empty, EMPTY);
        return empty;
    }

    int size() {
        return keys.size();
    }

    /** Returns the key that has a number. */
    int key(int number) {
        return keys.get(number);
    }

    int[] keys() {
        return keys.toArray();
    }

    /** Returns the number of a key, -1 if it has none. */
    int find(int key) {
        return slots[slot(key)];
    }

    /** Returns the number of a key, a new one if it has none. */
    int number(int key) {
        int slot = slot(key);
        if (slots[slot] != EMPTY) {
            return slots[slot];
        }
        int number = keys.size();
        keys.add(key);
        slots[slot] = number;
        if (keys.size() * 2 > slots.length) {
            grow();
        }
        return number;
    }

    private int slot(int key) {
        int mask = slots.length - 1;
        // Fibonacci hashing spreads runs of neighbouring keys over the table.
        int slot = ((key * 0x9E3779B9) >>> 7) & mask;
        while (slots[slot] != EMPTY && keys.get(slots[slot]) != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        slots = filled(slots.length * 2);
        for (int number = 0; number < keys.size(); number++) {
            slots[slot(keys.get(number))] = number;
        }
    }
}
