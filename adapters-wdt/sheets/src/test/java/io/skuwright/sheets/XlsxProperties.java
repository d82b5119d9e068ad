package io.skuwright.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Batch;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.sheets.fixtures.WorkbookSketch;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

class XlsxProperties {

    private static final SheetSettings CODE = Sheets.codes("code");

    /** What a writer of workbooks puts in comes out: texts, numbers by their value, flags. */
    @Property(tries = 300)
    void cells_areThoseThatWereWritten(@ForAll("rows") List<List<Object>> rows) throws IOException {
        Batch<Row> batch = Sheets.read(written(rows), SheetSettings.defaults());
        List<List<Object>> expected =
                rows.stream().filter(row -> row.stream().anyMatch(value -> !value.toString().isBlank())).toList();
        assertThat(batch.rejected()).isEmpty();
        assertThat(batch.accepted()).hasSize(expected.size());
        for (int at = 0; at < expected.size(); at++) {
            Row row = batch.accepted().get(at);
            assertCell(row.cell("code"), expected.get(at).get(0));
            assertCell(row.cell("note"), expected.get(at).get(1));
        }
    }

    private static void assertCell(Cell cell, Object written) {
        if (written instanceof Long number) {
            assertThat(new BigDecimal(cell.text())).isEqualByComparingTo(BigDecimal.valueOf(number));
            assertThat(cell.kind()).isEqualTo(Cell.Kind.NUMBER);
        } else {
            assertThat(cell).isEqualTo(Cell.of(written));
        }
    }

    /** Another reader of workbooks finds the same. */
    @Property(tries = 300)
    void cells_areThoseOfFastexcel(@ForAll("rows") List<List<Object>> rows) throws IOException {
        byte[] file = written(rows);
        List<String> expected = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<org.dhatim.fastexcel.reader.Row> stream = book.getFirstSheet().openStream()) {
            stream.skip(1).forEach(row -> {
                String code = row.getCellText(0);
                String note = row.getCellText(1);
                if (!(code + note).isBlank()) {
                    expected.add(row.getRowNum() + "|" + code + "|" + note);
                }
            });
        }
        assertThat(Sheets.read(file, SheetSettings.defaults()).accepted())
                .extracting(row -> row.place().toString().replaceAll(".* ", "") + "|" + row.cell("code").text() + "|"
                        + row.cell("note").text())
                .isEqualTo(expected);
    }

    /** Whatever is done to the bytes of a workbook, no exception leaves the reader and each row has one fate. */
    @Property
    void damagedBytes_loseNothing(@ForAll("damagedFiles") byte[] file) {
        Sheets.read(file, CODE);
    }

    /** The same of a damaged part in a sound package, which the sums of the package do not catch. */
    @Property
    void damagedParts_loseNothing(@ForAll("damagedParts") byte[] file) {
        Sheets.read(file, CODE);
    }

    /** A row that is accepted from a damaged package is one that was there. */
    @Property
    void damagedBytes_changeNoCode(@ForAll("damagedFiles") byte[] file) {
        assertThat(Sheets.read(file, CODE).accepted())
                .allSatisfy(row -> assertThat(row.cell("code").text()).isIn("00123", "7", "x & y", "A\u0031", ""));
    }

    @Provide
    Arbitrary<List<List<Object>>> rows() {
        Arbitrary<Object> value = Arbitraries.oneOf(
                Arbitraries.strings().withChars("ab <&>\"'\n\t红_x0041_").ofMaxLength(8).map(text -> text),
                Arbitraries.longs().between(-999_999_999_999_999L, 999_999_999_999_999L).map(number -> number),
                Arbitraries.of(true, false, "", "00123", "=1+1", "𠮷"));
        return value.list().ofSize(2).list().ofMaxSize(6);
    }

    private static byte[] written(List<List<Object>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Sheet1");
            sheet.value(0, 0, "code");
            sheet.value(0, 1, "note");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < 2; column++) {
                    Object value = rows.get(row).get(column);
                    if (value instanceof Long number) {
                        sheet.value(row + 1, column, number);
                    } else if (value instanceof Boolean flag) {
                        sheet.value(row + 1, column, flag);
                    } else {
                        sheet.value(row + 1, column, value.toString());
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    private static WorkbookSketch sound() {
        return WorkbookSketch.ofSheet("<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>" + WorkbookSketch.row(1, "code", "note")
                        + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" s=\"1\"><v>45000.5</v></c></row>"
                        + "<row r=\"3\" hidden=\"1\"><c r=\"A3\"><v>7.0</v></c><c r=\"B3\" t=\"b\"><v>1</v></c></row>"
                        + "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>1</v></c><c r=\"B4\"><f>1+1</f><v>2</v></c></row>"
                        + "<row r=\"5\"><c r=\"A5\" t=\"inlineStr\"><is><t>x &amp; y</t></is></c></row></sheetData>"
                        + "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>")
                .shared("<t>00123</t>", "<r><t>A</t></r><r><t xml:space=\"preserve\">1</t></r><rPh><t>a</t></rPh>")
                .styles("#14", "yyyy-mm-dd", "0000");
    }

    @Provide
    Arbitrary<byte[]> damagedFiles() {
        return damaged(sound().bytes());
    }

    @Provide
    Arbitrary<byte[]> damagedParts() {
        return Arbitraries.of(
                        "xl/worksheets/sheet1.xml",
                        "xl/sharedStrings.xml",
                        "xl/styles.xml",
                        "xl/workbook.xml",
                        "xl/_rels/workbook.xml.rels",
                        "_rels/.rels")
                .flatMap(part -> damaged(sound().text(part).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .map(content -> sound().part(part, content).bytes()))
                .withoutEdgeCases();
    }

    /** Some bytes flipped, replaced by telling ones, moved, or all after one cut off. */
    private static Arbitrary<byte[]> damaged(byte[] sound) {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, sound.length - 1);
        Arbitrary<Byte> values = Arbitraries.oneOf(Arbitraries.bytes(), Arbitraries.of("<>/&\"=\0 0-9rs".chars().mapToObj(c -> (byte) c).toList()));
        return Combinators.combine(places.list().ofMaxSize(4), values.list().ofSize(4), Arbitraries.integers().between(0, 9), places, places)
                .as((at, with, kind, from, to) -> {
                    byte[] file = kind == 0 ? Arrays.copyOf(sound, from) : sound.clone();
                    for (int index = 0; index < at.size(); index++) {
                        if (at.get(index) < file.length) {
                            file[at.get(index)] = with.get(index);
                        }
                    }
                    if (kind == 1) {
                        int length = Math.min(20, sound.length - Math.max(from, to));
                        System.arraycopy(sound, from, file, to, length);
                    }
                    return file;
                })
                .withoutEdgeCases();
    }
}
