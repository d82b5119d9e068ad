package io.skuwright.sheets;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.sheets.Sheets.limit;
import static io.skuwright.sheets.Sheets.read;
import static io.skuwright.sheets.fixtures.WorkbookSketch.relation;
import static io.skuwright.sheets.fixtures.WorkbookSketch.relations;
import static io.skuwright.sheets.fixtures.WorkbookSketch.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Batch;
import io.skuwright.row.Row;
import io.skuwright.sheets.fixtures.WorkbookSketch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxHostileTest {

    private static final SheetSettings DEFAULTS = SheetSettings.defaults();
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final int MEBIBYTE = 1024 * 1024;

    private static WorkbookSketch sound() {
        return WorkbookSketch.of(row(1, "code"), row(2, "00123"));
    }

    private static final String[] PARTS = {
        "_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", SHEET
    };

    /** The sound workbook with one part of blanks, so long, after the others. */
    private static byte[] withBlanks(String name, int mebibytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] blanks = " ".repeat(MEBIBYTE).getBytes(StandardCharsets.US_ASCII);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : PARTS) {
                if (!part.equals(name)) {
                    zip.putNextEntry(new ZipEntry(part));
                    zip.write(sound().text(part).getBytes(StandardCharsets.UTF_8));
                }
            }
            zip.putNextEntry(new ZipEntry(name));
            for (int count = 0; count < mebibytes; count++) {
                zip.write(blanks);
            }
        }
        return bytes.toByteArray();
    }

    /** Overwrites four bytes of the entry that the list of parts has for a name. */
    private static void patch(byte[] file, String name, int offset, long value, int bytes) {
        byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
        for (int at = file.length - 46 - wanted.length; at >= 0; at--) {
            boolean isEntry = file[at] == 'P' && file[at + 1] == 'K' && file[at + 2] == 1 && file[at + 3] == 2;
            if (isEntry && Arrays.equals(wanted, Arrays.copyOfRange(file, at + 46, at + 46 + wanted.length))) {
                for (int index = 0; index < bytes; index++) {
                    file[at + offset + index] = (byte) (value >>> (8 * index));
                }
                return;
            }
        }
        throw new IllegalArgumentException(name);
    }

    @Test
    @Tag("N22")
    @Tag("F31")
    void zip_partThatUnpacksToFarTooMuch_isNotUnpacked() throws IOException {
        byte[] file = withBlanks("xl/sharedStrings.xml", 256);
        assertThat(file.length).isLessThan(400_000);
        Batch<Row> batch = read(file, DEFAULTS);
        assertThat(batch.read()).isZero();
        assertThat(batch)
                .raises(XlsxCode.LIMIT_INFLATE)
                .at("goods")
                .with("setting", "sheetRatio")
                .with("limit", 100)
                .with("entry", "xl/sharedStrings.xml");
    }

    @Test
    @Tag("F31")
    void zip_listThatLies_isFoundOutWhileUnpacking() throws IOException {
        byte[] file = withBlanks("xl/sharedStrings.xml", 8);
        patch(file, "xl/sharedStrings.xml", 24, 1_000, 4);
        assertThat(read(file, DEFAULTS))
                .raises(XlsxCode.LIMIT_INFLATE)
                .with("setting", "sheetRatio")
                .with("entry", "xl/sharedStrings.xml");
        byte[] other = withBlanks("xl/sharedStrings.xml", 1);
        patch(other, "xl/sharedStrings.xml", 24, 1_000, 4);
        SheetSettings small = SheetSettings.builder()
                .limits(SheetLimits.defaults().with(SheetLimit.RATIO, 5_000).with(SheetLimit.INFLATED, MEBIBYTE))
                .build();
        assertThat(read(other, small))
                .raises(XlsxCode.LIMIT_INFLATE)
                .with("setting", "sheetInflated")
                .with("limit", MEBIBYTE);
    }

    @Test
    @Tag("F31")
    void zip_ratioAndSize_atTheLimitPass() throws IOException {
        byte[] file = withBlanks("xl/other.xml", 1);
        assertThat(read(file, DEFAULTS)).raises(XlsxCode.LIMIT_INFLATE).with("setting", "sheetRatio").with("entry", "xl/other.xml");
        SheetLimits loose = SheetLimits.defaults().with(SheetLimit.RATIO, 5_000);
        assertThat(read(file, SheetSettings.builder().limits(loose).build())).raisesNothing();
        long plain = MEBIBYTE;
        for (String part : PARTS) {
            plain += sound().text(part).length();
        }
        SheetLimits exact = loose.with(SheetLimit.INFLATED, plain);
        assertThat(read(file, SheetSettings.builder().limits(exact).build())).raisesNothing();
        SheetLimits less = loose.with(SheetLimit.INFLATED, plain - 1);
        assertThat(read(file, SheetSettings.builder().limits(less).build()))
                .raises(XlsxCode.LIMIT_INFLATE)
                .with("setting", "sheetInflated")
                .with("limit", plain - 1)
                .with("actual", plain);
    }

    @Test
    @Tag("F31")
    void zip_partsOverTheLimit_areNotOpened() {
        WorkbookSketch many = sound();
        for (int count = 0; count < 994; count++) {
            many.part("p" + count, "");
        }
        assertThat(read(many.bytes(), DEFAULTS)).raisesNothing();
        assertThat(read(many.part("one-more", "").bytes(), DEFAULTS))
                .raises(XlsxCode.LIMIT_INFLATE)
                .at("goods")
                .with("setting", "sheetParts")
                .with("limit", 1_000)
                .with("actual", 1_001);
        assertThat(read(many.bytes(), limit(SheetLimit.PARTS, 1_001))).raisesNothing();
    }

    @ParameterizedTest
    @Tag("F33")
    @CsvSource({
        "xl/WORKSHEETS/sheet1.xml, duplicate",
        "../evil.xml, its name leads out of the workbook",
        "xl/../../evil.xml, its name leads out of the workbook",
        "xl\\..\\evil.xml, its name leads out of the workbook",
        "/etc/x, its name leads out of the workbook",
        "C:x, its name leads out of the workbook",
        "xl/embeddings/book.XLSX, nested archive",
        "more.zip, nested archive"
    })
    void zip_partWithAnUnsafeName_refusesTheFile(String name, String why) {
        Batch<Row> batch = read(sound().part(name, "x").bytes(), DEFAULTS);
        assertThat(batch.read()).isZero();
        assertThat(batch)
                .raises(XlsxCode.ZIP_UNSAFE)
                .at("goods")
                .with("entry", name.replace('\\', '/'))
                .with("why", why);
    }

    @Test
    @Tag("N22")
    @Tag("F33")
    void zip_onePartTwice_refusesTheFile() {
        byte[] file = sound().part("xl/worksheets/sheet2.xml", "x").bytes();
        // The same length, so the second name can be written over in the list and in front of its data.
        String text = new String(file, StandardCharsets.ISO_8859_1).replace("xl/worksheets/sheet2.xml", SHEET);
        assertThat(read(text.getBytes(StandardCharsets.ISO_8859_1), DEFAULTS))
                .raises(XlsxCode.ZIP_UNSAFE)
                .with("entry", SHEET)
                .with("why", "duplicate");
    }

    @Test
    @Tag("F33")
    void zip_encryptedOrOddlyPackedPart_refusesTheFile() {
        byte[] encrypted = sound().bytes();
        patch(encrypted, SHEET, 8, 1, 2);
        assertThat(read(encrypted, DEFAULTS)).raises(XlsxCode.ZIP_UNSAFE).with("entry", SHEET).with("why", "encrypted");
        byte[] odd = sound().bytes();
        patch(odd, SHEET, 10, 12, 2);
        assertThat(read(odd, DEFAULTS)).raises(XlsxCode.ZIP_UNSAFE).with("why", "packed by the unusual method 12");
    }

    @Test
    @Tag("F33")
    void zip_namesWithBackslashes_areFound() {
        WorkbookSketch other = sound().part("xl\\worksheets\\sheet1.xml", sound().text(SHEET)).without(SHEET);
        assertThat(read(other.bytes(), DEFAULTS)).raisesNothing();
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

    @Test
    void zip_cutOffOrDamaged_isRefused() {
        byte[] file = sound().bytes();
        assertThat(read(Arrays.copyOf(file, file.length / 2), DEFAULTS))
                .raises(XlsxCode.XLSX_CORRUPT)
                .at("goods")
                .with("why", "the list of parts is missing; the file may be cut off");
        byte[] sum = file.clone();
        patch(sum, SHEET, 16, 0, 4);
        assertThat(read(sum, DEFAULTS)).raises(XlsxCode.XLSX_CORRUPT).with("part", SHEET).with("why", "its data is not what was packed");
        byte[] start = file.clone();
        patch(start, SHEET, 42, 7, 4);
        assertThat(read(start, DEFAULTS)).raises(XlsxCode.XLSX_CORRUPT).with("why", "the part does not begin where the list says");
        byte[] length = file.clone();
        patch(length, SHEET, 20, 100_000, 4);
        assertThat(read(length, DEFAULTS)).raises(XlsxCode.XLSX_CORRUPT).with("why", "the file breaks off");
        byte[] cut = file.clone();
        patch(cut, SHEET, 20, 20, 4);
        assertThat(read(cut, DEFAULTS)).raises(XlsxCode.XLSX_CORRUPT).with("why", "its packed data is damaged");
        byte[] name = file.clone();
        patch(name, SHEET, 28, 60_000, 2);
        assertThat(read(name, DEFAULTS)).raises(XlsxCode.XLSX_CORRUPT).with("why", "the list of parts is broken");
    }

    @Test
    void zip_listOfAnotherKindOfFile_isRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        assertThat(read(bytes.toByteArray(), DEFAULTS)).raises(XlsxCode.XLSX_CORRUPT).with("part", "xl/workbook.xml");
        byte[] empty = new byte[22];
        empty[0] = 'P';
        empty[1] = 'K';
        empty[2] = 5;
        empty[3] = 6;
        assertThat(read(empty, DEFAULTS)).raises(XlsxCode.XLSX_CORRUPT).with("part", "xl/workbook.xml");
    }
}
