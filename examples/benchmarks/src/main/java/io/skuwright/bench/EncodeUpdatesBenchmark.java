package io.skuwright.bench;

import io.skuwright.bench.floor.RawGenerator;
import io.skuwright.bench.gen.OrderShape;
import io.skuwright.bench.gen.Orders;
import java.util.Map;
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

/** The updates of a typed order of the CRM, written as JSON. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EncodeUpdatesBenchmark {

    /** Lines of the order. */
    @Param({"1000", "10000"})
    public int lines = 1_000;

    private Map<String, ? extends Map<String, ?>> updates = Map.of();

    /** Makes the order and types it. */
    @Setup
    public void generate() {
        updates = Wire.updatesOf(Wire.json(Orders.of(OrderShape.KITS, lines)));
    }

    /** The row of the updates, as JSON. */
    @Benchmark
    public String adapter() {
        return Wire.json(updates);
    }

    /** Jackson, from the maps. */
    @Benchmark
    public String dataBinding() {
        return RawGenerator.bound(updates);
    }

    /** Jackson's generator, called for each name and value. */
    @Benchmark
    public String floorRawGenerator() {
        return RawGenerator.json(updates);
    }
}
