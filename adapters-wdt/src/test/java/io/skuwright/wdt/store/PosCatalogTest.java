package io.skuwright.wdt.store;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Plan;
import io.skuwright.result.Severity;
import io.skuwright.sync.BatchCode;
import io.skuwright.sync.BatchPlan;
import io.skuwright.sync.CatalogItem;
import io.skuwright.sync.CatalogPlan;
import io.skuwright.sync.CatalogSettings;
import io.skuwright.sync.CatalogSync;
import io.skuwright.sync.Flow;
import io.skuwright.sync.ManualUpdate;
import io.skuwright.sync.SentState;
import io.skuwright.sync.Side;
import io.skuwright.wdt.PriceKind;
import io.skuwright.wdt.WdtGoods;
import io.skuwright.wdt.WdtSpec;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-1")
class PosCatalogTest {

    private static final List<String> SHOPS = List.of("S1");

    private static final GoodsListRow ROW = GoodsListRow.builder()
            .goodsNo("A")
            .name("Tea")
            .category("Drinks")
            .brand("无")
            .specName("50 g")
            .code("0001")
            .unit("box")
            .price(Ratio.parse("12.50"))
            .barcode("6900001")
            .putAttributes("taste", "mild")
            .place(Place.row("", 2))
            .build();

    private static List<String> lines(Plan plan) {
        return plan.toText().lines().skip(1).toList();
    }

    private static CatalogPlan plan(CatalogItem erp, CatalogItem shop, CatalogSettings settings) {
        return CatalogSync.plan(List.of(erp), List.of(shop), SentState.empty(), settings);
    }

    @Test
    void item_ofAListRow_keepsEveryCodeAsText() {
        CatalogItem item = PosCatalog.item("S1", ROW);
        assertThat(item).isEqualTo(CatalogItem.of("S1", "0001", Map.of(
                "goodsNo", "A", "name", "Tea", "category", "Drinks", "brand", "无", "specName", "50 g", "unit", "box",
                "price", "12.5", "barcode", "6900001", "attribute.taste", "mild")));
        assertThat(item.place()).isEqualTo(Place.row("", 2));
        GoodsListRow bare = GoodsListRow.builder().goodsNo("A").name("Tea").code("0001").build();
        assertThat(PosCatalog.item("", bare).values()).containsOnlyKeys("goodsNo", "name", "category", "brand", "specName", "unit");
    }

    @Test
    @Tag("R28")
    @Tag("R29")
    void hourly_everythingChanged_sendsThreeFieldsAndListsTheRest() {
        GoodsListRow changed = GoodsListRow.builder()
                .from(ROW)
                .name("Green tea")
                .category("Tea")
                .unit("bag")
                .price(Ratio.of(13))
                .barcode("6900002")
                .shelf(Shelf.OFF)
                .build();
        CatalogPlan plan = plan(PosCatalog.item("", changed), PosCatalog.item("S1", ROW), PosCatalog.hourly(SHOPS));
        assertThat(lines(plan.plan())).containsExactly(
                "update '0001' shop='S1' to='shop' field.barcode='6900002' before.barcode='6900001' field.name='Green tea'"
                        + " before.name='Tea' field.price='13' before.price='12.5' because 'DIFFERS'");
        assertThat(plan.manual()).containsExactly(
                new ManualUpdate(Side.SHOP, "S1", "0001", "category", "Drinks", "Tea"),
                new ManualUpdate(Side.SHOP, "S1", "0001", "unit", "box", "bag"));
    }

    @Test
    @Tag("R29")
    void hourly_goodsThatTheStoreLacks_areNotCreated() {
        GoodsListRow other = GoodsListRow.builder().from(ROW).code("0002").build();
        CatalogPlan plan = plan(PosCatalog.item("", other), PosCatalog.item("S1", ROW), PosCatalog.hourly(SHOPS));
        assertThat(lines(plan.plan())).containsExactly(
                "keep '0001' shop='S1' because 'ONLY_IN_SHOP'", "keep '0002' shop='S1' because 'ONLY_IN_ERP'");
    }

