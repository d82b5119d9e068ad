package io.skuwright.consolidation;

/** One column of a table of numbers: for each row the number of its text. */
final class Column {

    private final NumberTable table;
    private final int offset;

    Column(NumberTable table, int offset) {
        this.table = table;
        this.offset = offset;
    }

    int get(int row) {
        return table.get(row, offset);
    }

    void set(int row, int number) {
        table.set(row, offset, number);
    }

    int size() {
        return table.rows();
    }
}
