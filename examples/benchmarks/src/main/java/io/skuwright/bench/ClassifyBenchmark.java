package io.skuwright.bench;

import io.skuwright.bench.baseline.JavaMaps;
import io.skuwright.bench.baseline.JavaTyped;
import io.skuwright.bench.baseline.PlatformScript;
import io.skuwright.bench.floor.IntArrays;
import io.skuwright.bench.gen.OrderShape;
import io.skuwright.bench.gen.Orders;
import io.skuwright.order.OrderLine;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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

/** Typing the lines of one order, by the engine, by what it replaces, and by the lower bound. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ClassifyBenchmark {

    /** Number of lines in the order. */
    @Param({"10", "100", "1000", "10000"})
    public int lines = 10;

    /** Shape of the order. */
    @Param({"FLAT", "KITS", "DEEP"})
    public OrderShape shape = OrderShape.KITS;

    private List<Map<String, @Nullable Object>> maps = List.of();
    private List<OrderLine> typed = List.of();
    private List<OrderLine> withRatios = List.of();
    private int[] parents = {};
    private byte[] flags = {};
    private final PlatformScript script = PlatformScript.silent();
    private final PlatformScript loggingScript = PlatformScript.logging();

    /** Generates the order. */
    @Setup
    public void generate() {
        Orders orders = Orders.of(shape, lines);
        maps = orders.maps();
        typed = orders.lines();
        withRatios = orders.linesWithRatios();
        parents = orders.parents();
        flags = orders.flags();
    }

    /** Typed lines in, types, parent products and BOM lines read from the typed order. */
    @Benchmark
    public long engine() {
        return Engine.read(Engine.classify(typed));
    }

    /** The same with a ratio on each child, so that exact quantities are computed too. */
    @Benchmark
    public long engineWithQuantities() {
        return Engine.read(Engine.classify(withRatios));
    }

    /** Maps in, update maps out, by the CRM side of the Kingdee adapter. */
    @Benchmark
    public Map<String, ?> engineFromMaps() {
        return Engine.updates(maps);
    }

    /** Maps in, update maps out, in plain Java without checks. */
    @Benchmark
    public Map<String, ?> javaMap() {
        return JavaMaps.classify(maps);
    }

    /** Typed lines in, types out, in plain Java with three checks. */
    @Benchmark
    public long javaTyped() {
        return Digest.of(JavaTyped.classify(typed), typed.size());
    }

    /** The platform's script without its logging. */
    @Benchmark
    @Warmup(iterations = 10, time = 1)
    public Map<String, ?> groovyScript() {
        return script.run(maps);
    }

    /** The platform's script with its logging. */
    @Benchmark
    @Warmup(iterations = 10, time = 1)
    public Map<String, ?> groovyScriptLoggingJson() {
        return loggingScript.run(maps);
    }

    /** The lower bound. */
    @Benchmark
    public byte[] floorIntArrays() {
        return IntArrays.classify(parents, flags).types;
    }
}
