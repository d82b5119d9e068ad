package io.skuwright.merchantpro;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Outcome;
import io.skuwright.sync.HandOver;
import io.skuwright.sync.HandOverEvent;
import io.skuwright.sync.HandOverSettings;
import io.skuwright.sync.HandOverState;
import io.skuwright.sync.OrderKey;
import io.skuwright.sync.OrderStatus;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-3")
class OrderEventsTest {

    private static final LineResolution CODES = LineResolution.skusAreCodes();

    private static Outcome<HandOverEvent.ShopOrder> shown(String members) {
        ShopOrder order = OrdersTest.accepted("{\"id\":\"7.1\"," + members + "}");
        return OrderEvents.shown("S1", order, CODES.resolve(order).value());
    }

    /** 2025-12-18 08:40:46 in UTC is 1766047246 seconds after 1970. */
    @Test
    @Tag("R50")
    void shown_golden_hasShopAndIdAndVersion() {
        LineResolution own = LineResolution.of(
                List.of(SkuLink.of("POS-887").withProduct("125011"), SkuLink.of("BM-900").withProduct("125020")));
        HandOverEvent.ShopOrder event =
                OrderEvents.shown("S1", OrdersTest.golden(), own.resolve(OrdersTest.golden()).value()).orThrow();
        assertThat(event.key()).isEqualTo(OrderKey.of("S1", "42209911"));
        assertThat(event.version()).isEqualTo(1_766_047_246_000L);
        assertThat(event.status()).isEqualTo(OrderStatus.AWAITING);
        assertThat(event.fields())
                .containsEntry("line.POS-887", "1")
                .containsEntry("line.BM-900", "1")
                .containsEntry("buyer.shipping_city", "Beograd (Rakovica)")
                .doesNotContainKeys("awb", "buyer.customer_note", "buyer.info_url");
        assertThat(event.toString()).doesNotContain("Rakovica", "Client");
    }

    /** Two lines of one SKU are one field, and the waybill is one too. */
    @Test
    void shown_linesOfOneSku_areAdded() {
        HandOverEvent.ShopOrder event = shown("\"shipping_status\":\"in_process\",\"date_modified\":"
                        + "\"1970-01-01T02:00:01+02:00\",\"shipping_awb\":\"AWB-7\",\"line_items\":["
                        + "{\"product_id\":1,\"product_sku\":\"TEA\",\"quantity\":\"1.5\"},"
                        + "{\"product_id\":1,\"product_sku\":\"TEA\",\"quantity\":2},{\"item_type\":\"coupon\"}]")
                .orThrow();
        assertThat(event.version()).isEqualTo(1000);
        assertThat(event.status()).isEqualTo(OrderStatus.IN_PROCESS);
        assertThat(event.fields()).containsExactly(java.util.Map.entry("awb", "AWB-7"), java.util.Map.entry("line.TEA", "7/2"));
        assertThat(event.key().order()).isEqualTo("7.1");
    }

    @Test
    void shown_withoutStatusOrTime_cannotGoOn() {
        Outcome<HandOverEvent.ShopOrder> event = shown("\"shipping_status\":\"packed\",\"line_items\":[]");
        assertThat(event.hasValue()).isFalse();
        assertThat(event)
                .raises(ShopOrderCode.MP_ORDER_FIELD_MISSING)
                .about("7.1")
                .at("/data/0/shipping_status")
                .with("field", "shipping_status");
        assertThat(event).raises(ShopOrderCode.MP_ORDER_FIELD_MISSING).with("field", "date_modified");
        assertThat(shown("\"shipping_status\":\"shipped\",\"line_items\":[]"))
                .raises(ShopOrderCode.MP_ORDER_FIELD_MISSING)
                .times(1);
    }

    /** Of whom it was for, the state keeps fingerprints only. */
    @Test
    void state_keepsNobody() {
        HandOverEvent event = shown("\"shipping_status\":\"awaiting\",\"date_modified\":\"2026-01-01T00:00:00+02:00\","
                        + "\"billing_name\":\"canary\",\"line_items\":[]")
                .orThrow();
        HandOverState state =
                HandOver.fold(HandOverState.empty(), List.of(event), HandOverSettings.defaults()).state();
        assertThat(state.size()).isEqualTo(1);
        assertThat(state.toText()).contains("buyer.billing_name").doesNotContain("canary");
    }
}
