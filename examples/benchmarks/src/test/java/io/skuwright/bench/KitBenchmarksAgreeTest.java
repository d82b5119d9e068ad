package io.skuwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bench.Contest.Competitor;
import io.skuwright.bench.baseline.DecimalKits;
import io.skuwright.bench.baseline.MapKits;
import io.skuwright.bench.gen.KitStore;
import io.skuwright.bom.Buildable;
import io.skuwright.bom.Shortage;
import io.skuwright.kit.KitAvailability;
import io.skuwright.kit.KitPromise;
import io.skuwright.kit.PromisedLine;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Competitors about availability are compared only because they give the same answers; and no benchmark rots. */
class KitBenchmarksAgreeTest {

    private static final KitStore STORE = KitStore.of(300, 3_000);
    private static final KitAvailability KITS =
            KitEngine.availability(KitEngine.catalog(STORE), KitEngine.stock(STORE.stock()));

    @Test
    void competitors_giveTheEnginesAnswers() {
        Outcome<Map<String, Buildable>> engine = KITS.available(STORE.codes());
        Map<String, MapKits.Available> maps = MapKits.of(STORE).available(STORE.codes());
        Map<String, BigDecimal> decimals = DecimalKits.of(STORE).available(STORE.codes());
        assertThat(engine.findings()).isEmpty();
        assertThat(engine.value().keySet()).containsExactlyElementsOf(STORE.codes());
        engine.value().forEach((kit, build) -> {
            assertThat(build.quantity()).isEqualTo(Ratio.of(maps.get(kit).kits()));
            assertThat(build.quantity()).isEqualTo(Ratio.of(decimals.get(kit)));
            assertThat(build.limiting())
                    .extracting(Shortage::component)
                    .contains(maps.get(kit).limiting());
        });
    }

    @Test
    void promises_areTheSame() {
        KitPromise engine = KitEngine.promise(KITS, KitEngine.wishes(STORE.codes(), KitContests.wanted()));
        MapKits maps = KitContests.thirds(STORE);
        long[] promised = maps.promise(STORE.codes(), KitContests.wanted());
        assertThat(engine.lines())
                .extracting(PromisedLine::promised)
                .isEqualTo(Arrays.stream(promised).mapToObj(Ratio::of).toList());
        assertThat(maps.promise(STORE.codes(), KitContests.wanted())).isEqualTo(promised);
        assertThat(engine.lacking()).isNotEmpty();
    }

    @Test
    void store_isAsItIsDescribed() {
        assertThat(STORE.codes()).hasSize(300).contains("KIT0", "KIT299");
        assertThat(STORE.stock()).hasSize(3_000);
        assertThat(STORE.kits()).anyMatch(kit -> kit.product().startsWith("PACK"));
        assertThat(STORE.kits()).anyMatch(kit -> kit.lines().stream().anyMatch(line -> line.denominator() == 3));
        assertThat(KitStore.of(300, 3_000)).isEqualTo(STORE);
    }

    @Test
    void availabilityBenchmarks_runOnce() {
        AvailabilityBenchmark benchmark = new AvailabilityBenchmark();
        benchmark.components = 2_000;
        benchmark.generate();
        assertThat(benchmark.engine()).hasSize(100);
        assertThat(benchmark.engineWithStock()).hasSize(100);
        assertThat(benchmark.enginePromise().lines()).hasSize(100);
        assertThat(benchmark.mapsAndLongs()).hasSize(100);
        assertThat(benchmark.mapsAndDecimals()).hasSize(100);
    }

    @Test
    void contests_haveTheCompetitorsOfTheirRatiosAndRun() {
        for (String word : List.of("50", "growth")) {
            Contest contest = Paired.contest(List.of("available", word));
            assertThat(contest.ratios()).isNotEmpty().allSatisfy(pair -> {
                assertThat(contest.competitor(pair.over()).units()).isPositive();
                assertThat(contest.competitor(pair.under()).units()).isPositive();
            });
            for (Competitor competitor : contest.competitors()) {
                assertThat(competitor.run().getAsLong()).as(competitor.name()).isNotZero();
            }
        }
    }
}
