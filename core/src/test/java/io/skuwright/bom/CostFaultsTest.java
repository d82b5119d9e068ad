package io.skuwright.bom;

import static io.skuwright.bom.CostRollUpTest.costs;
import static io.skuwright.bom.CostRollUpTest.rows;
import static io.skuwright.bom.Exploded.bom;
import static io.skuwright.bom.Exploded.catalog;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.quantity.UnitConversion;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("BOM-7")
class CostFaultsTest {

    private static Outcome<CostRollUp> cost(BomCatalog catalog, String lot, String... costs) {
        return CostRollUp.of(catalog, "A", Ratio.parse(lot), costs(costs), BomPolicy.defaults());
    }

    private static BomCatalog withUnits(String one, long factor, String other, Bom... boms) {
        UnitConversions conversions = UnitConversions.of(List.of(UnitConversion.of(one, other, Ratio.of(factor))))
                .orThrow();
        return catalog(boms).withConversions(conversions);
    }

    @Test
    void missingCost_isSaidOnceAndTheRestIsComputed() {
        Outcome<CostRollUp> cost =
                cost(catalog(bom("A", "1 B", "2 C", "3 B", "1 M"), bom("M", "1 B", "1 C")), "1", "C 4");
        assertThat(cost).raises(CostCode.COST_MISSING).about("B").times(1).raisesOnly(CostCode.COST_MISSING);
        assertThat(cost.value().total()).isEqualTo(Ratio.of(12));
        assertThat(cost.value().isPartial()).isTrue();
        assertThat(cost.value()).hasToString("1 A: 12 (partial)");
        assertThat(cost.value().products()).extracting(ProductCost::isComplete).containsExactly(false, false);
        assertThat(rows(cost.value())).containsExactly(" 0 12", "C 8 8", "M 0 4", "M/C 4 4");
    }

    @Test
    void missingCost_ofTheProductItself_leavesNothing() {
        Outcome<CostRollUp> cost =
                CostRollUp.of(catalog(bom("X", "1 A")), "A", Ratio.ONE, Map.of(), BomPolicy.defaults());
        assertThat(cost).raises(CostCode.COST_MISSING).about("A");
        assertThat(cost.value().isPartial()).isTrue();
        assertThat(cost.value().components()).isEmpty();
    }

    @Test
    void negativeCost_isLeftOut() {
        BomCatalog catalog = catalog(bom("A", "1 B", "1 C", "1 M"), bom("M", "1 C"));
        Outcome<CostRollUp> cost = cost(catalog, "1", "B -2", "C 4", "M -1");
        assertThat(cost).raises(CostCode.COST_NEGATIVE).about("B").with("value", "-2");
        assertThat(cost).raises(CostCode.COST_NEGATIVE).about("M").with("value", "-1");
        assertThat(cost).raisesOnly(CostCode.COST_NEGATIVE);
        assertThat(cost.value().total()).isEqualTo(Ratio.of(8));
        assertThat(cost.value().isPartial()).isTrue();
    }

    @Test
    void costOfAnotherUnit_isConverted() {
        BomCatalog catalog = withUnits("sack", 25, "kg", bom("A", "10 FLOUR unit=kg"));
        CostRollUp cost = cost(catalog, "1", "FLOUR 12 sack").orThrow();
        assertThat(cost.total()).isEqualTo(Ratio.of(24, 5));
        assertThat(cost.components()).extracting(ComponentCost::unitCost).containsExactly(Ratio.of(12, 25));
    }

    @Test
    void costOfAUnitThatNothingJoins_isNotUsed() {
        BomCatalog catalog = catalog(bom("A", "10 FLOUR unit=kg", "1 M"), bom("M unit=kg", "1 S"));
        Outcome<CostRollUp> cost = cost(catalog, "1", "FLOUR 12 sack", "M 1 bag", "S 3");
        assertThat(cost)
                .raises(CostCode.COST_UNIT_MISMATCH)
                .about("FLOUR")
                .with("unit", "sack")
                .with("expected", "kg");
        assertThat(cost).raises(CostCode.COST_UNIT_MISMATCH).about("M").with("unit", "bag");
        assertThat(cost.value().total()).isEqualTo(Ratio.of(3));
        assertThat(cost.value().isPartial()).isTrue();
    }

