package io.skuwright.bench;

import io.skuwright.bench.baseline.DecimalKits;
import io.skuwright.bench.baseline.MapKits;
import io.skuwright.bench.gen.KitStore;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.Buildable;
import io.skuwright.bom.OnHand;
import io.skuwright.kit.KitAvailability;
import io.skuwright.kit.KitPromise;
import io.skuwright.kit.KitWish;
import java.math.BigDecimal;
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

/** How many kits are available from a store of 100,000 components. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class AvailabilityBenchmark {

    /** Kits that are asked for. */
    @Param({"100", "1000", "10000"})
    public int kits = 100;

    /** Components in stock. */
    @Param("100000")
    public int components = 100_000;

    private List<String> codes = List.of();
    private List<KitWish> wishes = List.of();
    private BomCatalog catalog = BomCatalog.of(List.of()).value();
    private Map<String, OnHand> stock = Map.of();
    private KitAvailability engine = KitEngine.availability(catalog, stock);
    private MapKits maps = MapKits.of(new KitStore(List.of(), List.of(), List.of()));
    private DecimalKits decimals = DecimalKits.of(new KitStore(List.of(), List.of(), List.of()));

    /** Makes the store and all that holds it. */
    @Setup
    public void generate() {
        KitStore store = KitStore.of(kits, components);
        codes = store.codes();
        wishes = KitEngine.wishes(codes, KitContests.wanted());
        catalog = KitEngine.catalog(store);
        stock = KitEngine.stock(store.stock());
        engine = KitEngine.availability(catalog, stock);
        maps = MapKits.of(store);
        decimals = DecimalKits.of(store);
    }

    /** The engine, its stock looked up before. */
    @Benchmark
    public Map<String, Buildable> engine() {
        return engine.available(codes).value();
    }

    /** The engine, its stock looked up each time. */
    @Benchmark
    public Map<String, Buildable> engineWithStock() {
        return KitEngine.availability(catalog, stock).available(codes).value();
    }

    /** The engine, all kits competing. */
    @Benchmark
    public KitPromise enginePromise() {
        return KitEngine.promise(engine, wishes);
    }

    /** A map of lists and a map of longs. */
    @Benchmark
    public Map<String, MapKits.Available> mapsAndLongs() {
        return maps.available(codes);
    }

    /** A map of lists and a map of decimals. */
    @Benchmark
    public Map<String, BigDecimal> mapsAndDecimals() {
        return decimals.available(codes);
    }
}
