package io.skuwright.bench.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.skuwright.bench.baseline.BoundOrders.Line;
import io.skuwright.bench.baseline.BoundOrders.Order;
import io.skuwright.bench.baseline.BoundOrders.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Pages of orders read with Jackson's parser by hand into the records of {@link BoundOrders}, without any check. */
public final class StreamedOrders {

    private static final JsonFactory FACTORY = new JsonFactory();

    private StreamedOrders() {}

    /** Returns the orders of a page. */
    public static List<Order> of(byte[] page) {
        try (JsonParser parser = FACTORY.createParser(page)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                if (name.equals("data")) {
                    return orders(parser);
                }
                parser.skipChildren();
            }
            return List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Order> orders(JsonParser parser) throws IOException {
        List<Order> all = new ArrayList<>();
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            all.add(order(parser));
        }
        return all;
    }

    private static BigDecimal number(JsonParser parser, JsonToken value) throws IOException {
        return value == JsonToken.VALUE_STRING ? new BigDecimal(parser.getText()) : parser.getDecimalValue();
    }

    private static Status status(JsonParser parser) throws IOException {
        String id = "";
        String title = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "id" -> id = parser.getText();
                case "name" -> title = parser.getText();
                default -> parser.skipChildren();
            }
        }
        return new Status(id, title);
    }

    private static Order order(JsonParser parser) throws IOException {
        String id = "";
        String systemId = null;
        String channel = null;
        String paymentStatus = null;
        String paymentMethod = null;
        OffsetDateTime paymentDate = null;
        String shippingStatus = null;
        String shippingMethod = null;
        String shippingMethodName = null;
        BigDecimal shippingAmount = null;
        BigDecimal shippingTaxPercent = null;
        BigDecimal shippingTax = null;
        BigDecimal cashOnDelivery = null;
        BigDecimal subtotalGross = null;
        BigDecimal subtotalNet = null;
        BigDecimal tax = null;
        BigDecimal subtotal = null;
        BigDecimal total = null;
        BigDecimal paid = null;
        String currency = null;
        OffsetDateTime created = null;
        OffsetDateTime modified = null;
        List<Line> lines = new ArrayList<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (field) {
                case "id" -> id = parser.getText();
                case "sys_id" -> systemId = parser.getText();
                case "channel_id" -> channel = parser.getText();
                case "payment_status" -> paymentStatus = parser.getText();
                case "payment_method_code" -> paymentMethod = parser.getText();
                case "payment_date" -> paymentDate = OffsetDateTime.parse(parser.getText());
                case "shipping_status" -> shippingStatus = parser.getText();
                case "shipping_method_id" -> shippingMethod = parser.getText();
                case "shipping_method_name" -> shippingMethodName = parser.getText();
                case "shipping_amount" -> shippingAmount = number(parser, value);
                case "shipping_tax_percent" -> shippingTaxPercent = number(parser, value);
                case "shipping_tax_amount" -> shippingTax = number(parser, value);
                case "shipping_cod_amount" -> cashOnDelivery = number(parser, value);
                case "subtotal_including_tax" -> subtotalGross = number(parser, value);
                case "subtotal_excluding_tax" -> subtotalNet = number(parser, value);
                case "tax_amount" -> tax = number(parser, value);
                case "subtotal_amount" -> subtotal = number(parser, value);
                case "total_amount" -> total = number(parser, value);
                case "paid_amount" -> paid = number(parser, value);
                case "currency" -> currency = parser.getText();
                case "date_created" -> created = OffsetDateTime.parse(parser.getText());
                case "date_modified" -> modified = OffsetDateTime.parse(parser.getText());
                case "line_items" -> {
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        lines.add(line(parser));
                    }
                }
                default -> parser.skipChildren();
            }
        }
        return new Order(
                id, systemId, channel, paymentStatus, paymentMethod, paymentDate, shippingStatus, shippingMethod,
                shippingMethodName, shippingAmount, shippingTaxPercent, shippingTax, cashOnDelivery, subtotalGross,
                subtotalNet, tax, subtotal, total, paid, currency, created, modified, lines);
    }

    private static Line line(JsonParser parser) throws IOException {
        String type = "";
        String product = null;
        String sku = null;
        String ean = null;
        BigDecimal stockThen = null;
        BigDecimal stock = null;
        String name = null;
        String taxName = null;
        BigDecimal taxPercent = null;
        BigDecimal quantity = BigDecimal.ONE;
        BigDecimal unitNet = null;
        BigDecimal unitTax = null;
        BigDecimal unitGross = null;
        BigDecimal unitRegular = null;
        BigDecimal net = null;
        BigDecimal tax = null;
        BigDecimal gross = null;
        BigDecimal weight = null;
        BigDecimal backorder = null;
        Status status = null;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.VALUE_NULL) {
                continue;
            }
            switch (field) {
                case "item_type" -> type = parser.getText();
                case "product_id" -> product = parser.getText();
                case "product_sku" -> sku = parser.getText();
                case "product_ean" -> ean = parser.getText();
                case "stock_snapshot" -> stockThen = number(parser, value);
                case "product_stock" -> stock = number(parser, value);
                case "product_name" -> name = parser.getText();
                case "product_tax_name" -> taxName = parser.getText();
                case "product_tax_percent" -> taxPercent = number(parser, value);
                case "quantity" -> quantity = number(parser, value);
                case "unit_price_net" -> unitNet = number(parser, value);
                case "unit_tax_amount" -> unitTax = number(parser, value);
                case "unit_price_gross" -> unitGross = number(parser, value);
                case "unit_price_regular" -> unitRegular = number(parser, value);
                case "line_subtotal_net" -> net = number(parser, value);
                case "line_tax_amount" -> tax = number(parser, value);
                case "line_subtotal_gross" -> gross = number(parser, value);
                case "weight" -> weight = number(parser, value);
                case "backorder_quantity" -> backorder = number(parser, value);
                case "status" -> status = status(parser);
                default -> parser.skipChildren();
            }
        }
        return new Line(
                type, product, sku, ean, stockThen, stock, name, taxName, taxPercent, quantity, unitNet, unitTax,
                unitGross, unitRegular, net, tax, gross, weight, backorder, status);
    }
}
