package io.skuwright.bom;

import static io.skuwright.bom.BuildableTest.build;
import static io.skuwright.bom.BuildableTest.deep;
import static io.skuwright.bom.BuildableTest.stock;
import static io.skuwright.bom.Exploded.bom;
import static io.skuwright.bom.Exploded.catalog;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("BOM-7")
class BuildableFaultsTest {

    @Test
    void stockInAUnitThatNothingJoins_doesNotCount() {
        Outcome<Buildable> build = build(catalog(bom("K", "1 A unit=pcs", "1 B")), "A 9 bag, B 9", BuildMode.SHALLOW);
        assertThat(build)
                .raises(StockCode.STOCK_UNIT_MISMATCH)
                .about("A")
                .with("unit", "bag")
                .with("expected", "pcs")
                .raisesOnly(StockCode.STOCK_UNIT_MISMATCH);
        assertThat(build.value().quantity()).isEqualTo(Ratio.ZERO);
        assertThat(build.value().limiting()).hasToString("[Shortage[component=A, unit=Optional[pcs], missing=1]]");
    }

    @Test
    void stockWithoutUnit_ofAComponentInTwoUnits_doesNotCount() {
        Outcome<Buildable> build =
                build(catalog(bom("K", "1 A unit=pcs", "1 A unit=dozen")), "A 9", BuildMode.SHALLOW);
        assertThat(build)
                .raises(StockCode.STOCK_UNIT_AMBIGUOUS)
                .about("A")
                .with("unit", "pcs")
                .with("other", "dozen")
                .raisesOnly(StockCode.STOCK_UNIT_AMBIGUOUS);
        assertThat(build.value().limiting()).hasToString("[Shortage[component=A, unit=Optional[pcs], missing=13]]");
    }

