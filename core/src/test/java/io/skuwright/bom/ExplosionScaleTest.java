package io.skuwright.bom;

import static io.skuwright.bom.Exploded.bom;
import static io.skuwright.bom.Exploded.total;
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
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOM-4")
class ExplosionScaleTest {

    private static final BigInteger TWO_TO_64 = new BigInteger("18446744073709551616");

    private static List<Bom> ladder(int levels, String line) {
        List<Bom> boms = new ArrayList<>();
        for (int level = 0; level < levels; level++) {
            String next = line.replace("NEXT", "L" + (level + 1));
            boms.add(bom("L" + level, next, next));
        }
        return boms;
    }

    private static List<Bom> chain(int levels, String line) {
        List<Bom> boms = new ArrayList<>();
        for (int level = 0; level < levels; level++) {
            boms.add(bom("C" + level, line.replace("NEXT", "C" + (level + 1))));
        }
        return boms;
    }

    /** Runs on a thread with a small stack, as an embedding platform may give it. */
    private static void onSmallStack(Runnable work) throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread thread = new Thread(null, work, "small", 256 * 1024);
        thread.setUncaughtExceptionHandler((which, thrown) -> failure.set(thrown));
        thread.start();
        thread.join();
        if (failure.get() != null) {
            throw new AssertionError(failure.get());
        }
    }

    @Test
    @Tag("N15")
    void ladderOf64Levels_totalIsExactAndListingIsRefused() {
        BomCatalog catalog = BomCatalog.of(ladder(64, "1 NEXT")).value();
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            Outcome<Explosion> explosion = Exploded.leaf(catalog, "L0", "1");
            assertThat(total(explosion, "L64").quantity()).isEqualTo(Ratio.of(TWO_TO_64, BigInteger.ONE));
            assertThat(total(explosion, "L64").paths()).isEqualTo(TWO_TO_64);
            assertThat(explosion.value().rowCount()).isEqualTo(TWO_TO_64);
            assertThat(explosion.value().lineVisits()).isEqualTo(128);
            Outcome<Iterable<ExplosionRow>> rows = explosion.value().rows();
            assertThat(rows)
                    .raises(BomCode.LIMIT_EXPANSION)
                    .about("L0")
                    .with("paths", "18446744073709551616")
                    .with("limit", 1_000_000);
            assertThat(rows.value()).isEmpty();
        });
    }

    @Test
    @Tag("N15")
    void ladder_engineeringRows_areTheSumOfAllLevels() {
        // 2 + 4 + ... + 2^64
        assertThat(Exploded.engineering(BomCatalog.of(ladder(64, "1 NEXT")).value(), "L0", "1")
                        .value()
                        .rowCount())
                .isEqualTo(TWO_TO_64.shiftLeft(1).subtract(BigInteger.TWO));
    }

    @Test
    void ladderThatEndsInACutLine_hasNoRowsAndIsNotWalked() {
        List<Bom> boms = ladder(64, "1 NEXT skip");
        boms.add(bom("L64", "1 L64 skip"));
        BomCatalog catalog = BomCatalog.of(boms).value();
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            Outcome<Explosion> explosion = Exploded.order(catalog, "L0", "1");
            assertThat(explosion).raises(BomCode.BOM_CYCLE).with("path", "L64 -> L64");
            assertThat(explosion.value().rowCount()).isZero();
            assertThat(Exploded.rows(explosion)).isEmpty();
        });
    }

    @Test
    void fixedLineBelowALadder_countsOncePerPath() {
        List<Bom> boms = ladder(64, "1 NEXT");
        boms.add(bom("L64", "3 SETUP fixed"));
        Outcome<Explosion> explosion = Exploded.leaf(BomCatalog.of(boms).value(), "L0", "7");
        assertThat(total(explosion, "SETUP").quantity())
                .isEqualTo(Ratio.of(TWO_TO_64, BigInteger.ONE).times(3));
    }

    @Test
    @Tag("F56")
    void chainOf100000Levels_onASmallStack() throws InterruptedException {
        onSmallStack(() -> {
            List<Bom> boms = chain(100_000, "1 NEXT skip");
            Collections.shuffle(boms, new Random(42));
            Outcome<BomCatalog> catalog = BomCatalog.of(boms);
            assertThat(catalog).raisesNothing();
            Outcome<Explosion> explosion = Exploded.order(catalog.value(), "C0", "5");
            assertThat(explosion.value().totals()).hasSize(1);
            assertThat(total(explosion, "C100000").quantity()).isEqualTo(Ratio.of(5));
            ExplosionRow row = explosion.value().rows().value().iterator().next();
            assertThat(row.level()).isEqualTo(100_000);
            assertThat(row.path()).hasSize(100_000).endsWith("C99999", "C100000");
            assertThat(row.factor()).isEqualTo(Ratio.ONE);
        });
    }

    @Test
    void cycleOf100000Nodes_isPrintedInShort() throws InterruptedException {
        onSmallStack(() -> {
            List<Bom> boms = new ArrayList<>(chain(99_999, "1 NEXT"));
            boms.add(bom("C99999", "1 C0", "1 BOLT"));
            Outcome<BomCatalog> catalog = BomCatalog.of(boms);
            assertThat(catalog)
                    .raises(BomCode.BOM_CYCLE)
                    .about("C0")
                    .with("length", 100_000)
                    .with(
                            "path",
                            "C0 -> C1 -> C2 -> C3 -> C4 -> C5 -> C6 -> C7 -> C8 -> C9 -> C10 -> C11 -> C12 -> C13"
                                    + " -> C14 -> C15 -> C16 -> C17 -> C18 -> ... -> C0");
            Outcome<Explosion> explosion = Exploded.leaf(catalog.value(), "C0", "1");
            assertThat(explosion).raises(BomCode.BOM_CYCLE).with("length", 100_000);
            assertThat(Exploded.totals(explosion)).containsOnlyKeys("BOLT");
        });
    }

    @Test
    @Tag("F56")
    void depth_atTheLimitPasses_oneOverIsRefused_andTheLimitCanBeRaised() {
        BomCatalog catalog = BomCatalog.of(chain(6, "1 NEXT")).value();
        BomCatalog five = catalog.withLimits(Limits.defaults().with(Limit.BOM_DEPTH, 5));
        assertThat(Exploded.engineering(five, "C1", "1")).raisesNothing();
        Outcome<Explosion> refused = Exploded.engineering(five, "C0", "1");
        assertThat(refused).raises(BomCode.LIMIT_DEPTH).about("C0").with("limit", 5).with("actual", 6);
        assertThat(refused.hasValue()).isFalse();
        assertThat(Exploded.engineering(catalog, "C0", "1")).raisesNothing();
    }

    @Test
    void rows_atTheLimitAreListed_oneOverIsRefused() {
        BomCatalog catalog = BomCatalog.of(ladder(3, "1 NEXT")).value();
        Explosion fourteen = Exploded.engineering(
                        catalog.withLimits(Limits.defaults().with(Limit.EXPLOSION_ROWS, 14)), "L0", "1")
                .value();
        assertThat(fourteen.rows()).raisesNothing();
        assertThat(fourteen.rows().value()).hasSize(14);
        Explosion thirteen = Exploded.engineering(
                        catalog.withLimits(Limits.defaults().with(Limit.EXPLOSION_ROWS, 13)), "L0", "1")
                .value();
        assertThat(thirteen.rows()).raises(BomCode.LIMIT_EXPANSION).with("paths", 14).with("limit", 13);
        assertThat(thirteen.totals()).hasSize(3);
    }

    @Test
    void quantity_atTheLimitOfBitsIsKept_oneOverIsLeftOutWithAllBelow() {
        // 2^9 has 10 bits, 2^10 has 11.
        BomCatalog catalog = BomCatalog.of(chain(12, "2 NEXT"))
                .value()
                .withLimits(Limits.defaults().with(Limit.RATIO_BITS, 10));
        Outcome<Explosion> explosion = Exploded.engineering(catalog, "C0", "1");
        assertThat(explosion)
                .raises(QuantityCode.LIMIT_QUANTITY_BITS)
                .times(1)
                .about("C10")
                .with("component", "C10")
                .with("limit", 10)
                .with("actual", 11);
        assertThat(Exploded.totals(explosion)).hasSize(9).containsEntry("C9", "512").doesNotContainKey("C10");
        assertThat(explosion.value().totalsOf("C11")).isEmpty();
        Outcome<Iterable<ExplosionRow>> rows = explosion.value().rows();
        assertThat(rows).raises(QuantityCode.LIMIT_QUANTITY_BITS).times(1).about("C10");
        assertThat(rows.value()).hasSize(9);
    }

    @Test
    void quantityTooLargeOnSeveralLines_isSaidOnceAndTheOthersAreListed() {
        BomCatalog catalog = BomCatalog.of(List.of(bom("KIT", "1000 A", "2000 A", "3 B", "1/1000 C")))
                .value()
                .withLimits(Limits.defaults().with(Limit.RATIO_BITS, 9));
        Outcome<Explosion> explosion = Exploded.engineering(catalog, "KIT", "1");
        assertThat(explosion)
                .raises(QuantityCode.LIMIT_QUANTITY_BITS)
                .times(2)
                .about("A")
                .with("actual", 10)
                .raises(QuantityCode.LIMIT_QUANTITY_BITS)
                .about("C");
        assertThat(Exploded.totals(explosion)).containsOnlyKeys("B");
        assertThat(explosion.value().rows()).raises(QuantityCode.LIMIT_QUANTITY_BITS).times(2);
        assertThat(Exploded.rows(explosion)).containsExactly("B 3");
    }

    @Test
    void quantity_growingFast_stopsInBoundedTime() {
        BomCatalog catalog = BomCatalog.of(chain(100_000, "999999999999999999 NEXT")).value();
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            Outcome<Explosion> explosion = Exploded.engineering(catalog, "C0", "1");
            // 68 factors of 60 bits are 4,066 bits; the 69th passes 4,096.
            assertThat(explosion).raises(QuantityCode.LIMIT_QUANTITY_BITS).times(1).about("C69");
            assertThat(explosion.value().totals()).hasSize(68);
        });
    }

    @Test
    void ratiosThatCancel_neverGrowTooLarge() {
        List<Bom> boms = new ArrayList<>();
        for (int level = 0; level < 5_000; level++) {
            boms.add(bom("C" + level, (level % 2 == 0 ? "2/3 C" : "3/2 C") + (level + 1)));
        }
        Outcome<Explosion> explosion = Exploded.engineering(BomCatalog.of(boms).value(), "C0", "1");
        assertThat(explosion).raisesNothing();
        assertThat(explosion.value().rows()).raisesNothing();
        assertThat(total(explosion, "C5000").quantity()).isEqualTo(Ratio.ONE);
    }

    @Test
    void wideGraph_visitsEachReachableLineOnce() {
        // 300 layers of 100 products, each made of 4 of the next layer: 119,600 lines from one root.
        List<Bom> boms = new ArrayList<>();
        Random random = new Random(7);
        for (int layer = 0; layer < 300; layer++) {
            for (int at = 0; at < 100; at++) {
                String[] lines = new String[4];
                for (int line = 0; line < 4; line++) {
                    lines[line] = "1 N" + (layer + 1) + "." + (at + line * 25) % 100;
                }
                boms.add(bom("N" + layer + "." + at, lines));
            }
        }
        Collections.shuffle(boms, random);
        Outcome<BomCatalog> catalog = BomCatalog.of(boms);
        assertThat(catalog).raisesNothing();
        Outcome<Explosion> explosion = Exploded.engineering(catalog.value(), "N0.0", "1");
        // From column 0 only columns 0, 25, 50 and 75 are reached: 4 lines of the root, 16 of each later layer.
        assertThat(explosion.value().lineVisits()).isEqualTo(4 + 16 * 299);
        // All four columns are alike, so each gets a quarter of 4^300.
        assertThat(total(explosion, "N300.75").quantity())
                .isEqualTo(Ratio.of(BigInteger.ONE.shiftLeft(598), BigInteger.ONE));
    }
}
