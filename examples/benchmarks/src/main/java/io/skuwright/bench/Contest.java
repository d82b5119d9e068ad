package io.skuwright.bench;

import io.skuwright.bench.baseline.FractionSums;
import io.skuwright.bench.baseline.JavaMaps;
import io.skuwright.bench.baseline.JavaTyped;
import io.skuwright.bench.baseline.PlatformScript;
import io.skuwright.bench.floor.BareLongs;
import io.skuwright.bench.floor.IntArrays;
import io.skuwright.bench.gen.Names;
import io.skuwright.bench.gen.OrderShape;
import io.skuwright.bench.gen.Orders;
import io.skuwright.bench.gen.SheetFiles;
import io.skuwright.bench.gen.Terms;
import io.skuwright.bench.gen.Terms.Denominators;
import io.skuwright.order.OrderLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Competitors on the same data, and the ratios of their times that are of interest.
 *
 * @param competitors the competitors, the slowest to warm up first
 * @param ratios pairs of names: the time of the first over the time of the second
 * @param goals what ratios and times shall be
 */
record Contest(List<Competitor> competitors, List<Pair> ratios, List<Goal> goals) {

    Contest(List<Competitor> competitors, List<Pair> ratios) {
        this(competitors, ratios, List.of());
    }

    /** Milliseconds that the script needs before its time settles. */
    static final int SCRIPT_WARM_UP = 8000;

    static final int WARM_UP = 1500;

    /**
     * One competitor.
     *
     * @param name the name in ratios
     * @param units lines or terms of one run; times are per unit
     * @param warmUp milliseconds of running alone before the first round
     * @param before what is done before each run and not timed; null if nothing
     * @param run one run; what it returns is kept, so that nothing is optimised away
     */
    record Competitor(String name, int units, int warmUp, @Nullable Runnable before, LongSupplier run) {
        Competitor(String name, int units, int warmUp, LongSupplier run) {
            this(name, units, warmUp, null, run);
        }
    }

    /**
     * Two competitors.
     *
     * @param over the name of the first
     * @param under the name of the second
     */
    record Pair(String over, String under) {
        @Override
        public String toString() {
            return over + " / " + under;
        }
    }

    /** Typing one order: script, plain Java and floor against the engine. */
    static Contest classify(OrderShape shape, int size) {
        Orders orders = Orders.of(shape, size);
        List<Map<String, @Nullable Object>> maps = orders.maps();
        List<OrderLine> lines = orders.lines();
        List<OrderLine> withRatios = orders.linesWithRatios();
        int[] parents = orders.parents();
        byte[] flags = orders.flags();
        PlatformScript script = PlatformScript.silent();
        return new Contest(
                List.of(
                        new Competitor("script", size, SCRIPT_WARM_UP, () -> script.run(maps).size()),
                        new Competitor("java maps", size, WARM_UP, () -> JavaMaps.classify(maps).size()),
                        new Competitor("java typed", size, WARM_UP, () -> Digest.of(JavaTyped.classify(lines), size)),
                        new Competitor("map engine", size, WARM_UP, () -> Engine.updates(maps).size()),
                        engine("typed engine", lines),
                        engine("typed engine with quantities", withRatios),
                        new Competitor("int arrays", size, WARM_UP, () -> IntArrays.classify(parents, flags).types[0])),
                List.of(
                        new Pair("script", "typed engine"),
                        new Pair("script", "typed engine with quantities"),
                        new Pair("script", "map engine"),
                        new Pair("script", "java typed"),
                        new Pair("script", "java maps"),
                        new Pair("typed engine", "java typed"),
                        new Pair("typed engine", "int arrays")),
                List.of(
                        Goal.atLeast("script", "typed engine", 25),
                        Goal.atLeast("script", "map engine", 5),
                        Goal.atMost("typed engine", "java typed", 1.15),
                        Goal.atMost("typed engine", "int arrays", 20)));
    }

