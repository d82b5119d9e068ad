package io.skuwright.bench;

import io.skuwright.bench.baseline.HashMapIndex;
import io.skuwright.bench.gen.BomEdges;
import io.skuwright.bench.gen.BomEdges.PlainBom;
import io.skuwright.bench.gen.BomForest;
import io.skuwright.bench.gen.BomQuantities;
import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Making a catalogue of a company's BOMs; the texts are new each time, their hashes not yet known. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
@Warmup(iterations = 3)
@Measurement(iterations = 6)
public class BomIndexBenchmark {

    /** BOMs of the engine. */
    @State(Scope.Thread)
    public static class Boms {

        /** Lines of all BOMs. */
        @Param({"10000", "100000", "1000000"})
        public int edges = 10_000;

        List<Bom> boms = List.of();

        /** Makes new BOMs. */
        @Setup(Level.Iteration)
        public void generate() {
            boms = forest(edges).bomList();
        }
    }

    /** BOMs as plain data. */
    @State(Scope.Thread)
    public static class PlainBoms {

        /** Lines of all BOMs. */
        @Param({"10000", "100000", "1000000"})
        public int edges = 10_000;

        List<PlainBom> boms = List.of();

        /** Makes new BOMs. */
        @Setup(Level.Iteration)
        public void generate() {
            boms = forest(edges).plainBoms();
        }
    }

    /** A catalogue, and one of its BOMs with another yield. */
    @State(Scope.Thread)
    public static class OneChanged {

        /** Lines of all BOMs. */
        @Param({"10000", "100000", "1000000"})
        public int edges = 10_000;

        BomCatalog catalog = BomEngine.catalog(List.of());
        List<Bom> changed = List.of();

        /** Makes catalogue and change. */
        @Setup
        public void generate() {
            List<Bom> boms = forest(edges).bomList();
            catalog = BomEngine.catalog(boms);
            changed = List.of(BomEngine.withOtherYield(boms.get(boms.size() / 2)));
        }
    }

    private static BomEdges forest(int edges) {
        return BomForest.grow(edges / BomForest.EDGES_OF_PRODUCT, BomQuantities.FRACTION10PCT, 0);
    }

    /** The engine: products numbered, lines checked, cycles looked for. */
    @Benchmark
    public BomCatalog engineBuildIndex(Boms boms) {
        return BomEngine.catalog(boms.boms);
    }

    /** The engine: one BOM of all is replaced. */
    @Benchmark
    public BomCatalog engineUpdateOneBom(OneChanged one) {
        return BomEngine.replace(one.catalog, one.changed.get(0));
    }

    /** Products numbered and lines in arrays, nothing checked. */
    @Benchmark
    public HashMapIndex hashMapIndex(PlainBoms boms) {
        return new HashMapIndex(boms.boms);
    }
}
