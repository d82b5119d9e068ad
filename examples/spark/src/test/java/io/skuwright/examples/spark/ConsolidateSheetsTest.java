package io.skuwright.examples.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.FlatMaterials;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsolidateSheetsTest {

    private static final String[] COLUMNS = {
        "code=code", "name=name", "category=category", "unit=unit", "specs=color,spec"
    };

    @TempDir
    Path directory;

    private Path sheets;
    private Path results;

    @BeforeEach
    void prepare() throws IOException {
        sheets = Files.createDirectory(directory.resolve("sheets"));
        results = directory.resolve("results");
    }

    private Products.Counts run(String... settings) {
        List<String> arguments = new ArrayList<>(List.of(sheets.toString(), results.toString()));
        arguments.addAll(List.of(COLUMNS));
        arguments.addAll(List.of(settings));
        return ConsolidateSheets.run(LocalSpark.session(), arguments.toArray(String[]::new));
    }

    private Dataset<Row> written(String table) {
        return LocalSpark.session().read().json(results.resolve(table).toString());
    }

    @Test
    void run_sheetInTwoFilesReadInPieces_writesTheFateOfEveryRowWithItsPlace() throws IOException {
        FlatMaterials sheet = FlatMaterials.sample();
        List<String> lines = sheet.csv().lines().toList();
        int first = 3_000; // rows in the one file; the other has the rest
        write("a.csv", "\uFEFF", lines.get(0), lines.subList(1, first + 1));
        write("b.csv", "", lines.get(0), lines.subList(first + 1, lines.size()));

        Products.Counts counts = run();

        assertThat(counts)
                .isEqualTo(new Products.Counts(5_000, sheet.consolidated(), sheet.rejected().size()));
        Map<Integer, String> rejected = new TreeMap<>();
        for (Row row : written("rejected").select("place", "row", "finding").collectAsList()) {
            String place = row.getString(0);
            int number = (int) row.getLong(1);
            assertThat(place).endsWith(".csv: row " + number);
            rejected.put(number - 2 + (place.contains("/b.csv") ? first : 0), row.getString(2));
        }
        assertThat(rejected).isEqualTo(sheet.rejected());
        assertThat(written("spus").select("name").collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactlyInAnyOrderElementsOf(sheet.spus().keySet());
        assertThat(written("singles").select("code").collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactlyInAnyOrderElementsOf(sheet.singles().keySet());
        assertThat(written("conflicts").filter("finding = 'DUPLICATE_CODE'").count())
                .isEqualTo(15); // five sets of three
        assertThat(written("lookAlikes").count()).isPositive();
    }

    private void write(String file, String mark, String header, List<String> rows) throws IOException {
        Files.writeString(
                sheets.resolve(file), mark + header + "\r\n" + String.join("\r\n", rows) + "\r\n", UTF_8);
    }

    @Test
    void run_fileInAnotherCharset_isReadByTheOption() throws IOException {
        Files.writeString(
                sheets.resolve("gb.csv"),
                "code,name,category,unit,color,spec\n00123,\"T恤 \"\"夏\"\"\",服装,件,红,M\n00124,\"T恤 \"\"夏\"\"\",服装,件,,\n",
                Charset.forName("GB18030"));

        Products.Counts counts = run("csv.encoding=GB18030", "parts=2");

        assertThat(counts).isEqualTo(new Products.Counts(2, 2, 0));
        assertThat(written("spus").toJSON().collectAsList())
                .containsExactly("{\"category\":\"服装\",\"name\":\"T恤 \\\"夏\\\"\",\"skus\":[{\"code\":\"00123\","
                        + "\"values\":[\"红\",\"M\"]}],\"specs\":[{\"name\":\"color\",\"values\":[\"红\"]},"
                        + "{\"name\":\"spec\",\"values\":[\"M\"]}],\"unit\":\"件\"}");
        assertThat(written("singles").toJSON().collectAsList())
                .containsExactly("{\"category\":\"服装\",\"code\":\"00124\",\"name\":\"T恤 \\\"夏\\\"\",\"unit\":\"件\"}");
        assertThat(written("conflicts").select("finding").collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactly("MIXED_KINDS");
    }

    @Test
    void run_tablesInAnotherFormat_areWrittenInIt() throws IOException {
        Files.writeString(sheets.resolve("m.csv"), "code,name,category,unit,color,spec\nA,Cable,Parts,m,red,1\n");

        run("format=parquet");

        assertThat(LocalSpark.session()
                        .read()
                        .parquet(results.resolve("spus").toString())
                        .selectExpr("skus[0].code", "skus[0].values[1]")
                        .collectAsList())
                .extracting(row -> row.getString(0) + row.getString(1))
                .containsExactly("A1");
    }

    @Test
    void run_sampleOfTheReadme_givesTheCountsItTells() {
        Products.Counts counts = ConsolidateSheets.run(
                LocalSpark.session(),
                Path.of("sample", "materials.csv").toString(),
                results.toString(),
                "code=No.",
                "name=Name",
                "category=Category",
                "unit=Unit",
                "specs=Color,Size");

        assertThat(counts).isEqualTo(new Products.Counts(11, 7, 4));
        assertThat(written("rejected").select("row", "finding").orderBy("row").collectAsList())
                .extracting(Row::toString)
                .containsExactly(
                        "[7,SPEC_INCOMPLETE]", "[9,DUPLICATE_CODE]", "[10,DUPLICATE_CODE]", "[12,MISSING_CODE]");
    }

    @Test
    void run_columnThatTheSheetDoesNotHave_isRefusedByNamingThoseItHas() throws IOException {
        Files.writeString(sheets.resolve("m.csv"), "No.,name,category,unit,color,spec\nA,Cable,Parts,m,red,1\n");

        assertThatThrownBy(this::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The sheet has no column 'code'. It has: No., name, category, unit, color, spec.");
    }

    @Test
    void run_argumentsThatMakeNoSense_areRefused() {
        assertThatThrownBy(() -> ConsolidateSheets.run(LocalSpark.session(), "m.csv"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Too few arguments. Usage: SHEETS RESULTS code=COLUMN");
        assertThatThrownBy(() -> ConsolidateSheets.run(LocalSpark.session(), "m.csv", "out", "code"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'code' is no setting: name=value is expected.");
        assertThatThrownBy(() -> run("colour=red"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Setting 'colour' is not known.");
    }
}
