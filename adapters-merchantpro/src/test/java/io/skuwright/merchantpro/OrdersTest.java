package io.skuwright.merchantpro;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.merchantpro.fixtures.GoldenFiles;
import io.skuwright.merchantpro.fixtures.OrderFiles;
import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Severity;
import io.skuwright.row.Extras;
import io.skuwright.row.Flag;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OrdersTest {

    private static final Orders ORDERS = Orders.usual();

    static ShopOrder golden() {
        Batch<ShopOrder> batch = ConservationLaw.check(1, ORDERS.decode(JsonRows.of(GoldenFiles.text(OrderFiles.REAL))));
        assertThat(batch).raisesNothing();
        return batch.accepted().get(0);
    }

    static Batch<ShopOrder> read(String order) {
        return ConservationLaw.check(1, ORDERS.decode(JsonRows.of("{\"data\":[" + order + "]}")));
    }

    static ShopOrder accepted(String order) {
        return read(order).accepted().get(0);
    }

    @Test
    void delivery_withoutAddress_isThatOfTheBill() {
        ShopBuyer buyer = ShopBuyer.of(Map.of("billing_city", "Cluj-Napoca", "shipping_city", " "));
        assertThat(buyer.delivery("city")).contains("Cluj-Napoca");
        assertThat(buyer.delivery("name")).isEmpty();
        assertThat(buyer).isEqualTo(ShopBuyer.of(buyer.fields())).hasSameHashCodeAs(ShopBuyer.of(buyer.fields()));
        assertThat(buyer).isNotEqualTo(ShopBuyer.nobody()).isNotEqualTo("x");
        assertThat(ShopBuyer.of(Extras.of(Map.of("customer_id", "{}"))).customerId()).isEmpty();
    }

    @Test
    void decode_envelopeOrWrapped_isTheSameOrder() {
        String bare = GoldenFiles.text(OrderFiles.REAL);
        ShopOrder wrapped = ORDERS.decode(JsonRows.of("{\"data\":" + bare + "}")).accepted().get(0);
        ShopOrder listed = ORDERS.decode(JsonRows.of("{\"data\":[" + bare + "],\"meta\":{}}")).accepted().get(0);
        assertThat(wrapped).isEqualTo(golden());
        assertThat(listed).isEqualTo(golden());
        assertThat(listed.lines().get(1).place()).hasToString("/data/0/line_items/1");
    }

    @Test
    void decode_emptyEnvelope_isNoOrder() {
        Batch<ShopOrder> batch = ORDERS.decode(JsonRows.of(GoldenFiles.text("envelope-orders.json")));
        assertThat(batch).raisesNothing();
        assertThat(batch.read()).isZero();
    }

    /** An order that was split off is addressed by all of its id; as a number it would lose its last zeros. */
    @Test
    void decode_splitId_isText() {
        ShopOrder part = accepted("{\"id\":\"95750870.3\",\"parent_id\":95750870,\"line_items\":[]}");
        assertThat(part.id()).isEqualTo("95750870.3");
        assertThat(part.isSplit()).isTrue();
        assertThat(part.familyId()).isEqualTo("95750870");
        assertThat(part.parentId()).contains("95750870");
        assertThat(golden().isSplit()).isFalse();
        assertThat(accepted("{\"id\":\".5\"}").familyId()).isEqualTo(".5");
        assertThat(accepted("{\"id\":\"5.\"}").familyId()).isEqualTo("5.");
        assertThat(accepted("{\"id\":17}").id()).isEqualTo("17");
        assertThat(read("{\"id\":95750870.30}")).raises(WireCode.CODE_WAS_NUMBER).weighing(Severity.ERROR);
    }

    @Test
    void decode_withoutId_isRejected() {
        Batch<ShopOrder> batch = read("{\"currency\":\"RON\"}");
        assertThat(batch).raises(RowCode.FIELD_MISSING).at("/data/0/id").with("field", "id");
        assertThat(batch.rejected()).hasSize(1);
    }

    @Test
    void decode_unknownCodes_areToldAndKept() {
        Batch<ShopOrder> batch = read("{\"id\":\"1\",\"shipping_status\":\"Awaiting\",\"payment_status\":\"half_paid\"}");
        assertThat(batch)
                .raises(ShopOrderCode.MP_STATUS_UNKNOWN)
                .about("1")
                .at("/data/0/shipping_status")
                .with("field", "shipping_status")
                .with("value", "Awaiting")
                .with("known", "temporary, awaiting, confirmed, in_process, shipped, delivered, returned, cancelled");
        assertThat(batch)
                .raises(ShopOrderCode.MP_STATUS_UNKNOWN)
                .at("/data/0/payment_status")
                .with("known", "temporary, awaiting, paid, failed, cancelled, refunded, rejected");
        ShopOrder order = batch.accepted().get(0);
        assertThat(order.shippingStatus()).isEmpty();
        assertThat(order.shippingStatusCode()).contains("Awaiting");
        assertThat(order.paymentStatusCode()).contains("half_paid");
    }

    @Test
    void decode_codesOfTheShopsOwn_areReadByItsTables() {
        Orders own = ORDERS.withShippingStatuses(Map.of("packed", ShippingStatus.IN_PROCESS))
                .withPaymentStatuses(Map.of("half_paid", PaymentStatus.AWAITING))
                .withItemTypes(Map.of("gift_wrap", LineKind.PRODUCT));
        Batch<ShopOrder> batch = own.decode(JsonRows.of("{\"id\":\"1\",\"shipping_status\":\"packed\",\"payment_status\":"
                + "\"half_paid\",\"line_items\":[{\"item_type\":\"gift_wrap\",\"quantity\":\"1\"}]}"));
        assertThat(batch).raisesNothing();
        ShopOrder order = batch.accepted().get(0);
        assertThat(order.shippingStatus()).contains(ShippingStatus.IN_PROCESS);
        assertThat(order.paymentStatus()).contains(PaymentStatus.AWAITING);
        assertThat(order.lines().get(0).kind()).isEqualTo(LineKind.PRODUCT);
    }

    @Test
    void decode_fieldsOfOtherNames_areReadByTheTable() {
        Orders own = ORDERS.withNames(ORDERS.names().with("locked", List.of("is_locked")).with("awb", List.of("tracking")));
        ShopOrder order = own.decode(JsonRows.of("{\"id\":\"1\",\"is_locked\":\"on\",\"tracking\":\"AWB1\"}")).accepted().get(0);
        assertThat(order.locked()).isEqualTo(Flag.YES);
        assertThat(order.awb()).contains("AWB1");
    }

    /** Discounts are lines of their own; a type that nobody knows is neither goods nor discount. */
    @Test
    void decode_kindsOfLines() {
        Batch<ShopOrder> batch = read("{\"id\":\"1\",\"line_items\":[{\"id\":11,\"item_type\":\"coupon\"},"
                + "{\"row_id\":12,\"item_type\":\"promo_cart\"},{\"product_id\":5,\"quantity\":2},{\"item_type\":\"fee\"},{}]}");
        List<ShopLine> lines = batch.accepted().get(0).lines();
        assertThat(lines)
                .extracting(ShopLine::kind)
                .containsExactly(
                        LineKind.DISCOUNT, LineKind.DISCOUNT, LineKind.PRODUCT, LineKind.OTHER, LineKind.OTHER);
        assertThat(lines).extracting(ShopLine::key).containsExactly("11", "12", "2/5", "3/", "4/");
        assertThat(batch.accepted().get(0).line("12")).contains(lines.get(1));
        assertThat(batch.accepted().get(0).line("13")).isEmpty();
        assertThat(batch)
                .raises(ShopOrderCode.MP_ITEM_TYPE_UNKNOWN)
                .about("1")
                .at("/data/0/line_items/3/item_type")
                .with("value", "fee")
                .with("known", "product, promo_cart, promo_product, discount, coupon");
    }

    @Test
    void decode_lineThereTwice_refusesTheOrder() {
        Batch<ShopOrder> batch = read("{\"id\":\"1\",\"line_items\":[{\"id\":7,\"product_id\":5,\"quantity\":1},"
                + "{\"row_id\":7,\"product_id\":6,\"quantity\":1}]}");
        assertThat(batch)
                .raises(ShopOrderCode.MP_LINE_REPEATED)
                .about("1")
                .at("/data/0/line_items/1")
                .with("line", "7");
        assertThat(batch.rejected()).hasSize(1);
    }

    @Test
    void decode_goodsWithoutQuantity_refuseTheOrder() {
        Batch<ShopOrder> batch = read("{\"id\":\"1\",\"line_items\":[{\"item_type\":\"product\",\"quantity\":null}]}");
        assertThat(batch)
                .raises(RowCode.FIELD_BLANK)
                .about("1")
                .at("/data/0/line_items/0/quantity")
                .with("field", "quantity");
        assertThat(batch.rejected()).hasSize(1);
    }

    /** Without include=line_items an order comes without lines, and then there may be some all the same. */
    @Test
    void decode_withoutLines_saysSo() {
        assertThat(accepted("{\"id\":\"1\"}").isWithLines()).isFalse();
        assertThat(accepted("{\"id\":\"1\",\"line_items\":null}").isWithLines()).isFalse();
        assertThat(accepted("{\"id\":\"1\",\"line_items\":[]}").isWithLines()).isTrue();
    }

    @Test
    void decode_tags_areRead() {
        ShopOrder order = accepted("{\"id\":\"1\",\"tags\":[{\"id\":3,\"name\":\"in ERP\"},{\"name\":\"x\"},{\"id\":4},"
                + "{\"id\":5,\"name\":{}}]}");
        assertThat(order.tags())
                .containsExactly(new ShopTag(Optional.of("3"), "in ERP"), new ShopTag(Optional.empty(), "x"));
        assertThat(order.hasTag("in ERP")).isTrue();
        assertThat(order.hasTag("In ERP")).isFalse();
    }

    @Test
    void decode_lineStatus_ofAnyShape() {
        ShopOrder order = accepted("{\"id\":\"1\",\"line_items\":[{\"status\":{\"id\":\"12\"}},{\"status\":\"12\"},"
                + "{\"status\":{\"name\":\"x\"}},{\"status\":{\"id\":[1]}}]}");
        assertThat(order.lines())
                .extracting(ShopLine::status)
                .containsExactly(
                        Optional.of(new LineStatus("12", Optional.empty(), Extras.none())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }

    @Test
    void decode_winterAndSummer_keepTheirOffset() {
        ShopOrder order = accepted("{\"id\":\"1\",\"date_created\":\"2026-07-01T09:00:00+03:00\"}");
        assertThat(order.created()).contains(OffsetDateTime.parse("2026-07-01T06:00:00Z").withOffsetSameInstant(
                java.time.ZoneOffset.ofHours(3)));
        assertThat(read("{\"id\":\"1\",\"date_created\":\"2026-02-30T09:00:00+03:00\"}"))
                .raises(WireCode.BAD_TIME)
                .at("/data/0/date_created")
                .with("value", "2026-02-30T09:00:00+03:00");
    }

    @Test
    void decode_numberTooLong_isRefusedByLimits() {
        Batch<ShopOrder> batch = ORDERS.within(Limits.defaults().with(Limit.NUMBER_DIGITS, 3))
                .decode(JsonRows.of("{\"id\":\"1\",\"total_amount\":12345}"));
        assertThat(batch).raises(QuantityCode.LIMIT_NUMBER_DIGITS).at("/total_amount");
    }

    @Test
    void decode_refusedCall_isNoOrder() {
        ShopAnswer answer = ShopAnswer.read(404, JsonRows.of("{\"error\":{\"name\":\"not_found\",\"message\":\"gone\"}}"))
                .value();
        Batch<ShopOrder> batch = ORDERS.decode(answer);
        assertThat(batch.read()).isZero();
        assertThat(batch).raises(AnswerCode.MP_ANSWER_FAILED).with("message", "gone");
        assertThatNullPointerException().isThrownBy(() -> ORDERS.withNames(null));
    }

    @Test
    void decode_noJson_isAFinding() {
        Batch<ShopOrder> batch = ORDERS.decode(JsonRows.of("{\"id\":"));
        assertThat(batch).raises(WireCode.JSON_TRUNCATED);
        assertThat(batch.read()).isZero();
    }

    @Test
    void of_paymentStatus() {
        assertThat(PaymentStatus.of("refunded")).contains(PaymentStatus.REFUNDED);
        assertThat(PaymentStatus.of("Paid")).isEmpty();
    }
}
