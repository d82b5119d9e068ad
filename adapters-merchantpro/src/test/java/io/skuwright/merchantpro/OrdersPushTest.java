package io.skuwright.merchantpro;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.merchantpro.fixtures.GoldenFiles;
import io.skuwright.merchantpro.fixtures.OrderFiles;
import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.row.Cell;
import io.skuwright.row.Extras;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OrdersPushTest {

    private static final OrdersPush PUSH = OrdersPush.rounding(Rounding.halfEven(4));

    private static NewLine.Builder line() {
        return NewLine.builder()
                .productId("10001")
                .sku("VTR345")
                .name("Produs test")
                .taxName("TVA")
                .taxPercent(Ratio.of(21))
                .quantity(Ratio.of(2))
                .unitGross(Ratio.parse("49.9"));
    }

    private static NewOrder.Builder order(NewLine... lines) {
        NewOrder.Builder order = NewOrder.builder().number("SO-1").currency("RON");
        return order.addLines(lines);
    }

    private static String compact(String json) {
        return JsonRows.of(json).read().value().toJson();
    }

    /** 49.90 / 1.21 = 41.2396..., at 2 decimals 41.24 and 8.66 tax; twice that are 82.48 and 17.32. */
    @Test
    @Tag("R49")
    void create_golden_isWrittenAsAClientWritesIt() {
        String golden = GoldenFiles.text(OrderFiles.CREATE).strip();
        ShopBuyer buyer = OrdersTest.accepted("{\"id\":\"1\"," + golden.substring(1)).buyer();
        NewOrder order = order(line().extras(Extras.of(Map.of("meta_fields", "{\"source\":\"Mobile App\"}"))).build())
                .paymentMethod("cash_delivery")
                .shippingMethod("3")
                .shippingAmount(Ratio.parse("24.9"))
                .buyer(buyer)
                .build();
        Outcome<ShopRequest> request = OrdersPush.rounding(Rounding.halfEven(2)).create(order);
        assertThat(request).raisesNothing();
        assertThat(request.value().method()).isEqualTo("POST");
        assertThat(request.value().address()).isEqualTo("/api/v2/orders");
        assertThat(request.value().body()).isEqualTo(compact(golden));
        assertThat(order.total()).isEqualTo(Ratio.parse("124.7"));
    }

    /** 16499 / 1.2 = 13749.1666..., at 4 decimals 13749.1667, three of which are 41247.5001. */
    @Test
    void create_netAndTax_makeGrossOnEachLine() {
        NewLine printers = NewLine.builder()
                .productId("125011")
                .taxPercent(Ratio.of(20))
                .quantity(Ratio.of(3))
                .unitGross(Ratio.of(16499))
                .build();
        assertThat(PUSH.create(order(printers).build()).value().body())
                .contains("\"product_sku\":null,\"product_ean\":null,\"product_tax_percent\":20,\"quantity\":3,"
                        + "\"unit_price_net\":13749.1667,\"unit_tax_amount\":2749.8333,\"unit_price_gross\":16499,"
                        + "\"line_subtotal_net\":41247.5001,\"line_tax_amount\":8249.4999,\"line_subtotal_gross\":49497");
    }

    @Test
    void create_statuses_areTheirCodes() {
        NewOrder order = order(line().build())
                .paymentStatus(PaymentStatus.PAID)
                .shippingStatus(ShippingStatus.CONFIRMED)
                .extras(Extras.of(Map.of("customer_lang", "\"ro_RO\"")))
                .build();
        assertThat(PUSH.create(order).value().body())
                .startsWith("{\"payment_status\":\"paid\",\"shipping_status\":\"confirmed\",\"line_items\":[")
                .endsWith("],\"customer_lang\":\"ro_RO\"}");
    }

    @Test
    void create_withoutLinesOrProducts_isRefused() {
        assertThat(PUSH.create(order().build()))
                .raises(OrderPushCode.MP_ORDER_FIELD_BLANK)
                .about("SO-1")
                .at("/line_items")
                .with("field", "line_items");
        NewLine nothing = line().productId(Optional.empty()).sku(Optional.empty()).build();
        assertThat(PUSH.create(order(line().build(), nothing).build()))
                .raises(OrderPushCode.MP_ORDER_FIELD_BLANK)
                .about("SO-1")
                .at("/line_items/1/product_id")
                .with("field", "product_id");
        assertThat(PUSH.create(order(line().productId(Optional.empty()).build()).build()).hasValue()).isTrue();
    }

    @Test
    void create_rateThatIsNone_isRefused() {
        assertThat(PUSH.create(order(line().taxPercent(Ratio.of(-1)).build()).build()))
                .raises(OrderMoneyCode.MP_VAT_OUT_OF_RANGE)
                .about("SO-1")
                .at("/line_items/0/product_tax_percent")
                .with("value", "-1")
                .weighing(Severity.ERROR);
        assertThat(PUSH.create(order(line().taxPercent(Ratio.of(101)).build()).build()).hasValue()).isFalse();
    }

    /** 1.5 x 9.99 are 14.985, which nobody can pay in lei and bani. */
    @Test
    void create_amountThatDoesNotFitTheCurrency_isTold() {
        NewLine cable = line().quantity(Ratio.parse("1.5")).unitGross(Ratio.parse("9.99")).build();
        assertThat(PUSH.create(order(cable).build()))
                .raises(OrderMoneyCode.MP_AMOUNT_TOO_FINE)
                .about("SO-1")
                .at("/line_items/0/line_subtotal_gross")
                .with("said", "14.985")
                .with("scale", 2);
        OrdersPush fine = PUSH.withMoney(OrderMoney.usual().withScale("RON", 3));
        assertThat(fine.create(order(cable).build())).raisesNothing();
    }

    @Test
    void create_quantityWithoutEnd_isRefused() {
        Outcome<ShopRequest> request = PUSH.create(order(line().quantity(Ratio.of(2, 3)).build()).build());
        assertThat(request.hasValue()).isFalse();
        assertThat(request)
                .raises(io.skuwright.quantity.QuantityCode.RATIO_NOT_REPRESENTABLE)
                .at("/line_items/0")
                .with("field", "quantity");
    }

    @Test
    void create_brokenExtras_areNotQuoted() {
        NewOrder order = order(line().build())
                .buyer(ShopBuyer.of(Extras.of(Map.of("billing_name", "\"canary"))))
                .build();
        Outcome<ShopRequest> request = PUSH.create(order);
        assertThat(request.hasValue()).isFalse();
        assertThat(request.findings().toString() + order).doesNotContain("canary");
    }

    @Test
    void toString_ofOrderAndRequest_showNoBuyer() {
        NewOrder order = order(line().build()).buyer(ShopBuyer.of(Map.of("billing_name", "canary"))).build();
        ShopRequest request = PUSH.create(order).value();
        assertThat(request.body()).contains("\"billing_name\":\"canary\"");
        assertThat(order.toString() + request).contains("billing_name").doesNotContain("canary");
    }

    /** All lines go along; of the first the client sends these fields and the new status. */
    @Test
    @Tag("R48")
    void change_golden_carriesAllLines() {
        Outcome<ShopRequest> request =
                PUSH.change(OrdersTest.golden(), Map.of("0/125011", LineChange.ofStatus("12")), List.of());
        assertThat(request).raisesNothing();
        assertThat(request.value().method()).isEqualTo("PATCH");
        assertThat(request.value().address()).isEqualTo("/api/v2/orders/42209911");
        List<Cell> lines = JsonRows.of(request.value().body()).read().value().row().orElseThrow().cell("line_items").items();
        Cell golden = JsonRows.of(GoldenFiles.text(OrderFiles.LINES)).read().value().row().orElseThrow().cell("line_items");
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).isEqualTo(golden.items().get(0));
        assertThat(lines.get(1).row().orElseThrow().cell("product_id").text()).isEqualTo("125020");
        assertThat(lines.get(1).row().orElseThrow().cell("status")).isEqualTo(Cell.ABSENT);
    }

    /** The row id is left out, the id stays; all the rest comes back as it was. */
    @Test
    void change_discountsAndGoodsWithoutId_keepWhatTheyAre() {
        ShopOrder order = Orders.usual()
                .decode(JsonRows.of("{\"id\":\"5\",\"currency\":\"RON\",\"line_items\":["
                        + "{\"id\":1,\"item_type\":\"product\",\"product_sku\":\"MUG\",\"quantity\":1},"
                        + "{\"id\":2,\"item_type\":\"coupon\",\"product_name\":\"Ten\","
                        + "\"applied_discounts\":[{\"product_id\":1,\"amount\":10}]}]}"))
                .accepted()
                .get(0);
        String body = PUSH.change(order, Map.of("1", LineChange.ofStatus("12")), List.of()).value().body();
        assertThat(body).isEqualTo("{\"line_items\":["
                + "{\"id\":1,\"item_type\":\"product\",\"quantity\":1,\"status\":{\"id\":12},\"product_sku\":\"MUG\"},"
                + "{\"id\":2,\"item_type\":\"coupon\",\"product_name\":\"Ten\","
                + "\"applied_discounts\":[{\"product_id\":1,\"amount\":10}]}]}");
    }

    @Test
    void change_whole_sendsEverythingBack() {
        ShopOrder order = OrdersTest.accepted("{\"id\":\"1\",\"line_items\":[{\"id\":7,\"row_id\":8,\"item_type\":\"product\","
                + "\"quantity\":1,\"product_sku\":\"A\",\"product_name\":\"Ceai\",\"product_tax_percent\":21,"
                + "\"meta_fields\":{\"k\":\"v\"},\"status\":{\"id\":9,\"name\":\"x\"},\"gift_card_delivery\":null}]}");
        assertThat(PUSH.whole().change(order, Map.of(), List.of()).value().body())
                .isEqualTo("{\"line_items\":[{\"id\":7,\"item_type\":\"product\",\"quantity\":1,\"status\":{\"id\":9},"
                        + "\"product_sku\":\"A\",\"product_name\":\"Ceai\",\"product_tax_percent\":21,"
                        + "\"meta_fields\":{\"k\":\"v\"},\"gift_card_delivery\":null}]}");
    }

    /** 3 x 16499 = 49497 and 3 x 13749.1667 = 41247.5001. */
    @Test
    void change_quantity_worksTheLineOutAgain() {
        Map<String, LineChange> changes = Map.of(
                "0/125011", LineChange.ofStatus("12").withQuantity(Ratio.of(3)), "1/125020", LineChange.removal());
        assertThat(PUSH.change(OrdersTest.golden(), changes, List.of(line().build())).value().body())
                .contains("\"quantity\":3,\"unit_price_net\":13749.1667,\"unit_tax_amount\":2749.8333,\"unit_price_gross\":"
                        + "16499,\"line_subtotal_net\":41247.5001,\"line_tax_amount\":8249.4999,\"line_subtotal_gross\":49497,")
                .contains("\"product_sku\":\"VTR345\"")
                .doesNotContain("125020");
    }

    @Test
    void change_sameQuantity_changesNothing() {
        assertThat(PUSH.change(OrdersTest.golden(), Map.of("0/125011", LineChange.ofQuantity(Ratio.ONE)), List.of()).value())
                .isEqualTo(PUSH.change(OrdersTest.golden(), Map.of(), List.of()).value());
    }

    @Test
    void change_quantityOfALineWithoutPrices_isRefused() {
        ShopOrder order = OrdersTest.accepted("{\"id\":\"1\",\"line_items\":[{\"id\":7,\"product_id\":5,\"quantity\":1}]}");
        assertThat(PUSH.change(order, Map.of("7", LineChange.ofQuantity(Ratio.of(2))), List.of()))
                .raises(OrderMoneyCode.MP_AMOUNT_MISSING)
                .about("1")
                .at("/line_items/0/unit_price_gross")
                .with("field", "unit_price_gross");
    }

    @Test
    void change_lineThatIsNotThere_isRefused() {
        Outcome<ShopRequest> request =
                PUSH.change(OrdersTest.golden(), Map.of("9/1", LineChange.removal()), List.of());
        assertThat(request.hasValue()).isFalse();
        assertThat(request).raises(OrderPushCode.MP_LINE_NOT_THERE).about("42209911").with("line", "9/1");
        assertThat(PUSH.change(OrdersTest.accepted("{\"id\":\"1\"}"), Map.of(), List.of()))
                .raises(ShopOrderCode.MP_LINES_NOT_TOLD);
    }

    private static ShopOrder answered(String total, String line) {
        return OrdersTest.accepted("{\"id\":\"77\",\"total_amount\":" + total + ",\"line_items\":[" + line + "]}");
    }

    private static final String AS_SENT =
            "{\"item_type\":\"product\",\"product_id\":10001,\"quantity\":\"2.000\",\"line_subtotal_gross\":99.80}";

    @Test
    void verify_orderAsItWasSent_isItsId() {
        NewOrder sent = order(line().build()).build();
        Outcome<String> verified = PUSH.verify(sent, answered("99.8", AS_SENT + ",{\"item_type\":\"coupon\"}"));
        assertThat(verified).raisesNothing();
        assertThat(verified.value()).isEqualTo("77");
    }

    /** The shop worked the total out without delivery, and took one piece less. */
    @Test
    void verify_orderThatCameOutDifferent_isTold() {
        NewOrder sent = order(line().build()).shippingAmount(Ratio.parse("24.9")).build();
        Outcome<String> verified = PUSH.verify(
                sent, answered("49.9", AS_SENT.replace("2.000", "1").replace("99.80", "49.9").replace("10001", "10002")));
        assertThat(verified.value()).isEqualTo("77");
        assertThat(verified)
                .raises(OrderPushCode.MP_ANSWER_DIFFERS)
                .about("77")
                .at("/data/0/total_amount")
                .with("field", "total_amount")
                .with("sent", "124.7")
                .with("answered", "49.9");
        assertThat(verified)
                .raises(OrderPushCode.MP_ANSWER_DIFFERS)
                .at("/data/0/line_items/0/quantity")
                .with("sent", "2")
                .with("answered", "1");
        assertThat(verified).raises(OrderPushCode.MP_ANSWER_DIFFERS).with("field", "product_id");
        assertThat(verified).raises(OrderPushCode.MP_ANSWER_DIFFERS).with("field", "line_subtotal_gross");
    }

    @Test
    void verify_answerThatLacksLines_isTold() {
        NewOrder sent = order(line().build(), line().build()).build();
        assertThat(PUSH.verify(sent, answered("199.6", AS_SENT)))
                .raises(OrderPushCode.MP_ANSWER_DIFFERS)
                .at("/data/0/line_items")
                .with("sent", 2)
                .with("answered", 1);
        assertThat(PUSH.verify(sent, OrdersTest.accepted("{\"id\":\"77\",\"total_amount\":199.6}"))).raisesNothing();
        assertThat(PUSH.verify(sent, OrdersTest.accepted("{\"id\":\"77\"}")))
                .raises(OrderPushCode.MP_ANSWER_DIFFERS)
                .with("answered", "");
    }

    @Test
    void verify_changedLines() {
        ShopOrder before = OrdersTest.golden();
        Map<String, LineChange> changes = Map.of("0/125011", LineChange.ofStatus("12"));
        assertThat(PUSH.verify(before, changes, List.of(), before))
                .raises(OrderPushCode.MP_ANSWER_DIFFERS)
                .about("42209911")
                .at("/line_items/0/status")
                .with("sent", "12")
                .with("answered", "9")
                .times(1);
        assertThat(PUSH.verify(before, Map.of(), List.of(), before)).raisesNothing();
    }
}