    @Test
    @Tag("R17")
    @Tag("R23")
    void imports_aNewSpecAndAChangedOne_createsTheNewOne() {
        CatalogItem changed = PosCatalog.item("", GoodsListRow.builder().from(ROW).price(Ratio.of(99)).build());
        CatalogItem added = CatalogItem.of("0002", Map.of("goodsNo", "A", "name", "Tea"));
        CatalogPlan plan = CatalogSync.plan(
                List.of(changed, added), List.of(PosCatalog.item("S1", ROW)), SentState.empty(), PosCatalog.imports(SHOPS));
        assertThat(lines(plan.plan())).containsExactly(
                "keep '0001' shop='S1' because 'EXISTS'",
                "create '0002' shop='S1' to='shop' field.goodsNo='A' field.name='Tea' because 'NEW_SPEC'");
        assertThat(plan.manual()).isEmpty();
    }

    @Test
    void flow_isATableForPeople() {
        assertThat(PosCatalog.flow()).hasToString("""
                create: ERP -> shop
                barcode: ERP -> shop
                name: ERP -> shop
                price: ERP -> shop (number)
                others: by hand
                """);
    }

    /** A deleted spec is none; the unit of the spec counts before that of the goods; what is not told is not known. */
    @Test
    void items_ofGoods_areTheirLiveSpecs() {
        WdtGoods goods = WdtGoods.builder()
                .goodsNo("A")
                .name("Tea")
                .category("Drinks")
                .brand("Best")
                .unit("box")
                .created(LocalDateTime.parse("2026-11-01T08:00:00"))
                .addSpecs(
                        WdtSpec.builder()
                                .specNo("0001")
                                .name("50 g")
                                .barcode("6900001")
                                .unit("bag")
                                .putPrices(PriceKind.RETAIL, Ratio.parse("12.5000"))
                                .putPrices(PriceKind.MEMBER, Ratio.of(11))
                                .place(Place.pointer("/goods_list/0/spec_list/0"))
                                .build(),
                        WdtSpec.builder().specNo("0002").isDeleted(true).build(),
                        WdtSpec.builder().specNo("0003").build())
                .build();
        assertThat(PosCatalog.items(goods)).containsExactly(
                CatalogItem.of("0001", Map.of(
                        "goodsNo", "A", "name", "Tea", "category", "Drinks", "brand", "Best", "unit", "bag", "specName", "50 g",
                        "barcode", "6900001", "price", "12.5")),
                CatalogItem.of("0003", Map.of("goodsNo", "A", "name", "Tea", "category", "Drinks", "brand", "Best", "unit", "box")));
        assertThat(PosCatalog.items(goods).get(0).place().toString()).isEqualTo("/goods_list/0/spec_list/0");
        WdtGoods bare = WdtGoods.builder().goodsNo("B").addSpecs(WdtSpec.builder().specNo("0009").build()).build();
        assertThat(PosCatalog.items(bare)).containsExactly(CatalogItem.of("0009", Map.of("goodsNo", "B")));
        LocalDateTime eight = LocalDateTime.parse("2026-11-01T08:00:00");
        assertThat(PosCatalog.created(List.of(goods, bare))).isEqualTo(Map.of("0001", eight, "0003", eight));
    }

    /** The goods are of January; a spec that was added in November goes with the button of November, its sister does not. */
    @Test
    @Tag("R16")
    @Tag("R17")
    @Tag("R23")
    void created_specAddedLater_isNewAlthoughItsGoodsAreOld() {
        WdtGoods goods = WdtGoods.builder()
                .goodsNo("A")
                .created(LocalDateTime.parse("2026-01-05T08:00:00"))
                .addSpecs(
                        WdtSpec.builder().specNo("0001").build(),
                        WdtSpec.builder().specNo("0002").created(LocalDateTime.parse("2026-11-20T09:00:00")).build())
                .build();
        Outcome<List<CatalogItem>> november = PosCatalog.createdBetween(
                PosCatalog.items(goods),
                PosCatalog.created(List.of(goods)),
                LocalDate.parse("2026-11-01"),
                LocalDate.parse("2026-11-30"));
        assertThat(november.orThrow()).extracting(CatalogItem::code).containsExactly("0002");
    }

    @Test
    @Tag("R29")
    void schedule_isOnTheHour() {
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        assertThat(PosCatalog.schedule().nextAfter(Instant.parse("2026-11-23T01:10:00Z"), shanghai))
                .isEqualTo(Instant.parse("2026-11-23T02:00:00Z"));
    }

