package io.skuwright.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.consolidation.ConsolidationRules;
import io.skuwright.consolidation.Consolidator;
import io.skuwright.core.fixtures.FlatMaterials;
import io.skuwright.core.fixtures.FlatRow;
import io.skuwright.result.Place;
import io.skuwright.row.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("CON-5")
class SparkConsolidationTest {

    private static final Map<String, String> BY_NAME = Map.of(
            "code", "code", "name", "name", "category", "category", "unit", "unit", "specs", "color,spec");

    private static final Map<String, String> SHORT =
            Map.of("code", "code", "name", "name", "category", "category", "unit", "unit", "specs", "color");

    /** So many that few products have to share one. */
    private static final int PARTS = 24;

    private static final String SHEET = "materials.csv";

    private static List<SheetRow> rows(FlatMaterials sheet, Map<String, String> settings) {
        ConsolidationRules rules = ConsolidationRules.from(settings);
        List<SheetRow> rows = new ArrayList<>();
        for (FlatRow row : sheet.rows()) {
            rows.add(new SheetRow(
                    SHEET,
                    rows.size() + 2,
                    row.cell(rules.code()),
                    row.cell(rules.name()),
                    rules.category().map(row::cell).orElse(""),
                    rules.unit().map(row::cell).orElse(""),
                    rules.key().stream().map(row::cell).toList(),
                    rules.specs().stream().map(row::cell).toList()));
        }
        return rows;
    }

    /** The same rows, read by the library from maps as any program would. */
    private static Told onOneMachine(FlatMaterials sheet, Map<String, String> settings) {
        Consolidator consolidator = Consolidator.of(ConsolidationRules.from(settings));
        for (int at = 0; at < sheet.rows().size(); at++) {
            consolidator.add(
                    Row.of(sheet.rows().get(at).cells(), Place.row("", at + 2).in(SHEET)));
        }
        return Told.by(consolidator.finish());
    }

