package io.skuwright.bom;

import static io.skuwright.bom.Exploded.bom;
import static io.skuwright.bom.Exploded.catalog;
import static io.skuwright.bom.Exploded.engineering;
import static io.skuwright.bom.Exploded.leaf;
import static io.skuwright.bom.Exploded.rows;
import static io.skuwright.bom.Exploded.total;
import static io.skuwright.bom.Exploded.totals;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.quantity.RoundingRules;
import io.skuwright.quantity.RoundingTime;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The faults a bill of materials may bring, each with what is told and what still works. */
class BomFaultRowsTest {

    @ParameterizedTest
    @CsvSource({"1/0, 0", "1/-0, 0", "1/0.000, 0", "-3/-2, -2"})
    @Tag("F45")
    @Tag("BOM-6")
    void f45_denominatorNotPositive_lineIsLeftOutAndTheParentStaysOpen(String ratio, String value) {
        Outcome<BomCatalog> catalog = BomCatalog.of(List.of(bom("KIT", ratio + " A", "1 B"), bom("TOP", "2 KIT")));
        assertThat(catalog)
                .raises(BomCode.BOM_DENOMINATOR_NOT_POSITIVE)
                .about("A")
                .at("/KIT_V1/lines/0")
                .with("bom", "KIT_V1")
                .with("line", "10")
                .with("value", value);
        assertThat(engineering(catalog.value(), "TOP", "1")).raises(BomCode.BOM_DENOMINATOR_NOT_POSITIVE).about("A");
        assertThat(rows(engineering(catalog.value(), "TOP", "1"))).containsExactly("KIT 2", "KIT/B 2");
    }

    @Test
    @Tag("F46")
    @Tag("BOM-6")
    void f46_negativeNumeratorIsToldAndZeroIsSilent_noSignIsMoved() {
        Outcome<BomCatalog> catalog = BomCatalog.of(List.of(bom("KIT", "-1/2 A", "0/3 B", "1 C")));
        assertThat(catalog)
                .raises(BomCode.BOM_NUMERATOR_NEGATIVE)
                .times(1)
                .about("A")
                .at("/KIT_V1/lines/0")
                .with("line", "10")
                .with("value", "-1")
                .raisesOnly(BomCode.BOM_NUMERATOR_NEGATIVE);
        assertThat(rows(engineering(catalog.value(), "KIT", "1"))).containsExactly("C 1");
        assertThat(catalog.value().line("KIT_V1", "10").orElseThrow().denominator()).isEqualTo(Ratio.of(2));
    }

    /** Powers of 2 on a chain: 2^5 has 6 bits, one more than allowed, in the middle of ten levels. */
    @ParameterizedTest
    @EnumSource(ExplosionView.class)
    @Tag("F49")
    @Tag("BOM-4")
    void f49_capInTheMiddleOfAChain_isToldOnceWhateverTheView(ExplosionView view) {
        List<Bom> boms = new ArrayList<>();
        for (int level = 0; level < 10; level++) {
            boms.add(bom("C" + level, "2 C" + (level + 1) + (level < 9 ? " skip" : ""), "1/32 SIDE" + level));
        }
        BomCatalog catalog = BomCatalog.of(boms).value().withLimits(Limits.defaults().with(Limit.RATIO_BITS, 5));
        Outcome<Explosion> explosion = catalog.explode("C0", Ratio.ONE, view, BomPolicy.defaults());
        assertThat(explosion)
                .raises(QuantityCode.LIMIT_QUANTITY_BITS)
                .about("C5")
                .times(1)
                .with("component", "C5")
                .with("limit", 5)
                .with("actual", 6);
        // 1/32 has 6 bits too; 2/32 to 16/32 have at most 5.
        assertThat(explosion).raises(QuantityCode.LIMIT_QUANTITY_BITS).about("SIDE0").with("actual", 6);
        assertThat(totals(explosion)).containsEntry("SIDE1", "1/16").containsEntry("SIDE4", "1/2");
        assertThat(totals(explosion)).doesNotContainKeys("SIDE0", "SIDE5", "C5", "C10");
        assertThat(explosion.value().quantities().value()).doesNotContainKeys("SIDE0", "SIDE5", "C10");
        assertThat(explosion.value().rows()).raises(QuantityCode.LIMIT_QUANTITY_BITS).about("C5").with("actual", 6);
        assertThat(explosion.value().why("SIDE4").value()).hasSize(1);
        assertThat(explosion.value().why("SIDE7").value()).isEmpty();
        assertThat(explosion.value().rounded().value()).extracting(RoundedTotal::component).contains("SIDE4");
    }

    @Test
    @Tag("F49")
    @Tag("QTY-3")
    void f49_roundedPlacesWhoseSumGrowsTooLarge_areLeftOut() {
        BomCatalog catalog = catalog(bom("KIT", "1/7 A", "1/11 A", "1/13 A", "1/2 B"))
                .withLimits(Limits.defaults().with(Limit.RATIO_BITS, 7));
        BomPolicy places = BomPolicy.defaults().withRounding(RoundingRules.of(Rounding.up(0)), RoundingTime.BEFORE_MERGING);
        Explosion explosion = catalog.explode("KIT", Ratio.ONE, ExplosionView.LEAF, places).value();
        // 1/7 + 1/11 + 1/13 = 311/1001, and 1001 has 10 bits.
        assertThat(explosion.rounded())
                .raises(QuantityCode.LIMIT_QUANTITY_BITS)
                .times(1)
                .about("A")
                .with("limit", 7)
                .with("actual", 10);
        assertThat(explosion.rounded().value()).extracting(RoundedTotal::component).containsExactly("B");
    }

