package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.skuwright.core.fixtures.FlatMaterials;
import io.skuwright.core.fixtures.FlatRow;
import io.skuwright.core.fixtures.SampleSheets;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no sheet, what is only nearly one, and wrong use. */
@Tag("CON-3")
class ConsolidateInputTest {

    private static final String HEADER = "code,name,category,unit,color,spec\n";
    private static final String NOTHING = "{read:0,consolidated:0,rejected:0}";

    @TempDir
    private Path directory = Path.of("");

    private static String row(String code, String name) {
        return "{\"code\":" + code + ",\"name\":" + name
                + ",\"category\":\"c\",\"unit\":\"u\",\"color\":\"red\",\"spec\":\"S\"}";
    }

    private static void assertRefused(CommandLineRun run, String code) {
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.codes()).contains(code);
        assertThat(SheetText.counts(run.json())).isEqualTo(NOTHING);
        assertThat(run.json().get("spus")).isEmpty();
        assertThat(run.json().get("singles")).isEmpty();
        assertThat(run.json().get("rejected")).isEmpty();
    }

    @Test
    void column_thatIsNotThere_isAFinding() {
        CommandLineRun run = SheetText.run("code,name,category,unit,color\n1,n,c,u,red\n");
        assertRefused(run, "HEADER_MISSING");
        assertThat(run.json().get("findings").get(0).get("attributes").get("name").asText()).isEqualTo("spec");
    }

    @Test
    void column_thatIsNearlyThere_isTold() {
        assertRefused(SheetText.run("code,Name ,category,unit,color,spec\n1,n,c,u,red,S\n"), "HEADER_NEAR_MATCH");
    }

    @Test
    void column_thatNoRecordHas_isAFinding() {
        CommandLineRun run = SheetText.run("[" + row("\"1\"", "\"n\"").replace("spec", "size") + "]");
        assertRefused(run, "HEADER_MISSING");
        assertThat(run.json().get("findings").get(0).get("attributes").get("found").asText()).contains("size");
    }

    /** A record may leave out what is blank in it. */
    @Test
    void column_thatSomeRecordsHave_isBlankInTheOthers() {
        CommandLineRun run = SheetText.run("[{\"code\":\"1\",\"name\":\"Hook\"}," + row("\"2\"", "\"n\"") + "]");
        assertThat(run.status()).isZero();
        assertThat(SheetText.singles(run.json())).isEqualTo(Map.of("1", "Hook"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[{\"code\":\"1\"", "[{}] x", "{\"a\":[", "[{\"code\":\"1\"}"})
    void json_thatBreaksOff_isAnAnswerWithoutRows(String json) {
        CommandLineRun run = SheetText.run(json);
        assertThat(run.status()).isEqualTo(1);
        assertThat(SheetText.counts(run.json())).isEqualTo(NOTHING);
        assertThat(run.codes()).singleElement().asString().startsWith("JSON_");
    }

    @Test
    void json_recordsThatCannotBeRead_areRejectedAndCounted() {
        String twice = "{\"code\":\"1\",\"code\":\"2\",\"name\":\"n\"}";
        CommandLineRun run = SheetText.run("[" + row("\"7\"", "\"n\"") + "," + twice + ",3," + row("\"8\"", "\"m\"") + "]");
        assertThat(SheetText.counts(run.json())).isEqualTo("{read:4,consolidated:2,rejected:2}");
        assertThat(SheetText.rejected(run.json()).keySet()).containsExactly(2, 3);
        assertThat(SheetText.rejected(run.json())).containsEntry(2, "JSON_DUPLICATE_KEY");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void json_codesThatAreNumbers_keepTheirTextOrAreRejected() {
        CommandLineRun run = SheetText.run("[" + row("123", "\"a\"") + "," + row("1234567890123456789", "\"b\"") + ","
                + row("1.5e3", "\"c\"") + "]");
        assertThat(SheetText.skus(run.json())).isEqualTo(Map.of("a", Map.of("123", "red/S")));
        assertThat(SheetText.rejected(run.json())).isEqualTo(Map.of(2, "PRECISION_LOST", 3, "PRECISION_LOST"));
        assertThat(run.codes()).contains("CODE_WAS_NUMBER");
    }

    @Test
    void csv_rowOfAnotherWidth_isRejectedInItsPlace() {
        CommandLineRun run = SheetText.run(HEADER + "1,n,c,u,red\n2,n,c,u,red,S\n,,c,u,red,S\n");
        assertThat(SheetText.rejected(run.json())).isEqualTo(Map.of(2, "ROW_WIDTH", 4, "MISSING_KEY"));
        assertThat(SheetText.counts(run.json())).isEqualTo("{read:3,consolidated:1,rejected:2}");
    }

    /** The first cell may begin like a list. */
    @Test
    void csv_headerInBrackets_isNoJson() {
        CommandLineRun run = CommandLineRun.of(
                "[code],name,color\n001,n,red\n", "consolidate", "-", "--code", "[code]", "--name", "name", "--spec", "color");
        assertThat(run.json().get("spus").get(0).get("skus").get(0).get("code").asText()).isEqualTo("001");
    }

    @Test
    void csv_ofAnotherEncodingAndSeparator_isReadIfBothAreNamed() throws IOException {
        Path file = directory.resolve("goods.csv");
        Files.write(file, "编码;名称;颜色\n001;衬衫;红\n".getBytes(Charset.forName("GB18030")));
        List<String> words =
                List.of("consolidate", file.toString(), "--code", "编码", "--name", "名称", "--spec", "颜色");
        assertThat(CommandLineRun.of("", words.toArray(new String[0])).codes()).contains("BAD_ENCODING");
        List<String> more = new ArrayList<>(words);
        more.addAll(List.of("--encoding", "GB18030", "--separator", ";"));
        CommandLineRun run = CommandLineRun.of("", more.toArray(new String[0]));
        assertThat(run.status()).isZero();
        assertThat(run.json().get("spus").get(0).get("name").asText()).isEqualTo("衬衫");
    }

    @Test
    void emptyFile_isAFinding() {
        assertRefused(SheetText.run(""), "SHEET_EMPTY");
        assertRefused(SheetText.run("%PDF-1.7"), "SHEET_FORMAT");
        assertThat(SheetText.run(HEADER).status()).isZero();
        assertThat(SheetText.run("[]").status()).isZero();
    }

    @Test
    void limits_ofSheetAndEngine_areTaken() {
        String csv = SampleSheets.TABLE.csv();
        assertRefused(SheetText.run(csv, "--limit", "sheetRows=3"), "LIMIT_ROWS");
        assertThat(SheetText.run(csv, "--limit", "nameLength=3").codes()).contains("TEXT_TOO_LONG");
    }

    @Test
    void wrongUse_isOneLine() {
        String csv = SampleSheets.TABLE.csv();
        for (CommandLineRun run : List.of(
                SheetText.run(csv, "--key", "color"),
                SheetText.run(csv, "--clean", "upper"),
                SheetText.run(csv, "--colour"),
                SheetText.run(csv, "--limit", "sheetRow=3"),
                SheetText.run(csv, "--limit", "sheetRows=many"),
                SheetText.run(csv, "--format", "dot"),
                SheetText.run(csv, "--encoding", "klingon"),
                SheetText.run(csv, "--separator", "::"),
                SheetText.run(csv, "--separator", "\""),
                SheetText.run(csv, "--report", "report.txt"),
                SheetText.run(csv, "--report", directory.resolve("none").resolve("r.html").toString()),
                SheetText.run(csv, "--id", "id"),
                SheetText.run(csv, "--sync-paused"),
                SheetText.run(csv, "--existing", "-", "--id", "id"),
                SheetText.run(csv, "--existing", "-", "--id", "id", "--state", "s"),
                SheetText.run(csv, "--existing", "x", "--id", "id", "--state", "s", "--cut-over", "1.12.2026"),
                CommandLineRun.of("", "consolidate", "-", "--code", "code", "--name", "name"),
                CommandLineRun.of("", "consolidate", "missing.csv", "--code", "c", "--name", "n", "--spec", "s"),
                CommandLineRun.of("", "consolidate", ".", "--code", "c", "--name", "n", "--spec", "s"))) {
            assertThat(run.status()).as(run.toString()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err().lines()).as(run.err()).hasSize(1);
        }
    }

    @Test
    void report_inHtmlAndCsv_isWritten() throws IOException {
        Path page = directory.resolve("report.HTML");
        Path table = directory.resolve("rejected.csv");
        CommandLineRun run = SheetText.run(
                SampleSheets.TWO_UNITS.csv(), "--report", page.toString(), "--report", table.toString());
        assertThat(run.json().get("rejected")).hasSize(3);
        assertThat(Files.readString(table, StandardCharsets.UTF_8).lines())
                .hasSize(4)
                .anyMatch(line -> line.contains("M-02") && line.contains("SPU_MULTIPLE_UNITS"));
        assertThat(Files.readString(page, StandardCharsets.UTF_8)).contains("Cable RV").contains("roll").contains("<html");
    }

    @Test
    void report_overAFileThatIsRead_isRefused() throws IOException {
        Path sheet = directory.resolve("sheet.csv");
        Files.writeString(sheet, SampleSheets.TWO_UNITS.csv(), StandardCharsets.UTF_8);

        CommandLineRun run = CommandLineRun.of(
                "", "consolidate", sheet.toString(), "--code", "code", "--name", "name", "--spec", "color",
                "--report", sheet.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("must be another file");
        assertThat(Files.readString(sheet, StandardCharsets.UTF_8)).isEqualTo(SampleSheets.TWO_UNITS.csv());
    }

    /** The same sheet as a spreadsheet program keeps it; its name says nothing. */
    @Test
    void sampleSheet_asXlsx_hasTheSameFates() throws IOException {
        FlatMaterials materials = FlatMaterials.sample();
        Path file = directory.resolve("materials.csv");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Materials");
            for (int column = 0; column < FlatRow.COLUMNS.size(); column++) {
                sheet.value(0, column, FlatRow.COLUMNS.get(column));
                for (int row = 0; row < 5_000; row++) {
                    String cell = materials.rows().get(row).cell(FlatRow.COLUMNS.get(column));
                    if (!cell.isEmpty()) {
                        sheet.value(row + 1, column, cell);
                    }
                }
            }
            sheet.finish();
        }
        List<String> words = new ArrayList<>(List.of("consolidate", file.toString()));
        words.addAll(List.of(SheetText.COLUMNS));
        JsonNode workbook = CommandLineRun.of("", words.toArray(new String[0])).json();
        JsonNode csv = SheetText.run(materials.csv()).json();
        for (String member : List.of("spus", "singles", "counts", "rejected")) {
            assertThat(workbook.get(member)).as(member).isEqualTo(csv.get(member));
        }
    }
}
