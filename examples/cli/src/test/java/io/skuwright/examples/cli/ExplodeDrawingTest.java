package io.skuwright.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOM-3")
class ExplodeDrawingTest {

    /** The kit of the library's documentation. */
    private static final BomText KIT9 = new BomText()
            .bom("KIT-9,'unit':'pcs'", "1 BODY,'unit':'pcs'", "2/3 PACK,'unit':'pcs','skip':true")
            .bom("PACK", "4 SCREW,'unit':'pcs'");

    private static final BomText DIAMOND = new BomText().bom("A", "2 B", "1 C").bom("B", "3 D").bom("C", "2 D");

    private static final BomText SKIP_IN_SKIP = new BomText()
            .bom("KIT", "2/3 SET,'skip':true", "1 BOX")
            .bom("SET", "3 BAG,'skip':true", "1 TOOL")
            .bom("BAG", "1/2 BOLT")
            .bom("TOOL", "1/4 STEEL,'unit':'kg'");

    private static final BomText LOOP =
            new BomText().bom("A", "1 B", "1 C").bom("B", "1 D", "1 E").bom("E", "1 F", "1 A");

    private static String tree(BomText boms, String product, String... more) {
        return boms.run("explode --quantity 3 --format tree --product " + product, more).out();
    }

    private static DotText dot(BomText boms, String product, String... more) {
        return DotText.of(
                boms.run("explode --quantity 3 --format dot --product " + product, more).out());
    }

    @Test
    void tree_kit_showsCumulativeQuantitiesAndMarksSkipLayers() {
        assertThat(tree(KIT9, "KIT-9")).isEqualTo("""
                KIT-9        3  pcs  BOM KIT-9_V1
                ├─ BODY      3  pcs
                └─ PACK      2  pcs  skip layer
                   └─ SCREW  8  pcs
                """);
    }

    @Test
    void tree_skipInSkip_keepsTheStemsOfOpenBranches() {
        assertThat(tree(SKIP_IN_SKIP, "KIT")).isEqualTo("""
                KIT             3        BOM KIT_V1
                ├─ SET          2        skip layer
                │  ├─ BAG       6        skip layer
                │  │  └─ BOLT   3
                │  └─ TOOL      2
                │     └─ STEEL  1/2  kg
                └─ BOX          3
                """);
    }

    @Test
    void tree_orderView_hangsWhatIsSentOnTheProduct() {
        assertThat(tree(SKIP_IN_SKIP, "KIT", "--mode", "order")).isEqualTo("""
                KIT      3    BOM KIT_V1
                ├─ BOLT  3    via SET > BAG
                ├─ TOOL  2    sent as it is, not opened; via SET
                └─ BOX   3
                """);
        assertThat(tree(SKIP_IN_SKIP, "KIT", "--mode", "order", "--lang", "ro")).contains("prin SET > BAG");
    }

    @Test
    void tree_diamond_drawsEachPlace() {
        assertThat(tree(DIAMOND, "A").lines().filter(line -> line.contains("─ D")))
                .containsExactly("│  └─ D  18", "   └─ D  6");
    }

    @Test
    @Tag("BOM-2")
    void tree_loop_isMarkedAndEnds() {
        String tree = tree(LOOP, "A");
        assertThat(tree).startsWith("""
                A           3    BOM A_V1
                ├─ B        3    on a loop
                │  ├─ D     3
                │  └─ E     3    on a loop
                │     └─ F  3
                └─ C        3
                """);
        assertThat(tree).contains("error BOM_CYCLE").contains("A -> B -> E -> A");
    }

    @Test
    void tree_rowsBeyondTheLimit_givesTheTotals() {
        String tree = tree(DIAMOND, "A", "--limit", "explosionRows=3");
        assertThat(tree).contains("LIMIT_EXPANSION").doesNotContain("├─");
        assertThat(tree.lines().map(line -> line.replaceAll(" +", " "))).contains("D 24 2");
    }

