package io.skuwright.bom;

import static io.skuwright.bom.Exploded.bom;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOM-2")
class SharedCatalogTest {

    private static final int THREADS = 16;

    private static List<Bom> boms() {
        List<Bom> boms = new ArrayList<>();
        for (int level = 0; level < 12; level++) {
            boms.add(bom(
                    "N" + level,
                    "2 N" + (level + 1) + (level % 3 == 0 ? " skip" : ""),
                    "1/3 N" + (level + 1),
                    "1 PART" + level + " loss=10 fixedLoss=1",
                    "3 SETUP fixed"));
            boms.add(bom("PLAIN" + level, "2 PLAIN" + (level + 1), "1 PLAIN" + (level + 1) + " skip", "5 BOLT"));
        }
        boms.add(bom("PLAIN12", "1 NUT"));
        return boms;
    }

    private static List<String> answers(BomCatalog catalog) {
        List<String> answers = new ArrayList<>();
        for (ExplosionView view : ExplosionView.values()) {
            for (LossConvention loss : LossConvention.values()) {
                BomPolicy policy = BomPolicy.defaults().withLoss(loss);
                for (String root : List.of("N0", "N9", "PLAIN0", "PLAIN9")) {
                    Outcome<Explosion> outcome = catalog.explode(root, Ratio.of(7, 2), view, policy);
                    answers.add(outcome.findings() + " " + List.copyOf(outcome.value().totals()));
                }
                catalog.explode("PLAIN8", Ratio.of(5), view, policy)
                        .value()
                        .rows()
                        .value()
                        .forEach(row -> answers.add(row.toString()));
            }
        }
        catalog.boms().forEach(bom -> answers.add(catalog.line(bom.number(), "10").orElseThrow().component()));
        return answers;
    }

    @Test
    @Tag("F91")
    void oneCatalogue_askedBySixteenThreadsAtOnce_answersAsOneThread() throws Exception {
        List<String> expected = answers(BomCatalog.of(boms()).orThrow());
        BomCatalog shared = BomCatalog.of(boms()).orThrow();
        Explosion explosion = shared.explode("PLAIN0", Ratio.of(5), ExplosionView.LEAF, BomPolicy.defaults()).value();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> answers = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                answers.add(threads.submit(() -> {
                    start.await();
                    List<String> own = answers(shared);
                    own.add(List.copyOf(explosion.totals()) + " " + explosion.rowCount());
                    return own;
                }));
            }
            start.countDown();
            expected.add(List.copyOf(explosion.totals()) + " " + explosion.rowCount());
            for (Future<List<String>> answer : answers) {
                assertThat(answer.get(60, TimeUnit.SECONDS)).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
        // Each of the 12 levels is reached 3 times as often as the one above: 3^12 nuts for each of the 5.
        assertThat(explosion.quantities().value().get("NUT")).isEqualTo(Ratio.of(5L * 531_441));
    }
}
