package io.skuwright.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.skuwright.bench.baseline.BoundOrders;
import io.skuwright.bench.baseline.StreamedOrders;
import io.skuwright.bench.floor.TokenSkip;
import io.skuwright.bench.gen.OrderPages;
import io.skuwright.merchantpro.ShopOrder;
import io.skuwright.result.Batch;
import java.util.List;
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

/** A page of orders of MerchantPro into orders and lines. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecodeOrdersBenchmark {

    /** Orders of the page. */
    @Param({"100", "10000"})
    public int rows = 10_000;

    /** What the adapter reads from. */
    @Param({"bytes", "stream"})
    public String source = "bytes";

    private byte[] page = {};

    /** Makes the page. */
    @Setup
    public void generate() {
        page = OrderPages.of(rows);
    }

    /** The adapter. */
    @Benchmark
    public Batch<ShopOrder> adapter() {
        return source.equals("stream") ? Wire.shopOrdersOfStream(page) : Wire.shopOrders(page);
    }

    /** Jackson, into records. */
    @Benchmark
    public List<BoundOrders.Order> dataBinding() {
        return BoundOrders.of(page);
    }

    /** Jackson's parser by hand, into the same records. */
    @Benchmark
    public List<BoundOrders.Order> streamingByHand() {
        return StreamedOrders.of(page);
    }

    /** Jackson, into nodes. */
    @Benchmark
    public JsonNode treeModel() {
        return BoundOrders.tree(page);
    }

    /** Jackson, into maps. */
    @Benchmark
    public Map<?, ?> readToMap() {
        return BoundOrders.maps(page);
    }

    /** Jackson, into nothing. */
    @Benchmark
    public long floorSkipTokens() {
        return TokenSkip.count(page);
    }
}
