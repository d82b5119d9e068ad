package io.skuwright.bom;

import static io.skuwright.bom.Exploded.bom;
import static io.skuwright.bom.Exploded.catalog;
import static io.skuwright.bom.Exploded.rows;
import static io.skuwright.bom.Exploded.totals;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LossAndStepsTest {

    private static Outcome<Explosion> explode(BomCatalog catalog, String quantity, BomPolicy policy) {
        return catalog.explode("A", Ratio.parse(quantity), ExplosionView.ENGINEERING, policy);
    }

    private static BomPolicy loss(LossConvention convention) {
        return BomPolicy.defaults().withLoss(convention);
    }

    @ParameterizedTest
    @CsvSource({
        "none, 20, 60",
        "multiply, 22, 396/5",
        "divide, 200/9, 250/3",
        "multiply-leaf, 20, 72",
        "divide-leaf, 20, 75",
    })
    @Tag("V31")
    @Tag("BOM-5")
    void v31_eachConvention_givesItsOwnQuantities(String convention, String b, String c) {
        BomCatalog catalog = catalog(bom("A", "2 B loss=10"), bom("B", "3 C loss=20"));
        Outcome<Explosion> explosion = explode(catalog, "10", loss(LossConvention.parse(convention)));
        assertThat(totals(explosion)).isEqualTo(Map.of("B", b, "C", c));
        assertThat(rows(explosion)).containsExactly("B " + b, "B/C " + c);
        assertThat(explosion).raisesNothing();
    }

    @ParameterizedTest
    @CsvSource({"100, 28600", "200, 57200", "30, 8580", "130, 37180", "0, 0"})
    @Tag("V26")
    @Tag("BOM-5")
    void v26_lossPerGood_growsWithTheGoods(String goods, String millimetres) {
        BomCatalog catalog = catalog(bom("A", "260 FOIL loss=10"));
        assertThat(totals(explode(catalog, goods, loss(LossConvention.MULTIPLY)))).containsEntry("FOIL", millimetres);
    }

    @ParameterizedTest
    @CsvSource({"10, 300 P loss=5, 3150", "1, 3 P, 3", "10, 3 P, 30", "1, 3 P fixedLoss=5, 8", "10, 3 P fixedLoss=5, 35"})
    @Tag("V29")
    @Tag("BOM-5")
    void v29_attritionAndSetup(String build, String line, String needed) {
        assertThat(totals(explode(catalog(bom("A", line)), build, loss(LossConvention.MULTIPLY))))
                .containsEntry("P", needed);
    }

    @Test
    @Tag("BOM-4")
    @Tag("BOM-5")
    void fixedLoss_countsOncePerPath() {
        BomCatalog catalog = catalog(bom("A", "1 B", "1 C"), bom("B", "1 X"), bom("C", "2 X"), bom("X", "3 P fixedLoss=5"));
        Outcome<Explosion> explosion = explode(catalog, "10", loss(LossConvention.MULTIPLY));
        // X is 10 and 20 on its two paths: 30 + 5 and 60 + 5.
        assertThat(rows(explosion)).contains("B/X/P 35", "C/X/P 65");
        assertThat(totals(explosion)).containsEntry("P", "100");
    }

    @Test
    @Tag("BOM-5")
    void leafOnly_closedSubAssembly_isNoLeafInTheOrderViewEither() {
        BomCatalog catalog = catalog(bom("A", "2 B loss=10"), bom("B", "3 C"));
        Outcome<Explosion> order =
                catalog.explode("A", Ratio.ONE, ExplosionView.ORDER, loss(LossConvention.MULTIPLY_LEAF));
        assertThat(totals(order)).isEqualTo(Map.of("B", "2"));
    }

    @ParameterizedTest
    @CsvSource({"loss=100, 100, lossRate", "loss=-1, -1, lossRate", "fixedLoss=-2, -2, fixedLoss"})
    @Tag("BOM-5")
    void lossOutOfRange_isLeftOutWhereLossesCount(String words, String value, String field) {
        Outcome<BomCatalog> catalog = BomCatalog.of(List.of(bom("A", "2 B " + words, "1 C")));
        assertThat(catalog)
                .raises(BomCode.BOM_LOSS_OUT_OF_RANGE)
                .about("B")
                .at("/A_V1/lines/0")
                .with("bom", "A_V1")
                .with("line", "10")
                .with("value", value)
                .with("field", field)
                .raisesOnly(BomCode.BOM_LOSS_OUT_OF_RANGE);
        assertThat(totals(explode(catalog.value(), "1", BomPolicy.defaults()))).isEqualTo(Map.of("B", "2", "C", "1"));
        assertThat(totals(explode(catalog.value(), "1", loss(LossConvention.DIVIDE)))).isEqualTo(Map.of("C", "1"));
    }

    @ParameterizedTest
    @CsvSource({"50, 100", "99, 198", "100, 100", "250, 250"})
    @Tag("BOM-4")
    void stepped_takesTheStepOfItsParentsQuantity(String goods, String centimetres) {
        BomCatalog catalog = catalog(bom("A", "1 FOIL step=0..100:2 step=100..:1"));
        Outcome<Explosion> explosion = explode(catalog, goods, BomPolicy.defaults());
        assertThat(totals(explosion)).containsEntry("FOIL", centimetres);
        assertThat(rows(explosion)).containsExactly("FOIL " + centimetres);
        assertThat(explosion).raisesNothing();
    }

    @Test
    @Tag("BOM-4")
    void stepped_underSeveralPaths_isAmbiguousUnlessTheTotalDecides() {
        BomCatalog catalog = catalog(
                bom("A", "1 B", "1 C", "1 SOLO"), bom("B", "1 X"), bom("C", "1 X"), bom("X", "1 FOIL step=0..100:2 step=100..:1"));
        Outcome<Explosion> byPlace = explode(catalog, "60", BomPolicy.defaults());
        assertThat(byPlace)
                .raises(BomCode.BOM_STEPPED_AMBIGUOUS)
                .about("FOIL")
                .at("/X_V1/lines/0")
                .with("bom", "X_V1")
                .with("line", "10")
                .with("paths", "2")
                .raisesOnly(BomCode.BOM_STEPPED_AMBIGUOUS);
        assertThat(totals(byPlace)).isEqualTo(Map.of("B", "60", "C", "60", "X", "120", "SOLO", "60"));
        assertThat(rows(byPlace)).contains("B/X/FOIL 120", "C/X/FOIL 120");
        Outcome<Explosion> byTotal = explode(catalog, "60", BomPolicy.defaults().withStepsByTotal(true));
        assertThat(byTotal).raisesNothing();
        assertThat(totals(byTotal)).containsEntry("FOIL", "120");
        assertThat(rows(byTotal)).contains("B/X/FOIL 60", "C/X/FOIL 60");
    }

    @Test
    @Tag("BOM-4")
    void stepped_quantityInNoStep_isNotKnown() {
        BomCatalog catalog = catalog(bom("A", "1 B step=10..100:2", "1 C"), bom("B", "1 D"));
        Outcome<Explosion> explosion = explode(catalog, "5", BomPolicy.defaults());
        assertThat(explosion)
                .raises(BomCode.BOM_STEP_NONE)
                .about("B")
                .at("/A_V1/lines/0")
                .with("bom", "A_V1")
                .with("line", "10")
                .with("value", "5")
                .raisesOnly(BomCode.BOM_STEP_NONE, BomCode.BOM_TOTAL_UNKNOWN);
        assertThat(explosion).raises(BomCode.BOM_TOTAL_UNKNOWN).about("D").with("product", "A").times(1);
        assertThat(totals(explosion)).isEqualTo(Map.of("C", "5"));
        assertThat(rows(explosion)).containsExactly("C 5");
        assertThat(explosion.value().rows()).raises(BomCode.BOM_STEP_NONE).about("B").times(1);
    }

    @Test
    @Tag("BOM-4")
    void totals_thatAreNotKnown_areNamed() {
        BomCatalog catalog = catalog(bom("A", "1 B", "1 K"), bom("B", "1 X step=5..:1"), bom("X", "2 K", "1 L"));
        Outcome<Explosion> explosion = explode(catalog, "1", BomPolicy.defaults());
        // One K is needed directly, and how many X need is not known.
        assertThat(totals(explosion)).isEqualTo(Map.of("B", "1"));
        assertThat(explosion).raises(BomCode.BOM_STEP_NONE).about("X").with("value", "1");
        assertThat(explosion).raises(BomCode.BOM_TOTAL_UNKNOWN).about("K").with("product", "A").times(1);
        assertThat(explosion).raises(BomCode.BOM_TOTAL_UNKNOWN).about("L").with("product", "A");
        assertThat(explosion).raisesOnly(BomCode.BOM_STEP_NONE, BomCode.BOM_TOTAL_UNKNOWN);
        assertThat(rows(explosion)).containsExactly("B 1", "K 1");
    }

    @Test
    @Tag("BOM-6")
    void datesThatAreReversed_areTold() {
        assertThat(BomCatalog.of(List.of(bom("A", "1 B from=2026-01-02 to=2026-01-01", "1 C"))))
                .raises(LintCode.BOM_DATES_REVERSED)
                .about("B")
                .at("/A_V1/lines/0")
                .with("from", "2026-01-02")
                .with("to", "2026-01-01")
                .raisesOnly(LintCode.BOM_DATES_REVERSED);
    }

    @Test
    @Tag("BOM-1")
    void steps_thatAreMissing_areAFinding() {
        Outcome<BomCatalog> catalog = BomCatalog.of(List.of(bom("A", "1 B stepped", "1 C")));
        assertThat(catalog)
                .raises(BomCode.BOM_STEPS_MISSING)
                .about("B")
                .at("/A_V1/lines/0")
                .with("bom", "A_V1")
                .with("line", "10")
                .raisesOnly(BomCode.BOM_STEPS_MISSING);
        assertThat(totals(explode(catalog.value(), "1", BomPolicy.defaults()))).isEqualTo(Map.of("C", "1"));
    }

    @ParameterizedTest
    @CsvSource({
        "step=0..10:1 step=5..20:2, 5, 20, 2/1",
        "step=0..:1 step=5..20:2, 5, 20, 2/1",
        "step=10..10:1, 10, 10, 1/1",
        "step=0..10:0, 0, 10, 0/1",
        "step=0..10:1/0, 0, 10, 1/0",
        "step=-1..10:1, -1, 10, 1/1",
    })
    @Tag("BOM-1")
    void steps_thatAreUnsound_areAFinding(String words, String from, String to, String value) {
        assertThat(BomCatalog.of(List.of(bom("A", "1 B " + words, "1 C"))))
                .raises(BomCode.BOM_STEP_INVALID)
                .about("B")
                .at("/A_V1/lines/0")
                .with("from", from)
                .with("to", to)
                .with("value", value)
                .times(1);
    }
}
