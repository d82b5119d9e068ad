package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;

/**
 * One VAT rate of a shop.
 *
 * <p>Example: id 1, "TVA", 21 per cent. The name is a text in the shop's language and tells nothing. Values are immutable
 * and thread-safe.
 *
 * @param id the id, by which products name it
 * @param name the name, empty if there is none
 * @param percent the rate in per cent: 21, not 0.21
 */
public record Tax(String id, String name, Ratio percent) {

    /** Checks that nothing is null. */
    public Tax {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(percent, "percent");
    }
}
