package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.skuwright.core.fixtures.FlatMaterials;
import io.skuwright.core.fixtures.FlatMaterials.ExpectedSpu;
import io.skuwright.core.fixtures.FlatRow;
import io.skuwright.core.fixtures.Planted;
import io.skuwright.core.fixtures.SampleSheet;
import io.skuwright.core.fixtures.SampleSheets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("CON-1")
@Tag("CON-3")
class ConsolidateCommandTest {

    private static final Path SAMPLE = Path.of("samples", "materials.csv");

    static List<SampleSheet> samples() {
        return SampleSheets.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    @Tag("V65")
    void consolidate_eachKindOfConflict_givesItsResults(SampleSheet sheet) {
        CommandLineRun run = SheetText.run(sheet.csv());
        JsonNode answer = run.json();
        Map<Integer, String> rejected = new TreeMap<>();
        sheet.rejected().forEach((row, code) -> rejected.put(row + 2, code));
        assertThat(SheetText.rejected(answer)).isEqualTo(rejected);
        assertThat(SheetText.singles(answer)).isEqualTo(sheet.singles());
        assertThat(SheetText.skus(answer).keySet()).isEqualTo(sheet.spus().keySet());
        for (JsonNode spu : answer.get("spus")) {
            SampleSheet.ExpectedSpu expected = sheet.spus().get(spu.get("name").asText());
            assertThat(expected).isNotNull();
            assertThat(SheetText.values(spu, 0)).isEqualTo(expected.colors());
            assertThat(SheetText.values(spu, 1)).isEqualTo(expected.specs());
            assertThat(SheetText.skus(answer).getOrDefault(spu.get("name").asText(), Map.of()).keySet())
                    .containsExactlyElementsOf(expected.codes());
        }
        assertThat(run.codes()).as("the findings").containsAll(sheet.codes());
        assertThat(run.status()).isEqualTo(sheet.rejected().isEmpty() ? 0 : 1);
        assertThat(answer.fieldNames()).toIterable().containsExactly("spus", "singles", "counts", "rejected", "findings");
    }

    private static void assertFates(FlatMaterials sheet, JsonNode answer, int firstRow) {
        Map<Integer, String> rejected = new TreeMap<>();
        sheet.rejected().forEach((row, code) -> rejected.put(row + firstRow, code));
        assertThat(SheetText.rejected(answer)).isEqualTo(rejected);
        assertProducts(sheet, answer);
        assertThat(SheetText.counts(answer))
                .isEqualTo("{read:5000,consolidated:" + sheet.consolidated() + ",rejected:" + rejected.size() + "}");
    }

    private static void assertProducts(FlatMaterials sheet, JsonNode answer) {
        Map<String, Map<String, String>> skus = new TreeMap<>();
        sheet.spus().forEach((name, spu) -> skus.put(name, spu.skus()));
        assertThat(SheetText.skus(answer)).isEqualTo(skus);
        assertThat(SheetText.singles(answer)).isEqualTo(sheet.singles());
        for (JsonNode spu : answer.get("spus")) {
            ExpectedSpu expected = sheet.spus().get(spu.get("name").asText());
            assertThat(expected).isNotNull();
            assertThat(spu.get("category").asText()).isEqualTo(expected.category());
            assertThat(spu.get("unit").asText()).isEqualTo(expected.unit());
            assertThat(SheetText.values(spu, 0)).containsExactlyElementsOf(expected.colors());
            assertThat(SheetText.values(spu, 1)).containsExactlyElementsOf(expected.specs());
        }
    }

    @Test
    void sampleFile_isTheSheetOfTheGenerator() throws IOException {
        assertThat(Files.readString(SAMPLE)).isEqualTo(FlatMaterials.sample().csv());
    }

    @Test
    @Tag("CON-2")
    void sampleSheet_asCsv_hasTheFatesThatWerePlanted() {
        List<String> words = new ArrayList<>(List.of("consolidate", SAMPLE.toString()));
        words.addAll(List.of(SheetText.COLUMNS));
        CommandLineRun run = CommandLineRun.of("", words.toArray(new String[0]));
        assertThat(run.status()).isEqualTo(1);
        assertFates(FlatMaterials.sample(), run.json(), 2);
        for (Planted planted : Planted.values()) {
            if (!planted.code().isEmpty() && planted != Planted.TWO_NAMES_OF_ONE_ARTICLE) {
                assertThat(run.codes()).as(planted.name()).contains(planted.code());
            }
        }
        assertThat(run.codes()).filteredOn("NEAR_DUPLICATE_NAME"::equals).hasSize(5 * 5);
        assertThat(run.codes()).filteredOn("NEAR_DUPLICATE_CODE"::equals).hasSize(5);
        assertThat(run.err()).isEmpty();
    }

    /** The first element of a list is row 1; a million people call it so, and no header is above it. */
    @Test
    void sampleSheet_asJson_hasTheSameFates() {
        CommandLineRun run = SheetText.run(CommandLineRun.toJson(FlatMaterials.sample().maps()));
        assertThat(run.status()).isEqualTo(1);
        assertFates(FlatMaterials.sample(), run.json(), 1);
    }

    @Test
    void sampleSheet_withRowsAndColumnsInAnotherOrder_givesTheSameProducts() {
        FlatMaterials shuffled = FlatMaterials.sample().shuffled(9);
        List<String> columns = new ArrayList<>(FlatRow.COLUMNS);
        Collections.reverse(columns);
        JsonNode one = SheetText.run(FlatMaterials.sample().csv()).json();
        CommandLineRun other = SheetText.run(shuffled.csv(columns));
        assertFates(shuffled, other.json(), 2);
        for (String member : List.of("spus", "singles", "counts")) {
            assertThat(other.json().get(member)).isEqualTo(one.get(member));
        }
        assertThat(other.codes().stream().sorted())
                .isEqualTo(SheetText.run(FlatMaterials.sample().csv()).codes().stream().sorted().toList());
    }

    @Test
    @Tag("F90")
    void sampleSheet_ofATurk_isTheSame() {
        Locale before = Locale.getDefault();
        try {
            String expected = SheetText.run(FlatMaterials.sample().csv()).out();
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(SheetText.run(FlatMaterials.sample().csv()).out()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @Tag("S16")
    void key_ofBrandAndArticle_givesOneSpuOfTwoNames() {
        String csv = "code,name,brand,article,category,unit,color,spec\n"
                + "1,Shirt,Lumera,A1,Tops,pcs,Red,S\n"
                + "2,Shirt new,Lumera,A1,Tops,pcs,Red,M\n"
                + "3,Shirt,Halden,A1,Tops,pcs,Red,S\n";
        CommandLineRun run = SheetText.run(csv, "--key", "brand,article");
        assertThat(run.status()).isZero();
        assertThat(run.json().get("spus")).hasSize(2);
        assertThat(run.codes()).containsExactly("SPU_MULTIPLE_NAMES");
    }

    @Test
    void dropEmptyColumns_ofAColumnThatIsBlankInAGroup_givesAnSpuOfTheOtherSpec() {
        CommandLineRun run = SheetText.run(SampleSheets.EMPTY_COLUMN.csv(), "--drop-empty-columns");
        assertThat(run.status()).isZero();
        JsonNode spu = run.json().get("spus").get(0);
        assertThat(spu.get("specs").toString()).isEqualTo("[{\"name\":\"spec\",\"values\":[\"1x1\",\"1x1.5\"]}]");
    }

    @Test
    @Tag("S2")
    void clean_trim_mergesNamesAndTellsOfEachCell() {
        CommandLineRun run = SheetText.run(SampleSheets.LOOK_ALIKE_NAMES.csv(), "--clean", "trim,nfc");
        assertThat(run.json().get("spus")).hasSize(1);
        assertThat(run.codes()).containsExactly("TEXT_NORMALISED");
        assertThat(run.places()).containsExactly("TEXT_NORMALISED row 3 column name");
    }

    @Test
    void table_forPeople_hasCountsProductsAndRejectedRows() {
        String table = SheetText.run(SampleSheets.SPEC_INCOMPLETE.csv(), "--format", "table").out();
        assertThat(table.lines().map(line -> line.replaceAll(" {2,}", "|")))
                .contains(
                        "read|4",
                        "consolidated|2",
                        "rejected|2",
                        "|SPEC_INCOMPLETE|2",
                        "SPUs|1",
                        "Cable RV|Wires|m|2|color: Red, White; spec: 1x1",
                        "3|M-02|SPEC_INCOMPLETE",
                        "4|M-03|SPEC_INCOMPLETE")
                .anyMatch(line -> line.startsWith("error SPEC_INCOMPLETE: "));
    }

    @Test
    void lang_zh_changesSentencesAndNotCodes() {
        CommandLineRun run = SheetText.run(SampleSheets.MISSING.csv(), "--lang", "zh");
        assertThat(run.codes()).contains("MISSING_KEY", "MISSING_CODE");
        assertThat(run.json().get("findings").get(0).get("message").asText()).contains("关键列");
    }

    @Test
    void progress_onATerminal_isOnStandardError() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        StringBuilder csv = new StringBuilder("code,name,color\n");
        for (int row = 0; row < 50_001; row++) {
            csv.append(row).append(",n").append(row / 10).append(",c").append(row).append('\n');
        }
        Console console = new Console(
                new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                true);
        int status = Skuwright.run("consolidate - --code code --name name --spec color".split(" "), console);
        assertThat(status).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo(
                "\r50,000 rows read\r50,001 rows read" + System.lineSeparator());
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("{").doesNotContain("rows read");
    }

    @Test
    void terminal_isToldByItsDevice() {
        assertThat(Terminal.isTerminal("/dev/pts/3")).isTrue();
        assertThat(Terminal.isTerminal("/dev/tty1")).isTrue();
        assertThat(Terminal.isTerminal("pipe:[1234]")).isFalse();
        assertThat(Terminal.isTerminal("/dev/null")).isFalse();
    }
}
