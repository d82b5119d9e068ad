package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.row.Cell;
import io.skuwright.row.Extras;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who ordered, and where the goods and the bill go.
 *
 * <p>A shop writes names, addresses, telephone numbers and the like flat into the order, for the bill as {@code billing_...}
 * and for the goods as {@code shipping_...}. Example: {@code buyer.delivery("city")} is the {@code shipping_city}, and where
 * that is blank the {@code billing_city}.
 *
 * <p>This is personal data: {@link #toString()} shows the names of the fields only, and no finding quotes a value. This
 * class is immutable and thread-safe.
 */
public final class ShopBuyer {

    private static final ShopBuyer NOBODY = new ShopBuyer(Extras.none());

    private final Extras fields;

    private ShopBuyer(Extras fields) {
        this.fields = fields;
    }

    /** Returns the buyer of an order that tells of none. */
    public static ShopBuyer nobody() {
        return NOBODY;
    }

    /** Returns the buyer of fields as they were written, JSON by name. */
    public static ShopBuyer of(Extras fields) {
        return new ShopBuyer(requireNonNull(fields, "fields"));
    }

    /** Returns the buyer of texts by the name of the field, such as {@code billing_name}. */
    public static ShopBuyer of(Map<String, String> texts) {
        Map<String, String> json = new LinkedHashMap<>();
        texts.forEach((name, text) -> json.put(requireNonNull(name, "name"), Cell.text(text).toJson()));
        return new ShopBuyer(Extras.of(json));
    }

    /** Returns the fields as they were written, in their order. */
    public Extras fields() {
        return fields;
    }

    /** Returns the text of a field such as {@code customer_email}; empty if it is absent, null, blank or no text. */
    public Optional<String> text(String name) {
        String json = fields.json(requireNonNull(name, "name"));
        return json == null
                ? Optional.empty()
                : JsonRows.of(json).read().optional().filter(Cell::hasValue).map(Cell::text).filter(text -> !text.isEmpty());
    }

    /** Returns a field of the bill, such as {@code name} or {@code postal_code}. */
    public Optional<String> billing(String name) {
        return text("billing_" + name);
    }

    /** Returns a field of the delivery, such as {@code name} or {@code city}; that of the bill where there is none. */
    public Optional<String> delivery(String name) {
        return text("shipping_" + name).or(() -> billing(name));
    }

    /** Returns the shop's id of the customer, if there is one. */
    public Optional<String> customerId() {
        return text("customer_id");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ShopBuyer that && fields.equals(that.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** Returns the names of the fields, for people; no value. */
    @Override
    public String toString() {
        return fields.toString();
    }
}