    @Test
    void dot_diamond_drawsTheSharedComponentOnce() {
        DotText graph = dot(DIAMOND, "A");
        assertThat(graph.nodes().values()).containsExactly("A\nA_V1", "B\nB_V1", "C\nC_V1", "D");
        assertThat(graph.arrows()).containsExactly("A -2-> B", "A -1-> C", "B -3-> D", "C -2-> D");
    }

    @Test
    void dot_skipLayers_areDashed() {
        DotText graph = dot(SKIP_IN_SKIP, "KIT");
        assertThat(graph.attributes().entrySet().stream()
                        .filter(node -> "dashed".equals(node.getValue().get("style")))
                        .map(Map.Entry::getKey)
                        .map(graph.nodes()::get))
                .containsExactly("SET\nSET_V1", "BAG\nBAG_V1");
        assertThat(graph.arrows())
                .containsExactly(
                        "KIT -2/3-> SET", "KIT -1-> BOX", "SET -3-> BAG", "SET -1-> TOOL", "BAG -1/2-> BOLT",
                        "TOOL -1/4 kg-> STEEL");
        assertThat(dot(SKIP_IN_SKIP, "KIT", "--mode", "order").arrows()).doesNotContain("TOOL -1/4 kg-> STEEL");
    }

    @Test
    void dot_ratioOfALine_isExactWithYieldLossAndKind() {
        BomText boms = new BomText()
                .bom(
                        "K,'yield':10",
                        "5 A,'lossRate':'10'",
                        "5 B,'kind':'fixed'",
                        "10 C,'fixedLoss':'2','unit':'kg'",
                        "0 D,'kind':'stepped','unit':'cm','steps':[{'to':100,'numerator':20},{'from':100,'numerator':10}]");
        assertThat(dot(boms, "K", "--loss", "multiply").arrows())
                .containsExactly(
                        "K -11/20-> A", "K -5 once-> B", "K -1 kg + 2 kg once-> C",
                        "K -2 cm from 0 to 100, 1 cm from 100 on-> D");
    }

    @Test
    @Tag("BOM-2")
    void dot_loop_isDrawnWholeAndRed() {
        CommandLineRun run = LOOP.run("explode --quantity 3 --format dot --product A");
        DotText graph = DotText.of(run.out());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("// error BOM_CYCLE");
        assertThat(graph.arrows()).contains("E -1-> A");
        assertThat(graph.edges().stream()
                        .filter(edge -> "red".equals(edge.attributes().get("color")))
                        .map(edge -> graph.nodes().get(edge.to())))
                .containsExactly("B\nB_V1", "E\nE_V1", "A\nA_V1");
    }

    /** A quote, a backslash at the end, Chinese, and text that would end the statement. */
    @Test
    void dot_hostileCodes_stayLabels() {
        BomText boms = new BomText().bom("K", "1 a\\\"b", "1 c\\\\", "1 螺丝", "1 x];\\\"}", "1 <b>&amp;");
        assertThat(dot(boms, "K").nodes().values())
                .containsExactly("K\nK_V1", "a\"b", "c\\", "螺丝", "x];\"}", "<b>&amp;");
    }

    @Test
    void dot_unitsThatNothingJoins_areNotOpened() {
        BomText boms = new BomText()
                .bom("K", "1 S,'unit':'box'")
                .bom("S,'unit':'pcs'", "1 T");
        assertThat(dot(boms, "K").arrows()).containsExactly("K -1 box-> S");
    }

    @Test
    void dot_unknownProduct_isAnEmptyGraphWithTheFinding() {
        CommandLineRun run = DIAMOND.run("explode --quantity 3 --format dot --product NONE");
        assertThat(DotText.of(run.out()).nodes()).isEmpty();
        assertThat(run.out()).contains("// error BOM_PRODUCT_UNKNOWN");
    }

    @Test
    void dot_tooLarge_isDrawnInPartWithAWarning() {
        CommandLineRun run = DIAMOND.run("explode --quantity 3 --format dot --product A --limit explosionRows=2");
        assertThat(DotText.of(run.out()).arrows()).containsExactly("A -2-> B", "A -1-> C");
        assertThat(run.out()).contains("// warning DRAWING_TOO_LARGE");
    }
}
