package io.skuwright.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.Ratio;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Nights of runs beside a shop that takes some levels, loses some answers and sells behind the ERP's back. */
@Tag("SYN-2")
class StockSyncProperties {

    private static final StockSettings SETTINGS =
            StockSettings.builder().master(Side.ERP).allowNegative(true).build();

    /** What the ERP says in one night: the level of a SKU by its number. */
    @Provide
    Arbitrary<List<Map<Integer, Integer>>> nights() {
        return Arbitraries.maps(Arbitraries.integers().between(1, 5), Arbitraries.integers().between(-2, 9))
                .ofMaxSize(4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .withoutEdgeCases();
    }

    private static StockKey key(int sku) {
        return StockKey.of("8801", "SKU-" + sku);
    }

    private static StockState told(StockState state, Map<Integer, Integer> levels, int night) {
        return state.fold(Side.ERP, levels.entrySet().stream()
                        .map(level -> StockFact.absolute(
                                key(level.getKey()), Ratio.of(level.getValue()), StockVersion.of(night)))
                        .toList())
                .state();
    }

    /** Carries a plan out as the fault says; the host learns of a part of what was taken, or of nothing at all. */
    private static StockState run(StockPlan plan, StockState state, Map<StockKey, Ratio> shop, Random fault) {
        StockState kept = StockState.parse(plan.begun(state).toText());
        Set<StockKey> known = new HashSet<>();
        for (StockLevel level : plan.levels()) {
            int luck = fault.nextInt(3);
            if (luck > 0) {
                shop.put(level.key(), level.quantity());
            }
            if (luck > 1) {
                known.add(level.key());
            }
        }
        boolean isCrash = fault.nextInt(3) == 0;
        return isCrash ? kept : StockState.parse(plan.after(kept, known).orThrow().toText());
    }

    private static StockState runAll(StockPlan plan, StockState state, Map<StockKey, Ratio> shop) {
        plan.levels().forEach(level -> shop.put(level.key(), level.quantity()));
        return plan.after(state, Set.copyOf(plan.levels().stream().map(StockLevel::key).toList())).orThrow();
    }

    @Property(tries = 1_000)
    void nightsWithFaults_endWhereNightsWithoutEnd(
            @ForAll("nights") List<Map<Integer, Integer>> nights, @ForAll long seed) {
        Random fault = new Random(seed);
        StockState state = StockState.of(Side.ERP);
        Map<StockKey, Ratio> shop = new HashMap<>();
        Map<StockKey, Ratio> erp = new HashMap<>();
        for (int night = 1; night <= nights.size(); night++) {
            nights.get(night - 1).forEach((sku, level) -> erp.put(key(sku), Ratio.of(level)));
            state = told(state, nights.get(night - 1), night);
            state = run(StockSync.plan(SETTINGS, state).orThrow(), state, shop, fault);
        }

        state = runAll(StockSync.plan(SETTINGS, state).orThrow(), state, shop);

        assertThat(shop).isEqualTo(erp);
        assertThat(StockSync.plan(SETTINGS, state).orThrow().changes()).isEmpty();
    }

    @Property(tries = 1_000)
    void check_afterTheShopSoldOnItsOwn_putsItRight(
            @ForAll("nights") List<Map<Integer, Integer>> nights, @ForAll("nights") List<Map<Integer, Integer>> sales) {
        StockState state = StockState.of(Side.ERP);
        Map<StockKey, Ratio> shop = new HashMap<>();
        for (int night = 1; night <= nights.size(); night++) {
            state = told(state, nights.get(night - 1), night);
        }
        state = runAll(StockSync.plan(SETTINGS, state).orThrow(), state, shop);
        Map<StockKey, Ratio> erp = Map.copyOf(shop);
        sales.get(0).forEach((sku, sold) -> shop.computeIfPresent(key(sku), (key, level) -> level.minus(Ratio.of(sold))));

        StockPlan check = StockSync.check(SETTINGS, state, levels(shop)).orThrow();
        long differing = erp.keySet().stream().filter(key -> !erp.get(key).equals(shop.get(key))).count();
        assertThat(check.changes()).hasSize((int) differing);
        state = runAll(check, state, shop);

        assertThat(shop).isEqualTo(erp);
        assertThat(StockSync.check(SETTINGS, state, levels(shop)).orThrow().changes()).isEmpty();
        assertThat(StockSync.plan(SETTINGS, state).orThrow().changes()).isEmpty();
    }

    private static List<StockLevel> levels(Map<StockKey, Ratio> shop) {
        return shop.entrySet().stream()
                .map(level -> new StockLevel(level.getKey(), level.getValue()))
                .toList();
    }
}
