package io.skuwright.sheets;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.row.Cell;
import io.skuwright.row.WireCode;
import io.skuwright.wire.CodeText;
import io.skuwright.wire.TextCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the stored cells of a row mean, and which of them refuse it. */
final class XlsxRules {

    /** Something to say of a cell if its row is accepted. */
    private record Pending(FindingCode code, String field, Supplier<Finding> finding) {}

    private static final Cell BLANK = Cell.text("");

    private final XlsxCells cells;
    private final Styles styles;
    private final Intake intake;
    private final boolean useCached;
    private final long longest;
    private final List<Pending> pending = new ArrayList<>();
    private @Nullable Finding fault;
    private int number;

    XlsxRules(XlsxCells cells, Styles styles, Intake intake) {
        this.cells = cells;
        this.styles = styles;
        this.intake = intake;
        this.useCached = intake.settings().cachedFormulas();
        this.longest = intake.settings().limits().get(SheetLimit.CELL);
    }

    /** Begins a row. */
    void begin(int newNumber) {
        number = newNumber;
        fault = null;
        pending.clear();
    }

    /** Returns why the row is refused, once its cells were asked for. */
    Optional<Finding> fault() {
        return Optional.ofNullable(fault);
    }

    /** Says of the cells of an accepted row what is to be said. */
    void tell() {
        pending.forEach(one -> intake.note(one.code(), one.field(), one.finding()));
    }

    /** Returns the cell of a column; one that refuses the row is blank, and the first of these is the {@link #fault}. */
    Cell cell(int column, String name, boolean isCode) {
        if (cells.isFormula(column) && !isUsable(column)) {
            return refused(finding(XlsxCode.CELL_FORMULA, column, name));
        }
        if (cells.text(column).length() > longest) {
            return refused(Finding.of(SheetCode.LIMIT_CELL)
                    .at(place(name))
                    .with("limit", longest)
                    .with("actual", cells.text(column).length()));
        }
        return switch (cells.kind(column)) {
            case EMPTY -> BLANK;
            case TEXT -> text(column, name, isCode);
            case NUMBER -> isCode ? code(column, name) : number(column, name);
            case FLAG -> isCode ? wrongType(column, name, "true or false") : Cell.flag(cells.text(column).equals("true"));
            case DATE -> isCode ? wrongType(column, name, "date") : text(column, name, false);
            case ERROR -> refused(finding(XlsxCode.CELL_ERROR, column, name).with("value", cells.text(column)));
        };
    }

    /** An error is told as one, also under a formula. */
    private boolean isUsable(int column) {
        XlsxCells.Kind kind = cells.kind(column);
        return kind == XlsxCells.Kind.ERROR || (useCached && kind != XlsxCells.Kind.EMPTY);
    }

    private Cell text(int column, String name, boolean isCode) {
        String text = cells.text(column);
        if (isCode && CodeText.isMangled(text)) {
            return refused(damaged(name, text, CodeText.digitsLeft(text)));
        }
        Optional<Finding> bad = CodeText.isPlain(text) ? Optional.empty() : check(text, name, isCode);
        return bad.isPresent() ? refused(bad.get()) : Cell.text(text);
    }

    private Optional<Finding> check(String text, String name, boolean isCode) {
        Place place = place(name);
        return (isCode ? TextCheck.nameOrCode(text, place) : TextCheck.anyText(text, place))
                .map(finding -> finding.about(text).with("field", name));
    }

    private Cell number(int column, String name) {
        String text = cells.text(column);
        if (!NumberText.isNumber(text)) {
            return wrongType(column, name, "number that cannot be read");
        }
        if (styles.isDate(cells.style(column))) {
            int row = number;
            pending.add(new Pending(XlsxCode.CELL_TYPE, name, () -> type(column, row, name, "date", "text")
                    .as(Severity.WARNING)));
        }
        return Cell.number(NumberText.shortest(text));
    }

    private Cell code(int column, String name) {
        String text = cells.text(column);
        Optional<NumberText.Parts> parts = NumberText.parts(text);
        if (parts.isEmpty()) {
            return wrongType(column, name, "number that cannot be read");
        }
        if (styles.isDate(cells.style(column))) {
            return wrongType(column, name, "date");
        }
        NumberText.Parts number = parts.get();
        if (number.isDamaged()) {
            return refused(damaged(name, text, number.digitsLeft()));
        }
        if (!number.isWhole()) {
            return refused(Intake.code(WireCode.CODE_WAS_NUMBER, intake.row(this.number), name, text).as(Severity.ERROR));
        }
        return whole(column, name, number.wholeText());
    }

    private Cell whole(int column, String name, String code) {
        Place row = intake.row(number);
        String shown = styles.withZeros(cells.style(column), code);
        pending.add(
                shown == null
                        ? new Pending(WireCode.CODE_WAS_NUMBER, name, () -> Intake.code(WireCode.CODE_WAS_NUMBER, row, name, code))
                        : new Pending(XlsxCode.LEADING_ZERO_RISK, name, () -> Finding.of(XlsxCode.LEADING_ZERO_RISK)
                                .about(code)
                                .at(row.child(name))
                                .with("field", name)
                                .with("value", code)
                                .with("shown", shown)));
        return Cell.text(code);
    }

    private Finding damaged(String name, String text, int digits) {
        return Intake.code(WireCode.PRECISION_LOST, intake.row(number), name, text).with("digits", digits);
    }

    private Cell wrongType(int column, String name, String found) {
        return refused(type(column, number, name, found, "text"));
    }

    private Finding type(int column, int row, String name, String found, String wanted) {
        return Finding.of(XlsxCode.CELL_TYPE)
                .at(intake.row(row).child(name))
                .with("ref", CellRef.text(column, row))
                .with("found", found)
                .with("wanted", wanted)
                .with("value", cells.text(column));
    }

    private Finding finding(XlsxCode code, int column, String name) {
        return Finding.of(code).at(place(name)).with("ref", CellRef.text(column, number));
    }

    private Place place(String name) {
        return intake.row(number).child(name);
    }

    private Cell refused(Finding finding) {
        fault = fault == null ? finding : fault;
        return BLANK;
    }
}
