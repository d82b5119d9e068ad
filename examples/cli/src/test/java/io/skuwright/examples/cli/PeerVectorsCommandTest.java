package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hard cases of other systems, asked as a user would. */
@Tag("BOM-3")
@Tag("BOM-4")
class PeerVectorsCommandTest {

    private static CommandLineRun explode(BomText boms, String product, String quantity, String... more) {
        return boms.run("explode --product " + product + " --quantity " + quantity, more);
    }

    /** Three batches of P4 are 12, three batches of P6 are 6 dozen; P5 is a phantom. */
    @Test
    @Tag("V01")
    void v01_diamondThroughAPhantom() {
        BomText boms = new BomText()
                .bom("P4,'yield':4", "2 P2", "4 P1")
                .bom("P5", "2 P4", "3 P3")
                .bom("P6,'yield':2,'unit':'dozen'", "2 P5,'skip':true", "8 P4", "12 P2");
        assertThat(explode(boms, "P4", "12").quantities("rows")).containsExactly("P2 6", "P1 12");

        CommandLineRun order = explode(boms, "P6", "6", "--mode", "order");
        assertThat(order.quantities("rows")).containsExactly("P4 12", "P3 18", "P4 24", "P2 36");
        assertThat(order.quantities("totals")).containsExactlyInAnyOrder("P4 36", "P3 18", "P2 36");
        assertThat(order.json().get("rows").get(0).get("linked").asBoolean()).isTrue();
        assertThat(order.status()).isZero();
    }

    /** Values of one axis are OR, axes are AND. */
    @Test
    @Tag("V03")
    @Tag("BOM-6")
    void v03_variantConditionedLines() {
        BomText boms = new BomText()
                .bom(
                        "SOFA",
                        "1 WOOD,'when':{'color':['red','blue'],'size':['big']}",
                        "1 CLOTH,'when':{'color':['red','blue']}");
        Map<String, List<String>> expected = Map.of(
                "red big", List.of("WOOD 1", "CLOTH 1"),
                "blue big", List.of("WOOD 1", "CLOTH 1"),
                "red medium", List.of("CLOTH 1"),
                "blue medium", List.of("CLOTH 1"));
        expected.forEach((variant, rows) -> {
            String[] values = variant.split(" ");
            CommandLineRun run =
                    explode(boms, "SOFA", "1", "--select", "color=" + values[0], "--select", "size=" + values[1]);
            assertThat(run.quantities("rows")).as(variant).isEqualTo(rows);
        });
    }

    /** 80/100 x 5 = 4 kg; 4/11 x 2 = 8/11 dozen; 8/55 x 4 = 32/55 L, where the peer's rounding gives 0.584. */
    @Test
    @Tag("V05")
    void v05_threeLevelBatchFractions() {
        BomText boms = new BomText()
                .bom("FINISHED,'yield':100,'unit':'u'", "5 SEMI,'unit':'kg'")
                .bom("SEMI,'yield':11,'unit':'kg'", "2 ASM,'unit':'dozen'")
                .bom("ASM,'yield':5,'unit':'dozen'", "4 RAW,'unit':'L'");
        assertThat(explode(boms, "FINISHED", "80").quantities("rows"))
                .containsExactly("SEMI 4 kg", "ASM 8/11 dozen", "RAW 32/55 L");
    }

    @Test
    @Tag("V09")
    void v09_phantomAsALine() {
        BomText boms = new BomText().bom("PHIN", "1 LEG", "1 FOOT").bom("TABLE", "1 TOP", "4 PHIN,'skip':true");
        assertThat(explode(boms, "TABLE", "1", "--mode", "order").quantities("rows"))
                .containsExactly("TOP 1", "LEG 4", "FOOT 4");
    }

