package io.skuwright.quantity;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("QTY-2")
class UnitConversionScaleTest {

    private static final int MANY = 100_000;

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

    /** A chain u0 -> u1 -> ..., whose factors are 12 and 1/12 in turn, so that the worths stay small. */
    private static List<UnitConversion> chain(int steps) {
        List<UnitConversion> chain = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            Ratio factor = step % 2 == 0 ? Ratio.of(12) : Ratio.of(1, 12);
            chain.add(UnitConversion.of("u" + step, "u" + (step + 1), factor));
        }
        Collections.shuffle(chain, new Random(7));
        return chain;
    }

    @Test
    void chainOf100000Units_isConvertedFromEndToEnd() throws InterruptedException {
        onSmallStack(() -> Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            Outcome<UnitConversions> outcome = UnitConversions.of(chain(MANY - 1));
            assertThat(outcome).raisesNothing();
            assertThat(outcome.value().find("X", "u0", "u99999")).contains(Ratio.of(12));
            assertThat(outcome.value().find("X", "u99999", "u2")).contains(Ratio.of(1, 12));
        }));
    }

    @Test
    void loopOf100000Units_isReportedOnceForEachSuspect() throws InterruptedException {
        List<UnitConversion> loop = chain(MANY);
        loop.add(UnitConversion.of("u" + MANY, "u0", Ratio.of(5)));
        onSmallStack(() -> Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            Outcome<UnitConversions> outcome = UnitConversions.of(loop);
            assertThat(outcome)
                    .raises(QuantityCode.UNIT_CONVERSION_CONTRADICTORY)
                    .with("conversion", "1 u100000 = 5 u0")
                    .with("expected", "1")
                    .raisesOnly(QuantityCode.UNIT_CONVERSION_CONTRADICTORY);
            assertThat(outcome.findings().size()).isEqualTo(MANY + 1);
            assertThat(outcome.findings().stream()
                            .mapToInt(finding -> finding.attributes().getOrDefault("chain", "").split(" -> ", -1).length)
                            .max())
                    .hasValue(14);
            assertThat(outcome.value().isEmpty()).isTrue();
        }));
    }

    @Test
    void chainOfGrowingWorth_isCutWhereItGrowsBeyondTheLimit() throws InterruptedException {
        List<UnitConversion> chain = new ArrayList<>();
        for (int step = 0; step < MANY; step++) {
            chain.add(UnitConversion.of("u" + step, "u" + (step + 1), Ratio.of(1_000_003)));
        }
        onSmallStack(() -> Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            Outcome<UnitConversions> outcome = UnitConversions.of(chain);
            assertThat(outcome)
                    .raises(QuantityCode.LIMIT_QUANTITY_BITS)
                    .with("limit", 4_096)
                    .raisesOnly(QuantityCode.LIMIT_QUANTITY_BITS);
            assertThat(outcome.value().conversions().size() + outcome.findings().size()).isEqualTo(MANY);
            // 1000003 has 20 bits, so a worth has at most about 205 steps and a cut comes about every 205 to 410.
            assertThat(outcome.findings().size()).isBetween(MANY / 420, MANY / 200);
            assertThat(outcome.value().find("X", "u0", "u1")).contains(Ratio.of(1_000_003));
            assertThat(outcome.value().find("X", "u0", "u" + MANY)).isEmpty();
        }));
    }

    @Test
    void manyProductsWithOwnConversions_areLinear() {
        List<UnitConversion> given = new ArrayList<>(chain(1_000));
        given.add(UnitConversion.of("kg", "g", Ratio.of(1_000)));
        given.add(UnitConversion.of("box", "kg", Ratio.of(5)));
        for (int product = 0; product < MANY; product++) {
            // Each joins the islands of u and kg; every tenth overrides what a box is.
            given.add(UnitConversion.of("P" + product, "u0", "kg", Ratio.of(product + 1)));
            if (product % 10 == 0) {
                given.add(UnitConversion.of("P" + product, "box", "g", Ratio.of(700)));
            }
        }
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            Outcome<UnitConversions> outcome = UnitConversions.of(given);
            UnitConversions conversions = outcome.value();
            assertThat(conversions.find("P11", "u1000", "g")).contains(Ratio.of(12_000));
            assertThat(conversions.find("P11", "box", "g")).contains(Ratio.of(5_000));
            assertThat(conversions.find("P20", "box", "g")).contains(Ratio.of(700));
            // What an override has to look through is bounded: later products stand alone, and say so.
            assertThat(outcome).raises(QuantityCode.LIMIT_UNIT_STEPS).raisesOnly(QuantityCode.LIMIT_UNIT_STEPS);
            assertThat(conversions.find("P99990", "box", "g")).contains(Ratio.of(700));
        });
    }
}
