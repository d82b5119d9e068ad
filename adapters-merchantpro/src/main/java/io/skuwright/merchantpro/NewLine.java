package io.skuwright.merchantpro;

import io.skuwright.quantity.Ratio;
import io.skuwright.row.Extras;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A line of goods that is to be on an order of a shop.
 *
 * <p>Its price is the one with VAT; net and tax are worked out when it is written. Example: 2 of {@code VTR345} at 49.90
 * with 21 per cent come to 99.80. Values are immutable and thread-safe.
 */
@Value.Immutable
public interface NewLine {

    /** Returns a builder; quantity, price and rate must be set, and one of product id and SKU. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the shop's id of the product, if it is known. */
    Optional<String> productId();

    /** Returns the SKU, if there is one. */
    Optional<String> sku();

    /** Returns the European article number, if there is one. */
    Optional<String> ean();

    /** Returns what the product is called, if it is to be said. */
    Optional<String> name();

    /** Returns what the shop calls the tax, such as TVA. */
    Optional<String> taxName();

    /** Returns the VAT in per cent. */
    Ratio taxPercent();

    /** Returns how many. */
    Ratio quantity();

    /** Returns the price of one with VAT. */
    Ratio unitGross();

    /** Returns further fields as JSON, such as {@code meta_fields}. */
    @Value.Default
    default Extras extras() {
        return Extras.none();
    }

    /** Returns what the line comes to, with VAT. */
    default Ratio gross() {
        return unitGross().times(quantity());
    }

    /** Builds a line; not thread-safe. */
    final class Builder extends ImmutableNewLine.Builder {
        Builder() {}
    }
}
