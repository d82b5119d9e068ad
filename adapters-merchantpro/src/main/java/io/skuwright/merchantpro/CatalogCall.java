package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * One call by which changes of a plan reach a shop.
 *
 * <p>Two variants of one product go in one call. Example: the changes {@code shop/ro/S1} and {@code shop/ro/S2} are one
 * {@code PATCH} of the product 9; if it is a success, both ids are told to {@link
 * io.skuwright.sync.CatalogPlan#sent(java.util.Collection)}. Values are immutable and thread-safe.
 *
 * @param changes the ids of the changes
 * @param request what is sent; none if the shop has it all already, and then the changes are done
 */
public record CatalogCall(List<String> changes, Optional<ShopRequest> request) {

    /** Checks that nothing is null, and copies the list. */
    public CatalogCall {
        changes = List.copyOf(changes);
        requireNonNull(request, "request");
    }
}
