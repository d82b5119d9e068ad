package io.skuwright.sheets;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Place;
import io.skuwright.row.Columns;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Counts what becomes of each row of one file, and collects what is found out besides. */
final class Intake {

    /** What is said once for all cells of a column. */
    private record Said(FindingCode code, String field) {}

    /** The first of the cells it is said of, and how many there are. */
    private static final class Cells {
        private final Finding first;
        private long count;

        Cells(Finding first) {
            this.first = first;
        }
    }

    private final SheetSettings settings;
    private final String source;
    private final RowSink sink;
    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> notes = new ArrayList<>();
    private final Map<Said, Cells> columnNotes = new LinkedHashMap<>();
    private final long mostRows;
    private SheetFormat format = SheetFormat.OTHER;
    private String encoding = "";
    private String sheet = "";
    private List<String> columns = List.of();
    private long accepted;
    private long rejected;
    private long empty;
    private long firstEmpty;

    Intake(SheetSettings settings, String source, RowSink sink) {
        this.settings = settings;
        this.source = source;
        this.sink = sink;
        this.mostRows = settings.limits().get(SheetLimit.ROWS);
    }

    SheetSettings settings() {
        return settings;
    }

    /** Returns the place of the file itself. */
    Place file() {
        return named(Place.NONE);
    }

    Place row(long number) {
        return named(Place.row(sheet, number));
    }

    /** A file without a name has no place in front of its rows. */
    private Place named(Place place) {
        return source.isEmpty() ? place : place.in(source);
    }

    void format(SheetFormat newFormat, String newEncoding, String newSheet) {
        format = newFormat;
        encoding = newEncoding;
        sheet = newSheet;
    }

    void columns(Columns newColumns) {
        columns = newColumns.names();
    }

    void note(Finding finding) {
        notes.add(finding);
    }

    /** Notes what many cells of a column may have; only the first is told, with the number of all. */
    void note(FindingCode code, String field, Supplier<Finding> first) {
        columnNotes.computeIfAbsent(new Said(code, field), said -> new Cells(first.get())).count++;
    }

    void accept(Row row) {
        checkRows(row.place());
        accepted++;
        sink.accept(row);
    }

    void reject(String raw, Finding finding, long number) {
        Place place = row(number);
        checkRows(place);
        rejected++;
        sink.reject(new Batch.Rejected(place, raw, finding));
    }

    void empty(long number) {
        empty++;
        firstEmpty = firstEmpty == 0 ? number : firstEmpty;
    }

    /** The file is refused, whatever came before. */
    void refuse(SheetFault fault) {
        errors.addAll(fault.findings());
    }

    SheetSummary summary() {
        return new SheetSummary(format, encoding, sheet, columns, accepted, rejected, empty);
    }

    /** Returns what refused the file, then the warnings and notes. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(errors);
        all.addAll(notes);
        columnNotes.values().forEach(cells -> all.add(cells.first.with("cells", cells.count)));
        if (empty > 0) {
            all.add(Finding.of(SheetCode.EMPTY_ROWS).at(row(firstEmpty)).with("count", empty));
        }
        return all;
    }

    private void checkRows(Place place) {
        if (accepted + rejected >= mostRows) {
            throw new SheetFault(Finding.of(SheetCode.LIMIT_ROWS)
                    .at(place)
                    .with("limit", mostRows)
                    .with("actual", accepted + rejected + 1));
        }
    }

    /** Returns a finding about a code, as the readers of other formats give it. */
    static Finding code(WireCode code, Place row, String field, String value) {
        return Finding.of(code).about(value).at(row.child(field)).with("field", field).with("value", value);
    }
}
