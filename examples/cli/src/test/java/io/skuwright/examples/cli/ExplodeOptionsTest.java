package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("BOM-3")
class ExplodeOptionsTest {

    @TempDir
    private Path directory;

    /** OLD is replaced by NEW on the first of March; SPARE is optional, and CORK and RUBBER are alternatives. */
    private static final BomText KIT = new BomText()
            .bom(
                    "KIT",
                    "1 OLD,'to':'2026-03-01'",
                    "1 NEW,'from':'2026-03-01','to':'9999-12-31'",
                    "1 SPARE,'optional':true",
                    "1 CORK,'group':1",
                    "2 RUBBER,'group':1,'priority':5",
                    "1 BAG,'skip':true")
            .bom("BAG", "3 BOLT");

    private static CommandLineRun explode(String... more) {
        return KIT.run("explode --product KIT --quantity 2 --mode order", more);
    }

    @Test
    @Tag("BOM-6")
    void asOf_choosesTheLinesOfTheDay() {
        assertThat(explode("--as-of", "2026-02-28").quantities("rows")).containsExactly("OLD 2", "CORK 2", "BOLT 6");
        assertThat(explode("--as-of", "2026-03-01").quantities("rows")).containsExactly("NEW 2", "CORK 2", "BOLT 6");
        CommandLineRun undated = explode();
        assertThat(undated.quantities("rows")).containsExactly("OLD 2", "NEW 2", "CORK 2", "BOLT 6");
        assertThat(undated.codes()).containsExactly("BOM_EFFECTIVITY_IGNORED");
    }

    @Test
    @Tag("BOM-6")
    void withOptionalPreferSkipAndKeep_changeWhatCounts() {
        String[] all = {"--as-of", "2026-03-01", "--with-optional", "--prefer", "RUBBER", "--keep", "BAG"};
        assertThat(explode(all).quantities("rows")).containsExactly("NEW 2", "SPARE 2", "RUBBER 4", "BAG 2");
        BomText parts = new BomText().bom("KIT", "1 BAG").bom("BAG", "3 BOLT");
        assertThat(parts.run("explode --product KIT --quantity 2 --mode order --skip BAG").quantities("rows"))
                .containsExactly("BOLT 6");
    }

    @Test
    @Tag("BOM-2")
    void defaultBom_flaggedKnowsNone_naturalTakesTheHighestNumber() {
        BomText boms = new BomText()
                .bom("KIT,'number':'KIT_V9'", "1 NINE")
                .bom("KIT,'number':'KIT_V10'", "1 TEN");
        String json = boms.json().replace("\"number\":\"KIT_V1\",", "");
        String[] command = "explode --bom - --product KIT --quantity 1".split(" ");
        CommandLineRun flagged = CommandLineRun.of(json, command);
        assertThat(flagged.codes()).containsExactly("BOM_DEFAULT_AMBIGUOUS");
        assertThat(flagged.status()).isEqualTo(1);
        CommandLineRun natural =
                CommandLineRun.of(json, CommandLineRun.arguments(String.join(" ", command), "--default-bom", "natural"));
        assertThat(natural.quantities("rows")).containsExactly("TEN 1");
    }

    /** 60 in each of two places: 2 cm each below 100 are 240, judged by the total of 120 it is 1 cm each. */
    @Test
    @Tag("BOM-4")
    void stepsByTotal_judgesAllPlacesTogether() {
        BomText boms = new BomText()
                .bom("A", "1 L", "1 R")
                .bom("L", "1 B")
                .bom("R", "1 B")
                .bom("B", "0 FOIL,'kind':'stepped','steps':[{'to':100,'numerator':2},{'from':100,'numerator':1}]");
        String command = "explode --product A --quantity 60 --mode leaf";
        CommandLineRun byPlace = boms.run(command);
        assertThat(byPlace.quantities("rows")).containsExactly("FOIL 120", "FOIL 120");
        assertThat(byPlace.codes()).containsExactly("BOM_STEPPED_AMBIGUOUS");
        CommandLineRun byTotal = boms.run(command + " --steps-by-total");
        assertThat(byTotal.quantities("totals")).containsExactly("FOIL 120");
        assertThat(byTotal.status()).isZero();
    }

    @Test
    void rowsBeyondTheLimit_areLeftOutWithAWarningAndTotalsStand() {
        BomText boms = new BomText().bom("A", "2 B", "1 C").bom("B", "3 D").bom("C", "2 D");
        CommandLineRun run = boms.run("explode --product A --quantity 1 --limit explosionRows=3");
        assertThat(run.status()).isZero();
        assertThat(run.json().get("rows")).isEmpty();
        assertThat(run.quantities("totals")).containsExactly("B 2", "C 1", "D 8");
        assertThat(run.codes()).containsExactly("LIMIT_EXPANSION");
        assertThat(run.json().get("findings").get(0).get("severity").asText()).isEqualTo("warning");
        assertThat(boms.run("explode --product A --quantity 1 --totals-only --limit explosionRows=3").codes())
                .isEmpty();
    }

