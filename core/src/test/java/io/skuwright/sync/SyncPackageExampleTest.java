package io.skuwright.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.Ratio;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the documentation of the package works out is what the package answers. */
class SyncPackageExampleTest {

    private static final List<CatalogItem> ERP = List.of(
            CatalogItem.of("TEA-1", Map.of("price", "13.00", "category", "Tea")), CatalogItem.of("MUG-2", Map.of("price", "4.50")));
    private static final List<CatalogItem> SHOP =
            List.of(CatalogItem.of("S1", "TEA-1", Map.of("price", "12.00", "category", "Drinks")));

    private static final CatalogSettings SETTINGS = CatalogSettings.builder()
            .flow(FieldFlow.manual().withCreation(Flow.TO_SHOP).with("price", Flow.TO_SHOP).withNumber("price", true))
            .addShops("S1")
            .build();

    private static CatalogPlan plan(SentState state) {
        return CatalogSync.plan(ERP, SHOP, state, SETTINGS);
    }

    @Test
    @Tag("SYN-1")
    void catalogue_isCreatedUpdatedAndListed() {
        CatalogPlan plan = plan(SentState.empty());
        assertThat(plan.plan().toText()).isEqualTo("""
                skuwright-plan 1
                create 'MUG-2' shop='S1' to='shop' field.price='4.50' because 'NEW_SKU'
                update 'TEA-1' shop='S1' to='shop' field.price='13.00' before.price='12.00' because 'DIFFERS'
                """);
        assertThat(plan.manual()).containsExactly(new ManualUpdate(Side.SHOP, "S1", "TEA-1", "category", "Drinks", "Tea"));
        assertThat(plan(plan.sentAll()).plan().isEmpty()).isTrue();
    }

    @Test
    @Tag("SYN-2")
    void stock_isTheLevelOfTheLeadingSide() {
        StockKey tea = StockKey.of("8801", "TEA-1");
        StockSettings nightly = StockSettings.nightly(Side.ERP);
        StockState fifty = StockState.of(Side.ERP)
                .fold(Side.ERP, List.of(StockFact.absolute(tea, Ratio.of(50), StockVersion.of(1))))
                .state();
        StockState taken = StockSync.plan(nightly, fifty).orThrow().after(fifty, Set.of(tea)).orThrow();
        StockState sold = taken.fold(Side.ERP, List.of(StockFact.delta(tea, Ratio.of(-2), "sale-17"))).state();
        assertThat(StockSync.plan(nightly, sold).orThrow().levels())
                .containsExactly(StockLevel.of("8801", "TEA-1", Ratio.of(48)));
    }

    /** 365 days are 12 windows of 30 days and one of 5. */
    @Test
    @Tag("SYN-4")
    void partsWindowsAndTimes_areAsManyAsItSays() {
        List<BatchRow> rows = IntStream.range(0, 5_001).mapToObj(at -> BatchRow.of("SKU-" + at, "13.00")).toList();
        assertThat(BatchPlan.of(rows, BatchRule.ofRows(5_000)).value().parts()).hasSize(2);
        assertThat(TimeWindows.between(
                                LocalDateTime.parse("2026-01-01T00:00:00"),
                                LocalDateTime.parse("2026-12-31T23:59:59"),
                                WindowRule.ofDays(30))
                        .orThrow()
                        .list())
                .hasSize(13);
        assertThat(Schedule.hourly().nextAfter(Instant.parse("2026-11-23T09:10:00Z"), ZoneId.of("UTC")))
                .isEqualTo(Instant.parse("2026-11-23T10:00:00Z"));
    }
}
