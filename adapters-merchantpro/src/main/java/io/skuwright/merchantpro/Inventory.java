package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.sync.RowOutcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks for and sets the stock and the price of single items.
 *
 * <p>A level is absolute: setting it twice does no harm. Example: {@code Inventory.setStock(InventoryKey.id("92"),
 * Ratio.of(8))} is {@code PATCH /api/v2/inventory/id/92} with {@code {"stock":8}}; half a metre is {@code 0.5}, exactly. No
 * call is known that sets several items. Numbers have at most 4 places or are {@code RATIO_NOT_REPRESENTABLE}. All methods
 * are stateless and thread-safe.
 */
public final class Inventory {

    private static final int SCALE = 4;
    private static final FieldNames NAMES = FieldNames.of(names());
    private static final FieldNames WAREHOUSE = FieldNames.of(Map.of(
            "id", List.of("id"), "name", List.of("name"), "stock", List.of("stock"), "shelf", List.of("label")));

    private Inventory() {}

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        FieldNames variant = ProductNames.usual().variant();
        variant.fields().forEach(field -> names.put(field, variant.names(field)));
        names.put("warehouses", List.of("warehouses"));
        return names;
    }

    /** Returns the question for an item. */
    public static ShopRequest ask(InventoryKey key) {
        return new ShopRequest("GET", key.address(), "");
    }

    /** Writes a stock; no value with {@code RATIO_NOT_REPRESENTABLE}. */
    public static Outcome<ShopRequest> setStock(InventoryKey key, Ratio stock) {
        return set(key, Optional.of(stock), ShopPrice.NONE);
    }

    /**
     * Writes a stock, a price or both.
     *
     * @return the request; no value with {@code MP_INVENTORY_EMPTY} if neither is said, or {@code RATIO_NOT_REPRESENTABLE}
     */
    public static Outcome<ShopRequest> set(InventoryKey key, Optional<Ratio> stock, ShopPrice price) {
        Members body = new Members(key.toString(), Place.NONE)
                .number("stock", stock, SCALE)
                .number("price_net", price.net(), SCALE)
                .number("price_gross", price.gross(), SCALE)
                .number("old_price_net", price.oldNet(), SCALE)
                .number("old_price_gross", price.oldGross(), SCALE);
        if (!body.findings().isEmpty()) {
            return Outcome.failed(body.findings());
        }
        return body.isEmpty()
                ? Outcome.failed(Finding.of(InventoryCode.MP_INVENTORY_EMPTY).about(key.address()))
                : Outcome.of(new ShopRequest("PATCH", key.address(), body.json()));
    }

    /**
     * Reads the answer to a question or a change.
     *
     * @return the item; no value with {@code MP_ANSWER_FAILED}, {@code MP_ANSWER_SHAPE}, the codes of fields that cannot be
     *     read, or {@code MP_INVENTORY_OTHER} if the answer names another item by the same key
     */
    public static Outcome<ShopInventory> read(InventoryKey asked, ShopAnswer answer) {
        requireNonNull(asked, "asked");
        return answer.record().flatMap(row -> read(asked, row));
    }

    private static Outcome<ShopInventory> read(InventoryKey asked, Row row) {
        Values values = new Values(row, NAMES, ValueForms.of(Limits.defaults())).about(asked.toString());
        ShopInventory.Builder inventory = ShopInventory.builder()
                .id(values.id("id"))
                .sku(values.code("sku"))
                .ean(values.code("ean"))
                .tracked(values.flag("tracked"))
                .stock(values.number("stock"))
                .price(new ShopPrice(
                        values.number("priceNet"),
                        values.number("priceGross"),
                        values.number("oldPriceNet"),
                        values.number("oldPriceGross")))
                .extras(row.extras(NAMES))
                .place(row.place());
        List<Finding> findings = new ArrayList<>();
        for (Row each : values.records("warehouses")) {
            Values inner = new Values(each, WAREHOUSE, ValueForms.of(Limits.defaults())).about(asked.toString());
            inventory.addWarehouses(new ShopInventory.Warehouse(
                    inner.id("id").orElse(""),
                    inner.text("name").orElse(""),
                    inner.number("stock"),
                    inner.text("shelf").orElse("")));
            findings.addAll(inner.findings());
        }
        findings.addAll(0, values.findings());
        ShopInventory read = inventory.build();
        other(asked, read).ifPresent(findings::add);
        return findings.stream().anyMatch(Finding::isError) ? Outcome.failed(findings) : Outcome.of(read, findings);
    }

    private static Optional<Finding> other(InventoryKey asked, ShopInventory read) {
        Optional<String> told = switch (asked.type()) {
            case ID -> read.id();
            case SKU -> read.sku();
            case EAN -> read.ean();
        };
        return told.filter(value -> !value.equals(asked.value()))
                .map(value -> Finding.of(InventoryCode.MP_INVENTORY_OTHER)
                        .about(asked.toString())
                        .at(read.place())
                        .with("field", asked.type().code())
                        .with("value", value)
                        .with("expected", asked.value()));
    }

    /**
     * Returns what became of a row that was sent in a call of its own.
     *
     * <p>Example: the status 404 says that the item is gone; it is refused with the reason {@code NOT_FOUND}. After a fault of
     * the shop nothing is known of it, and a level may be sent again.
     *
     * @param row the key of the row, as the host calls it
     */
    public static RowOutcome outcome(String row, ShopAnswer answer) {
        AnswerMeaning meaning = answer.meaning();
        if (meaning == AnswerMeaning.SUCCESS) {
            return RowOutcome.success(row);
        }
        return meaning.isCertainlyNotDone()
                ? RowOutcome.refused(row, meaning.name())
                : RowOutcome.unknown(row, meaning.name());
    }
}
