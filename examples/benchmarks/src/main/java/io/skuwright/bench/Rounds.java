package io.skuwright.bench;

import io.skuwright.bench.Contest.Competitor;
import io.skuwright.bench.Contest.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Runs a contest in rounds: in each, every competitor has its turn, in an order drawn anew.
 *
 * <p>A ratio is taken within a round, so that a disturbance of the machine hits a round and not the
 * median over all rounds.
 */
final class Rounds {

    /** Rounds that a short turn needs. */
    static final int COUNT = 31;

    private static final long TURN_NANOS = 40_000_000L;

    private final Map<String, Integer> batches = new HashMap<>();
    private final Map<String, List<Double>> times = new HashMap<>();
    private long kept;

    private Rounds() {}

    /** Warms up and runs all rounds. */
    static Rounds run(Contest contest, int count) {
        Rounds rounds = new Rounds();
        for (Competitor competitor : contest.competitors()) {
            rounds.warmUp(competitor);
        }
        Random random = new Random(1);
        List<Competitor> order = new ArrayList<>(contest.competitors());
        for (int round = 0; round < count; round++) {
            Collections.shuffle(order, random);
            for (Competitor competitor : order) {
                double nanos = rounds.turn(competitor, TURN_NANOS) / competitor.units();
                rounds.times.computeIfAbsent(competitor.name(), key -> new ArrayList<>()).add(nanos);
            }
        }
        return rounds;
    }

    private void warmUp(Competitor competitor) {
        batches.put(competitor.name(), 1);
        double nanos = turn(competitor, competitor.warmUp() * 1_000_000L);
        // The clock is read about once in half a millisecond.
        batches.put(competitor.name(), (int) Math.max(1, 500_000 / nanos));
    }

    /** Returns the nanoseconds of one run. */
    private double turn(Competitor competitor, long length) {
        Runnable before = competitor.before();
        if (before != null) {
            return preparedTurn(competitor, before, length);
        }
        int batch = batches.getOrDefault(competitor.name(), 1);
        long runs = 0;
        long start = System.nanoTime();
        long passed;
        do {
            for (int at = 0; at < batch; at++) {
                kept += competitor.run().getAsLong();
            }
            runs += batch;
            passed = System.nanoTime() - start;
        } while (passed < length);
        return (double) passed / runs;
    }

    /** Times run by run, each after what it needs was made. */
    private double preparedTurn(Competitor competitor, Runnable before, long length) {
        long runs = 0;
        long passed = 0;
        do {
            before.run();
            long start = System.nanoTime();
            kept += competitor.run().getAsLong();
            passed += System.nanoTime() - start;
            runs++;
        } while (passed < length);
        return (double) passed / runs;
    }

    /** Returns the nanoseconds per unit of a competitor. */
    Quartiles nanos(String competitor) {
        return Quartiles.of(times.getOrDefault(competitor, List.of()));
    }

    /** Returns the ratio of two competitors, taken round by round. */
    Quartiles ratio(Pair pair) {
        List<Double> over = times.getOrDefault(pair.over(), List.of());
        List<Double> under = times.getOrDefault(pair.under(), List.of());
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < over.size(); round++) {
            ratios.add(over.get(round) / under.get(round));
        }
        return Quartiles.of(ratios);
    }

    /** Returns a number that depends on every run. */
    long kept() {
        return kept;
    }
}