    @Test
    @Tag("V11")
    void v11_diamondWithPaths() {
        BomText diamond = new BomText().bom("A", "2 B", "1 C").bom("B", "3 D").bom("C", "2 D");
        CommandLineRun run = explode(diamond, "A", "1", "--totals-only");
        assertThat(run.quantities("totals")).containsExactly("B 2", "C 1", "D 8");
        assertThat(run.json().get("totals").get(2).get("paths").asText()).isEqualTo("2");

        BomText bike = new BomText().bom("BIKE", "1 FRAME", "2 WHEEL").bom("FRAME", "4 TUBE").bom("WHEEL", "1 TUBE");
        assertThat(explode(bike, "BIKE", "1", "--mode", "leaf").quantities("totals")).containsExactly("TUBE 6");
    }

    @Test
    @Tag("V13")
    void v13_nestedBatchesAreNormalisedOnce() {
        BomText boms = new BomText().bom("PARENT", "2 S").bom("S,'yield':3", "9 R");
        assertThat(explode(boms, "PARENT", "1", "--mode", "leaf").quantities("rows")).containsExactly("R 6");
    }

    @Test
    @Tag("V15")
    void v15_subAssembliesMultiply() {
        BomText boms = new BomText().bom("TABLE", "4 LEG").bom("LEG", "4 SCREW");
        assertThat(explode(boms, "TABLE", "1").quantities("rows")).containsExactly("LEG 4", "SCREW 16");
    }

    /** The healthy part of B and E stays, and a by-product is no way round. */
    @Test
    @Tag("V17")
    @Tag("BOM-2")
    void v17_cycleThreeLevelsUp() {
        BomText boms = new BomText()
                .bom("A,'byProducts':[{'component':'A','quantity':'1'}]", "1 B", "1 C")
                .bom("B", "1 D", "1 E")
                .bom("E", "1 F", "1 A");
        CommandLineRun run = explode(boms, "A", "2");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.codes()).containsExactly("BOM_CYCLE");
        assertThat(run.json().get("findings").get(0).get("attributes").get("path").asText())
                .isEqualTo("A -> B -> E -> A");
        assertThat(run.quantities("rows")).containsExactly("B 2", "D 2", "E 2", "F 2", "C 2");
    }

    @Test
    @Tag("V29")
    @Tag("BOM-5")
    void v29_attritionAndSetup() {
        BomText boms = new BomText()
                .bom("BUILD", "300 RICH,'lossRate':'5'", "3 PLAIN", "3 SETUP,'fixedLoss':'5'");
        assertThat(explode(boms, "BUILD", "10", "--loss", "multiply").quantities("rows"))
                .containsExactly("RICH 3150", "PLAIN 30", "SETUP 35");
        assertThat(explode(boms, "BUILD", "1", "--loss", "multiply").quantities("rows"))
                .containsExactly("RICH 315", "PLAIN 3", "SETUP 8");
    }

    /** 10 A of 2 B (10 %) of 3 C (20 %): 22 x 3.6, 20 x 3.6, 20/0.9 x 3/0.8 and 20 x 3/0.8. */
    @Test
    @Tag("V31")
    @Tag("BOM-5")
    void v31_lossConventions() {
        BomText boms = new BomText().bom("A", "2 B,'lossRate':'10'").bom("B", "3 C,'lossRate':20");
        Map<String, List<String>> expected = Map.of(
                "none", List.of("B 20", "C 60"),
                "multiply", List.of("B 22", "C 396/5"),
                "multiply-leaf", List.of("B 20", "C 72"),
                "divide", List.of("B 200/9", "C 250/3"),
                "divide-leaf", List.of("B 20", "C 75"));
        expected.forEach((loss, rows) -> assertThat(explode(boms, "A", "10", "--loss", loss).quantities("rows"))
                .as(loss)
                .isEqualTo(rows));
    }

    @Test
    @Tag("V33")
    @Tag("BOM-6")
    void v33_zeroLinesAreNoRows() {
        BomText boms = new BomText().bom("KIT", "1 A", "0 B").bom("B", "1 PART");
        CommandLineRun run = explode(boms, "KIT", "3");
        assertThat(run.quantities("rows")).containsExactly("A 3");
        assertThat(run.status()).isZero();
    }
}
