package io.skuwright.sheets;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.row.Columns;
import io.skuwright.row.WireCode;
import io.skuwright.wire.CodeText;
import io.skuwright.wire.TextCheck;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a CSV file, by RFC 4180 and nothing else. */
final class CsvSheet {

    /** What the parser reads at a time, and again as room for it. */
    private static final int READ_SIZE = 2 * 8192;

    private final Bytes bytes;
    private final Intake intake;
    private final Encoding encoding;
    private final CsvCells cells;
    private @Nullable RawLines raw;
    private @Nullable Header header;
    private long number;

    private CsvSheet(Bytes bytes, Intake intake) {
        this.bytes = bytes;
        this.intake = intake;
        SheetLimits limits = intake.settings().limits();
        this.encoding = Encoding.of(bytes, intake.settings().fallback(), intake.file());
        this.cells = new CsvCells(
                limits.get(SheetLimit.CELL),
                (int) Math.min(limits.get(SheetLimit.COLUMNS), Integer.MAX_VALUE - 8L),
                encoding.hasControls());
    }

    static void read(Bytes bytes, Intake intake) {
        intake.format(SheetFormat.CSV, "", "");
        new CsvSheet(bytes, intake).read();
    }

    private void read() {
        intake.format(SheetFormat.CSV, encoding.charset().name(), "");
        encoding.notes().forEach(intake::note);
        noteLoneReturns();
        CloseableIterator<CsvCells> rows = parser().iterator();
        while (hasNext(rows)) {
            rows.next();
            row();
        }
        if (header == null) {
            throw new SheetFault(Finding.of(SheetCode.SHEET_EMPTY).at(intake.file()));
        }
    }

    private CsvReader<CsvCells> parser() {
        // A quoted cell may be twice as long as its text, and the parser keeps room for what it reads ahead.
        long longest = 2 * Math.min(intake.settings().limits().get(SheetLimit.CELL), Integer.MAX_VALUE / 4L) + 2L * READ_SIZE;
        return CsvReader.builder()
                .fieldSeparator(intake.settings().separator())
                .quoteCharacter('"')
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize((int) longest)
                .build(cells, encoding.open(bytes));
    }

    /** The parser's one exception for data, thrown for a quote that is not closed, text after one, and a cell too long. */
    private boolean hasNext(CloseableIterator<CsvCells> rows) {
        number++;
        try {
            return rows.hasNext();
        } catch (CsvParseException e) {
            if (e.getCause() != null) {
                throw e;
            }
            RawLines text = raw();
            text.skipTo(cells.line());
            throw new SheetFault(CsvFault.find(text, cells.line(), intake.row(number), intake.settings()));
        }
    }

    private void row() {
        if (!cells.hasValue() && cells.oddity() == CsvCells.Oddity.NONE) {
            intake.empty(number);
        } else if (header == null) {
            header = header();
        } else {
            data(header);
        }
    }

    private Header header() {
        Place place = intake.row(number);
        checkSeparator(place);
        int kept = (int) Math.min(cells.count(), intake.settings().limits().get(SheetLimit.COLUMNS));
        Optional<Finding> odd = odd(place, null);
        if (odd.isPresent()) {
            throw new SheetFault(odd.get());
        }
        // One cell too many stands for all of them: the header refuses them by their number.
        List<String> names = Arrays.asList(cells.copy(kept));
        if (cells.count() > kept) {
            throw new SheetFault(Finding.of(SheetCode.LIMIT_COLUMNS)
                    .at(place)
                    .with("limit", kept)
                    .with("actual", cells.count()));
        }
        return Header.of(names, number, intake);
    }

