package io.skuwright.sheets;

/** Names of cells such as {@code B7}. */
final class CellRef {

    static final int MOST_COLUMNS = 16_384;
    static final int MOST_ROWS = 1_048_576;

    private static final int LETTERS = 26;

    private CellRef() {}

    /** Returns the column of a name, counted from 0; negative if there is none such. */
    static int column(String ref) {
        int column = 0;
        int at = 0;
        while (at < ref.length() && ref.charAt(at) >= 'A' && ref.charAt(at) <= 'Z' && column <= MOST_COLUMNS) {
            column = column * LETTERS + ref.charAt(at) - 'A' + 1;
            at++;
        }
        return column <= MOST_COLUMNS ? column - 1 : -1;
    }

    /** Returns the row of a name, counted from 1; negative if there is none such. */
    static int row(String ref) {
        int at = 0;
        while (at < ref.length() && ref.charAt(at) >= 'A' && ref.charAt(at) <= 'Z') {
            at++;
        }
        return at == 0 ? -1 : number(ref.substring(at));
    }

    /** Returns a whole number from 0 to the most rows a sheet may have; negative for any other text. */
    static int number(String text) {
        int number = text.isEmpty() ? -1 : 0;
        for (int at = 0; at < text.length() && number >= 0; at++) {
            int digit = text.charAt(at) - '0';
            number = digit >= 0 && digit <= 9 ? number * 10 + digit : -1;
            number = number <= MOST_ROWS ? number : -1;
        }
        return number;
    }

    /** Returns the letters of a column counted from 0. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }

    static String text(int column, long row) {
        return letters(column) + row;
    }
}