    @Test
    @Tag("F51")
    @Tag("QTY-2")
    void f51_oneProductInTwoUnits_isTwoTotalsAndNoSingleQuantity() {
        BomCatalog catalog = catalog(bom("KIT", "1 A unit=kg", "2 A unit=pcs", "3 B"));
        Outcome<Explosion> explosion = leaf(catalog, "KIT", "1");
        assertThat(totals(explosion)).isEqualTo(Map.of("A kg", "1", "A pcs", "2", "B", "3"));
        assertThat(explosion.value().quantities())
                .raises(BomCode.BOM_UNITS_MIXED)
                .times(1)
                .about("A")
                .with("unit", "kg")
                .with("other", "pcs");
        assertThat(explosion.value().quantities().value()).isEqualTo(Map.of("B", Ratio.of(3)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 20, 10_000})
    @Tag("F52")
    @Tag("BOM-2")
    void f52_cycleOfAnyLength_isToldWithItsLengthAndTheRestWorks(int length) {
        List<Bom> boms = new ArrayList<>(List.of(bom("OTHER", "2 BOLT")));
        for (int at = 0; at < length; at++) {
            boms.add(bom("N" + at, "1 N" + (at + 1) % length));
        }
        Outcome<BomCatalog> catalog = BomCatalog.of(boms);
        assertThat(catalog)
                .raises(BomCode.BOM_CYCLE)
                .times(1)
                .about("N0")
                .with("length", length)
                .raisesOnly(BomCode.BOM_CYCLE);
        String path = catalog.findings().get(0).attributes().get("path");
        assertThat(path).startsWith("N0 -> ").endsWith(" -> N0");
        assertThat(path.split(" -> ")).hasSizeLessThanOrEqualTo(21);
        assertThat(rows(leaf(catalog.value(), "OTHER", "1"))).containsExactly("BOLT 2");
    }

    @Test
    @Tag("F53")
    @Tag("BOM-2")
    void f53_disjointCycles_areAllTold() {
        assertThat(BomCatalog.of(List.of(bom("A", "1 B"), bom("B", "1 A"), bom("X", "1 X"), bom("M", "1 N"), bom("N", "1 M"))))
                .raises(BomCode.BOM_CYCLE)
                .times(3)
                .about("A")
                .with("path", "A -> B -> A")
                .raises(BomCode.BOM_CYCLE)
                .about("X")
                .with("path", "X -> X")
                .raises(BomCode.BOM_CYCLE)
                .about("M")
                .with("path", "M -> N -> M");
    }

    @Test
    @Tag("F54")
    @Tag("F55")
    @Tag("BOM-4")
    void f55_twoTo60Paths_areCountedAndNotListed_andADiamondIsNoCycle() {
        List<Bom> boms = new ArrayList<>();
        for (int level = 0; level < 60; level++) {
            boms.add(bom("L" + level, "1 L" + (level + 1), "1 L" + (level + 1)));
        }
        Outcome<BomCatalog> catalog = BomCatalog.of(boms);
        assertThat(catalog).raisesNothing();
        Outcome<Explosion> explosion = leaf(catalog.value(), "L0", "1");
        assertThat(explosion).raisesNothing();
        assertThat(total(explosion, "L60").quantity()).isEqualTo(Ratio.of(1L << 60));
        assertThat(total(explosion, "L60").paths()).isEqualTo(BigInteger.ONE.shiftLeft(60));
        assertThat(explosion.value().why("L60"))
                .raises(BomCode.LIMIT_EXPANSION)
                .about("L60")
                .with("paths", "1152921504606846976")
                .with("limit", 1_000_000);
    }

    @Test
    @Tag("F57")
    @Tag("BOM-2")
    void f57_unknownVersionAndTwoActiveOnes_areToldAndTheRestIsExploded() {
        Outcome<BomCatalog> catalog = BomCatalog.of(List.of(
                bom("KIT", "1 A bom=A_V9", "1 B", "1 C"),
                bom("A", "1 X"),
                bom("B number=B_V1 default=yes", "1 X"),
                bom("B number=B_V2 default=yes", "2 X"),
                bom("C", "5 X")));
        assertThat(catalog).raises(BomCode.BOM_REF_MISSING).about("A").at("/KIT_V1/lines/0").with("ref", "A_V9");
        Outcome<Explosion> explosion = leaf(catalog.value(), "KIT", "1");
        assertThat(explosion)
                .raises(BomCode.BOM_DEFAULT_AMBIGUOUS)
                .times(1)
                .about("B")
                .with("boms", "B_V1, B_V2")
                .raises(BomCode.BOM_REF_MISSING)
                .with("ref", "A_V9");
        assertThat(rows(explosion)).containsExactly("A 1", "B 1", "C/X 5");
    }

    @Test
    @Tag("F58")
    @Tag("BOM-7")
    void f58_sameChildTwice_isTwoRowsOneTotalAndANoteOfTheLint() {
        BomCatalog catalog = catalog(bom("KIT", "1 A", "2 A"));
        assertThat(rows(leaf(catalog, "KIT", "3"))).containsExactly("A 3", "A 6");
        assertThat(total(leaf(catalog, "KIT", "3"), "A").quantity()).isEqualTo(Ratio.of(9));
        assertThat(total(leaf(catalog, "KIT", "3"), "A").paths()).isEqualTo(BigInteger.TWO);
        assertThat(BomLint.of(catalog, BomPolicy.defaults()))
                .raises(LintCode.BOM_LINE_DUPLICATE)
                .about("A")
                .with("bom", "KIT_V1")
                .with("count", 2);
    }
}
