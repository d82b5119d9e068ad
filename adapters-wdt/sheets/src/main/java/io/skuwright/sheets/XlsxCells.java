package io.skuwright.sheets;

import java.util.Arrays;

/** The cells of one row of a workbook as they are stored; one object serves all rows. */
final class XlsxCells {

    /** What a cell holds. */
    enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        FLAG,
        ERROR,
        DATE
    }

    private static final int FEW = 16;

    private Kind[] kinds = new Kind[FEW];
    private String[] texts = new String[FEW];
    private int[] styles = new int[FEW];
    private boolean[] formulas = new boolean[FEW];
    private int width;
    private boolean hasValue;

    void clear() {
        width = 0;
        hasValue = false;
    }

    /** Puts a cell to the right of all others. */
    void put(int column, Kind kind, String text, int style, boolean isFormula) {
        if (column >= kinds.length) {
            grow(Math.max(column + 1, 2 * kinds.length));
        }
        for (int gap = width; gap < column; gap++) {
            set(gap, Kind.EMPTY, "", 0, false);
        }
        set(column, kind, text, style, isFormula);
        width = column + 1;
        hasValue = hasValue || isFormula || !text.isBlank();
    }

    private void set(int column, Kind kind, String text, int style, boolean isFormula) {
        kinds[column] = kind;
        texts[column] = text;
        styles[column] = style;
        formulas[column] = isFormula;
    }

    private void grow(int size) {
        kinds = Arrays.copyOf(kinds, size);
        texts = Arrays.copyOf(texts, size);
        styles = Arrays.copyOf(styles, size);
        formulas = Arrays.copyOf(formulas, size);
    }

    /** Returns one more than the last cell. */
    int width() {
        return width;
    }

    boolean hasValue() {
        return hasValue;
    }

    Kind kind(int column) {
        return column < width ? kinds[column] : Kind.EMPTY;
    }

    String text(int column) {
        return column < width ? texts[column] : "";
    }

    int style(int column) {
        return styles[column];
    }

    boolean isFormula(int column) {
        return column < width && formulas[column];
    }

    /** Returns the stored texts with tabs between them, as a copied row has. */
    String raw() {
        return String.join("\t", Arrays.asList(texts).subList(0, width));
    }
}
