package io.skuwright.sheets;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.sheets.Sheets.json;
import static io.skuwright.sheets.Sheets.read;
import static io.skuwright.sheets.fixtures.WorkbookSketch.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Batch;
import io.skuwright.result.Severity;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import io.skuwright.sheets.fixtures.WorkbookSketch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxCellsTest {

    private static final SheetSettings CODE = Sheets.codes("code");
    private static final SheetSettings CACHED =
            SheetSettings.builder().addCodeColumns("code").cachedFormulas(true).build();

    /** A workbook with the header code, note and one row. */
    private static WorkbookSketch one(String cells) {
        return WorkbookSketch.of(row(1, "code", "note"), "<row r=\"2\">" + cells + "</row>");
    }

    private static Batch<Row> readOne(String cells, SheetSettings settings) {
        return read(one(cells).bytes(), settings);
    }

    @Test
    void cell_textOfEveryForm_isKept() {
        byte[] file = WorkbookSketch.of(
                        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>",
                        "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\" t=\"str\"><v>a &amp; b</v></c></row>",
                        "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><r><t>A-</t></r><r><t>1</t></r><rPh><t>kana</t></rPh></is></c></row>",
                        "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>3</v></c><c r=\"B4\" t=\"s\"><v>4</v></c></row>")
                .shared(
                        "<t>code</t>",
                        "<t>note</t>",
                        "<t xml:space=\"preserve\"> 00123 </t>",
                        "<r><rPr><b/></rPr><t>红</t></r><r><t>色</t></r><rPh sb=\"0\" eb=\"1\"><t>ホン</t></rPh>",
                        "<t>a_x000A_b _x005F_x0041_ _x004_ _xZZZZ_ 𠮷 <![CDATA[<c>]]></t>")
                .bytes();
        Batch<Row> batch = read(file, SheetSettings.defaults());
        assertThat(batch).raisesNothing();
        assertThat(json(batch))
                .containsExactly(
                        "{\"code\":\" 00123 \",\"note\":\"a & b\"}",
                        "{\"code\":\"A-1\",\"note\":\"\"}",
                        "{\"code\":\"红色\",\"note\":\"a\\nb _x0041_ _x004_ _xZZZZ_ 𠮷 <c>\"}");
        assertThat(batch.accepted().get(2).place()).hasToString("goods: Sheet1 row 4");
    }

    @Test
    void cell_numberAndFlag_keepTheirKind() {
        Batch<Row> batch = readOne("<c r=\"A2\"><v>2.50</v></c><c r=\"B2\" t=\"b\"><v>1</v></c>", SheetSettings.defaults());
        assertThat(batch).raisesNothing();
        assertThat(json(batch)).containsExactly("{\"code\":2.50,\"note\":true}");
    }

    @ParameterizedTest
    @CsvSource({
        // What Excel and other programs write for a number that a person entered with few digits.
        "1.1000000000000001, 1.1",
        "19.989999999999998, 19.99",
        "33.299999999999997, 33.3",
        "-1.1000000000000001, -1.1",
        "1.1000000000000001E-3, 0.0011",
        // Another number than 0.3: the sum of 0.1 and 0.2.
        "0.30000000000000004, 0.30000000000000004",
        "0.1, 0.1",
        "1E-7, 1E-7",
        "12345678901234567.5, 12345678901234567.5",
        "123456789012345678, 123456789012345678"
    })
    void cell_numberOfManyDigits_isTheSameNumberInFewer(String stored, String read) {
        assertThat(json(readOne("<c r=\"B2\"><v>" + stored + "</v></c>", SheetSettings.defaults())))
                .containsExactly("{\"code\":\"\",\"note\":" + read + "}");
    }

    @ParameterizedTest
    @Tag("F9")
    @CsvSource({
        "6901234567892, 6901234567892",
        "6.901234567892E12, 6901234567892",
        "6.90123456789E+12, 6901234567890",
        "123.0, 123",
        "1.23E2, 123",
        "999999999999999, 999999999999999",
        "0, 0",
        "-5, -5"
    })
    void code_wholeNumberOfFifteenDigits_isTakenWithAWarning(String stored, String code) {
        Batch<Row> batch = readOne("<c r=\"A2\"><v>" + stored + "</v></c>", CODE);
        assertThat(json(batch)).containsExactly("{\"code\":\"" + code + "\",\"note\":\"\"}");
        assertThat(batch)
                .raises(WireCode.CODE_WAS_NUMBER)
                .weighing(Severity.WARNING)
                .at("goods: Sheet1 row 2 column code")
                .with("field", "code")
                .with("value", code)
                .with("cells", 1)
                .raisesOnly(WireCode.CODE_WAS_NUMBER);
    }

    @Test
    @Tag("F9")
    void code_manyNumbers_areWarnedOfOnce() {
        Batch<Row> batch = read(
                WorkbookSketch.of(
                                row(1, "code"),
                                "<row r=\"2\"><c r=\"A2\"><v>7</v></c></row>",
                                "<row r=\"3\"><c r=\"A3\"><v>8.5</v></c></row>",
                                "<row r=\"4\"><c r=\"A4\"><v>9</v></c></row>")
                        .bytes(),
                CODE);
        assertThat(batch)
                .raises(WireCode.CODE_WAS_NUMBER)
                .weighing(Severity.WARNING)
                .with("value", "7")
                .with("cells", 2)
                .times(1)
                .raises(WireCode.CODE_WAS_NUMBER)
                .weighing(Severity.ERROR)
                .at("goods: Sheet1 row 3 column code")
                .with("value", "8.5");
    }

    @ParameterizedTest
    @Tag("F24")
    @Tag("F26")
    @CsvSource({
        "6.90123E+12, 6",
        "6901230000000, 6",
        "1234567890123456, 15",
        "1.2345678901234567E17, 15",
        "123456789012345680, 15",
        "1E+20, 1"
    })
    void code_numberThatLostDigits_isRejected(String stored, int digits) {
        Batch<Row> batch = readOne("<c r=\"A2\"><v>" + stored + "</v></c>", CODE);
        assertThat(batch.accepted()).isEmpty();
        assertThat(batch)
                .raises(WireCode.PRECISION_LOST)
                .at("goods: Sheet1 row 2 column code")
                .with("value", stored)
                .with("digits", digits);
        assertThat(batch.rejected().get(0).raw()).isEqualTo(stored);
    }

    @Test
    @Tag("F24")
    void code_textThatLostDigits_isRejected() {
        assertThat(read(WorkbookSketch.of(row(1, "code"), row(2, "6.90123E+12")).bytes(), CODE))
                .raises(WireCode.PRECISION_LOST)
                .at("goods: Sheet1 row 2 column code")
                .with("digits", 6);
    }

    @Test
    @Tag("F25")
    void code_numberShownWithZerosInFront_isWarnedOf() {
        Batch<Row> batch = read(
                one("<c r=\"A2\" s=\"1\"><v>123</v></c><c r=\"B2\" s=\"1\"><v>123</v></c>").styles("00000").bytes(), CODE);
        assertThat(json(batch)).containsExactly("{\"code\":\"123\",\"note\":123}");
        assertThat(batch)
                .raises(XlsxCode.LEADING_ZERO_RISK)
                .weighing(Severity.WARNING)
                .at("goods: Sheet1 row 2 column code")
                .about("123")
                .with("value", "123")
                .with("shown", "00123")
                .with("cells", 1)
                .raisesOnly(XlsxCode.LEADING_ZERO_RISK);
        assertThat(read(WorkbookSketch.of(row(1, "code"), row(2, "00123")).bytes(), CODE)).as("a text cell").raisesNothing();
        assertThat(read(one("<c r=\"A2\" s=\"1\"><v>123456</v></c>").styles("00000").bytes(), CODE))
                .raisesOnly(WireCode.CODE_WAS_NUMBER);
    }

    @ParameterizedTest
    @Tag("F27")
    @CsvSource({"#14", "#22", "#57", "yyyy-mm-dd", "m/d/yy", "[h]:mm", "\"on\" d", "yyyy\"年\"m\"月\""})
    void code_thatBecameADate_isRejected(String format) {
        Batch<Row> batch = read(one("<c r=\"A2\" s=\"1\"><v>45293</v></c>").styles(format).bytes(), CODE);
        assertThat(batch)
                .raises(XlsxCode.CELL_TYPE)
                .weighing(Severity.ERROR)
                .at("goods: Sheet1 row 2 column code")
                .with("ref", "A2")
                .with("found", "date")
                .with("wanted", "text")
                .with("value", "45293");
        assertThat(batch.accepted()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"#1", "#49", "General", "0.00E+00", "\"days\" 0", "[Red]0", "[$¥-804]#0", "\\d0", "_m0", "@"})
    void code_inAFormatThatIsNoDate_isANumber(String format) {
        assertThat(read(one("<c r=\"A2\" s=\"1\"><v>45293</v></c>").styles(format).bytes(), CODE))
                .raisesOnly(WireCode.CODE_WAS_NUMBER);
    }

    @Test
    @Tag("F27")
    void cell_dateWhereNoCodeIsMeant_isItsNumberWithAWarning() {
        Batch<Row> batch = read(one("<c r=\"B2\" s=\"1\"><v>45293</v></c>").styles("#14").bytes(), CODE);
        assertThat(json(batch)).containsExactly("{\"code\":\"\",\"note\":45293}");
        assertThat(batch)
                .raises(XlsxCode.CELL_TYPE)
                .weighing(Severity.WARNING)
                .at("goods: Sheet1 row 2 column note")
                .with("ref", "B2")
                .with("cells", 1);
        assertThat(json(readOne("<c r=\"B2\" t=\"d\"><v>2026-01-31</v></c>", CODE)))
                .containsExactly("{\"code\":\"\",\"note\":\"2026-01-31\"}");
    }

    @ParameterizedTest
    @Tag("F27")
    @CsvSource({"d, 2026-01-31, date", "b, 1, true or false", "n, abc, number that cannot be read", "n, NaN, number that cannot be read"})
    void code_ofAnotherKind_isRejected(String type, String value, String found) {
        assertThat(readOne("<c r=\"A2\" t=\"" + type + "\"><v>" + value + "</v></c>", CODE))
                .raises(XlsxCode.CELL_TYPE)
                .with("ref", "A2")
                .with("found", found);
    }

    @ParameterizedTest
    @CsvSource({"007", ".5", "5.", "0x10", "1e99999", "' 5'"})
    void cell_numberThatIsNone_isRejected(String value) {
        assertThat(readOne("<c r=\"B2\"><v>" + value + "</v></c>", CODE))
                .raises(XlsxCode.CELL_TYPE)
                .with("ref", "B2")
                .with("found", "number that cannot be read")
                .with("value", value);
    }

    @Test
    @Tag("F28")
    void cell_formula_isRejectedUnlessStoredResultsAreAllowed() {
        String cell = "<c r=\"A2\" t=\"str\"><f>B1&amp;\"1\"</f><v>A1</v></c>";
        Batch<Row> batch = readOne(cell, CODE);
        assertThat(batch).raises(XlsxCode.CELL_FORMULA).at("goods: Sheet1 row 2 column code").with("ref", "A2");
        assertThat(batch.rejected().get(0).raw()).isEqualTo("A1");
        assertThat(json(readOne(cell, CACHED))).containsExactly("{\"code\":\"A1\",\"note\":\"\"}");
        assertThat(readOne("<c r=\"B2\"><f>1+1</f></c>", CACHED))
                .as("nothing is stored")
                .raises(XlsxCode.CELL_FORMULA)
                .with("ref", "B2");
        assertThat(json(readOne("<c r=\"B2\"><f t=\"shared\" si=\"0\"/><v>2</v></c>", CACHED)))
                .containsExactly("{\"code\":\"\",\"note\":2}");
    }

    @Test
    @Tag("F28")
    void cell_error_isRejectedAlways() {
        assertThat(readOne("<c r=\"B2\" t=\"e\"><f>A9</f><v>#REF!</v></c>", CACHED))
                .raises(XlsxCode.CELL_ERROR)
                .at("goods: Sheet1 row 2 column note")
                .with("ref", "B2")
                .with("value", "#REF!");
    }

    @Test
    @Tag("F15")
    void cell_controlCharacter_isRejected() {
        assertThat(readOne("<c r=\"B2\" t=\"inlineStr\"><is><t>a_x0001_</t></is></c>", CODE))
                .raises(WireCode.BAD_TEXT)
                .at("goods: Sheet1 row 2 column note")
                .with("codePoint", "U+0001")
                .with("index", 1);
        assertThat(readOne("<c r=\"A2\" t=\"inlineStr\"><is><t>A_x000D_1</t></is></c>", CODE))
                .raises(WireCode.BAD_TEXT)
                .at("goods: Sheet1 row 2 column code")
                .with("codePoint", "U+000D");
    }

    @Test
    @Tag("F35")
    void cell_overTheLimit_rejectsTheRow() {
        String longest = "x".repeat(32_767);
        byte[] file = WorkbookSketch.of(
                        row(1, "code"),
                        row(2, longest),
                        row(3, longest + "y"),
                        "<row r=\"4\"><c r=\"A4\" t=\"s\"><v>0</v></c></row>")
                .shared("<r><t>" + longest + "</t></r><r><t>ab</t></r><r><t>cd</t></r>")
                .bytes();
        Batch<Row> batch = read(file, SheetSettings.builder()
                .limits(SheetLimits.defaults().with(SheetLimit.RATIO, 2_000))
                .build());
        assertThat(batch.accepted()).hasSize(1);
        assertThat(batch)
                .raises(SheetCode.LIMIT_CELL)
                .at("goods: Sheet1 row 3 column code")
                .with("limit", 32_767)
                .with("actual", 32_768)
                .raises(SheetCode.LIMIT_CELL)
                .at("goods: Sheet1 row 4 column code");
    }

    @Test
    @Tag("F2")
    void cell_numberOfAMillionDigits_rejectsTheRow() {
        String digits = "7".repeat(1_000_000);
        SheetSettings loose = SheetSettings.builder()
                .addCodeColumns("code")
                .limits(SheetLimits.defaults().with(SheetLimit.RATIO, 2_000))
                .build();
        for (String cell : new String[] {"A2", "B2"}) {
            Batch<Row> batch = readOne("<c r=\"" + cell + "\"><v>" + digits + "</v></c>", loose);
            assertThat(batch).raises(SheetCode.LIMIT_CELL).with("limit", 32_767);
            assertThat(batch.accepted()).isEmpty();
        }
    }
}
