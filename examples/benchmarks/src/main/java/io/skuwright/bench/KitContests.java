package io.skuwright.bench;

import io.skuwright.bench.Contest.Competitor;
import io.skuwright.bench.Contest.Pair;
import io.skuwright.bench.baseline.DecimalKits;
import io.skuwright.bench.baseline.MapKits;
import io.skuwright.bench.gen.KitStore;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.OnHand;
import io.skuwright.kit.KitAvailability;
import io.skuwright.kit.KitWish;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;

/** Contests about the kits that are available from a store of components; times are per kit. */
final class KitContests {

    private static final String ENGINE = "engine";
    private static final String LIMITING = "engine, what lacks read too";
    private static final String PROMISE = "engine, promises";
    private static final String WHOLE = "engine, with its stock";
    private static final String MAPS = "maps and longs";
    private static final String DECIMALS = "maps and BigDecimal";
    private static final String MAPS_PROMISE = "maps and longs, promises";
    private static final String MAPS_WHOLE = "maps and longs, with its stock";
    private static final int COMPONENTS = 100_000;
    private static final long WANTED = 40;

    private KitContests() {}

    /**
     * All kits from a store.
     *
     * <p>"With its stock" also makes the map of stock from a list of it. Promises change the stock: the engine's stays as
     * it was, of the map all is put back.
     */
    static Contest available(int size) {
        KitStore store = KitStore.of(size, COMPONENTS);
        List<String> codes = store.codes();
        BomCatalog catalog = KitEngine.catalog(store);
        Map<String, OnHand> stock = KitEngine.stock(store.stock());
        KitAvailability kits = KitEngine.availability(catalog, stock);
        MapKits maps = MapKits.of(store);
        MapKits thirds = thirds(store);
        DecimalKits decimals = DecimalKits.of(store);
        List<KitWish> wishes = KitEngine.wishes(codes, WANTED);
        List<Competitor> all = new ArrayList<>();
        all.add(competitor(ENGINE, size, () -> KitEngine.read(kits, codes)));
        all.add(competitor(LIMITING, size, () -> KitEngine.readLimiting(kits, codes)));
        all.add(competitor(PROMISE, size, () -> KitEngine.readPromise(kits, wishes)));
        all.add(competitor(WHOLE, size, () ->
                KitEngine.read(KitEngine.availability(catalog, KitEngine.stock(store.stock())), codes)));
        all.add(competitor(MAPS, size, () -> read(maps, codes)));
        all.add(competitor(DECIMALS, size, () -> BomEngine.read(decimals.available(codes))));
        all.add(competitor(MAPS_PROMISE, size, () -> LongStream.of(thirds.promise(codes, WANTED)).sum()));
        all.add(competitor(MAPS_WHOLE, size, () -> read(
                MapKits.of(store.kits(), MapKits.stock(store.stock())), codes)));
        return new Contest(
                all,
                List.of(
                        new Pair(MAPS, ENGINE),
                        new Pair(MAPS, LIMITING),
                        new Pair(DECIMALS, ENGINE),
                        new Pair(MAPS_WHOLE, WHOLE),
                        new Pair(MAPS_PROMISE, PROMISE)),
                List.of(Goal.atLeast(MAPS, ENGINE, 1), Goal.atLeast(MAPS, LIMITING, 1)));
    }

    /** The engine on many kits against itself on few, from one store. */
    static Contest growth() {
        KitStore store = KitStore.of(10_000, COMPONENTS);
        KitAvailability kits = KitEngine.availability(KitEngine.catalog(store), KitEngine.stock(store.stock()));
        List<Competitor> all = new ArrayList<>();
        for (int size = 10_000; size >= 100; size /= 10) {
            List<String> codes = store.codes().subList(0, size);
            all.add(competitor(size + " kits", size, () -> KitEngine.read(kits, codes)));
        }
        return new Contest(
                all,
                List.of(new Pair("10000 kits", "100 kits"), new Pair("1000 kits", "100 kits")),
                List.of(Goal.atMost("10000 kits", "100 kits", 2)));
    }

    /** Returns maps whose stock counts thirds of a piece. */
    static MapKits thirds(KitStore store) {
        Map<String, Long> stock = MapKits.stock(store.stock());
        stock.replaceAll((component, amount) -> 3 * amount);
        return MapKits.of(store.kits(), stock);
    }

    static long wanted() {
        return WANTED;
    }

    private static long read(MapKits maps, List<String> codes) {
        long digest = 0;
        for (MapKits.Available available : maps.available(codes).values()) {
            digest += available.kits() + available.limiting().hashCode();
        }
        return digest;
    }

    private static Competitor competitor(String name, int units, LongSupplier run) {
        return new Competitor(name, units, Contest.WARM_UP, run);
    }
}