    /** The script with its logging against the engine. */
    static Contest logging(OrderShape shape, int size) {
        Orders orders = Orders.of(shape, size);
        List<Map<String, @Nullable Object>> maps = orders.maps();
        PlatformScript script = PlatformScript.logging();
        return new Contest(
                List.of(
                        new Competitor("logging script", size, SCRIPT_WARM_UP, () -> script.run(maps).size()),
                        engine("typed engine", orders.lines())),
                List.of(new Pair("logging script", "typed engine")));
    }

    /** The engine on large orders against itself on small ones. */
    static Contest growth(OrderShape shape) {
        return new Contest(
                List.of(
                        engine("10000 lines", Orders.of(shape, 10_000).lines()),
                        engine("1000 lines", Orders.of(shape, 1_000).lines()),
                        engine("100 lines", Orders.of(shape, 100).lines())),
                List.of(new Pair("10000 lines", "100 lines"), new Pair("1000 lines", "100 lines")),
                List.of(Goal.atMost("10000 lines", "100 lines", 2)));
    }

    /** Sums of products: other people's numbers against ours. */
    static Contest sums(Denominators kind) {
        Terms terms = Terms.of(kind);
        Competitor engine =
                new Competitor("Ratio", terms.size(), WARM_UP, () -> Engine.sumOfProducts(terms).hashCode());
        Competitor fraction =
                new Competitor("BigFraction", terms.size(), WARM_UP, () -> FractionSums.bigFraction(terms).hashCode());
        Competitor decimal =
                new Competitor("BigDecimal", terms.size(), WARM_UP, () -> FractionSums.bigDecimal128(terms).hashCode());
        Pair faster = new Pair("BigFraction", "Ratio");
        Pair decimals = new Pair("BigDecimal", "Ratio");
        Goal fasterGoal = Goal.atLeast("BigFraction", "Ratio", 4);
        if (kind == Denominators.CO_PRIME) {
            return new Contest(List.of(engine, fraction, decimal), List.of(faster, decimals), List.of(fasterGoal));
        }
        Competitor longs = new Competitor("bare longs", terms.size(), WARM_UP, () -> BareLongs.sum(terms).numerator());
        return new Contest(
                List.of(engine, fraction, decimal, longs),
                List.of(faster, decimals, new Pair("Ratio", "bare longs")),
                List.of(fasterGoal, Goal.atMost("Ratio", "bare longs", 1.2)));
    }

    /** Keys of names: the JDK's NFKC and a bare scan against the engine. */
    static Contest names(int fullWidth) {
        List<String> names = Names.of(fullWidth);
        return new Contest(
                List.of(
                        new Competitor("near key", names.size(), WARM_UP, () -> NameKeys.engine(names)),
                        new Competitor("near hash", names.size(), WARM_UP, () -> NameKeys.engineHash(names)),
                        new Competitor("NFKC always", names.size(), WARM_UP, () -> NameKeys.normalizerAlways(names)),
                        new Competitor("bare scan", names.size(), WARM_UP, () -> NameKeys.floorScan(names))),
                List.of(
                        new Pair("near key", "NFKC always"),
                        new Pair("near hash", "NFKC always"),
                        new Pair("near key", "bare scan")));
    }

    /** Reading the cells of a file of eight columns: the bare library against our reader; times are per row. */
    static Contest sheets(String format, int rows) {
        boolean isCsv = format.equals("CSV");
        byte[] file = isCsv ? SheetFiles.csv(rows) : SheetFiles.xlsx(rows);
        String bare = isCsv ? "FastCSV" : "fastexcel-reader";
        return new Contest(
                List.of(
                        new Competitor("sheet reader", rows, 3 * WARM_UP, () -> SheetCells.engine(file)),
                        new Competitor(bare, rows, 3 * WARM_UP, () ->
                                isCsv ? SheetCells.fastCsv(file) : SheetCells.fastexcel(file))),
                List.of(new Pair("sheet reader", bare)),
                List.of(Goal.atMost("sheet reader", bare, 1.5)));
    }

    private static Competitor engine(String name, List<OrderLine> lines) {
        return new Competitor(name, lines.size(), WARM_UP, () -> Engine.read(Engine.classify(lines)));
    }

    Competitor competitor(String name) {
        return find(name).orElseThrow();
    }

    Optional<Competitor> find(String name) {
        return competitors.stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
