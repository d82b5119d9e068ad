package io.skuwright.sheets;

/**
 * The name and default of one limit on reading files.
 *
 * <p>No spreadsheet program makes a file that passes a default, so one that does is hostile or broken, and
 * reading stops there. Example: a cell of 40,000 characters rejects its row with {@code LIMIT_CELL} unless
 * {@link #CELL} was raised.
 */
public enum SheetLimit {
    /** Bytes of one file, 256 MiB. */
    FILE("sheetFile", 256L * 1024 * 1024),
    /** Rows of one file without its header, 1,048,576. */
    ROWS("sheetRows", 1_048_576),
    /** Columns of one file, 16,384. */
    COLUMNS("sheetColumns", 16_384),
    /** Characters of one cell, 32,767. */
    CELL("sheetCell", 32_767),
    /** Bytes of all unpacked parts of one workbook, 512 MiB. */
    INFLATED("sheetInflated", 512L * 1024 * 1024),
    /** Unpacked bytes for each packed byte of a part over 100 KiB, 100. */
    RATIO("sheetRatio", 100),
    /** Parts of one workbook, 1,000. */
    PARTS("sheetParts", 1_000);

    private final String key;
    private final long defaultValue;

    SheetLimit(String key, long defaultValue) {
        this.key = key;
        this.defaultValue = defaultValue;
    }

    /** Returns the name used in settings and on the command line, for example {@code sheetRows}. */
    public String key() {
        return key;
    }

    /** Returns the value that holds unless a caller chooses another. */
    public long defaultValue() {
        return defaultValue;
    }
}
