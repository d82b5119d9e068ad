package io.skuwright.kingdee;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.kingdee.fixtures.GoldenFiles;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Severity;
import io.skuwright.row.CodeMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was read of a View is written back as it was, as long as nobody changed it. */
@Tag("BOM-1")
class EngBomWriteBackTest {

    private static final EngBoms BOMS = EngBoms.defaults();
    private static final CodeMap SAME = CodeMap.idsAreCodes();
    private static final EngBomSettings PLAIN = EngBomSettings.defaults();

    /** Main row B with two substitutes in 20, C alone in 10 of rank 3, a return in 40. */
    private static final String GROUPS = "{\"Id\":1,\"Seq\":1,\"RowId\":\"r1\",\"MATERIALTYPE\":\"1\",\"ReplaceGroup\":20,"
            + "\"ReplacePriority\":0,\"MATERIALIDCHILD\":{\"Number\":\"B\"},\"NUMERATOR\":1},"
            + "{\"Id\":2,\"Seq\":2,\"RowId\":\"r2\",\"ParentRowId\":\"r1\",\"MATERIALTYPE\":\"3\",\"ReplaceGroup\":20,"
            + "\"ReplacePriority\":5,\"MATERIALIDCHILD\":{\"Number\":\"B5\"},\"NUMERATOR\":1},"
            + "{\"Id\":3,\"Seq\":3,\"RowId\":\"r3\",\"ParentRowId\":\"r1\",\"MATERIALTYPE\":\"3\",\"ReplaceGroup\":20,"
            + "\"ReplacePriority\":0,\"MATERIALIDCHILD\":{\"Number\":\"B0\"},\"NUMERATOR\":1},"
            + "{\"Id\":4,\"Seq\":4,\"MATERIALTYPE\":\"1\",\"ReplaceGroup\":10,\"ReplacePriority\":3,"
            + "\"MATERIALIDCHILD\":{\"Number\":\"C\"},\"NUMERATOR\":1},"
            + "{\"Id\":5,\"Seq\":5,\"MATERIALTYPE\":\"2\",\"ReplaceGroup\":40,\"MATERIALIDCHILD\":{\"Number\":\"R\"},\"NUMERATOR\":1}";

    @Test
    void groups_ofAnUnchangedDocument_stayAsTheyWere() {
        List<String> rows = rows(read(GROUPS));
        assertThat(rows.get(0)).contains("\"FReplaceGroup\":20,", "\"FReplacePriority\":0", "\"FRowId\":\"r1\"");
        assertThat(rows.get(1)).contains("\"FReplaceGroup\":20,", "\"FReplacePriority\":5", "\"FParentRowId\":\"r1\"");
        assertThat(rows.get(2)).contains("\"FReplaceGroup\":20,", "\"FReplacePriority\":0", "\"FParentRowId\":\"r1\"");
        assertThat(rows.get(3)).contains("\"FReplaceGroup\":10,", "\"FReplacePriority\":3").doesNotContain("FRowId");
        assertThat(rows.get(4)).isEqualTo("{\"FENTRYID\":\"5\"}");
    }

    /** 40 is the number of the return, which stays in the document; so a new line has 41. */
    @Test
    void newLine_hasANumberAboveAllThatWereRead() {
        EngBom read = read(GROUPS);
        Bom more = Bom.builder().from(read.bom())
                .addLines(BomLine.builder().id("new").component("D").numerator(Ratio.ONE).build())
                .build();
        assertThat(rows(read.withBom(more)).get(4)).contains("\"FReplaceGroup\":41,").doesNotContain("FReplacePriority");
    }

    /** B5 alone is no substitute any more, so it leaves 20; a third rank of 2 stands between 1 and 5. */
    @Test
    void groups_thatWereChanged_areThoseOfTheBom() {
        EngBom read = read(GROUPS);
        List<BomLine> lines = new ArrayList<>(read.bom().lines());
        BomLine five = BomLine.builder().from(lines.get(1)).group(OptionalInt.empty()).priority(0).build();
        List<BomLine> alone = new ArrayList<>(lines);
        alone.set(1, five);
        assertThat(rows(read.withBom(Bom.builder().from(read.bom()).lines(alone).build())).get(1))
                .contains("\"FReplaceGroup\":41,", "\"FMATERIALTYPE\":\"1\"").doesNotContain("FReplacePriority");
        lines.set(1, BomLine.builder().from(lines.get(1)).priority(2).build());
        assertThat(rows(read.withBom(Bom.builder().from(read.bom()).lines(lines).build())).get(1))
                .contains("\"FReplaceGroup\":20,", "\"FReplacePriority\":2");
    }