    /** 65 layers with two lines each to the next one: 2^66 - 2 rows, the last component on 2^65 paths. */
    @Test
    @Tag("BOM-4")
    void pathsBeyond64Bits_areText() {
        BomText boms = new BomText();
        for (int layer = 0; layer < 65; layer++) {
            boms.bom("N" + layer, "1 N" + (layer + 1), "1 N" + (layer + 1));
        }
        CommandLineRun run = boms.run("explode --product N0 --quantity 1");
        assertThat(run.json().get("rows")).isEmpty();
        assertThat(run.json().get("totals").get(64).get("component").asText()).isEqualTo("N65");
        assertThat(run.json().get("totals").get(64).get("paths").asText())
                .isEqualTo(BigInteger.TWO.pow(65).toString());
        assertThat(boms.run("explode --product N0 --quantity 1 --format dot").out().lines().filter(l -> l.contains("->")))
                .hasSize(130);
    }

    @Test
    void severalFiles_ofBothShapesMakeOneCatalogue() {
        String neutral = CommandLineRun.file(
                directory, "neutral.json", new BomText().bom("KIT", "2 SUB").json());
        String kingdee = CommandLineRun.file(
                directory,
                "kingdee.json",
                "{\"Result\":{\"ResponseStatus\":{\"IsSuccess\":true},\"Result\":{\"Id\":2,\"Number\":\"SUB_V1.0\","
                        + "\"BOMCATEGORY\":\"1\",\"MATERIALID\":{\"Id\":5,\"Number\":\"SUB\"},\"FUNITID\":{\"Id\":1,\"Number\":\"Pcs\"},"
                        + "\"TreeEntity\":[{\"Id\":3,\"Seq\":1,\"MATERIALTYPE\":\"1\",\"DOSAGETYPE\":\"2\","
                        + "\"MATERIALIDCHILD\":{\"Id\":6,\"Number\":\"PART\"},\"CHILDUNITID\":{\"Id\":1,\"Number\":\"Pcs\"},"
                        + "\"NUMERATOR\":3.0,\"DENOMINATOR\":1.0}]}}}");
        CommandLineRun run = CommandLineRun.of(
                "", "explode", "--bom", neutral, kingdee, "--product", "KIT", "--quantity", "5", "--mode", "leaf");
        assertThat(run.quantities("rows")).containsExactly("PART 30 Pcs");
        CommandLineRun apart = CommandLineRun.of(
                "", "explode", "--bom", kingdee, "--bom", neutral, "--product", "KIT", "--quantity", "5", "--mode", "leaf");
        assertThat(apart.quantities("rows")).isEqualTo(run.quantities("rows"));
    }

    @Test
    void oneFileOfTwoUnreadable_isToldWithItsNameAndTheOtherCounts() {
        String good = CommandLineRun.file(directory, "good.json", new BomText().bom("KIT", "2 SUB").json());
        String bad = CommandLineRun.file(directory, "bad.json", "{\"boms\":[");
        CommandLineRun run =
                CommandLineRun.of("", "explode", "--bom", good, bad, "--product", "KIT", "--quantity", "1");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.codes()).containsExactly("JSON_TRUNCATED");
        assertThat(run.json().get("findings").get(0).get("where").asText()).contains("bad.json");
        assertThat(run.quantities("rows")).containsExactly("SUB 2");
    }

    @Test
    void lang_changesSentencesAndNoCodes() {
        CommandLineRun run = explode("--lang", "zh");
        assertThat(run.codes()).containsExactly("BOM_EFFECTIVITY_IGNORED");
        assertThat(run.json().get("findings").get(0).get("message").asText()).contains("有效期");
    }

    @Test
    void productUnknown_andQuantityNegative_areFindings() {
        assertThat(KIT.run("explode --product NONE --quantity 1").codes()).containsExactly("BOM_PRODUCT_UNKNOWN");
        assertThat(KIT.run("explode --product KIT --quantity=-1").codes()).contains("EXPLOSION_QUANTITY_NEGATIVE");
    }

    @Test
    void help_namesEveryOption() {
        String help = CommandLineRun.of("", "explode", "--help").out();
        assertThat(help).contains(
                "--bom", "--product", "--quantity", "--mode", "--as-of", "--loss", "--default-bom", "--with-optional",
                "--totals-only", "--select", "--prefer", "--skip", "--keep", "--steps-by-total", "--format", "dot -Tsvg");
    }

    /** What the help shows works when it is pasted: SUB-2 is in for 2/3 and its loss of 5 %, FOIL by its steps. */
    @Test
    @Tag("BOM-1")
    void help_showsAFormThatWorks() {
        String help = CommandLineRun.of("", "where-used", "--help").out();
        String form = help.substring(help.indexOf("{\"boms\""));
        CommandLineRun run = CommandLineRun.of(
                form,
                "explode --bom - --product KIT-9 --quantity 3 --loss multiply --select color=red --as-of 2026-03-01"
                        .split(" "));
        assertThat(run.codes()).containsExactly("BOM_SKIP_WITHOUT_BOM");
        assertThat(run.quantities("rows")).containsExactly("SUB-2 21/10 pcs", "FOIL 6 cm");
    }
}