    @Test
    void componentInUnitsThatNothingJoins_withoutStock_isNoFinding() {
        Outcome<Buildable> build = build(catalog(bom("K", "1 A unit=pcs", "1 A unit=bag")), "B 9", BuildMode.SHALLOW);
        assertThat(build).raisesNothing();
        assertThat(build.value().limiting()).extracting(Shortage::missing).containsExactly(Ratio.ONE, Ratio.ONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 K", "1 S fixed"})
    void nothingThatGrows_isUnlimited(String line) {
        BomCatalog catalog = line.equals("1 K") ? catalog(bom("X", line)) : catalog(bom("K", line));
        Outcome<Buildable> build = build(catalog, "S 1", BuildMode.DEEP);
        assertThat(build).raises(StockCode.BUILD_UNLIMITED).about("K");
        assertThat(build.hasValue()).isFalse();
    }

    @Test
    void emptyBom_isUnlimited() {
        Outcome<Buildable> build = build(catalog(bom("K", "0 A")), "A 1", BuildMode.SHALLOW);
        assertThat(build).raises(BomCode.BOM_EMPTY).raises(StockCode.BUILD_UNLIMITED).about("K");
    }

    @Test
    void fixedLineOnly_withoutStock_isNone() {
        assertThat(deep(catalog(bom("K", "1 S fixed")), "S 0").quantity()).isEqualTo(Ratio.ZERO);
        assertThat(deep(catalog(bom("K", "1 S fixed")), "S -1").quantity()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void unknownProduct_hasNoAnswer() {
        Outcome<Buildable> build = build(catalog(bom("X", "1 Y")), "Y 1", BuildMode.DEEP);
        assertThat(build).raises(BomCode.BOM_PRODUCT_UNKNOWN).about("K");
        assertThat(build.hasValue()).isFalse();
    }

    @Test
    void brokenLineOrLoop_makesTheAnswerPartial() {
        Outcome<Buildable> build = build(catalog(bom("K", "1/0 A", "1 B")), "B 4", BuildMode.SHALLOW);
        assertThat(build).raises(BomCode.BOM_DENOMINATOR_NOT_POSITIVE).about("A");
        assertThat(build.value().quantity()).isEqualTo(Ratio.of(4));
        assertThat(build.value().isPartial()).isTrue();
        BomCatalog looped = catalog(bom("K", "1 A", "1 B"), bom("A", "1 K", "1 C"));
        Outcome<Buildable> loop = build(looped, "B 4, C 3", BuildMode.DEEP);
        assertThat(loop).raises(BomCode.BOM_CYCLE);
        assertThat(loop.value().quantity()).isEqualTo(Ratio.of(3));
        assertThat(loop.value().isPartial()).isTrue();
    }

    /** 2 a piece up to 100 pieces, 1 from 100 on. */
    @ParameterizedTest
    @CsvSource({"0, 0", "99, 49", "100, 100", "150, 150", "198, 198", "1, 0", "-3, 0"})
    void steppedLine_largerBuildMayNeedLess(String stock, String built) {
        BomCatalog catalog = catalog(bom("K", "0 FOIL step=0..100:2 step=100..:1"));
        assertThat(deep(catalog, "FOIL " + stock).quantity()).isEqualTo(Ratio.parse(built));
    }

    @ParameterizedTest
    @CsvSource({
        "step=0..10:1 step=20..:1, 15, 9",
        "step=0..10:1 step=20..:1, 25, 25",
        "step=0..10:1 step=20..:1, 5, 5",
        "step=5..10:1, 50, 9",
        "step=5..10:1, 4, 0",
        "step=1..10:1, 4, 4"
    })
    void steppedLine_hasNoAnswerInAGap(String steps, String stock, String built) {
        BomCatalog catalog = catalog(bom("K", "0 FOIL " + steps));
        assertThat(deep(catalog, "FOIL " + stock).quantity()).isEqualTo(Ratio.parse(built));
    }

    @Test
    void steppedLine_withoutAStepForOneMore_lacksNothing() {
        assertThat(deep(catalog(bom("K", "0 FOIL step=0..10:1")), "FOIL 50").limiting()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"FOIL 24, 12", "FOIL 8, 1", "'FOIL 8, B 3', 2", "'FOIL 9, B 3', 3", "'FOIL 30, B 3', 16"})
    void steppedLineOfAComponent_takesTheStepOfWhatIsMade(String stock, String built) {
        BomCatalog catalog = catalog(bom("K", "2 B"), bom("B", "0 FOIL step=0..10:3 step=10..:1"));
        assertThat(deep(catalog, stock).quantity()).isEqualTo(Ratio.parse(built));
    }

    @Test
    void steppedLineBelowTwoPlaces_isRefusedUnlessTheTotalDecides() {
        BomCatalog catalog = catalog(
                bom("K", "1 A", "1 B"),
                bom("A", "1 C"),
                bom("B", "1 C"),
                bom("C", "0 F step=0..10:2 step=10..:1"));
        Outcome<Buildable> build = build(catalog, "F 11", BuildMode.DEEP);
        assertThat(build).raises(BomCode.BOM_STEPPED_AMBIGUOUS).about("F");
        assertThat(build.hasValue()).isFalse();
        Outcome<Buildable> byTotal = Buildable.of(
                catalog, "K", stock("F 11"), BomPolicy.defaults().withStepsByTotal(true), BuildMode.DEEP);
        assertThat(byTotal).raisesNothing();
        assertThat(byTotal.value().quantity()).isEqualTo(Ratio.of(5));
    }

    @Test
    void numbersTooLarge_areRefused() {
        Limits limits = Limits.defaults().with(Limit.RATIO_BITS, 10);
        BomCatalog catalog = catalog(bom("K", "30 A"), bom("A", "1 B", "1 F fixed"), bom("B", "100 C"))
                .withLimits(limits);
        Outcome<Buildable> build = build(catalog, "C 900000, F 1", BuildMode.DEEP);
        assertThat(build).raises(QuantityCode.LIMIT_QUANTITY_BITS).about("A");
        assertThat(build.hasValue()).isFalse();
        Outcome<Buildable> owed = build(catalog, "C -900000, F 1", BuildMode.DEEP);
        assertThat(owed).raises(QuantityCode.LIMIT_QUANTITY_BITS);
        assertThat(owed.hasValue()).isFalse();
    }

    @Test
    @Tag("F55")
    void ladderOf64Levels_isJudgedWithoutWalkingItsPaths() {
        List<Bom> boms = new ArrayList<>();
        for (int level = 0; level < 64; level++) {
            boms.add(bom("L" + level, "1 L" + (level + 1), "1 L" + (level + 1)));
        }
        BomCatalog catalog = BomCatalog.of(boms).value();
        Ratio enough = Ratio.of(BigInteger.TWO.pow(64).multiply(BigInteger.valueOf(3)), BigInteger.ONE);
        Map<String, OnHand> stock = Map.of("L64", OnHand.of(enough), "L32", OnHand.of(Ratio.of(5)));
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            Buildable build =
                    Buildable.of(catalog, "L0", stock, BomPolicy.defaults(), BuildMode.DEEP).orThrow();
            assertThat(build.quantity()).isEqualTo(Ratio.of(3));
        });
    }

    @Test
    @Tag("F56")
    void chainOf100000Levels_needsNoStack() throws InterruptedException {
        int levels = 100_000;
        List<Bom> boms = new ArrayList<>();
        for (int level = 0; level < levels; level++) {
            boms.add(bom("C" + level, "1 C" + (level + 1)));
        }
        BomCatalog catalog = BomCatalog.of(boms).value();
        Map<String, OnHand> stock = Map.of("C100000", OnHand.of(Ratio.of(7)), "C50000", OnHand.of(Ratio.of(3)));
        List<Ratio> answers = new ArrayList<>();
        Thread thread = new Thread(
                null,
                () -> answers.add(Buildable.of(catalog, "C0", stock, BomPolicy.defaults(), BuildMode.DEEP)
                        .orThrow()
                        .quantity()),
                "small",
                256 * 1024);
        thread.start();
        thread.join();
        assertThat(answers).containsExactly(Ratio.of(10));
    }
}
