package io.skuwright.bench;

import io.skuwright.bench.gen.OrderShape;
import io.skuwright.bench.gen.Orders;
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

/** An order from JSON to the updates of its lines as JSON. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EndToEndOrderBenchmark {

    /** Lines of the order. */
    @Param({"100", "1000"})
    public int lines = 100;

    private byte[] page = {};
    private GroovyJson script = new GroovyJson();

    /** Makes the order. */
    @Setup
    public void generate() {
        page = Wire.json(Orders.of(OrderShape.KITS, lines));
        script = new GroovyJson();
    }

    /** The engine between its own reader and writer. */
    @Benchmark
    public String decodeClassifyEncode() {
        return Wire.updates(page);
    }

    /** The platform's script between JsonSlurper and JsonOutput. */
    @Benchmark
    public String groovyScript() {
        return script.updates(page);
    }
}
