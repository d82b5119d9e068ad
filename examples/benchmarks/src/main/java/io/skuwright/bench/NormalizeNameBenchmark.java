package io.skuwright.bench;

import io.skuwright.bench.gen.Names;
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

/** Keys of a thousand names, by which those that look alike meet. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class NormalizeNameBenchmark {

    /** How many names in a hundred have full-width characters. */
    @Param({"0", "10"})
    public int fullWidth;

    private List<String> names = List.of();

    /** Generates the names. */
    @Setup
    public void generate() {
        names = Names.of(fullWidth);
    }

    /** The engine's keys. */
    @Benchmark
    public long engine() {
        return NameKeys.engine(names);
    }

    /** The hash codes of the engine's keys. */
    @Benchmark
    public long engineHash() {
        return NameKeys.engineHash(names);
    }

    /** The JDK's NFKC, which overlooks less. */
    @Benchmark
    public long normalizerAlways() {
        return NameKeys.normalizerAlways(names);
    }

    /** The lower bound. */
    @Benchmark
    public long floorScan() {
        return NameKeys.floorScan(names);
    }
}
