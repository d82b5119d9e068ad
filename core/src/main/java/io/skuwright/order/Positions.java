package io.skuwright.order;

import java.util.Arrays;

/** A growing list of line positions without an object for each. */
final class Positions {

    private static final int[] EMPTY = {};

    private int[] values = EMPTY;
    private int size;

    void add(int position) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(8, size * 2));
        }
        values[size++] = position;
    }

    int size() {
        return size;
    }

    int get(int index) {
        return values[index];
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
