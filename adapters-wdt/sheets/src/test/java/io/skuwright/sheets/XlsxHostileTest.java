package io.skuwright.sheets;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.sheets.Sheets.read;
import static io.skuwright.sheets.fixtures.WorkbookSketch.relation;
import static io.skuwright.sheets.fixtures.WorkbookSketch.relations;
import static io.skuwright.sheets.fixtures.WorkbookSketch.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Batch;
import io.skuwright.row.Row;
import io.skuwright.sheets.fixtures.WorkbookSketch;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxHostileTest {

    private static final SheetSettings DEFAULTS = SheetSettings.defaults();
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static WorkbookSketch sound() {
        return WorkbookSketch.of(row(1, "code"), row(2, "00123"));
    }

    @ParameterizedTest
    @Tag("N22")
    @Tag("F32")
    @ValueSource(strings = {"_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml", SHEET})
    void xml_documentType_refusesTheFile(String part) {
        String text = sound().text(part);
        String root = text.startsWith("<?xml") ? text.substring(text.indexOf("?>") + 2) : text;
        String hostile = "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\"><!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + root;
        Batch<Row> batch = read(sound().part(part, hostile).bytes(), DEFAULTS);
        assertThat(batch.read()).isZero();
        assertThat(batch).raises(XlsxCode.XML_DTD_FORBIDDEN).at("goods").with("part", part);
    }

    @Test
    @Tag("F32")
    void xml_entityThatNobodyDeclared_refusesTheFile() {
        byte[] file = WorkbookSketch.of(row(1, "code"), row(2, "X").replace("X", "&file;")).bytes();
        assertThat(read(file, DEFAULTS)).raises(XlsxCode.XLSX_CORRUPT).with("part", SHEET).with("why", "it is no well-formed XML");
    }

    @Test
    void xml_elementsThatNestWithoutEnd_refuseTheFile() {
        String deep = "<sheetData>" + "<x>".repeat(100_000) + "</x>".repeat(100_000) + "</sheetData>";
        SheetLimits loose = SheetLimits.defaults().with(SheetLimit.RATIO, 5_000);
        assertThat(read(WorkbookSketch.ofSheet(deep).bytes(), SheetSettings.builder().limits(loose).build()))
                .raises(XlsxCode.XLSX_CORRUPT)
                .with("part", SHEET)
                .with("why", "its elements nest too deep");
    }

    @Test
    void xml_inAnotherEncoding_refusesTheFile() {
        assertThat(read(sound().part(SHEET, "<?xml version=\"1.0\" encoding=\"GBK\"?><worksheet/>").bytes(), DEFAULTS))
                .raises(XlsxCode.XLSX_CORRUPT)
                .with("part", SHEET)
                .with("why", "its encoding is GBK");
        byte[] utf16 = ("\uFEFF" + sound().text(SHEET).replace("UTF-8", "UTF-16")).getBytes(StandardCharsets.UTF_16LE);
        assertThat(read(sound().part(SHEET, utf16).bytes(), DEFAULTS).accepted())
                .extracting(Row::toJson)
                .containsExactly("{\"code\":\"00123\"}");
    }

    @ParameterizedTest
    @Tag("F30")
    @CsvSource({"1", "-1", "2000000000", "99999999999", "x"})
    void shared_textThatIsNotThere_refusesTheFile(String index) {
        byte[] file = WorkbookSketch.of(row(1, "code"), "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>" + index + "</v></c></row>")
                .shared("<t>only</t>")
                .bytes();
        assertThat(read(file, DEFAULTS))
                .raises(XlsxCode.XLSX_CORRUPT)
                .at("goods")
                .with("part", SHEET)
                .with("ref", "A2")
                .with("why", "it names the shared text " + index + ", which is not there");
    }

    @ParameterizedTest
    @Tag("F30")
    @CsvSource({
        "xl/workbook.xml, xl/workbook.xml, the part is missing",
        "xl/worksheets/sheet1.xml, xl/worksheets/sheet1.xml, the part is missing",
        "xl/sharedStrings.xml, xl/sharedStrings.xml, the part is missing",
        "xl/_rels/workbook.xml.rels, xl/workbook.xml, a sheet has no part"
    })
    void part_thatIsMissing_refusesTheFile(String missing, String part, String why) {
        assertThat(read(sound().without(missing).bytes(), DEFAULTS))
                .raises(XlsxCode.XLSX_CORRUPT)
                .at("goods")
                .with("part", part)
                .with("why", why);
        assertThat(read(sound().without("_rels/.rels").bytes(), DEFAULTS)).as("the usual place is tried").raisesNothing();
    }

    @Test
    @Tag("F30")
    void part_withoutWhatItNeeds_refusesTheFile() {
        assertThat(read(sound().part("xl/workbook.xml", WorkbookSketch.workbook("")).bytes(), DEFAULTS))
                .raises(XlsxCode.XLSX_CORRUPT)
                .with("why", "it has no sheets");
        assertThat(read(sound().part("xl/workbook.xml", WorkbookSketch.workbook("<sheet name=\"x\"/>")).bytes(), DEFAULTS))
                .raises(XlsxCode.XLSX_CORRUPT)
                .with("why", "a sheet has no part");
        String bare = relations(relation("rId1", "worksheet", "x").replace("Id=\"rId1\"", ""));
        assertThat(read(sound().part("xl/_rels/workbook.xml.rels", bare).bytes(), DEFAULTS))
                .raises(XlsxCode.XLSX_CORRUPT)
                .with("why", "the element Relationship has no Id");
    }

    @ParameterizedTest
    @CsvSource({
        "'<row r=\"2\"/><row r=\"2\"/>', rows do not follow each other",
        "'<row r=\"0\"/>', rows do not follow each other",
        "'<row r=\"1048577\"/>', rows do not follow each other",
        "'<row r=\"2x\"/>', rows do not follow each other",
        "'<row r=\"2\"><c r=\"B2\"/><c r=\"A2\"/></row>', cells do not follow each other in row 2",
        "'<row r=\"2\"><c r=\"A2\"/><c r=\"A2\"/></row>', cells do not follow each other in row 2",
        "'<row r=\"2\"><c r=\"A3\"/></row>', cells do not follow each other in row 2",
        "'<row r=\"2\"><c r=\"XFE2\"/></row>', cells do not follow each other in row 2",
        "'<row r=\"2\"><c r=\"ZZZZZZZ2\"/></row>', cells do not follow each other in row 2",
        "'<row r=\"2\"><c r=\"2\"/></row>', cells do not follow each other in row 2",
        "'<row r=\"2\"><c r=\"\"/></row>', cells do not follow each other in row 2",
        "'<row r=\"2\"><c r=\"A2\" t=\"z\"><v>1</v></c></row>', a cell is of the unknown kind z",
        "'<row r=\"2\"><c r=\"A2\" t=\"b\"><v>yes</v></c></row>', a cell that is true or false holds yes",
    })
    void sheet_whoseCellsAreInDisorder_isRefused(String rows, String why) {
        Batch<Row> batch = read(WorkbookSketch.of(row(1, "code"), rows).bytes(), DEFAULTS);
        assertThat(batch.accepted()).isEmpty();
        assertThat(batch).raises(XlsxCode.XLSX_CORRUPT).at("goods").with("part", SHEET).with("why", why);
    }

    @Test
    void sheet_withTheLastCellThereCanBe_isRead() {
        byte[] file = WorkbookSketch.of(row(1, "code"), "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c><c r=\"XFD1048576\"/></row>").bytes();
        assertThat(read(file, DEFAULTS).accepted()).hasSize(1);
    }

    @Test
    void sheet_hiddenColumnsWithoutNumbers_refuseTheFile() {
        byte[] file = WorkbookSketch.ofSheet("<cols><col min=\"3\" max=\"2\" hidden=\"1\"/></cols>").bytes();
        assertThat(read(file, DEFAULTS)).raises(XlsxCode.XLSX_CORRUPT).with("why", "hidden columns are not numbered");
    }
}
