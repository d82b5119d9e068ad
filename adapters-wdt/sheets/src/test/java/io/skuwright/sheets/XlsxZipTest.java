package io.skuwright.sheets;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.sheets.Sheets.limit;
import static io.skuwright.sheets.Sheets.read;
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

class XlsxZipTest {

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
