package io.skuwright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bench.Contest.Competitor;
import io.skuwright.bench.baseline.HashMapLoop;
import io.skuwright.bench.baseline.StreamGroupingBy;
import io.skuwright.bench.floor.OnePass;
import io.skuwright.bench.gen.Flat;
import io.skuwright.bench.gen.FlatSheets;
import io.skuwright.bench.gen.Tally;
import io.skuwright.consolidation.Consolidation;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Competitors about flat materials are compared only because they give the same answers; and no benchmark rots. */
class ConsolidateBenchmarksAgreeTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "7, 10", "100, 1", "100, 10", "3000, 1", "3000, 10", "5000, 1000"})
    void competitors_smallSheets_giveTheEnginesTally(int size, int skusPerSpu) {
        for (boolean faults : new boolean[] {false, true}) {
            List<Flat> rows = FlatSheets.rows(size, skusPerSpu, faults);
            Consolidation consolidation = ConsolidateEngine.run(rows);
            Tally tally = ConsolidateEngine.tally(consolidation);
            assertThat(tally.read()).isEqualTo(size);
            assertThat(StreamGroupingBy.run(rows)).isEqualTo(tally);
            assertThat(withoutValues(OnePass.run(rows))).isEqualTo(withoutValues(tally));
            assertThat(ConsolidateEngine.tally(ConsolidateEngine.runWithoutLookAlikes(rows))).isEqualTo(tally);
            Consolidation combined = ConsolidateEngine.runOnTwoThreads(rows);
            assertThat(ConsolidateEngine.tally(combined)).isEqualTo(tally);
            assertThat(ConsolidateEngine.digest(combined)).isEqualTo(ConsolidateEngine.digest(consolidation));
            if (!faults) {
                assertThat(withoutValues(HashMapLoop.run(rows))).isEqualTo(withoutValues(tally));
                assertThat(StreamGroupingBy.runWithoutCodes(rows)).isEqualTo(tally);
                assertThat(tally.skus()).isEqualTo(size);
            }
        }
    }

    private static Tally withoutValues(Tally tally) {
        return new Tally(
                tally.spus(),
                tally.skus(),
                0,
                tally.singles(),
                tally.placeless(),
                tally.categories(),
                tally.units(),
                tally.codes(),
                tally.incomplete(),
                tally.combinations());
    }

    /** The bare loop finds what it looks for, and no more. */
    @Test
    void hashMapLoop_faultySheet_findsCategoriesAndUnits() {
        List<Flat> rows = FlatSheets.rows(3_000, 10, true);
        Tally all = ConsolidateEngine.tally(ConsolidateEngine.run(rows));
        Tally loop = HashMapLoop.run(rows);
        assertThat(List.of(loop.placeless(), loop.categories(), loop.units()))
                .isEqualTo(List.of(all.placeless(), all.categories(), all.units()));
        assertThat(loop.skus() + loop.incomplete())
                .isEqualTo(all.skus() + all.incomplete() + all.codes() + all.combinations());
    }

    /** 300 SPUs of 10 rows: 2 have two categories, 1 has two units; of 30 rows 6 have each of five faults. */
    @Test
    void sheet_withFaults_hasEveryFaultAndNoSharedText() {
        List<Flat> rows = FlatSheets.rows(3_000, 10, true);
        Tally tally = ConsolidateEngine.tally(ConsolidateEngine.run(rows));
        assertThat(tally.placeless()).isEqualTo(12);
        assertThat(tally.categories()).isPositive();
        assertThat(tally.units()).isPositive();
        assertThat(tally.codes()).isBetween(6, 12);
        assertThat(tally.incomplete()).isBetween(1, 6);
        assertThat(tally.combinations()).isPositive();
        assertThat(rows.get(0).category()).isEqualTo(rows.get(6).category()).isNotSameAs(rows.get(6).category());
        assertThat(FlatSheets.rows(3_000, 10, true)).isEqualTo(rows);
    }

    @Test
    void consolidateBenchmarks_runOnce() {
        ConsolidateBenchmark benchmark = new ConsolidateBenchmark();
        benchmark.rows = 1_000;
        benchmark.generate();
        assertThat(benchmark.engine().consolidated()).isEqualTo(1_000);
        assertThat(benchmark.engineOnTwoThreads().consolidated()).isEqualTo(1_000);
        assertThat(benchmark.engineAllRead()).isEqualTo(benchmark.streamGroupingBy());
        assertThat(benchmark.hashMapLoop().skus()).isEqualTo(1_000);
        assertThat(benchmark.floorOnePass().skus()).isEqualTo(1_000);
        assertThat(benchmark.floorHashNamesOnly()).isNotZero();
    }

    @Test
    void contest_consolidate_hasTheCompetitorsOfItsRatiosAndRuns() {
        Contest contest = Paired.contest(List.of("consolidate", "2000", "10", "faulty"));
        assertThat(contest.ratios()).isNotEmpty().allSatisfy(pair -> {
            assertThat(contest.competitor(pair.over()).units()).isPositive();
            assertThat(contest.competitor(pair.under()).units()).isPositive();
        });
        for (Competitor competitor : contest.competitors()) {
            Objects.requireNonNull(competitor.before()).run();
            assertThat(competitor.run().getAsLong()).as(competitor.name()).isNotZero();
        }
    }
}
