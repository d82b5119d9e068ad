package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A tag that somebody put on an order, such as {@code in ERP}.
 *
 * <p>Values are immutable and thread-safe.
 *
 * @param id the shop's id, if it said one
 * @param name what the tag is called
 */
public record ShopTag(Optional<String> id, String name) {

    /** Checks that nothing is null. */
    public ShopTag {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
    }
}
