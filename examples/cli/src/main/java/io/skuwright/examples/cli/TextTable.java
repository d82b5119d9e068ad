package io.skuwright.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** Columns under headings, as wide as their widest cell. */
final class TextTable {

    /** Cells wider than that are not waited for: a deep tree would be mostly blanks. */
    private static final int WIDEST = 80;

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... headings) {
        rows.add(List.of(headings));
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    @Override
    public String toString() {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], Math.min(WIDEST, width(row.get(column))));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                String cell = row.get(column);
                line.append(cell).append(" ".repeat(Math.max(0, widths[column] - width(cell)) + 2));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** A Chinese character, or a full-width sign, takes two columns of a terminal. */
    private static int width(String cell) {
        return cell.codePoints()
                .map(c -> Character.isIdeographic(c) || isFullWidth(c) ? 2 : 1)
                .sum();
    }

    private static boolean isFullWidth(int codePoint) {
        return (codePoint >= 0x3000 && codePoint <= 0x303F) || (codePoint >= 0xFF00 && codePoint <= 0xFF60);
    }
}
