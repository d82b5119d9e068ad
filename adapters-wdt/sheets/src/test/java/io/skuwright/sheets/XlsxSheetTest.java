package io.skuwright.sheets;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.sheets.Sheets.json;
import static io.skuwright.sheets.Sheets.limit;
import static io.skuwright.sheets.Sheets.read;
import static io.skuwright.sheets.fixtures.WorkbookSketch.relation;
import static io.skuwright.sheets.fixtures.WorkbookSketch.relations;
import static io.skuwright.sheets.fixtures.WorkbookSketch.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import io.skuwright.sheets.fixtures.SampleFiles;
import io.skuwright.sheets.fixtures.WorkbookSketch;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class XlsxSheetTest {

    private static final SheetSettings DEFAULTS = SheetSettings.defaults();

    @Test
    void read_rowsOneByOne_tellsWhatTheFileWas() {
        List<Row> rows = new ArrayList<>();
        byte[] file = WorkbookSketch.of(row(1), row(2, "code", "name"), row(4, "1", "a"), row(5, "2", "b", "c"), row(6, " ")).bytes();
        Outcome<SheetSummary> outcome =
                SheetReader.of(DEFAULTS).read(new ByteArrayInputStream(file), "goods.csv", rows::add);
        assertThat(rows).extracting(Row::toJson).containsExactly("{\"code\":\"1\",\"name\":\"a\"}");
        assertThat(rows.get(0).place()).hasToString("goods.csv: Sheet1 row 4");
        assertThat(outcome.value())
                .isEqualTo(new SheetSummary(SheetFormat.XLSX, "UTF-8", "Sheet1", List.of("code", "name"), 1, 1, 2));
        assertThat(outcome)
                .raises(SheetCode.EMPTY_ROWS)
                .at("goods.csv: Sheet1 row 1")
                .with("count", 2)
                .raisesOnly(SheetCode.EMPTY_ROWS);
    }

    @Test
    void read_cellsWithoutNames_followEachOther() {
        byte[] file = WorkbookSketch.of(
                        "<row><c t=\"inlineStr\"><is><t>code</t></is></c><c t=\"inlineStr\"><is><t>name</t></is></c></row>",
                        "<row><c><v>1</v></c><c/></row>")
                .bytes();
        assertThat(json(read(file, DEFAULTS))).containsExactly("{\"code\":1,\"name\":\"\"}");
    }

    @Test
    @Tag("F21")
    void read_valuesBesideTheHeader_rejectTheRow() {
        byte[] file = WorkbookSketch.of(
                        row(1, "code", "", "name", ""), row(2, "1", "", "a", ""), row(3, "2", "x", "b"), row(4, "3", "", "c", "", "y"))
                .bytes();
        Batch<Row> batch = read(file, DEFAULTS);
        assertThat(json(batch)).containsExactly("{\"code\":\"1\",\"name\":\"a\"}");
        assertThat(batch)
                .raises(SheetCode.HEADER_BLANK)
                .at("goods: Sheet1 row 1")
                .with("columns", "2")
                .raises(SheetCode.ROW_WIDTH)
                .at("goods: Sheet1 row 3")
                .with("expected", 2)
                .with("actual", 2)
                .raises(SheetCode.ROW_WIDTH)
                .at("goods: Sheet1 row 4")
                .with("actual", 5);
        assertThat(batch.rejected()).extracting(Batch.Rejected::raw).containsExactly("2\tx\tb", "3\t\tc\t\ty");
    }

    @Test
    @Tag("F20")
    void read_header_isCheckedAsInCsv() {
        assertThat(read(WorkbookSketch.of(row(1, "code", "code")).bytes(), DEFAULTS))
                .raises(SheetCode.HEADER_DUPLICATE)
                .at("goods: Sheet1 row 1")
                .with("columns", "1, 2");
        assertThat(read(WorkbookSketch.of(row(1, "Code ")).bytes(), Sheets.required("code")))
                .raises(SheetCode.HEADER_NEAR_MATCH)
                .with("found", "Code ");
        assertThat(read(WorkbookSketch.of("<row r=\"1\"><c r=\"A1\" t=\"str\"><f>1</f><v>x</v></c></row>").bytes(), DEFAULTS))
                .raises(XlsxCode.CELL_FORMULA)
                .at("goods: Sheet1 row 1 column 1");
        assertThat(read(WorkbookSketch.of(row(1, "a", "b", "c")).bytes(), limit(SheetLimit.COLUMNS, 2)))
                .raises(SheetCode.LIMIT_COLUMNS)
                .with("actual", 3);
        assertThat(json(read(WorkbookSketch.of("<row r=\"1\"><c r=\"A1\"><v>2024</v></c></row>", row(2, "x")).bytes(), DEFAULTS)))
                .containsExactly("{\"2024\":\"x\"}");
        assertThat(read(WorkbookSketch.of().bytes(), DEFAULTS)).raises(SheetCode.SHEET_EMPTY).at("goods: Sheet1 row 1");
    }

    @Test
    @Tag("F29")
    void read_mergedCells_areWarnedOf() {
        byte[] file = WorkbookSketch.ofSheet("<sheetData>" + row(1, "name", "size") + row(2, "Shirt", "M") + row(3, "", "L")
                        + "</sheetData><mergeCells count=\"9\"><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"C1:D1\"/></mergeCells>")
                .bytes();
        Batch<Row> batch = read(file, DEFAULTS);
        assertThat(json(batch)).hasSize(2);
        assertThat(batch)
                .raises(XlsxCode.CELL_MERGED)
                .weighing(Severity.WARNING)
                .at("goods: Sheet1 row 2")
                .with("range", "A2:A3")
                .with("count", 2)
                .raisesOnly(XlsxCode.CELL_MERGED);
    }

    @Test
    @Tag("F29")
    void read_hiddenRowsAndColumns_areReadAndNoted() {
        byte[] file = WorkbookSketch.ofSheet("<cols><col min=\"1\" max=\"1\" width=\"9\"/><col min=\"2\" max=\"3\" hidden=\"1\"/>"
                        + "<col min=\"5\" max=\"16384\" hidden=\"true\"/></cols><sheetData>" + row(1, "a", "b", "c", "d")
                        + row(2, "1", "2", "3", "4").replace("<row ", "<row hidden=\"1\" ")
                        + row(3, "5", "6", "7", "8").replace("<row ", "<row hidden=\"0\" ")
                        + row(4, "9", "", "", "").replace("<row ", "<row hidden=\"true\" ") + "</sheetData>")
                .bytes();
        Batch<Row> batch = read(file, DEFAULTS);
        assertThat(batch.accepted()).hasSize(3);
        assertThat(batch)
                .raises(XlsxCode.HIDDEN_ROWS)
                .weighing(Severity.INFO)
                .at("goods: Sheet1 row 2")
                .with("count", 2)
                .raises(XlsxCode.HIDDEN_COLUMNS)
                .weighing(Severity.INFO)
                .at("goods: Sheet1 row 1")
                .with("columns", "B, C")
                .raisesOnly(XlsxCode.HIDDEN_ROWS, XlsxCode.HIDDEN_COLUMNS);
    }

    @Test
    @Tag("F34")
    void read_claimedSize_isNotBelieved() {
        byte[] file = WorkbookSketch.ofSheet("<dimension ref=\"A1:XFD1048576\"/><sheetData>" + row(1, "code") + row(2, "1")
                        + "</sheetData>")
                .bytes();
        assertThat(read(file, DEFAULTS)).raisesNothing();
    }

    @Test
    @Tag("F35")
    void rows_overTheLimit_refuseTheFile() {
        byte[] file = WorkbookSketch.of(row(1, "code"), row(2, "1"), row(3, "2"), row(4, "3")).bytes();
        assertThat(read(file, limit(SheetLimit.ROWS, 3))).raisesNothing();
        Batch<Row> batch = read(file, limit(SheetLimit.ROWS, 2));
        assertThat(batch.accepted()).isEmpty();
        assertThat(batch)
                .raises(SheetCode.LIMIT_ROWS)
                .at("goods: Sheet1 row 4")
                .with("limit", 2)
                .with("actual", 3)
                .raises(WireCode.DOCUMENT_REFUSED);
    }

    private static WorkbookSketch several() {
        return WorkbookSketch.of(row(1, "a"), row(2, "first"))
                .part(
                        "xl/workbook.xml",
                        WorkbookSketch.workbook("<sheet name=\"Old\" sheetId=\"1\" state=\"hidden\" r:id=\"rId1\"/>"
                                + "<sheet name=\"Chart\" sheetId=\"4\" r:id=\"rId4\"/>"
                                + "<sheet name=\"货品\" sheetId=\"2\" state=\"visible\" r:id=\"rId2\"/>"
                                + "<sheet name=\"More\" sheetId=\"3\" state=\"veryHidden\" r:id=\"rId3\"/>"))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                                + relation("rId2", "worksheet", "/xl/worksheets/Second.xml")
                                + relation("rId3", "worksheet", "./../xl/worksheets/third.xml")
                                + relation("rId4", "chartsheet", "chartsheets/sheet1.xml")
                                + relation("rId5", "hyperlink", "x").replace("/>", " TargetMode=\"External\"/>")))
                .sheet("xl/worksheets/second.xml", "<sheetData>" + row(1, "a") + row(2, "second") + "</sheetData>")
                .sheet("xl/worksheets/third.xml", "<sheetData>" + row(1, "a") + row(2, "third") + "</sheetData>");
    }

    @Test
    void sheet_notNamed_isTheFirstThatIsSeen() {
        Batch<Row> batch = read(several().bytes(), DEFAULTS);
        assertThat(json(batch)).containsExactly("{\"a\":\"second\"}");
        assertThat(batch)
                .raises(XlsxCode.SHEETS_NOT_READ)
                .weighing(Severity.INFO)
                .at("goods")
                .with("read", "货品")
                .with("others", "Old, More")
                .raisesOnly(XlsxCode.SHEETS_NOT_READ);
    }

    @Test
    void sheet_named_isRead() {
        Batch<Row> batch = read(several().bytes(), SheetSettings.builder().sheet("More").build());
        assertThat(json(batch)).containsExactly("{\"a\":\"third\"}");
        assertThat(batch).raises(XlsxCode.SHEET_HIDDEN).weighing(Severity.WARNING).at("goods: More row 1");
        assertThat(read(several().bytes(), SheetSettings.builder().sheet("more").build()))
                .raises(XlsxCode.SHEET_MISSING)
                .at("goods")
                .with("wanted", "more")
                .with("sheets", "Old, 货品, More");
    }

    @Test
    void sheet_ofTheStrictForm_isRead() {
        WorkbookSketch strict = WorkbookSketch.of(row(1, "a"), row(2, "1"));
        for (String part : List.of("_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/worksheets/sheet1.xml")) {
            strict.part(part, strict.text(part)
                    .replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships")
                    .replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"));
        }
        assertThat(json(read(strict.bytes(), DEFAULTS))).containsExactly("{\"a\":\"1\"}");
    }

    @Test
    void read_goldenWorkbook_tellsAllThatIsWrongWithIt() {
        Batch<Row> batch = read(SampleFiles.WDT_XLSX.bytes(), Sheets.codes("商家编码", "条码"));
        assertThat(json(batch))
                .containsExactly(
                        "{\"商家编码\":\"00123\",\"货品名称\":\"红色T恤\",\"条码\":\"6901234567892\",\"零售价\":19.99}",
                        "{\"商家编码\":\"00124\",\"货品名称\":\"\",\"条码\":\"\",\"零售价\":20}");
        assertThat(batch)
                .raises(WireCode.PRECISION_LOST)
                .at("goods: 货品 row 4 column 条码")
                .raises(XlsxCode.CELL_FORMULA)
                .at("goods: 货品 row 5 column 商家编码")
                .with("ref", "A5")
                .raises(WireCode.CODE_WAS_NUMBER)
                .at("goods: 货品 row 2 column 条码")
                .raises(XlsxCode.CELL_MERGED)
                .with("range", "B2:B3")
                .raises(XlsxCode.HIDDEN_ROWS)
                .at("goods: 货品 row 3")
                .raisesOnly(
                        WireCode.PRECISION_LOST,
                        WireCode.CODE_WAS_NUMBER,
                        XlsxCode.CELL_FORMULA,
                        XlsxCode.CELL_MERGED,
                        XlsxCode.HIDDEN_ROWS);
    }
}
