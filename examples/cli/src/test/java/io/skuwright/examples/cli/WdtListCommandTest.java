package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code wdt-goods} of the list of single items, whatever the file is called. */
class WdtListCommandTest {

    private static final String HEADER = "货品编号,货品名称,分类,品牌,规格名称,商家编码,零售价,基本单位,条码\r\n";
    private static final String SHIRTS = HEADER
            + "A100,短袖,服装,无,颜色:白;尺码:L,0001,\"￥1,059.00\",件,0690\r\n"
            + "A100,短袖,服装,无,颜色:黑;尺码:L,0002,无权限,件,\r\n"
            + "M1,马克杯,,,默认规格,123.0,10,个,\r\n"
            + "M2,碗,,,,6.92E+12,10,个,\r\n"
            + "合计:,,,,,,1069,,\r\n";

    @TempDir
    private Path directory = Path.of("");

    private CommandLineRun run(String name, byte[] content, String... options) throws IOException {
        String file = Files.write(directory.resolve(name), content).toString();
        return CommandLineRun.of("", CommandLineRun.arguments("wdt-goods " + file, options));
    }

    @Test
    @Tag("R19")
    @Tag("R20")
    void list_inGb18030_hasTheShapeOfAnAnswer() throws IOException {
        CommandLineRun run = run("goods.xls", SHIRTS.getBytes(Charset.forName("GB18030")));

        assertThat(run.status()).as("a damaged code is an error").isEqualTo(1);
        assertThat(run.json().get("spus").toString())
                .isEqualTo("[{\"goodsNo\":\"A100\",\"name\":\"短袖\",\"category\":\"服装\",\"brand\":null,\"unit\":\"件\","
                        + "\"specs\":[{\"name\":\"颜色\",\"values\":[\"白\",\"黑\"]},{\"name\":\"尺码\",\"values\":[\"L\"]}],"
                        + "\"skus\":[{\"code\":\"0001\",\"name\":\"颜色:白;尺码:L\",\"barcode\":\"0690\",\"price\":\"1059\","
                        + "\"values\":{\"颜色\":\"白\",\"尺码\":\"L\"}},{\"code\":\"0002\",\"name\":\"颜色:黑;尺码:L\","
                        + "\"barcode\":null,\"price\":null,\"values\":{\"颜色\":\"黑\",\"尺码\":\"L\"}}]}]");
        assertThat(run.json().get("singles").toString())
                .isEqualTo("[{\"code\":\"123\",\"goodsNo\":\"M1\",\"name\":\"马克杯\",\"barcode\":null,\"price\":\"10\"}]");
        assertThat(run.json().get("counts").toString())
                .isEqualTo("{\"read\":5,\"accepted\":3,\"rejected\":1,\"dropped\":1}");
        assertThat(run.json().get("rejected")).hasSize(1);
        assertThat(run.json().get("rejected").get(0).get("where").asText()).isEqualTo("row 5");
        assertThat(run.json().get("rejected").get(0).get("finding").asText()).isEqualTo("PRECISION_LOST");
        assertThat(run.codes())
                .contains("ENCODING_USED", "LIST_NO_PRICE", "LIST_CODE_WAS_DECIMAL", "PRECISION_LOST", "LIST_TOTAL_DROPPED");
    }

    @Test
    void list_inUtf8_isTheSameList() throws IOException {
        assertThat(run("a.csv", SHIRTS.getBytes(StandardCharsets.UTF_8)).json().get("spus"))
                .isEqualTo(run("b.csv", SHIRTS.getBytes(Charset.forName("GB18030"))).json().get("spus"));
    }