    @Test
    void costWithoutUnit_ofAComponentInTwoUnits_isAmbiguous() {
        BomCatalog catalog = withUnits("box", 12, "pcs", bom("A", "1 P unit=pcs", "2 P unit=box", "1 Q"));
        Outcome<CostRollUp> cost = cost(catalog, "1", "P 2", "Q 1");
        assertThat(cost)
                .raises(CostCode.COST_UNIT_AMBIGUOUS)
                .about("P")
                .with("unit", "pcs")
                .with("other", "box")
                .raisesOnly(CostCode.COST_UNIT_AMBIGUOUS);
        assertThat(cost.value().total()).isEqualTo(Ratio.ONE);
        assertThat(cost.value().isPartial()).isTrue();
        assertThat(cost(catalog, "1", "P 2 pcs", "Q 1").orThrow().total()).isEqualTo(Ratio.of(51));
    }

    @Test
    void madeComponent_countedInAnotherUnit_isConverted() {
        BomCatalog catalog = withUnits("kg", 1_000, "g", bom("A", "500 M unit=g"), bom("M unit=kg", "2 R"));
        CostRollUp cost = cost(catalog, "1", "M 4", "R 3").orThrow();
        assertThat(cost.total()).isEqualTo(Ratio.of(5));
        assertThat(rows(cost)).containsExactly(" 0 5", "M 2 5", "M/R 3 3");
        assertThat(cost.rows().value()).extracting(CostRow::unitCost).contains(Ratio.of(1, 250));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void lotNotPositive_isRefused(String lot) {
        Outcome<CostRollUp> cost = cost(catalog(bom("A", "1 B")), lot, "B 1");
        assertThat(cost).raises(CostCode.COST_LOT_NOT_POSITIVE).about("A").with("value", lot);
        assertThat(cost.hasValue()).isFalse();
    }

    @Test
    void unknownProduct_hasNoCost() {
        Outcome<CostRollUp> cost = cost(catalog(bom("X", "1 Y")), "1");
        assertThat(cost).raises(BomCode.BOM_PRODUCT_UNKNOWN).about("A");
        assertThat(cost.hasValue()).isFalse();
    }

    @Test
    void loop_leavesWhatLeadsBackOut() {
        BomCatalog catalog = catalog(bom("A", "2 B", "1 BOLT"), bom("B", "1 A"));
        Outcome<CostRollUp> cost = cost(catalog, "1", "A 5", "B 3", "BOLT 1");
        assertThat(cost).raises(BomCode.BOM_CYCLE).about("A");
        assertThat(cost.value().total()).isEqualTo(Ratio.of(5 + 6 + 1));
        assertThat(cost.value().isPartial()).isTrue();
    }

    @Test
    void brokenLine_makesTheTotalPartial() {
        Outcome<CostRollUp> cost = cost(catalog(bom("A", "1/0 B", "1 C")), "1", "B 1", "C 2");
        assertThat(cost).raises(BomCode.BOM_DENOMINATOR_NOT_POSITIVE).about("B");
        assertThat(cost.value().total()).isEqualTo(Ratio.of(2));
        assertThat(cost.value().isPartial()).isTrue();
    }

    private static final BomCatalog FOILS = catalog(
            bom("A", "60 B", "60 C"),
            bom("B", "1 D"),
            bom("C", "1 D"),
            bom("D", "1 E", "0 F step=0..100:2 step=100..:1", "0 G step=0..100:3"),
            bom("G", "1 H"));

    @Test
    void steppedLineBelowTwoPlaces_isLeftOutWithItsRows() {
        Outcome<CostRollUp> cost = cost(FOILS, "1", "E 1", "F 1", "G 1", "H 1");
        assertThat(cost).raises(BomCode.BOM_STEPPED_AMBIGUOUS).about("F").with("paths", "2");
        assertThat(cost.value().total()).isEqualTo(Ratio.of(120));
        assertThat(cost.value().isPartial()).isTrue();
        assertThat(rows(cost.value()))
                .containsExactly(" 0 120", "B 0 60", "B/D 0 60", "B/D/E 60 60", "C 0 60", "C/D 0 60", "C/D/E 60 60");
        assertThat(cost.value().products()).extracting(ProductCost::product).containsExactly("A", "B", "C", "D");
    }

    @Test
    void steppedLineByTotal_countsWhereThereIsAStep() {
        Outcome<CostRollUp> cost = CostRollUp.of(
                FOILS,
                "A",
                Ratio.ONE,
                costs("E 1", "F 1", "G 1", "H 1"),
                BomPolicy.defaults().withStepsByTotal(true));
        assertThat(cost).raises(BomCode.BOM_STEP_NONE).about("G").with("value", "120");
        assertThat(cost.value().total()).isEqualTo(Ratio.of(240));
    }

    @Test
    void numbersTooLarge_areRefused() {
        Limits limits = Limits.defaults().with(Limit.RATIO_BITS, 10);
        BomCatalog catalog = catalog(bom("A", "30 B", "3 M"), bom("M", "30 C fixed")).withLimits(limits);
        Outcome<CostRollUp> price = cost(catalog, "1", "B 100", "C 1");
        assertThat(price).raises(QuantityCode.LIMIT_QUANTITY_BITS).about("B");
        assertThat(price.hasValue()).isFalse();
        assertThat(cost(catalog, "1", "B 1", "C 100"))
                .raises(QuantityCode.LIMIT_QUANTITY_BITS)
                .about("C");
        Outcome<CostRollUp> quantity = cost(catalog, "100", "B 1", "C 1");
        assertThat(quantity).raises(QuantityCode.LIMIT_QUANTITY_BITS).about("B");
        assertThat(quantity.hasValue()).isFalse();
    }

    @Test
    void drift_namesWhatIsNotStoredAsRolledUp() {
        BomCatalog catalog = withUnits(
                "kg", 1_000, "g", bom("A", "2 M", "1 N"), bom("M unit=kg yield=3", "2 R"), bom("N", "1 S"));
        CostRollUp cost = cost(catalog, "1", "R 1", "S 4").orThrow();
        Outcome<List<CostDrift>> drift =
                cost.drift(costs("A 5", "M 7/10000 g", "N 4", "R 9"), Rounding.halfEven(2));
        assertThat(drift)
                .raises(CostCode.COST_DRIFT)
                .about("A")
                .with("bom", "A_V1")
                .with("value", "5")
                .with("actual", "533/100")
                .with("difference", "33/100");
        assertThat(drift).raises(CostCode.COST_DRIFT).about("M").with("value", "7/10").with("difference", "-3/100");
        assertThat(drift.value())
                .extracting(CostDrift::difference)
                .containsExactly(Ratio.of(33, 100), Ratio.of(-3, 100));
        assertThat(drift.value()).extracting(each -> each.cost().product()).containsExactly("A", "M");
        assertThat(drift.value()).extracting(CostDrift::stored).containsExactly(Ratio.of(5), Ratio.of(7, 10));
        assertThat(cost.drift(costs("M 1 box", "N -1"), Rounding.none()))
                .raises(CostCode.COST_UNIT_MISMATCH)
                .about("M")
                .raises(CostCode.COST_NEGATIVE)
                .about("N");
    }

    @Test
    void drift_ofAPartialCost_isNotTold() {
        CostRollUp cost = cost(catalog(bom("A", "1 B", "1 M"), bom("M", "2 R")), "1", "R 1").value();
        Outcome<List<CostDrift>> drift = cost.drift(costs("A 9", "M 3"), Rounding.none());
        assertThat(drift.value()).extracting(each -> each.cost().product()).containsExactly("M");
    }

    @Test
    void rounded_toFewerPlacesThanTheTotalHas_isRefused() {
        CostRollUp cost = cost(catalog(bom("A", "1/3 B")), "1", "B 1").orThrow();
        assertThat(cost.rounded(Rounding.none(), 2)).raises(QuantityCode.RATIO_NOT_REPRESENTABLE);
    }
}