    private static Told onSpark(List<SheetRow> rows, int slices, int parts, Map<String, String> settings) {
        try (Products products = SparkConsolidation.of(settings, parts)
                .consolidate(LocalSpark.context().parallelize(rows, slices))) {
            return Told.by(products);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "1, 7, 1", "5, 1, 2", "4, 3, 3", "3, 16, 4"})
    void consolidate_rowsInAnyOrderOverAnyParts_givesTheResultOfOneMachine(int slices, int parts, long order) {
        FlatMaterials sheet = FlatMaterials.sample();
        List<SheetRow> rows = rows(sheet, BY_NAME);
        if (order > 0) {
            Collections.shuffle(rows, new Random(order));
        }

        Told told = onSpark(rows, slices, parts, BY_NAME);

        assertThat(told).isEqualTo(onOneMachine(sheet, BY_NAME));
        assertThat(told.counts())
                .isEqualTo(new Products.Counts(
                        5_000, sheet.consolidated(), 5_000 - sheet.consolidated()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "key; brand,article",
                "cleanUp; trim,nfc",
                "dropEmptyColumns; true",
                "lookAlikes; ''",
                "lookAlikes; case,width",
                "specs; color",
            })
    void consolidate_byOtherRules_givesTheResultOfOneMachine(String setting, String value) {
        FlatMaterials sheet = FlatMaterials.of(2_000, 11);
        Map<String, String> settings = new LinkedHashMap<>(BY_NAME);
        settings.put(setting, value);

        Told told = onSpark(rows(sheet, settings), 3, 5, settings);

        assertThat(told).isEqualTo(onOneMachine(sheet, settings));
    }

    @Test
    void consolidate_rowsOfOneCodeInSeveralParts_areRejectedAndToldOfOnce() {
        Told told = onSpark(
                List.of(
                        row(2, "A1", "Cable", "red"),
                        row(3, "A1", "Rope", "red"),
                        row(4, "A1", "Line", "red"),
                        row(5, "A2", "Cable", "blue")),
                4,
                PARTS,
                SHORT);

        assertThat(homes("Cable", "Rope", "Line")).doesNotHaveDuplicates();
        assertThat(told.counts()).isEqualTo(new Products.Counts(4, 1, 3));
        assertThat(told.spus()).containsExactly("[Cable, Parts, m, [[color, [blue]]], [[A2, [blue]]]]");
        assertThat(told.conflicts()).hasSize(1);
        assertThat(told.conflicts().get(0))
                .startsWith("[DUPLICATE_CODE, ERROR, A1, ")
                .contains("names: Cable, Line, Rope")
                .endsWith(", [[m.csv: row 2, A1], [m.csv: row 3, A1], [m.csv: row 4, A1]]]");
        assertThat(told.rejected())
                .extracting(line -> line.substring(0, 31))
                .containsExactly(
                        "[m.csv: row 2, 2, DUPLICATE_COD",
                        "[m.csv: row 3, 3, DUPLICATE_COD",
                        "[m.csv: row 4, 4, DUPLICATE_COD");
    }

    @Test
    void consolidate_textsThatLookAlikeInSeveralParts_areToldOfOnce() {
        Told told = onSpark(
                List.of(
                        row(2, "A1", "Cable", "red"),
                        row(3, "A2", "Cable", "blue"),
                        row(4, "a1", "Rope", "red"),
                        row(5, "B1", "cable ", "Red")),
                4,
                PARTS,
                SHORT);

        assertThat(homes("Cable", "Rope")).doesNotHaveDuplicates();
        assertThat(told.conflicts()).isEmpty();
        assertThat(told.counts()).isEqualTo(new Products.Counts(4, 4, 0));
        assertThat(told.lookAlikes())
                .containsExactly(
                        "[CODE, code, A1, [case], [[A1, 1, [m.csv: row 2]], [a1, 1, [m.csv: row 4]]]]",
                        "[NAME, name, Cable, [blanks, case], [[Cable, 2, [m.csv: row 2, m.csv: row 3]],"
                                + " [cable , 1, [m.csv: row 5]]]]",
                        "[VALUE, color, red, [case], [[Red, 1, [m.csv: row 5]],"
                                + " [red, 2, [m.csv: row 2, m.csv: row 4]]]]");
    }

    @Test
    void consolidate_rowsThatCountForNothing_doNotMakeOthersDuplicates() {
        Told told = onSpark(
                List.of(
                        row(2, "A1", "Cable", "red"),
                        row(3, "A1", "", "red"),
                        row(4, "A1", " ", "red"),
                        row(5, "A1", "Ro\u0007pe", "red"),
                        row(6, "A1", "Line", "\uD800"),
                        row(7, "", "Cable", "blue"),
                        row(8, "", "Rope", "blue")),
                3,
                PARTS,
                SHORT);

        assertThat(homes("Cable", "", "Ro\u0007pe", "Line")).doesNotHaveDuplicates();
        assertThat(told.spus()).containsExactly("[Cable, Parts, m, [[color, [red]]], [[A1, [red]]]]");
        assertThat(told.counts()).isEqualTo(new Products.Counts(7, 1, 6));
        assertThat(told.conflicts())
                .extracting(line -> line.substring(1, line.indexOf(',')))
                .containsExactly("BAD_TEXT", "BAD_TEXT", "MISSING_CODE", "MISSING_CODE", "MISSING_KEY");
    }

    @Test
    void consolidate_noRows_givesEmptyTables() {
        Told told = onSpark(List.of(), 2, 3, SHORT);

        assertThat(told)
                .isEqualTo(new Told(
                        List.of(), List.of(), List.of(), List.of(), List.of(), new Products.Counts(0, 0, 0)));
    }

    @Test
    void of_noPart_isRefused() {
        assertThatThrownBy(() -> SparkConsolidation.of(SHORT, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There must be at least one part, but parts is 0.");
    }

    /** What tasks send back is the same for ten times the rows. */
    @Test
    void consolidate_moreRows_sendsNoMoreToTheDriver(@TempDir Path directory) {
        long little = sentToTheDriver(FlatMaterials.of(2_000, 5), directory.resolve("little"));
        long more = sentToTheDriver(FlatMaterials.of(20_000, 5), directory.resolve("more"));

        assertThat(little).isPositive();
        assertThat(more - little).isLessThan(18_000); // less than a byte a row
    }

    private static long sentToTheDriver(FlatMaterials sheet, Path directory) {
        ResultSizes sizes = new ResultSizes();
        LocalSpark.session().sparkContext().addSparkListener(sizes);
        try (Products products = SparkConsolidation.of(BY_NAME, 4)
                .consolidate(LocalSpark.context().parallelize(rows(sheet, BY_NAME), 3))) {
            products.counts();
            products.spus().write().json(directory.resolve("spus").toString());
            products.rejected().write().json(directory.resolve("rejected").toString());
            return sizes.bytes(LocalSpark.session());
        } finally {
            LocalSpark.session().sparkContext().removeSparkListener(sizes);
        }
    }

    private static SheetRow row(int number, String code, String name, String color) {
        return new SheetRow("m.csv", number, code, name, "Parts", "m", List.of(name), List.of(color));
    }

    private static List<Integer> homes(String... names) {
        Routing routing = new Routing(SHORT, PARTS);
        return Stream.of(names).map(name -> routing.home(row(2, "A1", name, "red"))).toList();
    }
}
