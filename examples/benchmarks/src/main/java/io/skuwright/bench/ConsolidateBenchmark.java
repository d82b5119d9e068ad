package io.skuwright.bench;

import io.skuwright.bench.baseline.HashMapLoop;
import io.skuwright.bench.baseline.StreamGroupingBy;
import io.skuwright.bench.floor.OnePass;
import io.skuwright.bench.gen.Flat;
import io.skuwright.bench.gen.FlatSheets;
import io.skuwright.bench.gen.Tally;
import io.skuwright.consolidation.Consolidation;
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

/** Making SPUs of flat materials whose texts are new each time, their hashes not yet known. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 2, jvmArgsAppend = {"-Xms6g", "-Xmx6g"})
@Warmup(iterations = 3)
@Measurement(iterations = 6)
public class ConsolidateBenchmark {

    /** Rows of the sheet. */
    @Param({"100000", "1000000"})
    public int rows = 100_000;

    /** Rows of each SPU. */
    @Param({"1", "10", "1000"})
    public int skusPerSpu = 10;

    /** Whether about 1 in 100 rows, and SPUs, has a fault. */
    @Param({"false", "true"})
    public boolean faults;

    private List<Flat> sheet = List.of();

    /** Makes new rows. */
    @Setup(Level.Iteration)
    public void generate() {
        sheet = FlatSheets.rows(rows, skusPerSpu, faults);
    }

    /** The engine with all checks, look-alikes included. */
    @Benchmark
    public Consolidation engine() {
        return ConsolidateEngine.run(sheet);
    }

    /** The engine, half of the rows on each of two threads, then combined. */
    @Benchmark
    public Consolidation engineOnTwoThreads() {
        return ConsolidateEngine.runOnTwoThreads(sheet);
    }

    /** The engine with all checks, and every product made and read. */
    @Benchmark
    public Tally engineAllRead() {
        return ConsolidateEngine.tally(ConsolidateEngine.run(sheet));
    }

    /** Streams with sets for each SPU and all checks but look-alikes. */
    @Benchmark
    public Tally streamGroupingBy() {
        return StreamGroupingBy.run(sheet);
    }

    /** A map of lists; nothing that stands twice is looked for. */
    @Benchmark
    public Tally hashMapLoop() {
        return HashMapLoop.run(sheet);
    }

    /** Arrays of numbers; all checks but look-alikes, nothing written down. */
    @Benchmark
    public Tally floorOnePass() {
        return OnePass.run(sheet);
    }

    /** The names are hashed, nothing else. */
    @Benchmark
    public long floorHashNamesOnly() {
        return OnePass.hashNames(sheet);
    }
}
