package io.skuwright.merchantpro;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.Ratio;
import io.skuwright.row.Extras;
import io.skuwright.row.Flag;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The real order, field by field. */
class OrdersGoldenTest {

    @Test
    void decode_golden_readsTheHead() {
        ShopOrder order = OrdersTest.golden();
        assertThat(order.id()).isEqualTo("42209911");
        assertThat(order.systemId()).contains("105903863");
        assertThat(order.parentId()).isEmpty();
        assertThat(order.channel()).isEmpty();
        assertThat(order.shippingStatus()).contains(ShippingStatus.AWAITING);
        assertThat(order.shippingStatusCode()).contains("awaiting");
        assertThat(order.paymentStatus()).contains(PaymentStatus.AWAITING);
        assertThat(order.paymentStatusCode()).contains("awaiting");
        assertThat(order.paymentMethod()).contains("cash_delivery");
        assertThat(order.paymentDate()).isEmpty();
        assertThat(order.shippingMethod()).contains("1");
        assertThat(order.shippingMethodName()).contains("Kurirska služba");
        assertThat(order.shippingAmount()).contains(Ratio.ZERO);
        assertThat(order.shippingTaxPercent()).contains(Ratio.of(19));
        assertThat(order.shippingTax()).contains(Ratio.ZERO);
        assertThat(order.cashOnDelivery()).contains(Ratio.of(40498));
        assertThat(order.subtotalGross()).contains(Ratio.of(40498));
        assertThat(order.subtotalNet()).contains(Ratio.parse("33748.3334"));
        assertThat(order.tax()).contains(Ratio.parse("6749.6666"));
        assertThat(order.subtotal()).contains(Ratio.of(40498));
        assertThat(order.total()).contains(Ratio.of(40498));
        assertThat(order.paid()).contains(Ratio.ZERO);
        assertThat(order.wallet()).isEmpty();
        assertThat(order.currency()).contains("RSD");
        assertThat(order.created()).contains(OffsetDateTime.parse("2025-12-18T10:40:46+02:00"));
        assertThat(order.modified()).contains(OffsetDateTime.parse("2025-12-18T10:40:46+02:00"));
        assertThat(order.awb()).isEmpty();
        assertThat(order.tags()).isEmpty();
        assertThat(order.locked()).isEqualTo(Flag.UNKNOWN);
        assertThat(order.isWithLines()).isTrue();
        assertThat(order.place()).hasToString("");
    }

    /** No SKU, no EAN, no line id; the stock is a text below 0 and so is what was lacking a number. */
    @Test
    void decode_golden_readsALine() {
        ShopLine line = OrdersTest.golden().lines().get(0);
        assertThat(line.position()).isZero();
        assertThat(line.key()).isEqualTo("0/125011");
        assertThat(line.id()).isEmpty();
        assertThat(line.rowId()).isEmpty();
        assertThat(line.kind()).isEqualTo(LineKind.PRODUCT);
        assertThat(line.itemType()).contains("product");
        assertThat(line.productId()).contains("125011");
        assertThat(line.sku()).isEmpty();
        assertThat(line.ean()).isEmpty();
        assertThat(line.name()).contains("SPRT SP-POS887 Termalni štampač");
        assertThat(line.quantity()).contains(Ratio.ONE);
        assertThat(line.unitNet()).contains(Ratio.parse("13749.1667"));
        assertThat(line.unitTax()).contains(Ratio.parse("2749.8333"));
        assertThat(line.unitGross()).contains(Ratio.of(16499));
        assertThat(line.unitRegular()).isEmpty();
        assertThat(line.net()).contains(Ratio.parse("13749.1667"));
        assertThat(line.tax()).contains(Ratio.parse("2749.8333"));
        assertThat(line.gross()).contains(Ratio.of(16499));
        assertThat(line.taxName()).contains("PDV");
        assertThat(line.taxPercent()).contains(Ratio.of(20));
        assertThat(line.stock()).contains(Ratio.of(-1));
        assertThat(line.stockThen()).contains(Ratio.ZERO);
        assertThat(line.backorder()).contains(Ratio.of(-1));
        assertThat(line.weight()).contains(Ratio.ZERO);
        assertThat(line.status())
                .contains(new LineStatus(
                        "9", Optional.of("10 - Poslat upit"), Extras.of(Map.of("color", "\"#FFFF00FF\""))));
        assertThat(line.metaFields().fields())
                .isEqualTo(Map.of("dobavljac", "\"Supplier A\"", "komercijalista", "\"Agent A\""));
        assertThat(line.place()).hasToString("/line_items/0");
    }

    @Test
    void decode_goldenSecondLine_hasARegularPriceAndNoStatus() {
        ShopLine line = OrdersTest.golden().lines().get(1);
        assertThat(line.key()).isEqualTo("1/125020");
        assertThat(line.unitRegular()).contains(Ratio.of(34999));
        assertThat(line.status()).isEmpty();
    }

    /** What the table does not know comes back letter by letter, in its order. */
    @Test
    void decode_golden_keepsWhatItDoesNotKnow() {
        ShopOrder order = OrdersTest.golden();
        assertThat(order.extras().names())
                .containsExactly(
                        "payment_status_text", "payment_method_name", "shipping_status_text", "shipping_delivery_info",
                        "has_returns", "created_by", "source_type");
        assertThat(order.extras().json("shipping_delivery_info")).isEqualTo("{\"delivery_time\":\"Isporuka u 1-2 dana\"}");
        assertThat(order.extras().json("has_returns")).isEqualTo("false");
        assertThat(order.lines().get(0).extras().names())
                .containsExactly(
                        "product_url", "product_image_url", "category_id", "category_name", "manufacturer_id",
                        "manufacturer_name", "product_availability_id", "gift_card_delivery");
        assertThat(order.metaFields().json("viber1")).isEqualTo("\"0600000000\"");
    }

    @Test
    void decode_golden_keepsTheBuyerApart() {
        ShopBuyer buyer = OrdersTest.golden().buyer();
        assertThat(buyer.customerId()).contains("4");
        assertThat(buyer.text("customer_email")).contains("client@example.com");
        assertThat(buyer.text("customer_note")).isEmpty();
        assertThat(buyer.billing("postal_code")).contains("11160");
        assertThat(buyer.delivery("city")).contains("Beograd (Rakovica)");
        assertThat(buyer.fields().json("shipping_as_billing")).isEqualTo("true");
        assertThat(buyer.fields().names()).contains("info_url", "public_code", "payment_details", "carrier_tracking");
    }
}