    /** 5,001 SKUs of the shop are by hand: two files. A field of another shop, or a second one of a SKU, adds no SKU. */
    @Test
    @Tag("R30")
    @Tag("F36")
    void batchUpdate_moreThanAFileTakes_isTwoFiles() {
        List<CatalogItem> erp = new ArrayList<>();
        List<CatalogItem> store = new ArrayList<>();
        for (int at = 0; at < 5_001; at++) {
            erp.add(CatalogItem.of("A" + at, Map.of("category", "Tea", "unit", "bag")));
            store.add(CatalogItem.of("S1", "A" + at, Map.of("category", "Drinks", "unit", "box")));
        }
        store.add(CatalogItem.of("S2", "A0", Map.of("category", "Drinks")));
        CatalogPlan plan = CatalogSync.plan(erp, store, SentState.empty(), PosCatalog.hourly(List.of("S1", "S2")));
        Outcome<BatchPlan> files = PosCatalog.batchUpdate(plan, "S1");
        assertThat(files.value().parts().stream().map(part -> part.rows().size())).containsExactly(5_000, 1);
        assertThat(files).raises(BatchCode.BATCH_SPLIT);
        assertThat(files.value().parts().get(1).rows().get(0).content()).isEqualTo("category=Tea\nunit=bag\n");
        assertThat(PosCatalog.batchUpdate(plan, "S2").value().parts()).hasSize(1);
        assertThat(PosCatalog.batchUpdate(plan, "S3").value().parts()).isEmpty();
    }

    /** What is to be done by hand in the ERP stands in no file for the store. */
    @Test
    @Tag("R30")
    void batchUpdate_ofTheErp_isNoFileOfTheStore() {
        CatalogSettings fromStore = CatalogSettings.builder()
                .flow(PosCatalog.flow().withCreation(Flow.TO_ERP))
                .addShops("S1")
                .build();
        CatalogPlan plan =
                plan(CatalogItem.of("A", Map.of("unit", "bag")), CatalogItem.of("S1", "A", Map.of("unit", "box")), fromStore);
        assertThat(plan.manual()).containsExactly(new ManualUpdate(Side.ERP, "S1", "A", "unit", "bag", "box"));
        assertThat(PosCatalog.batchUpdate(plan, "S1").value().parts()).isEmpty();
    }

    @Test
    @Tag("R16")
    void createdBetween_firstAndLastDay_areTaken() {
        List<CatalogItem> items = new ArrayList<>();
        List.of("A", "B", "C", "D").forEach(code -> items.add(CatalogItem.of(code, Map.of())));
        Outcome<List<CatalogItem>> taken = PosCatalog.createdBetween(
                items,
                Map.of(
                        "A", LocalDateTime.parse("2026-10-31T23:59:59"),
                        "B", LocalDateTime.parse("2026-11-01T00:00:00"),
                        "C", LocalDateTime.parse("2026-11-30T23:59:59"),
                        "D", LocalDateTime.parse("2026-12-01T00:00:00")),
                LocalDate.parse("2026-11-01"),
                LocalDate.parse("2026-11-30"));
        assertThat(taken).raisesNothing();
        assertThat(taken.value()).extracting(CatalogItem::code).containsExactly("B", "C");
    }

    /** 1 November to 1 December are 31 days. */
    @Test
    @Tag("R16")
    void createdBetween_moreThanAMonth_isRefused() {
        assertThat(PosCatalog.createdBetween(List.of(), Map.of(), LocalDate.parse("2026-11-01"), LocalDate.parse("2026-12-01")))
                .raises(PosCode.POS_WINDOW_TOO_LONG).at("").weighing(Severity.ERROR)
                .with("days", 31).with("limit", 30).with("last", "2026-11-30");
        assertThatThrownBy(() -> PosCatalog.createdBetween(
                        List.of(), Map.of(), LocalDate.parse("2026-11-02"), LocalDate.parse("2026-11-01")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The last day 2026-11-01 is before the first, 2026-11-02.");
    }

    @Test
    void createdBetween_withoutATime_isLeftOutAndSaid() {
        LocalDate day = LocalDate.parse("2026-11-01");
        List<CatalogItem> items = new ArrayList<>();
        for (int at = 1; at <= 6; at++) {
            items.add(CatalogItem.of("A" + at, Map.of()));
        }
        Outcome<List<CatalogItem>> taken = PosCatalog.createdBetween(items, Map.of("A6", day.atStartOfDay()), day, day);
        assertThat(taken).raises(PosCode.POS_CREATED_UNKNOWN).at("").with("count", 5).with("codes", "A1, A2, A3, A4, A5");
        assertThat(taken.value()).hasSize(1);
        assertThat(PosCatalog.createdBetween(items, Map.of(), day, day))
                .raises(PosCode.POS_CREATED_UNKNOWN).with("codes", "A1, A2, A3, A4, A5, … +1");
    }
}
