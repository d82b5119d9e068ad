package io.skuwright.bom;

import java.util.Arrays;

/** A list of int that grows, without boxing. */
final class IntList {

    private int[] values;
    private int size;

    IntList() {
        this(16);
    }

    IntList(int room) {
        values = new int[room];
    }

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
            values = Arrays.copyOf(values, Math.max(16, size + (size >> 1)));
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
