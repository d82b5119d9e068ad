package io.skuwright.sheets;

import io.skuwright.result.Finding;
import io.skuwright.row.Cell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of one sheet of a workbook.
 *
 * <p>The size that a sheet claims is not looked at: cells and rows count when they are met.
 *
 * <p>The XML comes from Aalto, the parser below fastexcel-reader, and not from that reader: tried in version
 * 0.20.2 with 256 MiB of memory, a cell that names the shared text 2,000,000,000 or stands in column ZZZZZZ fills all
 * memory, a shared text that is not there reads as blank, readings above a text become part of it, and a
 * damaged cell ends in one of several unchecked exceptions. It serves the tests as a second opinion on sound files.
 */
final class XlsxSheet {

    private final Intake intake;
    private final XmlPart xml;
    private final SharedTexts shared;
    private final long longest;
    private final XlsxCells cells = new XlsxCells();
    private final XlsxRules rules;
    private final XlsxNotes notes;
    private @Nullable Header header;
    private int row;

    private XlsxSheet(XmlPart xml, SharedTexts shared, Styles styles, Intake intake) {
        this.xml = xml;
        this.shared = shared;
        this.intake = intake;
        this.longest = intake.settings().limits().get(SheetLimit.CELL);
        this.rules = new XlsxRules(cells, styles, intake);
        this.notes = new XlsxNotes(intake);
    }

    static void read(Bytes bytes, Intake intake) {
        intake.format(SheetFormat.XLSX, "UTF-8", "");
        SheetLimits limits = intake.settings().limits();
        ZipParts zip = ZipParts.of(bytes, limits, intake.file());
        Workbook workbook = Workbook.of(zip);
        Workbook.Sheet sheet = workbook.choose(intake);
        intake.format(SheetFormat.XLSX, "UTF-8", sheet.name());
        if (sheet.isHidden()) {
            intake.note(Finding.of(XlsxCode.SHEET_HIDDEN).at(intake.row(1)));
        }
        SharedTexts shared = SharedTexts.read(zip, workbook.part("sharedStrings"), limits.get(SheetLimit.CELL));
        Styles styles = Styles.read(zip, workbook.part("styles"));
        try (XmlPart xml = XmlPart.open(zip, sheet.part())) {
            new XlsxSheet(xml, shared, styles, intake).read();
        }
    }

    private void read() {
        while (xml.next()) {
            if (xml.isStart("row")) {
                row();
            } else if (xml.isStart("col")) {
                notes.column(xml);
            } else if (xml.isStart("mergeCell")) {
                notes.merged(xml.required("ref"));
            }
        }
        notes.tell(header);
        if (header == null) {
            throw new SheetFault(Finding.of(SheetCode.SHEET_EMPTY).at(intake.row(1)));
        }
    }

    private void row() {
        String ref = xml.attribute("r");
        int number = ref == null ? row + 1 : CellRef.number(ref);
        if (number <= row) {
            throw xml.corrupt(ref == null ? "-" : ref, "rows do not follow each other");
        }
        row = number;
        boolean isHidden = xml.isTrue("hidden");
        cells.clear();
        while (xml.next() && !xml.isEnd("row")) {
            if (xml.isStart("c")) {
                cell();
            }
        }
        if (!cells.hasValue()) {
            intake.empty(row);
        } else if (header == null) {
            header = header();
        } else {
            notes.row(row, isHidden);
            data(header);
        }
    }

