package io.skuwright.merchantpro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.product.Product;
import io.skuwright.product.SingleProduct;
import io.skuwright.product.Sku;
import io.skuwright.product.SkuState;
import io.skuwright.product.Spec;
import io.skuwright.product.SpecCombination;
import io.skuwright.product.Spu;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.sync.CatalogCode;
import io.skuwright.sync.CatalogPlan;
import io.skuwright.sync.CatalogReason;
import io.skuwright.sync.Flow;
import io.skuwright.sync.SentState;
import io.skuwright.sync.Side;
import io.skuwright.sync.StockFact;
import io.skuwright.sync.StockKey;
import io.skuwright.sync.StockPlan;
import io.skuwright.sync.StockReason;
import io.skuwright.sync.StockState;
import io.skuwright.sync.StockTrigger;
import io.skuwright.sync.StockVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ShopFlowsTest {

    private static final Instant NOW = Instant.parse("2026-01-10T08:00:00Z");
    private static final ShopFlows RO = ShopFlows.builder().addShops("ro").build();
    private static final ShopFlows FROM_ERP = ShopFlows.builder().addShops("ro").creation(Flow.TO_SHOP).build();

    @Test
    @Tag("R38")
    void flow_usually_createsInTheErp() {
        assertThat(RO.flow().toString())
                .startsWith("create: shop -> ERP\n")
                .contains("salePrice: ERP -> shop (number)\n")
                .contains("netPrice: not at all (number)\n")
                .contains("status: by hand\n");
        CatalogPlan plan = RO.plan(List.of(), Map.of("ro", shop("[" + MUG + "]")), state());
        assertThat(plan.changes()).singleElement().satisfies(change -> {
            assertThat(change.side()).isEqualTo(Side.ERP);
            assertThat(change.isNew()).isTrue();
            assertThat(change.code()).isEqualTo("MUG-2");
        });
    }

    @Test
    @Tag("R38")
    @Tag("R37")
    @Tag("SYN-1")
    void plan_erpCreates_theShopGetsTheProduct() {
        List<Product> erp = List.of(shirt("S1", "S2"), mug("Mug", "45"));
        CatalogPlan plan = FROM_ERP.plan(ShopFlows.items(erp), Map.of("ro", shop("[" + MUG + "]")), state());
        Batch<CatalogCall> calls = FROM_ERP.calls(
                plan, "ro", shop("[" + MUG + "]"), erp, ProductsPush.usual(), it -> ShopProduct.builder().from(it).taxId("1").build());
        assertThat(calls.rejected()).isEmpty();
        assertThat(calls.accepted())
                .containsExactlyInAnyOrder(
                        new CatalogCall(List.of("shop/ro/MUG-2"), Optional.of(new ShopRequest(
                                "PATCH", "/api/v2/products/7?ignore_nonexistent_fields=1", "{\"price_gross\":45}"))),
                        new CatalogCall(List.of("shop/ro/S1", "shop/ro/S2"), Optional.of(new ShopRequest(
                                "POST",
                                "/api/v2/products?ignore_nonexistent_fields=1",
                                "{\"type\":\"multi_variant\",\"sku\":\"SHIRT\",\"name\":\"Shirt\",\"status\":\"active\",\"tax_id\":1,"
                                        + "\"variant_attributes\":[{\"name\":\"C\",\"options\":[{\"value\":\"S1\"},{\"value\":\"S2\"}]}],"
                                        + "\"variants\":[{\"sku\":\"S1\",\"price_gross\":10,\"variant_options\":[{\"name\":\"C\",\"value\":\"S1\"}]},"
                                        + "{\"sku\":\"S2\",\"price_gross\":10,\"variant_options\":[{\"name\":\"C\",\"value\":\"S2\"}]}]}"))));
        SentState done = plan.sent(List.of("shop/ro/MUG-2", "shop/ro/S1", "shop/ro/S2")).orThrow();
        assertThat(FROM_ERP.plan(ShopFlows.items(erp), Map.of("ro", shop("[" + MUG + "]")), done).changes())
                .as("sent and not shown yet is not sent again")
                .isEmpty();
    }

    @Test
    @Tag("R37")
    void calls_newSkuOfAKnownProduct_isAVariantOfIt() {
        ShopCatalog shop = shop("[{\"id\":9,\"type\":\"multi_variant\",\"sku\":\"SHIRT\",\"name\":\"Shirt\",\"variant_attributes\":"
                + "[{\"name\":\"C\",\"options\":[{\"value\":\"S1\"}]}],\"variants\":[{\"id\":91,\"sku\":\"S1\",\"price_gross\":9,"
                + "\"variant_options\":[{\"name\":\"C\",\"value\":\"S1\"}]}]}]");
        List<Product> erp = List.of(shirt("S1", "S2"));
        CatalogPlan plan = FROM_ERP.plan(ShopFlows.items(erp), Map.of("ro", shop), state());
        Batch<CatalogCall> calls = calls(plan, shop, erp);
        assertThat(calls.rejected()).isEmpty();
        assertThat(calls.accepted()).singleElement().satisfies(call -> {
            assertThat(call.changes()).containsExactlyInAnyOrder("shop/ro/S1", "shop/ro/S2");
            assertThat(call.request().orElseThrow().body())
                    .isEqualTo("{\"variant_attributes\":[{\"name\":\"C\",\"options\":[{\"value\":\"S1\"},{\"value\":\"S2\"}]}],\"variants\":["
                            + "{\"id\":91,\"sku\":\"S1\",\"price_gross\":10,\"variant_options\":[{\"name\":\"C\",\"value\":\"S1\"}]},"
                            + "{\"sku\":\"S2\",\"price_gross\":10,\"variant_options\":[{\"name\":\"C\",\"value\":\"S2\"}]}]}");
        });
    }

    @Test
    @Tag("R37")
    void calls_thatCannotBeMade_rejectTheirChange() {
        ShopCatalog single = shop("[{\"id\":9,\"type\":\"basic\",\"sku\":\"S1\",\"name\":\"Shirt\",\"price_gross\":10}]");
        List<Product> erp = List.of(shirt("S1", "S2"));
        CatalogPlan plan = FROM_ERP.plan(ShopFlows.items(erp), Map.of("ro", single), state());
        FindingAssert.assertThat(calls(plan, single, erp))
                .raises(ProductPushCode.MP_TYPE_FIXED)
                .about("S2")
                .with("type", "multi_variant")
                .with("known", "basic");
        FindingAssert.assertThat(calls(plan, single, List.of()))
                .raises(FlowCode.MP_PRODUCT_UNTOLD)
                .about("S2");
        List<Product> priceless = List.of(mug("Mug", "ten"));
        FindingAssert.assertThat(calls(
                        FROM_ERP.plan(ShopFlows.items(List.of(mug("Mug", "10"))), Map.of("ro", shop("[]")), state()), shop("[]"), priceless))
                .raises(QuantityCode.BAD_NUMBER)
                .about("MUG-2");
        ShopCatalog without = shop("[{\"type\":\"basic\",\"sku\":\"MUG-2\",\"name\":\"Mug\",\"price_gross\":1}]");
        CatalogPlan update = FROM_ERP.plan(ShopFlows.items(List.of(mug("Mug", "45"))), Map.of("ro", without), state());
        FindingAssert.assertThat(calls(update, without, List.of()))
                .raises(ProductPushCode.MP_FIELD_MISSING)
                .with("field", "id");
        FindingAssert.assertThat(calls(update, shop("[]"), List.of())).raises(ShopProductCode.MP_SKU_UNKNOWN).about("MUG-2");
    }

    @Test
    @Tag("R39")
    void updates_ofAProduct_areOneCall() {
        ShopCatalog shop = shop("[{\"id\":9,\"type\":\"multi_variant\",\"sku\":\"SHIRT\",\"name\":\"Old\",\"tax_id\":1,\"tax_value\":19,"
                + "\"category_id\":4,\"category_name\":\"x\",\"variants\":["
                + "{\"id\":91,\"sku\":\"S1\",\"price_gross\":9,\"price_net\":8,\"variant_options\":[{\"name\":\"C\",\"value\":\"S1\"}]},"
                + "{\"id\":92,\"sku\":\"S2\",\"price_gross\":10,\"variant_options\":[{\"name\":\"C\",\"value\":\"S2\"}]}]}]");
        List<Product> erp = List.of(shirt("S1", "S2"));
        CatalogPlan plan = RO.plan(ShopFlows.items(erp), Map.of("ro", shop), state());
        Batch<CatalogCall> calls = calls(plan, shop, erp);
        assertThat(calls.accepted()).singleElement().satisfies(call -> {
            assertThat(call.changes()).containsExactly("shop/ro/S1", "shop/ro/S2");
            assertThat(call.request().orElseThrow().body())
                    .isEqualTo("{\"name\":\"Shirt\",\"variants\":["
                            + "{\"id\":91,\"sku\":\"S1\",\"price_gross\":10,\"variant_options\":[{\"name\":\"C\",\"value\":\"S1\"}]},"
                            + "{\"id\":92,\"sku\":\"S2\",\"variant_options\":[{\"name\":\"C\",\"value\":\"S2\"}]}]}");
        });
    }

    @Test
    @Tag("R39")
    void updates_ofEveryField_reachTheProduct() {
        ShopFlows all = ShopFlows.builder().addShops("ro").putFields(CatalogField.STATUS, Flow.TO_SHOP)
                .putFields(CatalogField.PRICE_NET, Flow.TO_SHOP).build();
        SingleProduct erp = SingleProduct.builder().code("MUG-2").name("Mug").state(SkuState.RETIRED).unit("set").category("Cups")
                .field("brand", "B").field("barcode", "594").field("description", "d").field("weight", "0.5")
                .field("taxPercent", "11").field("netPrice", "9").field("oldPrice", "60").field("colour", "red").build();
        ShopCatalog shop = shop("[{\"id\":7,\"type\":\"basic\",\"sku\":\"MUG-2\",\"name\":\"Old\",\"status\":\"active\",\"unit_type\":\"buc\","
                + "\"category_id\":4,\"category_name\":\"x\",\"manufacturer_name\":\"A\",\"ean\":\"1\",\"description\":\"o\",\"weight\":1,"
                + "\"tax_id\":1,\"tax_value\":21,\"price_net\":8,\"price_gross\":9.68,\"old_price_net\":2,\"old_price_gross\":3}]");
        CatalogPlan plan = all.plan(ShopFlows.items(List.of(erp)), Map.of("ro", shop), state());
        CatalogCall call = calls(plan, shop, List.of()).accepted().get(0);
        assertThat(call.request().orElseThrow().body())
                .isEqualTo("{\"ean\":\"594\",\"name\":\"Mug\",\"description\":\"d\",\"status\":\"inactive\",\"price_net\":9,"
                        + "\"old_price_gross\":60,\"weight\":0.5,\"unit_type\":\"set\",\"tax_value\":11,\"category_name\":\"Cups\","
                        + "\"manufacturer_name\":\"B\"}");
    }

    @Test
    @Tag("R39")
    void updates_twoWay_goToTheErpToo() {
        ShopFlows both = ShopFlows.builder().addShops("ro").updates(Flow.BOTH).conflictWinner(Side.SHOP).build();
        List<Product> erp = List.of(mug("Mug", "45"));
        CatalogPlan plan = both.plan(ShopFlows.items(erp), Map.of("ro", shop("[" + MUG + "]")), state());
        assertThat(plan.changes()).singleElement().satisfies(change -> {
            assertThat(change.side()).isEqualTo(Side.ERP);
            assertThat(change.values()).containsEntry("salePrice", "49.9");
        });
        assertThat(calls(plan, shop("[" + MUG + "]"), erp).accepted()).isEmpty();
        CatalogPlan oneWay = RO.plan(ShopFlows.items(erp), Map.of("ro", shop("[" + MUG + "]")), state());
        assertThat(oneWay.changes()).singleElement().satisfies(change -> {
            assertThat(change.side()).isEqualTo(Side.SHOP);
            assertThat(change.reason()).isEqualTo(CatalogReason.DIFFERS);
        });
    }

    @Test
    void updates_thatContradict_areRefused() {
        ItemEdit edit = new ItemEdit(shop("[" + SHIRT + "]").items().get(0).product());
        assertThat(edit.set("S1", Map.of("name", "A", "weight", "1", "barcode", "594"))).isEmpty();
        FindingAssert.assertThat(edit.set("S2", Map.of("name", "B", "salePrice", "1")))
                .raises(FlowCode.MP_FIELD_CONTRADICTS)
                .about("S2")
                .with("field", "name")
                .with("value", "B")
                .with("other", "A");
        FindingAssert.assertThat(edit.set("S2", Map.of("goods", "B", "stock", "1")))
                .raises(FlowCode.MP_FIELD_NOT_WRITTEN)
                .about("S2")
                .with("field", "goods")
                .raises(FlowCode.MP_FIELD_NOT_WRITTEN)
                .with("field", "stock");
        FindingAssert.assertThat(edit.set("S2", Map.of("weight", "heavy")))
                .raises(QuantityCode.BAD_NUMBER)
                .about("S2");
        assertThat(edit.set("S3", Map.of("weight", "2"))).as("a variant that is not there").isEmpty();
        assertThat(edit.product().name()).contains("A");
        assertThat(edit.product().variants().get(0).weight()).contains(Ratio.ONE);
        assertThat(edit.product().variants().get(0).ean()).contains("594");
        assertThat(edit.product().variants().get(1).price().isEmpty()).isTrue();
    }

    @Test
    @Tag("R37")
    void plan_skuOfSeveralItems_isNotMatched() {
        ShopCatalog twice = shop("[" + MUG + ",{\"id\":8,\"sku\":\"MUG-2\",\"name\":\"Other\"}]");
        CatalogPlan plan = FROM_ERP.plan(ShopFlows.items(List.of(mug("Mug", "45"))), Map.of("ro", twice), state());
        assertThat(plan.changes()).isEmpty();
        FindingAssert.assertThat(plan.findings()).raises(CatalogCode.CATALOG_CODE_TWICE).about("MUG-2");
        StockState stock = stock(5);
        assertThat(FROM_ERP.stockRun(stock, twice).value().levels()).isEmpty();
        assertThat(FROM_ERP.stockCheck(stock, twice).value().compared()).isZero();
    }

    @Test
    @Tag("R50")
    void plan_severalShops_areApart() {
        ShopFlows two = ShopFlows.builder().addShops("ro", "hu").build();
        CatalogPlan plan = two.plan(
                ShopFlows.items(List.of(mug("Mug", "45"))),
                Map.of("ro", shop("[" + MUG + "]"), "hu", shop("[" + MUG.replace("49.90", "45") + "]")),
                state());
        assertThat(plan.changes()).singleElement().extracting(it -> it.shop()).isEqualTo("ro");
        assertThat(two.calls(plan, "hu", shop("[]"), List.of(), ProductsPush.usual(), UnaryOperator.identity()).accepted()).isEmpty();
    }

    @Test
    @Tag("R40")
    void stock_isThatOfTheErp() {
        assertThat(RO.stock().master()).isEqualTo(Side.ERP);
        assertThat(RO.stock().triggers()).containsExactlyInAnyOrder(StockTrigger.EVENT, StockTrigger.INTERVAL);
        assertThat(RO.stock().interval()).contains(Duration.ofMinutes(10));
        assertThat(RO.stock().checkEvery()).contains(Duration.ofDays(1));
        ShopCatalog shop = shop("[" + MUG + "]");
        StockPlan run = RO.stockRun(stock(5), shop).orThrow();
        Batch<StockCall> calls = RO.stockCalls(run, shop);
        assertThat(calls.accepted())
                .containsExactly(new StockCall(
                        StockKey.of("", "MUG-2"), new ShopRequest("PATCH", "/api/v2/inventory/id/7", "{\"stock\":5}")));
        StockState taken = run.after(run.begun(stock(5)), Set.of(StockKey.of("", "MUG-2"))).orThrow();
        assertThat(RO.stockRun(taken, shop).value().levels()).isEmpty();
        ShopCatalog noId = shop("[{\"sku\":\"MUG-2\"}]");
        assertThat(RO.stockCalls(RO.stockRun(stock(5), noId).orThrow(), noId).accepted().get(0).request().address())
                .isEqualTo("/api/v2/inventory/sku/MUG-2");
        assertThat(RO.stockCalls(run, shop("[]")).rejected()).singleElement()
                .satisfies(row -> assertThat(row.raw()).isEqualTo("MUG-2"));
    }

    /** The shop sold below what the ERP knows, or somebody typed a level in. */
    @Test
    @Tag("R40")
    void stockCheck_correctsWhatTheShopReallyHas() {
        ShopCatalog shop = shop("[" + MUG + "]");
        StockState taken = RO.stockRun(stock(5), shop).orThrow().after(stock(5), Set.of(StockKey.of("", "MUG-2"))).orThrow();
        StockPlan check = RO.stockCheck(taken, shop).orThrow();
        assertThat(check.compared()).isEqualTo(1);
        assertThat(check.changes()).singleElement().satisfies(change -> {
            assertThat(change.reason()).isEqualTo(StockReason.DRIFTED);
            assertThat(change.level().quantity()).isEqualTo(Ratio.of(5));
        });
    }

    @Test
    @Tag("R41")
    void stockSince_leavesOlderOnesOut() {
        ShopFlows later = ShopFlows.builder().addShops("ro").stockSince(NOW.plusSeconds(1)).build();
        assertThat(later.stockRun(stock(5), shop("[" + MUG + "]")).value().levels()).isEmpty();
        ShopFlows earlier = ShopFlows.builder().addShops("ro").stockSince(NOW).build();
        assertThat(earlier.stockRun(stock(5), shop("[" + MUG + "]")).value().levels()).hasSize(1);
    }

    @Test
    @Tag("R42")
    void switchedOff_doesNothingOfItAndLeavesOrders() {
        ShopFlows off = ShopFlows.builder().addShops("ro").catalogOn(false).build();
        assertThat(off.ordersOn()).isTrue();
        assertThat(ShopFlows.builder().addShops("ro").ordersOn(false).build().catalogOn()).isTrue();
        ShopCatalog shop = shop("[]");
        assertThatIllegalStateException().isThrownBy(() -> off.plan(List.of(), Map.of(), state()));
        assertThatIllegalStateException().isThrownBy(() -> off.stockRun(stock(5), shop));
        assertThatIllegalStateException().isThrownBy(() -> off.stockCheck(stock(5), shop));
    }

    @Test
    void build_withoutShopOrWithWrongFlow_isABadCall() {
        assertThatIllegalArgumentException().isThrownBy(() -> ShopFlows.builder().build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShopFlows.builder().addShops("ro").creation(Flow.BY_HAND).build());
    }

    private static final String MUG =
            "{\"id\":7,\"type\":\"basic\",\"sku\":\"MUG-2\",\"name\":\"Mug\",\"stock\":3,\"price_gross\":49.90}";

    private static final String SHIRT =
            "{\"id\":9,\"type\":\"multi_variant\",\"variants\":[{\"sku\":\"S1\"},{\"sku\":\"S2\"}]}";

    private static ShopCatalog shop(String json) {
        return ShopCatalog.of(ProductsTest.decode(json).accepted());
    }

    private static SingleProduct mug(String name, String price) {
        return SingleProduct.builder().code("MUG-2").name(name).field("salePrice", price).build();
    }

    private static Spu shirt(String... codes) {
        Spu.Builder spu = Spu.builder().code("SHIRT").name("Shirt").specs(Spec.of("C", List.of(codes)));
        for (String code : codes) {
            spu.skus(new Sku(code, SpecCombination.of(Map.of("C", code)), SkuState.ACTIVE, Map.of("salePrice", "10")));
        }
        return spu.build();
    }

    private static SentState state() {
        return SentState.empty();
    }

    private static StockState stock(long level) {
        return StockState.of(Side.ERP)
                .fold(Side.ERP, List.of(StockFact.absolute(StockKey.of("", "MUG-2"), Ratio.of(level), StockVersion.at(NOW))))
                .state();
    }

    private static Batch<CatalogCall> calls(CatalogPlan plan, ShopCatalog shop, List<Product> erp) {
        return RO.calls(plan, "ro", shop, erp, ProductsPush.usual(), UnaryOperator.identity());
    }
}
