package io.skuwright.bench;

import io.skuwright.bench.baseline.FractionArrays;
import io.skuwright.bench.baseline.JgraphtPass;
import io.skuwright.bench.baseline.NaiveDecimal;
import io.skuwright.bench.baseline.NaiveFraction;
import io.skuwright.bench.floor.LongCsr;
import io.skuwright.bench.gen.BomEdges;
import io.skuwright.bench.gen.BomQuantities;
import io.skuwright.bench.gen.BomShape;
import io.skuwright.bom.BomCatalog;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Exploding one product: each total of every level from one root. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ExplodeBenchmark {

    /** All structures. */
    @State(Scope.Thread)
    public static class AllShapes {

        /** Structure. */
        @Param({"TREE6X4", "TREE6X5", "DIAMOND8", "DIAMOND20"})
        public BomShape shape = BomShape.TREE6X4;

        /** What the ratios are. */
        @Param({"INTEGER", "FRACTION10PCT", "OVERFLOW"})
        public BomQuantities qty = BomQuantities.INTEGER;

        /** Skip layers in a hundred lines. */
        @Param({"0", "20"})
        public int skip;

        BomEdges edges = BomShape.tree(1, BomQuantities.INTEGER, 0);
        BomCatalog catalog = BomEngine.catalog(edges.bomList());
        JgraphtPass jgrapht = JgraphtPass.of(edges);
        FractionArrays arrays = FractionArrays.of(edges);
        String root = edges.code(0);

        /** Generates the structure. */
        @Setup
        public void generate() {
            edges = shape.grow(qty, skip);
            catalog = BomEngine.catalog(edges.bomList());
            jgrapht = JgraphtPass.of(edges);
            arrays = FractionArrays.of(edges);
        }
    }

    /** Structures whose paths can be walked one by one. */
    @State(Scope.Thread)
    public static class WalkedShapes {

        /** Structure. */
        @Param({"TREE6X4", "TREE6X5", "DIAMOND8"})
        public BomShape shape = BomShape.TREE6X4;

        /** What the ratios are. */
        @Param({"INTEGER", "FRACTION10PCT", "OVERFLOW"})
        public BomQuantities qty = BomQuantities.INTEGER;

        /** Skip layers in a hundred lines. */
        @Param({"0", "20"})
        public int skip;

        BomEdges edges = BomShape.tree(1, BomQuantities.INTEGER, 0);
        BomCatalog catalog = BomEngine.catalog(edges.bomList());
        NaiveDecimal decimal = NaiveDecimal.of(edges);
        NaiveFraction fraction = NaiveFraction.of(edges);
        String root = edges.code(0);

        /** Generates the structure. */
        @Setup
        public void generate() {
            edges = shape.grow(qty, skip);
            catalog = BomEngine.catalog(edges.bomList());
            decimal = NaiveDecimal.of(edges);
            fraction = NaiveFraction.of(edges);
        }
    }

    /** Structures whose totals fit unchecked longs. */
    @State(Scope.Thread)
    public static class FittingShapes {

        /** Structure and ratios. */
        @Param({
            "TREE6X4 INTEGER", "TREE6X4 FRACTION10PCT", "TREE6X5 INTEGER", "TREE6X5 FRACTION10PCT", "DIAMOND8 INTEGER",
            "DIAMOND20 INTEGER"
        })
        public String bom = "TREE6X4 INTEGER";

        BomEdges edges = BomShape.tree(1, BomQuantities.INTEGER, 0);

        /** Generates the structure. */
        @Setup
        public void generate() {
            int space = bom.indexOf(' ');
            BomQuantities qty = BomQuantities.valueOf(bom.substring(space + 1).toUpperCase(Locale.ROOT));
            edges = BomShape.valueOf(bom.substring(0, space).toUpperCase(Locale.ROOT)).grow(qty, 0);
        }
    }

    /** The engine; every total is read at its position. */
    @Benchmark
    public long engineIndexAccess(AllShapes all) {
        return BomEngine.readTotals(all.catalog, all.root);
    }

    /** The engine; every entry of the quantities keyed by component is read. */
    @Benchmark
    public long engineMap(AllShapes all) {
        return BomEngine.readMap(all.catalog, all.root);
    }

    /** The same, copied into a hash map first. */
    @Benchmark
    public long engineMapCopied(AllShapes all) {
        return BomEngine.readCopy(all.catalog, all.root);
    }

    /** The engine; every row of every level is read, nothing is summed. */
    @Benchmark
    public long enginePaths(WalkedShapes walked) {
        return BomEngine.readRows(walked.catalog, walked.root);
    }

    /** Recursion over a map of lists with decimals. */
    @Benchmark
    public long naiveDecimal(WalkedShapes walked) {
        return BomEngine.read(walked.decimal.explode(walked.root));
    }

    /** The same, each line divided only once, when it was read. */
    @Benchmark
    public long naiveDecimalByFactor(WalkedShapes walked) {
        return BomEngine.read(walked.decimal.explodeByFactor(walked.root));
    }

    /** Recursion over a map of lists with exact numbers of commons-numbers. */
    @Benchmark
    public long naiveBigFraction(WalkedShapes walked) {
        return BomEngine.read(walked.fraction.explode(walked.root));
    }

    /** One pass over a graph of JGraphT, prebuilt, with exact numbers of commons-numbers. */
    @Benchmark
    public long jgraphtTopological(AllShapes all) {
        return BomEngine.read(all.jgrapht.explode(all.root));
    }

    /** One pass over arrays with exact numbers of commons-numbers. */
    @Benchmark
    public long bigFractionArrays(AllShapes all) {
        return BomEngine.read(Arrays.asList(all.arrays.explode()));
    }

    /** The lower bound. */
    @Benchmark
    public long floorCsrLong(FittingShapes fitting) {
        return LongCsr.explode(fitting.edges).read();
    }
}
