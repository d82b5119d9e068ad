package io.skuwright.merchantpro;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.house.ReadmeCheck;
import io.skuwright.merchantpro.fixtures.GoldenFiles;
import io.skuwright.merchantpro.fixtures.OrderFiles;
import io.skuwright.merchantpro.fixtures.ProductFiles;
import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.order.SalesOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Language;
import io.skuwright.result.Outcome;
import io.skuwright.sync.HandOver;
import io.skuwright.sync.HandOverEvent;
import io.skuwright.sync.HandOverPlan;
import io.skuwright.sync.HandOverSettings;
import io.skuwright.sync.HandOverState;
import io.skuwright.sync.HandOverTask;
import io.skuwright.sync.OrderKey;
import io.skuwright.sync.OrderStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The page of this module holds code that compiles and runs. */
class ReadmeTest extends ReadmeCheck {

    private final List<String> printed = new ArrayList<>();
    private final Consumer<Object> show = thing -> printed.add(thing.toString());

    private static String file(String name) {
        return GoldenFiles.text(name);
    }

    @Test
    void pages() {
        String body = file(OrderFiles.REAL);
        // <readme>
        ShopPage page = ShopQuery.orders().including("line_items").first().orThrow();
        show.accept(page.address()); // get it, with the credentials of the shop
        ShopAnswer answer = ShopAnswer.read(200, JsonRows.of(body)).value();
        Batch<ShopOrder> orders = Orders.usual().decode(answer);
        orders.accepted().forEach(order -> show.accept(order.id() + " " + order.shippingStatus().orElseThrow()));
        Optional<ShopPage> next = page.next(answer).value(); // until empty; answer.retryAt(now) if the shop is busy
        // </readme>
        assertThat(printed.get(0)).startsWith("/api/v2/orders?");
        assertThat(printed.get(1)).isEqualTo("42209911 AWAITING");
        assertThat(next).isEmpty();
    }

    @Test
    void products() {
        String body = file(ProductFiles.PRODUCT_VARIANTS);
        // <readme>
        ShopProduct led = Products.usual().decode(JsonRows.of(body)).accepted().get(0);
        show.accept(led.toProduct().value()); // an SPU with its specs and SKUs
        ShopProduct renamed = ShopProduct.builder().from(led).id("77").name("Banda LED").build();
        ShopProduct known = ShopProduct.builder().from(led).id("77").build();
        Outcome<Optional<ShopRequest>> update = ProductsPush.usual().update(renamed, known);
        update.value().ifPresent(request -> show.accept(request.method() + " " + request.body())); // what differs, no more
        // </readme>
        assertThat(update.findings()).isEmpty();
        assertThat(printed).containsExactly(
                "SPU 'LED-12V' [Spec[name=Culoare, values=[Alb rece, Alb cald]]] with 2 SKUs", "PATCH {\"name\":\"Banda LED\"}");
    }

    @Test
    void stock() {
        // <readme>
        ShopRequest request = Inventory.setStock(InventoryKey.sku("LED 12V/1"), Ratio.of(120)).orThrow();
        show.accept(request.method() + " " + request.address() + " " + request.body());
        // </readme>
        assertThat(printed.get(0)).contains("/api/v2/inventory/sku/LED%2012V%2F1", "120");
    }

    @Test
    void orders() {
        ShopOrder order = Orders.usual().decode(JsonRows.of(file(OrderFiles.REAL))).accepted().get(0);
        // <readme>
        Outcome<OrderTotals> money = OrderMoney.usual().check(order); // the prices with VAT count
        show.accept(money.value().total());
        money.findings().forEach(finding -> show.accept(finding.message())); // what does not add up, and by how much

        LineResolution lines = LineResolution.of(List.of(
                SkuLink.of("POS-887").withProduct("125011"), SkuLink.of("SKY-900").withProduct("125020")));
        Outcome<SalesOrder> erp = ErpOrders.of(lines).encode(order); // by SKU, else EAN, else id; never by name
        erp.value().lines().forEach(line -> show.accept(line.product() + " x " + line.quantity()));
        // </readme>
        // The sum of the order's own sample: 16,499 + 23,999.
        assertThat(money.findings()).isEmpty();
        assertThat(printed).containsExactly("40498 RSD", "POS-887 x 1", "SKY-900 x 1");
    }

    @Test
    void handOver() {
        Instant now = Instant.parse("2026-11-23T08:00:00Z");
        // <readme>
        HandOverSettings settings = HandOverSettings.defaults();
        OrderKey key = OrderKey.of("S1", "42209911");
        HandOverEvent placed = HandOverEvent.shopOrder(key, 1, OrderStatus.AWAITING, Map.of("line.POS-887", "1"));
        HandOverState state = HandOver.fold(HandOverState.empty(), List.of(placed), settings).state();

        HandOverPlan plan = HandOver.plan(state, settings);
        state = plan.begun(state, now); // keep state.toText() before anything is sent,
        HandOverTask task = plan.tasks().get(0); // send it to the ERP, and report what came of it
        state = HandOver.fold(state, List.of(HandOverEvent.confirmed(task, "SO-1")), settings).state();
        show.accept(state.order(key).orElseThrow().isLocked());

        HandOverEvent edited = HandOverEvent.shopOrder(key, 2, OrderStatus.AWAITING, Map.of("line.POS-887", "3"));
        state = HandOver.fold(state, List.of(edited), settings).state();
        HandOver.plan(state, settings).findings().forEach(finding -> show.accept(finding.message())); // refused
        show.accept(HandOver.table(Language.EN)); // every rule of the machine
        // </readme>
        assertThat(printed).hasSize(3);
        assertThat(printed.get(0)).isEqualTo("true");
        assertThat(printed.get(1)).contains("is locked", "is '3' in the shop and '1' in the ERP");
        assertThat(printed.get(2)).startsWith("skuwright-handover-table 1");
    }
}
