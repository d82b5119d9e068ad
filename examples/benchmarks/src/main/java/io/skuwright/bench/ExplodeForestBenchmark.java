package io.skuwright.bench;

import io.skuwright.bench.baseline.NaiveDecimal;
import io.skuwright.bench.baseline.NaiveFraction;
import io.skuwright.bench.baseline.NaiveUses;
import io.skuwright.bench.floor.LongCsr;
import io.skuwright.bench.gen.BomEdges;
import io.skuwright.bench.gen.BomForest;
import io.skuwright.bench.gen.BomQuantities;
import io.skuwright.bom.BomCatalog;
import java.util.List;
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

/** Exploding every product of a company once, and asking who uses a material. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = {"-Xms4g", "-Xmx4g"})
@Warmup(iterations = 3)
@Measurement(iterations = 6)
public class ExplodeForestBenchmark {

    /** Lines of all BOMs; 100 for each product. */
    @Param({"100000", "1000000"})
    public int edges = 100_000;

    private BomEdges forest = BomForest.grow(1, BomQuantities.INTEGER, 0);
    private List<String> roots = forest.rootCodes();
    private BomCatalog catalog = BomEngine.catalog(forest.bomList());
    private NaiveDecimal decimal = NaiveDecimal.of(forest);
    private NaiveFraction fraction = NaiveFraction.of(forest);
    private LongCsr floor = new LongCsr(forest);
    private NaiveUses uses = NaiveUses.of(forest.plainBoms());
    private String material = forest.code(forest.child()[forest.edges() - 1]);

    /** Generates the forest. */
    @Setup
    public void generate() {
        forest = BomForest.grow(edges / BomForest.EDGES_OF_PRODUCT, BomQuantities.FRACTION10PCT, 0);
        roots = forest.rootCodes();
        catalog = BomEngine.catalog(forest.bomList());
        decimal = NaiveDecimal.of(forest);
        fraction = NaiveFraction.of(forest);
        floor = new LongCsr(forest);
        uses = NaiveUses.of(forest.plainBoms());
        material = forest.code(forest.child()[forest.edges() - 1]);
    }

    /** The engine, product after product; every total is read. */
    @Benchmark
    public long engineAllProducts() {
        return BomEngine.readAll(catalog, roots);
    }

    /** The engine, one product out of all. */
    @Benchmark
    public long engineOneProduct() {
        return BomEngine.readTotals(catalog, roots.get(roots.size() / 2));
    }

    /** The engine, asked which products use a purchased material, and how much of it. */
    @Benchmark
    public long whereUsed() {
        return BomEngine.readUses(catalog, material);
    }

    /** The same by recursion over a map from components to their users that is ready. */
    @Benchmark
    public long naiveWhereUsed() {
        return BomEngine.read(uses.usersOf(material));
    }

    /** Recursion over a map of lists with decimals. */
    @Benchmark
    public long naiveDecimal() {
        return roots.stream().mapToLong(root -> BomEngine.read(decimal.explode(root))).sum();
    }

    /** Recursion over a map of lists with exact numbers of commons-numbers. */
    @Benchmark
    public long naiveBigFraction() {
        return roots.stream().mapToLong(root -> BomEngine.read(fraction.explode(root))).sum();
    }

    /** The lower bound. */
    @Benchmark
    public long floorCsrLong() {
        return floor.explodeAll();
    }
}
