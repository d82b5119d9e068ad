package io.skuwright.sheets;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a file was and how many rows it had.
 *
 * <p>Example: a workbook of a header and three rows, one of them with a formula, gives {@code accepted} 2
 * and {@code rejected} 1.
 *
 * @param format what the content turned out to be, whatever the name of the file says
 * @param encoding the name of the character encoding, {@code UTF-8} for workbooks
 * @param sheet the name of the sheet that was read, empty for CSV
 * @param columns the names in the header, in order; none if the file was refused before
 * @param accepted the rows that can be used
 * @param rejected the rows that were refused
 * @param empty the rows without any value, which are neither accepted nor rejected
 */
public record SheetSummary(
        SheetFormat format,
        String encoding,
        String sheet,
        List<String> columns,
        long accepted,
        long rejected,
        long empty) {

    /** Checks that nothing is null. */
    public SheetSummary {
        requireNonNull(format, "format");
        requireNonNull(encoding, "encoding");
        requireNonNull(sheet, "sheet");
        columns = List.copyOf(columns);
    }

    /** Returns the number of rows read: accepted and rejected. */
    public long read() {
        return accepted + rejected;
    }
}
