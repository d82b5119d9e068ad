package io.skuwright.wdt.store;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Plan;
import io.skuwright.result.Severity;
import io.skuwright.sync.CatalogItem;
import io.skuwright.sync.CatalogPlan;
import io.skuwright.sync.CatalogSettings;
import io.skuwright.sync.CatalogSync;
import io.skuwright.sync.ManualUpdate;
import io.skuwright.sync.SentState;
import io.skuwright.sync.Side;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
