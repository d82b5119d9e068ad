package io.skuwright.sheets;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.Row;
import io.skuwright.wire.Fates;
import java.io.InputStream;

/**
 * Reads CSV files and workbooks as rows.
 *
 * <p>What a file is follows from its content, never from its name; anything but CSV and XLSX is refused with
 * {@code SHEET_FORMAT}, saying what it is. The first row with a value is the header; the row under row 1 is
 * row 2, as in the spreadsheet program. Example: {@code SheetReader.of(SheetSettings.defaults()).readAll(in,
 * "goods.csv")} of the two lines {@code code,name} and {@code 00123,Shirt} accepts one row at {@code
 * goods.csv: row 2}, whose cell {@code code} is {@code 00123}.
 *
 * <p>Every row that is not empty is accepted or rejected; a rejected one keeps its raw text and says why. A
 * fault that leaves the rows under it unsure (a quote that is not closed, a limit, a broken workbook) refuses
 * the whole file: the findings then hold an error, and rows that were handed out before are not to be used.
 *
 * <p>The stream is read to its end and not closed; if it fails, that is an {@link
 * java.io.UncheckedIOException}. Nothing is written to disk. Time is linear in the file; memory holds the
 * bytes of the file and, of a workbook, its shared texts. This class is immutable and thread-safe.
 */
public final class SheetReader {

    private final SheetSettings settings;

    private SheetReader(SheetSettings settings) {
        this.settings = settings;
    }

    /** Returns a reader that reads as the settings say. */
    public static SheetReader of(SheetSettings settings) {
        return new SheetReader(requireNonNull(settings, "settings"));
    }

    /**
     * Reads rows one at a time.
     *
     * @param source the name of the file, which stands in every place
     * @param sink takes each row, accepted or rejected
     * @return what the file was and how many rows it had, with an error if it is refused; the findings of
     *     single rows are with them and not here
     */
    public Outcome<SheetSummary> read(InputStream in, String source, RowSink sink) {
        requireNonNull(in, "in");
        Intake intake = new Intake(settings, requireNonNull(source, "source"), requireNonNull(sink, "sink"));
        try {
            Bytes bytes = Bytes.read(in, settings.limits(), intake.file());
            FileKind kind = FileKind.of(bytes);
            switch (kind) {
                case CSV -> CsvSheet.read(bytes, intake);
                case XLSX -> XlsxSheet.read(bytes, intake);
                default -> throw new SheetFault(
                        Finding.of(SheetCode.SHEET_FORMAT).at(intake.file()).with("found", kind.text()));
            }
        } catch (SheetFault fault) {
            intake.refuse(fault);
        }
        return Outcome.of(intake.summary(), intake.findings());
    }

    /**
     * Reads all rows.
     *
     * @param source the name of the file, which stands in every place
     * @return accepted and rejected rows; if the file is refused, none is accepted and those before the
     *     fault are rejected with {@code DOCUMENT_REFUSED}
     */
    public Batch<Row> readAll(InputStream in, String source) {
        Fates fates = new Fates();
        Outcome<SheetSummary> outcome = read(in, source, new RowSink() {
            @Override
            public void accept(Row row) {
                fates.accept(row);
            }

            @Override
            public void reject(Batch.Rejected row) {
                fates.reject(row);
            }
        });
        return outcome.findings().stream()
                .filter(Finding::isError)
                .findFirst()
                .map(cause -> fates.refuse(cause, outcome.findings()))
                .orElseGet(() -> fates.toBatch(outcome.findings()));
    }

    /** Returns how files are read. */
    public SheetSettings settings() {
        return settings;
    }
}
