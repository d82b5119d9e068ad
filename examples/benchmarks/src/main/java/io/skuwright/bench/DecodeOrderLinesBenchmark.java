package io.skuwright.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.skuwright.bench.baseline.BoundBoms;
import io.skuwright.bench.baseline.BoundLines;
import io.skuwright.bench.floor.TokenSkip;
import io.skuwright.bench.gen.OrderShape;
import io.skuwright.bench.gen.Orders;
import io.skuwright.order.OrderLine;
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

/** The lines of one order of the CRM, from JSON. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecodeOrderLinesBenchmark {

    /** Lines of the order. */
    @Param("10000")
    public int rows = 10_000;

    /** What the adapter reads from. */
    @Param({"bytes", "stream"})
    public String source = "bytes";

    private byte[] page = {};

    /** Makes the order. */
    @Setup
    public void generate() {
        page = Wire.json(Orders.of(OrderShape.KITS, rows));
    }

    /** The adapter. */
    @Benchmark
    public List<OrderLine> adapter() {
        return source.equals("stream") ? Wire.linesOfStream(page) : Wire.lines(page);
    }

    /** Jackson, into records. */
    @Benchmark
    public List<BoundLines.Line> dataBinding() {
        return BoundLines.of(page);
    }

    /** Jackson, into records, and these into lines. */
    @Benchmark
    public List<OrderLine> dataBindingAndConversion() {
        return BoundLines.converted(BoundLines.of(page));
    }

    /** Jackson, into nodes. */
    @Benchmark
    public JsonNode treeModel() {
        return BoundBoms.tree(page);
    }

    /** Jackson, into maps. */
    @Benchmark
    public List<?> readToMap() {
        return BoundBoms.maps(page);
    }

    /** Jackson, into nothing. */
    @Benchmark
    public long floorSkipTokens() {
        return TokenSkip.count(page);
    }
}
