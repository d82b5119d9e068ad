package io.skuwright.sheets;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.sheets.Sheets.json;
import static io.skuwright.sheets.Sheets.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Batch;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import io.skuwright.sheets.fixtures.SampleFiles;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvEncodingTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final SheetSettings WDT =
            SheetSettings.builder().fallback(GB18030).addCodeColumns("货品编号", "条码").build();

    @Test
    @Tag("N20")
    void read_exportInGb18030_usesTheDeclaredFallback() {
        Batch<Row> batch = read(SampleFiles.WDT_GB18030.bytes(), WDT);
        assertThat(json(batch))
                .containsExactly("{\"货品编号\":\"00124\",\"货品名称\":\"红色T恤, 长袖\",\"规格名称\":\"M\","
                        + "\"商家编码\":\"-A100\",\"条码\":\"6901234567892\"}");
        assertThat(batch)
                .raises(SheetCode.ENCODING_USED)
                .at("goods")
                .with("encoding", "GB18030")
                .with("by", "the declared fallback")
                .raises(WireCode.PRECISION_LOST)
                .at("goods: row 2 column 条码")
                .with("value", "6.90123E+12")
                .with("digits", 6)
                .raisesOnly(SheetCode.ENCODING_USED, WireCode.PRECISION_LOST);
        assertThat(batch.rejected())
                .extracting(Batch.Rejected::raw)
                .as("the zeros, the rare character and the text that looks like a formula are kept")
                .containsExactly("00123,红色T恤,𠮷,=1+1,6.90123E+12");
    }

    @Test
    @Tag("F17")
    void read_gb18030WithoutAFallback_isRefused() {
        Batch<Row> batch = read(SampleFiles.WDT_GB18030.bytes(), SheetSettings.defaults());
        assertThat(batch.read()).isZero();
        // 货 is BB F5 in GB18030, and BB begins no character of UTF-8.
        assertThat(batch)
                .raises(WireCode.BAD_ENCODING)
                .at("goods")
                .with("declared", "UTF-8")
                .with("offset", 0)
                .with("bytes", "BB");
    }

    @Test
    @Tag("F17")
    void read_bytesOfNeither_areRefused() {
        byte[] file = {'a', '\n', (byte) 0xFF, (byte) 0xFF};
        assertThat(read(file, WDT))
                .raises(WireCode.BAD_ENCODING)
                .with("declared", "GB18030")
                .with("offset", 2)
                .with("bytes", "FF");
    }

    @Test
    @Tag("F17")
    void read_badByteFarFromTheStart_isFoundBeforeAnyRow() {
        byte[] file = ("code\n" + "1234567\n".repeat(20_000) + "x").getBytes(StandardCharsets.US_ASCII);
        file[file.length - 1] = (byte) 0xC0;
        Batch<Row> batch = read(file, SheetSettings.defaults());
        assertThat(batch.read()).isZero();
        assertThat(batch).raises(WireCode.BAD_ENCODING).with("offset", 160_005).with("bytes", "C0");
    }

    @Test
    @Tag("F18")
    void read_utf8ThatIsAlsoValidGbk_isUtf8() {
        // The six bytes of 红色 are three characters of GBK.
        byte[] file = "code,name\n1,红色\n".getBytes(StandardCharsets.UTF_8);
        assertThat(new String(file, Charset.forName("GBK"))).contains("绾㈣壊");
        Batch<Row> batch = read(file, WDT);
        assertThat(json(batch)).containsExactly("{\"code\":\"1\",\"name\":\"红色\"}");
        assertThat(batch)
                .raises(SheetCode.ENCODING_USED)
                .with("encoding", "UTF-8")
                .with("by", "by strict decoding")
                .raisesOnly(SheetCode.ENCODING_USED);
    }

    @Test
    @Tag("F19")
    void read_byteOrderMark_isNoPartOfTheFirstName() {
        Batch<Row> batch = read(SampleFiles.UTF8_BOM.bytes(), Sheets.required("货品编号"));
        assertThat(json(batch)).containsExactly("{\"货品编号\":\"00123\",\"货品名称\":\"T恤\"}");
        assertThat(batch)
                .raises(SheetCode.BOM_REMOVED)
                .at("goods")
                .with("encoding", "UTF-8")
                .raisesOnly(SheetCode.BOM_REMOVED);
    }

    @Test
    @Tag("F19")
    void read_utf16ByItsMark_isRead() {
        Batch<Row> batch = read(SampleFiles.UTF16LE.bytes(), SheetSettings.defaults());
        assertThat(json(batch)).containsExactly("{\"code\":\"00123\",\"name\":\"红色\"}");
        assertThat(batch)
                .raises(SheetCode.BOM_REMOVED)
                .with("encoding", "UTF-16LE")
                .raises(SheetCode.ENCODING_USED)
                .with("encoding", "UTF-16LE")
                .with("by", "by its byte order mark");
        byte[] bigEnd = "\uFEFFcode\n1\n".getBytes(StandardCharsets.UTF_16BE);
        assertThat(json(read(bigEnd, SheetSettings.defaults()))).containsExactly("{\"code\":\"1\"}");
    }

    @Test
    @Tag("F19")
    void read_utf16WithoutItsMark_isRefused() {
        assertThat(read("code\n1\n".getBytes(StandardCharsets.UTF_16LE), WDT))
                .raises(WireCode.BAD_ENCODING)
                .with("declared", "UTF-8")
                .with("offset", 1)
                .with("bytes", "00");
    }

    @Test
    @Tag("F19")
    void read_halfACharacterAfterAMark_isRefused() {
        byte[] file = {(byte) 0xFF, (byte) 0xFE, 'a', 0, '\n'};
        assertThat(read(file, WDT)).raises(WireCode.BAD_ENCODING).with("declared", "UTF-16LE").with("offset", 4);
    }

    @Test
    void read_longTextOfManyBytes_isCutNowhere() {
        // Four bytes a character and a start that is no multiple of four, so that pieces end inside characters.
        String name = "𠮷".repeat(30_000 / 4);
        Batch<Row> batch = read(("c\n" + (name + "\n").repeat(40)).getBytes(StandardCharsets.UTF_8), SheetSettings.defaults());
        assertThat(batch.accepted()).hasSize(40).allSatisfy(row -> assertThat(row.cell("c").text()).isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><table>", " \n<!DOCTYPE html>", "<table border=1>", "<?xml version='1.0'?><html xmlns='x'>"})
    void read_htmlWhateverItIsCalled_isNamed(String text) {
        assertThat(read(text)).raises(SheetCode.SHEET_FORMAT).at("goods").with("found", "an HTML page");
    }

    @Test
    void read_otherKindsOfFiles_areNamed() {
        assertThat(read(SampleFiles.HTML_CALLED_XLS.bytes(), WDT)).raises(SheetCode.SHEET_FORMAT).with("found", "an HTML page");
        assertThat(read("\uFEFF<html>".getBytes(StandardCharsets.UTF_16LE), WDT))
                .raises(SheetCode.SHEET_FORMAT)
                .with("found", "an HTML page");
        byte[] biff = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(read(biff, WDT))
                .raises(SheetCode.SHEET_FORMAT)
                .with("found", "an old Excel workbook (.xls) or one with a password");
        assertThat(read("%PDF-1.4")).raises(SheetCode.SHEET_FORMAT).with("found", "a PDF file");
        assertThat(read(new byte[] {0x1F, (byte) 0x8B, 8}, WDT)).raises(SheetCode.SHEET_FORMAT).with("found", "a packed file");
        assertThat(read("<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>"))
                .raises(SheetCode.SHEET_FORMAT)
                .with("found", "an Excel workbook of 2003 in XML");
        assertThat(read("<?xml version='1.0'?><x/>")).raises(SheetCode.SHEET_FORMAT).with("found", "an XML file");
        assertThat(read("<code>,name\n1,2\n")).as("a name may look like a tag").raisesNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><table/></html>", "\u00d0\u00cf\u0011\u00e0", "%PDF-1.4", "\u001f\u008b", "<?xml version='1.0'?><x/>"})
    void read_aFileThatIsRefusedComesWithAdvice(String start) {
        assertThat(read(start.getBytes(StandardCharsets.ISO_8859_1), WDT))
                .raises(SheetCode.SHEET_FORMAT)
                .saying("Export it anew as CSV or XLSX; if that cannot be done, unpack it or open it in a spreadsheet program");
    }

    @Test
    void read_gbkIsReadAsTheWiderEncoding() {
        byte[] gbk = "商家编码,货品名称\n00123,镕基\n".getBytes(Charset.forName("GBK"));

        Batch<Row> batch = read(gbk, WDT);

        assertThat(batch.accepted().get(0).cell("货品名称").text()).isEqualTo("镕基");
    }
}
