package io.skuwright.bom;

import static io.skuwright.bom.Exploded.bom;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOM-7")
class WhereUsedScaleTest {

    private static final int LEVELS = 100_000;
    private static final BigInteger TWO_TO_64 = new BigInteger("18446744073709551616");
    private static final BomPolicy PLAIN = BomPolicy.defaults();

    private static List<Bom> chain(int levels, String last) {
        List<Bom> boms = new ArrayList<>();
        for (int level = 0; level < levels; level++) {
            String next = level == levels - 1 ? last : "1 C" + (level + 1);
            boms.add(Bom.builder().from(bom("C" + level, next)).build());
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
    void diamondsOf64Levels_areCountedAndNotWalked() {
        List<Bom> boms = new ArrayList<>();
        for (int level = 0; level < 64; level++) {
            boms.add(bom("L" + level, "1 L" + (level + 1), "1 L" + (level + 1)));
        }
        BomCatalog catalog = BomCatalog.of(boms).value();
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            WhereUsed uses = WhereUsed.of(catalog, "L64", PLAIN).value();
            UseTotal top = uses.totals().value().get(0);
            assertThat(top.product()).isEqualTo("L0");
            assertThat(top.paths()).isEqualTo(TWO_TO_64);
            assertThat(top.quantity()).isEqualTo(Ratio.of(TWO_TO_64, BigInteger.ONE));
            // 2 + 4 + ... + 2^64
            BigInteger all = TWO_TO_64.multiply(BigInteger.TWO).subtract(BigInteger.TWO);
            assertThat(uses.rowCount()).isEqualTo(all);
            assertThat(uses.roots()).containsExactly("L0");
            assertThat(uses.rows().value()).isEmpty();
            assertThat(uses.rows())
                    .raises(BomCode.LIMIT_EXPANSION)
                    .about("L64")
                    .with("paths", all.toString())
                    .with("limit", 1_000_000);
        });
    }

    @Test
    @Tag("N15")
    void chain_answersOnASmallStack() throws InterruptedException {
        BomCatalog catalog = BomCatalog.of(chain(LEVELS, "2 X")).value();
        onSmallStack(() -> Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            WhereUsed uses = WhereUsed.of(catalog, "X", PLAIN).value();
            int rows = 0;
            UseRow last = null;
            for (UseRow row : uses.rows().value()) {
                rows++;
                last = row;
            }
            assertThat(rows).isEqualTo(LEVELS);
            assertThat(last.product()).isEqualTo("C0");
            assertThat(last.level()).isEqualTo(LEVELS);
            assertThat(last.quantity()).isEqualTo(Ratio.of(2));
            assertThat(last.path()).hasSize(LEVELS).startsWith("C1", "C2").endsWith("C99999", "X");
            assertThat(uses.totals().value()).hasSize(LEVELS);
            assertThat(uses.roots()).containsExactly("C0");
        }));
    }

    @Test
    void chainDeeperThanTheLimit_isRefused() {
        BomCatalog catalog = BomCatalog.of(chain(11, "2 X")).value().withLimits(Limits.defaults().with(Limit.BOM_DEPTH, 10));
        assertThat(WhereUsed.of(catalog, "X", PLAIN))
                .raises(BomCode.LIMIT_DEPTH)
                .about("X")
                .with("limit", 10)
                .with("actual", 11);
        assertThat(WhereUsed.of(catalog, "C10", PLAIN)).raisesNothing();
    }

    @Test
    void moreBomsThanTheLimit_areRefused() {
        BomCatalog catalog = BomCatalog.of(List.of(bom("A", "1 X"), bom("B", "1 X"), bom("C", "1 X")))
                .value()
                .withLimits(Limits.defaults().with(Limit.BOM_NODES, 2));
        Outcome<WhereUsed> uses = WhereUsed.of(catalog, "X", PLAIN);
        assertThat(uses.hasValue()).isFalse();
        assertThat(uses).raises(BomCode.LIMIT_BOM_NODES).about("X").with("limit", 2).with("actual", 3);
    }

    @Test
    @Tag("N15")
    void loopOf100000_isCutOnASmallStack() throws InterruptedException {
        BomCatalog catalog = BomCatalog.of(chain(LEVELS, "1 C0")).value();
        onSmallStack(() -> Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            Outcome<WhereUsed> uses = WhereUsed.of(catalog, "C99999", PLAIN);
            assertThat(uses).raises(BomCode.BOM_CYCLE).about("C0").with("length", LEVELS).times(1);
            assertThat(uses.value().rowCount()).isEqualTo(99_999);
            assertThat(uses.value().roots()).containsExactly("C0");
        }));
    }

    @Test
    void chainWithASteppedEnd_isAnsweredForEachBom() {
        BomCatalog catalog = BomCatalog.of(chain(1_000, "1 X step=0..:3")).value();
        WhereUsed uses = WhereUsed.of(catalog, "X", PLAIN).value();
        assertThat(uses.totals().value()).hasSize(1_000).allMatch(total -> total.quantity().equals(Ratio.of(3)));
        assertThat(uses.rows().value()).hasSize(1_000).allMatch(row -> row.quantity().equals(Ratio.of(3)));
    }
}