    /** One second before midnight is all of that day, so the line no longer counts from the next day on. */
    @Test
    void endOfADay_isTheWholeDay() {
        for (String time : List.of("T23:59:59", " 23:59:59", "T23:59:59.997")) {
            EngBom read = read(dates("2026-01-01T00:00:00", "2026-06-30" + time));
            BomLine line = read.bom().lines().get(0);
            assertThat(line.effectiveFrom()).hasValue(LocalDate.of(2026, 1, 1));
            assertThat(line.effectiveTo()).hasValue(LocalDate.of(2026, 7, 1));
            assertThat(rows(read).get(0))
                    .contains("\"FEFFECTDATE\":\"2026-01-01 00:00:00\"", "\"FEXPIREDATE\":\"2026-06-30 23:59:59\"");
        }
        assertThat(read(dates("2026-01-01", "9999-12-31T23:59:59")).bom().lines().get(0).effectiveTo())
                .hasValue(LocalDate.of(9999, 12, 31));
    }

    /** Who changes the day gets the day that was meant. */
    @Test
    void day_thatWasChanged_isWrittenAsItIs() {
        EngBom read = read(dates("2026-01-01T08:30", "2026-06-30T23:59:59"));
        assertThat(rows(read).get(0)).contains("\"FEFFECTDATE\":\"2026-01-01 08:30:00\"");
        BomLine line = BomLine.builder().from(read.bom().lines().get(0))
                .effectiveFrom(LocalDate.of(2026, 1, 2))
                .effectiveTo(LocalDate.of(2026, 6, 30))
                .build();
        assertThat(rows(read.withBom(Bom.builder().from(read.bom()).lines(List.of(line)).build())).get(0))
                .contains("\"FEFFECTDATE\":\"2026-01-02 00:00:00\"", "\"FEXPIREDATE\":\"2026-06-30 00:00:00\"");
    }

    @Test
    void otherTimeOfDay_isSaid() {
        Batch<EngBom> batch = BOMS.documents(JsonRows.of(view(dates("2026-03-05T23:59:59", "2026-06-30T12:00:00.5"))));
        assertThat(batch)
                .raises(EngBomCode.ENG_BOM_TIME_NOT_USED)
                .about("V1").at("/TreeEntity/0/EFFECTDATE").with("field", "EFFECTDATE").with("line", "1")
                .with("value", "2026-03-05T23:59:59").with("used", "2026-03-05").weighing(Severity.WARNING)
                .raises(EngBomCode.ENG_BOM_TIME_NOT_USED)
                .at("/TreeEntity/0/EXPIREDATE").with("value", "2026-06-30T12:00:00.5").with("used", "2026-06-30")
                .raisesOnly(EngBomCode.ENG_BOM_TIME_NOT_USED);
        assertThat(BOMS.documents(JsonRows.of(view(dates("2026-03-05 00:00:00.000", "1900-01-01T00:00:00"))))).raisesNothing();
    }

    /** Rows of steps are not told apart by ids, so they can come twice where nothing is deleted. */
    @Test
    void steps_whereNothingIsDeleted_areSaid() {
        EngBom lamp = BOMS.documents(JsonRows.of(GoldenFiles.read(GoldenFiles.VIEW_LAMP))).accepted().get(0);
        EngBomSettings keeping = EngBomSettings.builder()
                .options(SaveOptions.builder().deleteMissingEntries(false).build())
                .build();
        assertThat(BOMS.encode(lamp, SAME, keeping))
                .raises(EngBomCode.ENG_BOM_STEPS_STAY)
                .about("LAMP_V2.0").with("document", "210001").with("count", 1).with("lines", "310001")
                .weighing(Severity.WARNING).raisesNoErrors();
        assertThat(BOMS.encode(lamp, SAME, PLAIN)).doesNotRaise(EngBomCode.ENG_BOM_STEPS_STAY);
    }

    private static String dates(String from, String to) {
        return "{\"Id\":1,\"MATERIALIDCHILD\":{\"Number\":\"B\"},\"NUMERATOR\":1,\"EFFECTDATE\":\"" + from + "\",\"EXPIREDATE\":\""
                + to + "\"}";
    }

    private static String view(String lines) {
        return "{\"Id\":7,\"Number\":\"V1\",\"MATERIALID\":{\"Number\":\"A\"},\"TreeEntity\":[" + lines + "]}";
    }

    private static EngBom read(String lines) {
        Batch<EngBom> batch = BOMS.documents(JsonRows.of(view(lines)));
        assertThat(batch).raisesNoErrors();
        return batch.accepted().get(0);
    }

    /** The rows of the request, as JSON. */
    private static List<String> rows(EngBom document) {
        String json = BOMS.encode(document, SAME, PLAIN).value().modelJson();
        return JsonRows.of(json).read().value().row().orElseThrow().cell("FTreeEntity").items().stream()
                .map(row -> row.toJson())
                .toList();
    }
}