    @Test
    @Tag("R20")
    void list_asWorkbook_keepsCodesAsText() throws IOException {
        Path file = directory.resolve("goods.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("goods");
            String[] header = HEADER.strip().split(",", -1);
            String[] row = {"A1", "Mug", "", "", "", "00123", "", "pcs", ""};
            for (int column = 0; column < header.length; column++) {
                sheet.value(0, column, header[column]);
                sheet.value(1, column, row[column]);
            }
            sheet.value(1, 6, 12.5);
            sheet.value(1, 8, 6901234567892L);
        }
        CommandLineRun run = CommandLineRun.of("", "wdt-goods", file.toString());

        assertThat(run.status()).isZero();
        assertThat(run.json().get("singles").toString())
                .isEqualTo("[{\"code\":\"00123\",\"goodsNo\":\"A1\",\"name\":\"Mug\",\"barcode\":\"6901234567892\",\"price\":\"12.5\"}]");
        assertThat(run.codes()).containsExactly("CODE_WAS_NUMBER");
    }

    @Test
    void list_thatIsAPageCalledXls_isRefusedWithAdvice() throws IOException {
        CommandLineRun run = run("goods.xls", "<html><table><tr><td>货品编号</td></tr></table></html>".getBytes(StandardCharsets.UTF_8));

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.codes()).containsExactly("SHEET_FORMAT");
        assertThat(run.json().get("findings").get(0).get("message").asText())
                .contains("an HTML page", "Export it anew as CSV or XLSX");
        assertThat(run.json().get("counts").toString())
                .isEqualTo("{\"read\":0,\"accepted\":0,\"rejected\":0,\"dropped\":0}");
    }

    @Test
    @Tag("R19")
    void list_withoutRows_stillNamesWhatIsMissing() {
        CommandLineRun run = CommandLineRun.of("货品编号,货品名称,分类,规格名称,商家编码,零售价,基本单位\n", "wdt-goods", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.codes()).containsExactly("ENCODING_USED", "LIST_COLUMN_MISSING");
        assertThat(run.json().get("findings").get(1).get("attributes").get("name").asText()).isEqualTo("品牌");
    }

    @Test
    void list_rowsThatMakeNoProduct_areRejectedAndCounted() {
        CommandLineRun run = CommandLineRun.of(
                HEADER + "A,a,,,red,1,1,pcs,\nA,a,,,blue,2,1,box,\nB,b,,,颜色:red,3,1,pcs,\nB,b,,,blue,4,1,pcs,\nC,,,,,5,1,pcs,\n",
                "wdt-goods", "-");

        assertThat(run.json().get("rejected").toString())
                .isEqualTo("[{\"where\":\"row 2\",\"goodsNo\":\"A\",\"finding\":\"SPEC_UNITS_DIFFER\"},"
                        + "{\"where\":\"row 3\",\"goodsNo\":\"A\",\"finding\":\"SPEC_UNITS_DIFFER\"},"
                        + "{\"where\":\"row 6\",\"goodsNo\":\"C\",\"finding\":\"FIELD_BLANK\"}]");
        assertThat(run.json().get("counts").toString())
                .isEqualTo("{\"read\":5,\"accepted\":2,\"rejected\":3,\"dropped\":0}");
        assertThat(run.codes()).contains("LIST_SPEC_FORM").doesNotContain("SPEC_FORMS_MIXED");
    }

    @Test
    void list_settingsNameHeadersAndMarks() {
        String sheet = HEADER.replace("商家编码", "SKU") + "A,a,x|y|z|w,,,1,1,pcs,\n";

        assertThat(CommandLineRun.of(sheet, "wdt-goods", "-", "--list", "code=SKU").status()).isZero();
        assertThat(CommandLineRun.of(sheet, "wdt-goods", "-", "--list", "code=SKU", "--list", "categorySeparator=|")
                        .codes())
                .containsExactly("ENCODING_USED", "LIST_CATEGORY_TOO_DEEP");
        CommandLineRun wrong = CommandLineRun.of(sheet, "wdt-goods", "-", "--list", "sku=SKU");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("Setting 'sku' is not known. Known settings: attributesAreSpecs");
    }

    @Test
    void list_asTable_countsItsRows() {
        assertThat(CommandLineRun.of(SHIRTS, "wdt-goods", "-", "--format", "table").out().lines()
                        .map(line -> line.strip().replaceAll(" +", " ")))
                .contains("read 5", "accepted 3", "rejected 1", "dropped 1");
    }
}
