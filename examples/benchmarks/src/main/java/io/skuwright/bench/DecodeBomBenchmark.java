package io.skuwright.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.skuwright.bench.baseline.BoundBoms;
import io.skuwright.bench.floor.TokenSkip;
import io.skuwright.bench.gen.BomPages;
import io.skuwright.bench.gen.BomPages.Form;
import io.skuwright.bom.Bom;
import io.skuwright.result.Batch;
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

/** A page of ENG_BOM into BOMs; rows of a query have no names and are not bound. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecodeBomBenchmark {

    /** The form of the page. */
    @Param({"BILL", "VIEW"})
    public Form form = Form.BILL;

    /** Lines of the page. */
    @Param("10000")
    public int rows = 10_000;

    /** What the adapter reads from. */
    @Param({"bytes", "stream"})
    public String source = "bytes";

    private byte[] page = {};

    /** Makes the page. */
    @Setup
    public void generate() {
        page = BomPages.of(form, rows);
    }

    /** The adapter. */
    @Benchmark
    public Batch<Bom> adapter() {
        return source.equals("stream") ? Wire.bomsOfStream(page) : Wire.boms(page);
    }

    /** Jackson, into records. */
    @Benchmark
    public List<?> dataBinding() {
        return form == Form.VIEW ? BoundBoms.views(page) : BoundBoms.rows(page);
    }

    /** Jackson, into records, and these into BOMs. */
    @Benchmark
    public List<Bom> dataBindingAndConversion() {
        return form == Form.VIEW
                ? BoundBoms.bomsOfViews(BoundBoms.views(page))
                : BoundBoms.bomsOfRows(BoundBoms.rows(page));
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