    private void cell() {
        int column = column();
        String type = xml.attribute("t");
        int style = style();
        String value = "";
        boolean isFormula = false;
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("v")) {
                value = xml.text(longest);
            } else if (xml.isStart("is")) {
                value = SharedTexts.rich(xml, "is", longest);
            } else if (xml.isStart("f")) {
                isFormula = true;
                xml.skip();
            }
        }
        if (value.isEmpty()) {
            cells.put(column, XlsxCells.Kind.EMPTY, "", style, isFormula);
        } else {
            put(column, type == null ? "n" : type, value, style, isFormula);
        }
    }

    private void put(int column, String type, String value, int style, boolean isFormula) {
        switch (type) {
            case "n" -> cells.put(column, XlsxCells.Kind.NUMBER, value, style, isFormula);
            case "s" -> cells.put(column, XlsxCells.Kind.TEXT, shared(column, value), style, isFormula);
            case "inlineStr" -> cells.put(column, XlsxCells.Kind.TEXT, value, style, isFormula);
            case "str" -> cells.put(column, XlsxCells.Kind.TEXT, unescaped(value), style, isFormula);
            case "d" -> cells.put(column, XlsxCells.Kind.DATE, value, style, isFormula);
            case "e" -> cells.put(column, XlsxCells.Kind.ERROR, value, style, isFormula);
            case "b" -> cells.put(column, flagKind(value), value.equals("1") ? "true" : "false", style, isFormula);
            default -> throw xml.corrupt(CellRef.text(column, row), "a cell is of the unknown kind " + type);
        }
    }

    private XlsxCells.Kind flagKind(String value) {
        if (value.equals("1") || value.equals("0")) {
            return XlsxCells.Kind.FLAG;
        }
        throw xml.corrupt(Integer.toString(row), "a cell that is true or false holds " + value);
    }

    private static String unescaped(String value) {
        return value.contains("_x") ? SharedTexts.unescaped(value) : value;
    }

    private String shared(int column, String value) {
        return shared.text(index(value))
                .orElseThrow(() -> xml.corrupt(CellRef.text(column, row), "it names the shared text " + value + ", which is not there"));
    }

    private static int index(String digits) {
        boolean isNumber = digits.length() <= 9 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(digits) : -1;
    }

    private int column() {
        String ref = xml.attribute("r");
        int column = ref == null ? cells.width() : CellRef.column(ref);
        boolean isHere = ref == null || CellRef.row(ref) == row;
        if (!isHere || column < cells.width() || column >= CellRef.MOST_COLUMNS) {
            throw xml.corrupt(ref == null ? Integer.toString(row) : ref, "cells do not follow each other in row " + row);
        }
        return column;
    }

    private int style() {
        String style = xml.attribute("s");
        return style == null ? 0 : index(style);
    }

    private Header header() {
        rules.begin(row);
        List<String> names = new ArrayList<>();
        for (int column = 0; column < cells.width(); column++) {
            names.add(rules.cell(column, Integer.toString(column + 1), false).text());
        }
        Optional<Finding> fault = rules.fault();
        if (fault.isPresent()) {
            throw new SheetFault(fault.get());
        }
        int width = names.size();
        while (names.get(width - 1).isBlank()) {
            width--;
        }
        return Header.of(names.subList(0, width), row, intake);
    }

    private void data(Header top) {
        rules.begin(row);
        Optional<Finding> wide = wide(top);
        Cell[] values = new Cell[top.columns().size()];
        for (int column = 0; column < top.width() && wide.isEmpty(); column++) {
            int slot = top.slot(column);
            if (slot >= 0) {
                values[slot] = rules.cell(column, top.columns().names().get(slot), top.isCode(slot));
            }
        }
        Optional<Finding> fault = wide.or(rules::fault);
        if (fault.isPresent()) {
            intake.reject(cells.raw(), fault.get(), row);
        } else {
            rules.tell();
            intake.accept(top.columns().rowOfCells(Arrays.asList(values), intake.row(row)));
        }
    }

    /** A value beside or between the named columns belongs to nothing. */
    private Optional<Finding> wide(Header top) {
        for (int column = top.isPlain() ? top.width() : 0; column < cells.width(); column++) {
            if (top.slot(column) < 0 && !cells.text(column).isBlank()) {
                return Optional.of(Finding.of(SheetCode.ROW_WIDTH)
                        .at(intake.row(row))
                        .with("expected", top.columns().size())
                        .with("actual", column + 1));
            }
        }
        return Optional.empty();
    }
}
