package io.skuwright.bench;

import io.skuwright.bench.Contest.Competitor;
import io.skuwright.bench.Contest.Pair;
import io.skuwright.bench.Goal.Word;
import io.skuwright.bench.baseline.HashMapLoop;
import io.skuwright.bench.baseline.StreamGroupingBy;
import io.skuwright.bench.floor.OnePass;
import io.skuwright.bench.gen.Flat;
import io.skuwright.bench.gen.FlatSheets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** A contest about flat materials: all read the same rows, whose texts are made anew before each run. */
final class ConsolidateContest {

    private static final String ENGINE = "engine";
    private static final String NO_LOOK_ALIKES = "engine, no look-alikes";
    private static final String THREADS = "engine, 2 threads and combine";
    private static final String ALL_READ = "engine, every product made and read";
    private static final String STREAM = "groupingBy";
    private static final String FEWER_CHECKS = "groupingBy, codes not compared";
    private static final String LOOP = "HashMap loop, nothing twice looked for";
    private static final String PASS = "one pass over arrays";
    private static final String HASHES = "hashes of names";
    private static final int PART = 10;

    private final int skusPerSpu;
    private final boolean faults;
    /** The rows of the run that comes next; those of the run before are garbage by then. */
    private List<Flat> rows = List.of();

    private ConsolidateContest(int skusPerSpu, boolean faults) {
        this.skusPerSpu = skusPerSpu;
        this.faults = faults;
    }

    /** Returns the contest; growth is shown by the engine on a tenth of the rows. */
    static Contest of(int rows, int skusPerSpu, boolean faults) {
        ConsolidateContest contest = new ConsolidateContest(skusPerSpu, faults);
        String part = "engine, " + Quartiles.digits((double) rows / PART) + " rows";
        List<Competitor> all = new ArrayList<>();
        all.add(contest.competitor(STREAM, rows, made -> StreamGroupingBy.run(made).digest()));
        all.add(contest.competitor(FEWER_CHECKS, rows, made -> StreamGroupingBy.runWithoutCodes(made).digest()));
        all.add(contest.competitor(LOOP, rows, made -> HashMapLoop.run(made).digest()));
        all.add(contest.competitor(PASS, rows, made -> OnePass.run(made).digest()));
        all.add(contest.competitor(HASHES, rows, OnePass::hashNames));
        all.add(contest.competitor(ENGINE, rows, ConsolidateContest::engine));
        all.add(contest.competitor(
                NO_LOOK_ALIKES, rows, made -> ConsolidateEngine.digest(ConsolidateEngine.runWithoutLookAlikes(made))));
        all.add(contest.competitor(
                THREADS, rows, made -> ConsolidateEngine.digest(ConsolidateEngine.runOnTwoThreads(made))));
        all.add(contest.competitor(
                ALL_READ, rows, made -> ConsolidateEngine.tally(ConsolidateEngine.run(made)).digest()));
        all.add(contest.competitor(part, rows / PART, ConsolidateContest::engine));
        return new Contest(
                all,
                List.of(
                        new Pair(STREAM, ENGINE),
                        new Pair(FEWER_CHECKS, ENGINE),
                        new Pair(STREAM, NO_LOOK_ALIKES),
                        new Pair(STREAM, ALL_READ),
                        new Pair(ENGINE, LOOP),
                        new Pair(ENGINE, PASS),
                        new Pair(ENGINE, HASHES),
                        new Pair(ENGINE, THREADS),
                        new Pair(ENGINE, part)),
                List.of(
                        Goal.atLeast(STREAM, ENGINE, 2),
                        Goal.aim(Word.AT_MOST, ENGINE + " / " + LOOP, 1),
                        Goal.aim(Word.AT_LEAST, ENGINE + " / " + THREADS, 1.5),
                        Goal.aim(Word.AT_MOST, ENGINE + " / " + part, 3)));
    }

    private static long engine(List<Flat> rows) {
        return ConsolidateEngine.digest(ConsolidateEngine.run(rows));
    }

    private Competitor competitor(String name, int size, ToLongFunction<List<Flat>> run) {
        return new Competitor(name, size, Contest.WARM_UP, () -> make(size), () -> run.applyAsLong(rows));
    }

    /** The garbage of the run before is collected now, so that no run pays for another one's. */
    private void make(int size) {
        rows = List.of();
        rows = FlatSheets.rows(size, skusPerSpu, faults);
        System.gc();
    }
}
