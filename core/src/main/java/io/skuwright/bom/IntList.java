package io.skuwright.bom;

import java.util.Arrays;

/** A list of int that grows, without boxing. */
final class IntList {

    private int[] values = new int[16];
    private int size;

    int size() {
        return size;
    }

    int get(int at) {
        return values[at];
    }

    void set(int at, int value) {
        values[at] = value;
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    void truncate(int newSize) {
        size = newSize;
    }

    byte[] toBytes() {
        byte[] bytes = new byte[size];
        for (int at = 0; at < size; at++) {
            bytes[at] = (byte) values[at];
        }
        return bytes;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
