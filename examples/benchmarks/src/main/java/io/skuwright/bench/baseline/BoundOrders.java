package io.skuwright.bench.baseline;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pages of orders of a shop by Jackson: bound to records of the fields that the adapter keeps, as a tree, or as maps.
 *
 * <p>The records hold those fields of the page that have a place of their own in the adapter's order, and nothing of what
 * the adapter reads only when it is asked for it: the buyer, the shop's own fields, and all that has no place.
 */
public final class BoundOrders {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule().addDeserializer(OffsetDateTime.class, new Times()))
            .build();
    private static final ObjectReader PAGES = MAPPER.readerFor(Page.class);

    /** Reads a time with its offset. */
    private static final class Times extends StdDeserializer<OffsetDateTime> {
        private static final long serialVersionUID = 1;

        Times() {
            super(OffsetDateTime.class);
        }

        @Override
        public OffsetDateTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return OffsetDateTime.parse(parser.getText());
        }
    }

    /** Where a line stands. */
    public record Status(
            @JsonProperty("id") String id,
            @JsonProperty("name") @Nullable String name) {}

    /** One line. */
    public record Line(
            @JsonProperty("item_type") String type,
            @JsonProperty("product_id") @Nullable String product,
            @JsonProperty("product_sku") @Nullable String sku,
            @JsonProperty("product_ean") @Nullable String ean,
            @JsonProperty("stock_snapshot") @Nullable BigDecimal stockThen,
            @JsonProperty("product_stock") @Nullable BigDecimal stock,
            @JsonProperty("product_name") @Nullable String name,
            @JsonProperty("product_tax_name") @Nullable String taxName,
            @JsonProperty("product_tax_percent") @Nullable BigDecimal taxPercent,
            @JsonProperty("quantity") BigDecimal quantity,
            @JsonProperty("unit_price_net") @Nullable BigDecimal unitNet,
            @JsonProperty("unit_tax_amount") @Nullable BigDecimal unitTax,
            @JsonProperty("unit_price_gross") @Nullable BigDecimal unitGross,
            @JsonProperty("unit_price_regular") @Nullable BigDecimal unitRegular,
            @JsonProperty("line_subtotal_net") @Nullable BigDecimal net,
            @JsonProperty("line_tax_amount") @Nullable BigDecimal tax,
            @JsonProperty("line_subtotal_gross") @Nullable BigDecimal gross,
            @JsonProperty("weight") @Nullable BigDecimal weight,
            @JsonProperty("backorder_quantity") @Nullable BigDecimal backorder,
            @JsonProperty("status") @Nullable Status status) {}

    /** One order. */
    public record Order(
            @JsonProperty("id") String id,
            @JsonProperty("sys_id") @Nullable String systemId,
            @JsonProperty("channel_id") @Nullable String channel,
            @JsonProperty("payment_status") @Nullable String paymentStatus,
            @JsonProperty("payment_method_code") @Nullable String paymentMethod,
            @JsonProperty("payment_date") @Nullable OffsetDateTime paymentDate,
            @JsonProperty("shipping_status") @Nullable String shippingStatus,
            @JsonProperty("shipping_method_id") @Nullable String shippingMethod,
            @JsonProperty("shipping_method_name") @Nullable String shippingMethodName,
            @JsonProperty("shipping_amount") @Nullable BigDecimal shippingAmount,
            @JsonProperty("shipping_tax_percent") @Nullable BigDecimal shippingTaxPercent,
            @JsonProperty("shipping_tax_amount") @Nullable BigDecimal shippingTax,
            @JsonProperty("shipping_cod_amount") @Nullable BigDecimal cashOnDelivery,
            @JsonProperty("subtotal_including_tax") @Nullable BigDecimal subtotalGross,
            @JsonProperty("subtotal_excluding_tax") @Nullable BigDecimal subtotalNet,
            @JsonProperty("tax_amount") @Nullable BigDecimal tax,
            @JsonProperty("subtotal_amount") @Nullable BigDecimal subtotal,
            @JsonProperty("total_amount") @Nullable BigDecimal total,
            @JsonProperty("paid_amount") @Nullable BigDecimal paid,
            @JsonProperty("currency") @Nullable String currency,
            @JsonProperty("date_created") @Nullable OffsetDateTime created,
            @JsonProperty("date_modified") @Nullable OffsetDateTime modified,
            @JsonProperty("line_items") List<Line> lines) {}

    /** The orders of a page; what is around them is skipped. */
    public record Page(@JsonProperty("data") List<Order> orders) {}

    private BoundOrders() {}

    /** Returns the orders of a page. */
    public static List<Order> of(byte[] page) {
        try {
            Page read = PAGES.readValue(page);
            return read.orders();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns the nodes of a page. */
    public static JsonNode tree(byte[] page) {
        try {
            return MAPPER.readTree(page);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns a page as maps. */
    public static Map<?, ?> maps(byte[] page) {
        try {
            return MAPPER.readValue(page, Map.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
