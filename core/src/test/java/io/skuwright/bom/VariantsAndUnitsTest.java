package io.skuwright.bom;

import static io.skuwright.bom.Exploded.bom;
import static io.skuwright.bom.Exploded.catalog;
import static io.skuwright.bom.Exploded.rows;
import static io.skuwright.bom.Exploded.totals;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.quantity.RoundingRules;
import io.skuwright.quantity.RoundingTime;
import io.skuwright.quantity.UnitConversion;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.quantity.UnitOfMeasure;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantsAndUnitsTest {

    private static final Bom SOFA =
            bom("SOFA", "1 WOOD when=color:red|blue when=size:big", "2 CLOTH when=color:red|blue", "4 LEG");

    private static Outcome<Explosion> explode(BomCatalog catalog, String product, BomPolicy policy) {
        return catalog.explode(product, Ratio.ONE, ExplosionView.ENGINEERING, policy);
    }

    @ParameterizedTest
    @CsvSource({"red, big, WOOD CLOTH LEG", "blue, big, WOOD CLOTH LEG", "red, medium, CLOTH LEG", "green, big, LEG"})
    @Tag("V03")
    @Tag("BOM-1")
    void v03_valuesOfOneSpecAreOr_specsAreAnd(String color, String size, String components) {
        BomPolicy policy = BomPolicy.defaults().withSelected("color", color).withSelected("size", size);
        Outcome<Explosion> explosion = explode(catalog(SOFA), "SOFA", policy);
        assertThat(totals(explosion)).containsOnlyKeys(components.split(" "));
        assertThat(explosion).raisesNothing();
    }

    @Test
    @Tag("BOM-1")
    void condition_onASpecThatIsNotSelected_isIgnoredAndSaidOnce() {
        Outcome<Explosion> explosion =
                explode(catalog(SOFA), "SOFA", BomPolicy.defaults().withSelected("size", "small"));
        assertThat(totals(explosion)).containsOnlyKeys("CLOTH", "LEG");
        assertThat(explosion)
                .raises(BomCode.BOM_CONDITION_IGNORED)
                .about("SOFA_V1")
                .at("/SOFA_V1/lines/0")
                .with("line", "10")
                .with("spec", "color")
                .times(1)
                .raisesOnly(BomCode.BOM_CONDITION_IGNORED);
    }

    @Test
    @Tag("BOM-1")
    void condition_withoutValues_isAFinding() {
        assertThat(BomCatalog.of(List.of(bom("A", "1 B when=color:", "1 C"))))
                .raises(BomCode.BOM_CONDITION_EMPTY)
                .about("B")
                .at("/A_V1/lines/0")
                .with("spec", "color")
                .raisesOnly(BomCode.BOM_CONDITION_EMPTY);
    }

    private static BomCatalog sofas() {
        return BomCatalog.builder()
                .variant("SOFA-RED", "SOFA", Map.of("color", "red", "size", "big"))
                .variant("SOFA-GREEN", "SOFA", Map.of("color", "green", "size", "big"))
                .add(SOFA)
                .add(bom("SET", "1 SOFA-RED", "2 SOFA-GREEN"))
                .add(bom("CLOTH", "1 DYE when=color:red", "3 YARN"))
                .build()
                .orThrow();
    }

    @Test
    @Tag("V03")
    @Tag("BOM-2")
    void variantWithoutBom_isMadeByItsParentsBom_withItsValuesOnEveryLevelBelow() {
        Outcome<Explosion> set = explode(sofas(), "SET", BomPolicy.defaults().withSelected("color", "blue"));
        assertThat(rows(set))
                .containsExactly(
                        "SOFA-RED 1", "SOFA-RED/WOOD 1", "SOFA-RED/CLOTH 2", "SOFA-RED/CLOTH/DYE 2",
                        "SOFA-RED/CLOTH/YARN 6", "SOFA-RED/LEG 4", "SOFA-GREEN 2", "SOFA-GREEN/LEG 8");
        assertThat(set).raisesNothing();
        assertThat(totals(explode(sofas(), "SOFA-GREEN", BomPolicy.defaults()))).isEqualTo(Map.of("LEG", "4"));
        assertThat(sofas().defaultBom("SOFA-RED", BomPolicy.defaults()).value()).contains(SOFA);
    }

    @Test
    @Tag("BOM-2")
    void cycleOverAVariantOfTheParent_isFound() {
        Outcome<BomCatalog> catalog = BomCatalog.builder()
                .variant("SOFA-RED", "SOFA", Map.of("color", "red"))
                .add(bom("SOFA", "1 BOX"))
                .add(bom("BOX", "1 SOFA-RED"))
                .build();
        assertThat(catalog)
                .raises(BomCode.BOM_CYCLE)
                .about("BOX")
                .with("path", "BOX -> SOFA -> BOX")
                .with("length", 2)
                .raisesOnly(BomCode.BOM_CYCLE);
        assertThat(explode(catalog.value(), "SOFA-RED", BomPolicy.defaults())).raises(BomCode.BOM_CYCLE).about("BOX");
    }

    private static UnitConversions boxesOf(String product, long pieces) {
        return UnitConversions.of(List.of(UnitConversion.of(product, "box", "pcs", Ratio.of(pieces)))).orThrow();
    }

    @Test
    @Tag("QTY-2")
    @Tag("F51")
    void lineInAnotherUnitThanTheBom_isConverted() {
        BomCatalog catalog = catalog(bom("A", "2 B unit=box", "1/3 C unit=box"), bom("B unit=pcs", "5 D"), bom("C unit=pcs", "1 D"))
                .withConversions(boxesOf("B", 12));
        Outcome<Explosion> explosion = explode(catalog, "A", BomPolicy.defaults());
        // 2 boxes are 24 pieces of B with 5 D each.
        assertThat(rows(explosion)).containsExactly("B 2", "B/D 120", "C 1/3");
        assertThat(explosion)
                .raises(BomCode.BOM_UNIT_MISMATCH)
                .about("C")
                .with("unit", "box")
                .with("expected", "pcs")
                .raisesOnly(BomCode.BOM_UNIT_MISMATCH);
        ExplosionRow last = explosion.value().why("D").value().iterator().next();
        assertThat(last.factor()).isEqualTo(Ratio.of(120));
    }

    @Test
    @Tag("QTY-2")
    void quantities_joinUnitsByConversion_orSayThatTheyCannot() {
        BomCatalog catalog = catalog(bom("A", "2 B unit=box", "3 B unit=pcs", "1 C unit=box", "1 C unit=pcs", "1 E"))
                .withConversions(boxesOf("B", 12));
        Outcome<Map<String, Ratio>> quantities =
                explode(catalog, "A", BomPolicy.defaults()).value().quantities();
        assertThat(quantities.value()).isEqualTo(Map.of("B", Ratio.of(9, 4), "E", Ratio.ONE));
        assertThat(quantities)
                .raises(BomCode.BOM_UNITS_MIXED)
                .about("C")
                .with("unit", "box")
                .with("other", "pcs")
                .raisesOnly(BomCode.BOM_UNITS_MIXED);
    }

    @Test
    @Tag("BOM-4")
    void quantities_byComponent_areTheTotals() {
        Explosion explosion =
                explode(catalog(bom("A", "2 B", "1 C"), bom("B", "3 D"), bom("C", "2 D")), "A", BomPolicy.defaults()).value();
        Map<String, Ratio> quantities = explosion.quantities().value();
        assertThat(quantities).isEqualTo(Map.of("B", Ratio.of(2), "C", Ratio.ONE, "D", Ratio.of(8)));
        assertThat(quantities.get("A")).isNull();
        assertThat(quantities.containsKey("D")).isTrue();
        assertThat(quantities.containsKey("Z")).isFalse();
        assertThat(quantities.keySet()).containsExactly("B", "C", "D");
    }

    @Test
    @Tag("QTY-3")
    @Tag("BOM-4")
    void rounded_eachSumOrEachPlace_keepsTheResidue() {
        BomCatalog catalog = catalog(bom("A", "1/3 B unit=pcs", "1/3 B unit=pcs", "1/3 M"));
        RoundingRules pieces = RoundingRules.none().with(UnitOfMeasure.of("pcs"), Rounding.up(0));
        Explosion after =
                explode(catalog, "A", BomPolicy.defaults().withRounding(pieces, RoundingTime.AFTER_MERGING)).value();
        assertThat(after.rounded().value().get(0).quantity().value()).isEqualTo(Ratio.ONE);
        assertThat(after.rounded().value().get(0).quantity().residue()).isEqualTo(Ratio.of(1, 3));
        assertThat(after.rounded().value().get(1).quantity().value()).isEqualTo(Ratio.of(1, 3));
        Explosion before =
                explode(catalog, "A", BomPolicy.defaults().withRounding(pieces, RoundingTime.BEFORE_MERGING)).value();
        assertThat(before.rounded().value().get(0).quantity().value()).isEqualTo(Ratio.of(2));
        assertThat(before.rounded().value().get(0).quantity().residue()).isEqualTo(Ratio.of(4, 3));
        assertThat(before.rounded().value()).hasSize(2);
    }

    @Test
    @Tag("BOM-6")
    void byProducts_areNoNeedAndNoLoop_andComeOutWithTheBatches() {
        Outcome<BomCatalog> catalog = BomCatalog.of(
                List.of(bom("A yield=10 by=CHIPS:1/2 by=A:1", "20 B"), bom("B by=CHIPS:1:5", "1 C")));
        assertThat(catalog).raisesNothing();
        Explosion explosion = catalog.value()
                .explode("A", Ratio.of(30), ExplosionView.ENGINEERING, BomPolicy.defaults())
                .orThrow();
        assertThat(explosion.totals()).extracting(ComponentTotal::component).containsExactly("B", "C");
        // 3 batches give 3/2, the 60 B give 60.
        assertThat(explosion.byProducts())
                .extracting(ComponentTotal::component, total -> total.quantity().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("CHIPS", "123/2"),
                        org.assertj.core.groups.Tuple.tuple("A", "3"));
    }

    @Test
    @Tag("BOM-4")
    void sumsOverUnitsAndOfByProducts_keepTheLimitOfBits() {
        Limits few = Limits.defaults().with(Limit.RATIO_BITS, 7);
        BomCatalog units = catalog(bom("A", "100 B unit=kg", "1 B unit=g"))
                .withConversions(UnitConversions.of(List.of(UnitConversion.of("kg", "g", Ratio.of(1_000)))).orThrow())
                .withLimits(few);
        Outcome<Map<String, Ratio>> quantities =
                explode(units, "A", BomPolicy.defaults()).value().quantities();
        // 100001/1000 kg has 17 bits above the line.
        assertThat(quantities.value()).isEmpty();
        assertThat(quantities).raises(QuantityCode.LIMIT_QUANTITY_BITS).about("B");
        BomCatalog chips = catalog(bom("A by=X:1/7", "1 B"), bom("B by=X:1/11", "1 C"), bom("C by=X:1/13", "1 D"))
                .withLimits(few);
        assertThat(explode(chips, "A", BomPolicy.defaults()).value().byProducts()).isEmpty();
    }

    @Test
    @Tag("BOM-5")
    void leafOnlyLoss_whereTheUnitCannotBeConverted_countsInEveryView() {
        BomCatalog catalog = catalog(bom("A", "6 B unit=pcs loss=10"), bom("B unit=kg", "1 C"));
        for (ExplosionView view : ExplosionView.values()) {
            Outcome<Explosion> explosion = catalog.explode(
                    "A", Ratio.ONE, view, BomPolicy.defaults().withLoss(LossConvention.MULTIPLY_LEAF));
            assertThat(totals(explosion)).isEqualTo(Map.of("B pcs", "33/5"));
        }
    }

    @Test
    @Tag("BOM-6")
    void byProducts_thatCannotBe_areFindings() {
        Outcome<BomCatalog> catalog = BomCatalog.of(List.of(bom("A by=X:-1 by=Y:1:60 by=Z:1:50", "1 B")));
        assertThat(catalog)
                .raises(BomCode.BOM_BY_PRODUCT_NEGATIVE)
                .about("X")
                .with("bom", "A_V1")
                .with("value", "-1");
        assertThat(catalog)
                .raises(BomCode.BOM_COST_SHARE_OUT_OF_RANGE)
                .about("Z")
                .with("bom", "A_V1")
                .with("value", "50")
                .with("sum", "110")
                .times(1);
    }
}
