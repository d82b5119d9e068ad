package io.skuwright.merchantpro;

import io.skuwright.row.Cell;
import io.skuwright.row.Extras;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the fields of an order and its lines are called, and which of them tell who the buyer is. */
final class OrderNames {

    /** Words of the order itself; those behind {@code line.} are of its lines. */
    static final String LINE = "line.";

    private static final List<String> OF_BUYERS = List.of(
            "billing_", "customer_", "bank_", "shipping_country_", "shipping_state_", "shipping_address", "payment_details",
            "payment_transaction_");

    private static final List<String> ALSO_OF_BUYERS = List.of(
            "shipping_as_billing", "shipping_name", "shipping_state", "shipping_district", "shipping_city",
            "shipping_postal_code", "shipping_phone", "shipping_full_address", "public_code", "info_url", "proforma_url",
            "invoice", "carrier_tracking");

    private static final FieldNames TABLE = FieldNames.of(table());

    private OrderNames() {}

    static FieldNames defaults() {
        return TABLE;
    }

    private static Map<String, List<String>> table() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        add(names, "id", "id");
        add(names, "systemId", "sys_id");
        add(names, "parent", "parent_id");
        add(names, "returnOf", "return_source_id");
        add(names, "channel", "channel_id");
        add(names, "channelName", "channel_name");
        add(names, "channelOrder", "channel_ref_id");
        add(names, "shippingStatus", "shipping_status");
        add(names, "shippingSubstatus", "shipping_substatus_id");
        add(names, "paymentStatus", "payment_status");
        add(names, "paymentSubstatus", "payment_substatus_id");
        add(names, "paymentMethod", "payment_method_code");
        add(names, "paymentDate", "payment_date");
        add(names, "shippingMethod", "shipping_method_id");
        add(names, "shippingMethodName", "shipping_method_name");
        add(names, "shippingAmount", "shipping_amount");
        add(names, "shippingTaxPercent", "shipping_tax_percent");
        add(names, "shippingTax", "shipping_tax_amount");
        add(names, "cashOnDelivery", "shipping_cod_amount");
        add(names, "subtotalGross", "subtotal_including_tax");
        add(names, "subtotalNet", "subtotal_excluding_tax");
        add(names, "tax", "tax_amount");
        add(names, "subtotal", "subtotal_amount");
        add(names, "total", "total_amount");
        add(names, "paid", "paid_amount");
        add(names, "wallet", "wallet_amount");
        add(names, "currency", "currency");
        add(names, "created", "date_created");
        add(names, "modified", "date_modified");
        add(names, "awb", "shipping_awb");
        add(names, "tags", "tags");
        add(names, "metaFields", "meta_fields");
        add(names, "lines", "line_items");
        // No shop was seen to tell a lock; a field that does can be named.
        names.put("locked", List.of());
        lines(names);
        return names;
    }

    private static void lines(Map<String, List<String>> names) {
        add(names, "line.id", "id");
        add(names, "line.rowId", "row_id");
        add(names, "line.itemType", "item_type");
        add(names, "line.product", "product_id");
        add(names, "line.sku", "product_sku");
        add(names, "line.ean", "product_ean");
        add(names, "line.name", "product_name");
        add(names, "line.taxName", "product_tax_name");
        add(names, "line.taxPercent", "product_tax_percent");
        add(names, "line.quantity", "quantity");
        add(names, "line.unitNet", "unit_price_net");
        add(names, "line.unitTax", "unit_tax_amount");
        add(names, "line.unitGross", "unit_price_gross");
        add(names, "line.unitRegular", "unit_price_regular");
        add(names, "line.net", "line_subtotal_net");
        add(names, "line.tax", "line_tax_amount");
        add(names, "line.gross", "line_subtotal_gross");
        add(names, "line.weight", "weight");
        add(names, "line.backorder", "backorder_quantity");
        add(names, "line.stock", "product_stock");
        add(names, "line.stockThen", "stock_snapshot");
        add(names, "line.status", "status");
        add(names, "line.metaFields", "meta_fields");
    }

    private static void add(Map<String, List<String>> names, String word, String name) {
        names.put(word, List.of(name));
    }

    /** Returns whether a field of an order tells who the buyer is or leads to a page that does. */
    static boolean isOfBuyer(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return OF_BUYERS.stream().anyMatch(lower::startsWith) || ALSO_OF_BUYERS.contains(lower);
    }

    /** Returns whether a field of the order, or of a line, has a place of its own. */
    static boolean isKnown(FieldNames names, String name, boolean ofLine) {
        if (!names.knows(name)) {
            return false;
        }
        for (String word : names.fields()) {
            if (word.startsWith(LINE) == ofLine && names.names(word).contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** Returns what tells of the buyer. */
    static ShopBuyer buyer(Row row, FieldNames names) {
        Map<String, String> kept = new LinkedHashMap<>();
        row.cells().forEach((name, cell) -> {
            if (isOfBuyer(name) && !isKnown(names, name, false)) {
                kept.put(name, cell.toJson());
            }
        });
        return ShopBuyer.of(Extras.of(kept));
    }

    /** Returns the rest that has no place of its own. */
    static Extras extras(Row row, FieldNames names, boolean ofLine) {
        Map<String, String> kept = new LinkedHashMap<>();
        row.cells().forEach((name, cell) -> {
            if (!isKnown(names, name, ofLine) && (ofLine || !isOfBuyer(name))) {
                kept.put(name, cell.toJson());
            }
        });
        return Extras.of(kept);
    }

    /** Returns the members of an object as they were written; of anything else nothing. */
    static Extras members(Cell cell) {
        Map<String, String> kept = new LinkedHashMap<>();
        cell.row().ifPresent(row -> row.cells().forEach((name, member) -> kept.put(name, member.toJson())));
        return Extras.of(kept);
    }
}
