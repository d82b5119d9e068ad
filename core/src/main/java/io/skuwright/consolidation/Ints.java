package io.skuwright.consolidation;

import java.util.Arrays;

/** A list of whole numbers that grows. */
final class Ints {

    private int[] numbers = new int[16];
    private int size;

    int size() {
        return size;
    }

    int get(int at) {
        return numbers[at];
    }

    void set(int at, int number) {
        numbers[at] = number;
    }

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + (size >> 1));
        }
        numbers[size++] = number;
    }

    void addAll(Ints others) {
        numbers = Arrays.copyOf(numbers, Math.max(numbers.length, size + others.size));
        System.arraycopy(others.numbers, 0, numbers, size, others.size);
        size += others.size;
    }

    /** Returns the numbers as an array of just their size. */
    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }

    /** Gives back the room for more, and returns the array itself. */
    int[] close() {
        numbers = Arrays.copyOf(numbers, size);
        return numbers;
    }
}