    /** A header of one cell that holds another separator was written for that one. */
    private void checkSeparator(Place place) {
        String first = cells.text(0);
        boolean isHint = first.startsWith("sep=");
        if (!isHint && cells.count() > 1) {
            return;
        }
        for (char other : new char[] {';', '\t', '|', ',', '，'}) {
            boolean isOther = other != intake.settings().separator() && first.indexOf(other) >= 0;
            if (isHint || (isOther && !intake.settings().required().contains(first))) {
                throw new SheetFault(Finding.of(SheetCode.CSV_DIALECT)
                        .at(place)
                        .with("found", isHint ? "the hint " + first : name(other))
                        .with("expected", name(intake.settings().separator()) + " between cells"));
            }
        }
    }

    private static String name(char separator) {
        return separator == '\t' ? "a tab" : "'" + separator + "'";
    }

    private void data(Header top) {
        Optional<Finding> fault = fault(top);
        if (fault.isPresent()) {
            intake.reject(raw().lines(cells.line(), cells.lines()), fault.get(), number);
            return;
        }
        Columns columns = top.columns();
        intake.accept(columns.row(top.isPlain() ? Arrays.asList(cells.copy(columns.size())) : named(top), intake.row(number)));
    }

    private List<String> named(Header top) {
        String[] texts = new String[top.columns().size()];
        for (int cell = 0; cell < top.width(); cell++) {
            if (top.slot(cell) >= 0) {
                texts[top.slot(cell)] = cells.text(cell);
            }
        }
        return Arrays.asList(texts);
    }

    private Optional<Finding> fault(Header top) {
        if (cells.count() != top.width()) {
            return Optional.of(width(top, cells.count()));
        }
        if (cells.oddity() != CsvCells.Oddity.NONE) {
            return odd(intake.row(number), top);
        }
        for (int cell = 0; cell < top.width() && !top.isPlain(); cell++) {
            if (top.slot(cell) < 0 && !cells.text(cell).isBlank()) {
                return Optional.of(width(top, cell + 1));
            }
        }
        for (int cell : top.codeCells()) {
            String text = cells.text(cell);
            if (CodeText.isMangled(text) || (cells.hasLayout() && !CodeText.isPlain(text))) {
                return Optional.of(codeFault(text, top.name(cell)));
            }
        }
        return Optional.empty();
    }

    private Finding width(Header top, int actual) {
        return Finding.of(SheetCode.ROW_WIDTH)
                .at(intake.row(number))
                .with("expected", top.columns().size())
                .with("actual", actual);
    }

    private Finding codeFault(String text, String name) {
        Place row = intake.row(number);
        return TextCheck.nameOrCode(text, row.child(name))
                .map(finding -> finding.about(text).with("field", name))
                .orElseGet(() -> Intake.code(WireCode.PRECISION_LOST, row, name, text)
                        .with("digits", CodeText.digitsLeft(text)));
    }

    private Optional<Finding> odd(Place row, @Nullable Header top) {
        int cell = cells.oddCell();
        Place place = row.child(top == null ? Integer.toString(cell + 1) : top.name(cell));
        return switch (cells.oddity()) {
            case NONE -> Optional.empty();
            case TOO_LONG -> Optional.of(Finding.of(SheetCode.LIMIT_CELL)
                    .at(place)
                    .with("limit", intake.settings().limits().get(SheetLimit.CELL))
                    .with("actual", cells.oddLength()));
            case STRAY_QUOTE -> Optional.of(Finding.of(SheetCode.CSV_DIALECT)
                    .at(place)
                    .with("found", "a quote inside a cell without quotes around it")
                    .with("expected", "quotes around the cell and each quote in it twice"));
            case CONTROL_CHARACTER -> TextCheck.anyText(cells.text(cell), place);
        };
    }

    private void noteLoneReturns() {
        if (encoding.hasLoneReturns()) {
            intake.note(Finding.of(SheetCode.CSV_DIALECT)
                    .as(Severity.WARNING)
                    .at(intake.file())
                    .with("found", "a carriage return without a line feed, which was read as the end of a row")
                    .with("expected", "a line feed"));
        }
    }

    private RawLines raw() {
        if (raw == null) {
            raw = new RawLines(encoding.open(bytes));
        }
        return raw;
    }
}
