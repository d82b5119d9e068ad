package io.skuwright.consolidation;

import java.util.Arrays;

/**
 * A table of whole numbers that lie row by row.
 *
 * <p>Rows of one product are judged together and stand far apart: a row then costs one wait for memory, not one for
 * each column.
 */
final class NumberTable {

    private static final int MOST = Integer.MAX_VALUE - 16;

    private final int width;
    private int[] numbers;
    private int rows;

    NumberTable(int width) {
        this.width = width;
        this.numbers = new int[width * RowBuffer.ROWS];
    }

    int rows() {
        return rows;
    }

    Column column(int offset) {
        return new Column(this, offset);
    }

    /** Makes room for more rows; {@link #commit} says that they are filled. */
    void room(int more) {
        long needed = (long) (rows + more) * width;
        if (needed > MOST) {
            throw new IllegalStateException("One consolidator takes " + MOST / width + " rows; split them.");
        }
        if (needed > numbers.length) {
            numbers = Arrays.copyOf(numbers, (int) Math.min(MOST, Math.max(needed, numbers.length * 3L / 2)));
        }
    }

    void commit(int more) {
        rows += more;
    }

    void close() {
        numbers = Arrays.copyOf(numbers, rows * width);
    }

    int get(int row, int offset) {
        return numbers[row * width + offset];
    }

    void set(int row, int offset, int number) {
        numbers[row * width + offset] = number;
    }
}
