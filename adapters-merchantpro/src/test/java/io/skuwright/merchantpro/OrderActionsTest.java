package io.skuwright.merchantpro;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderActionsTest {

    private static final OrderActions ACTIONS = OrderActions.usual();

    @ParameterizedTest
    @CsvSource({"IN_PROCESS, in_process", "SHIPPED, shipped", "DELIVERED, delivered", "RETURNED, returned", "CANCELLED, cancelled"})
    @Tag("R48")
    void to_theFiveKnownActions(ShippingStatus status, String action) {
        assertThat(ACTIONS.to("95750870.3", status).value())
                .isEqualTo(new ShopRequest("PATCH", "/api/v2/orders/95750870.3/" + action, ""));
    }

    @ParameterizedTest
    @CsvSource({"TEMPORARY, temporary", "AWAITING, awaiting", "CONFIRMED, confirmed"})
    void to_anythingElse_isUnsupported(ShippingStatus status, String code) {
        assertThat(ACTIONS.to("17", status))
                .raises(OrderPushCode.MP_ACTION_UNSUPPORTED)
                .about("17")
                .with("status", code)
                .with("known", "in_process, shipped, delivered, returned, cancelled");
    }

    @Test
    void to_whatAHostAllows() {
        OrderActions more = ACTIONS.allowing(ShippingStatus.CONFIRMED, "confirm");
        assertThat(more.to("17", ShippingStatus.CONFIRMED).value().address()).isEqualTo("/api/v2/orders/17/confirm");
        assertThat(more.actions()).hasSize(6);
        assertThat(ACTIONS.actions()).hasSize(5);
    }

    @Test
    void createInvoice() {
        assertThat(ACTIONS.createInvoice("17")).isEqualTo(new ShopRequest("PATCH", "/api/v2/orders/17/create_invoice", ""));
    }

    @Test
    @Tag("R45")
    void awb_isSetByPatch() {
        assertThat(ACTIONS.awb("17", "AWB \"7\"").value())
                .isEqualTo(new ShopRequest("PATCH", "/api/v2/orders/17", "{\"shipping_awb\":\"AWB \\\"7\\\"\"}"));
        assertThat(ACTIONS.awb("17", " "))
                .raises(OrderPushCode.MP_ORDER_FIELD_BLANK)
                .about("17")
                .with("field", "shipping_awb");
    }

    @Test
    void tag_isPostedOrPatched() {
        assertThat(ACTIONS.tag("95750870.3", "in ERP").value())
                .isEqualTo(new ShopRequest("POST", "/api/v2/orders/95750870.3/tags", "{\"name\":\"in ERP\"}"));
        assertThat(ACTIONS.tagByPatch("17", "in ERP").value())
                .isEqualTo(new ShopRequest("PATCH", "/api/v2/orders/17/tags", "{\"name\":\"in ERP\"}"));
        assertThat(ACTIONS.tag("17", "")).raises(OrderPushCode.MP_ORDER_FIELD_BLANK).with("field", "name");
    }

    /** An id is one step of the address, whatever it looks like. */
    @Test
    void to_idThatIsNoPlainText() {
        assertThat(ACTIONS.createInvoice("../1").address()).isEqualTo("/api/v2/orders/..%2F1/create_invoice");
        assertThat(ACTIONS.createInvoice("..").address()).isEqualTo("/api/v2/orders/%2E%2E/create_invoice");
        assertThatIllegalArgumentException().isThrownBy(() -> ACTIONS.createInvoice(" "));
    }
}
