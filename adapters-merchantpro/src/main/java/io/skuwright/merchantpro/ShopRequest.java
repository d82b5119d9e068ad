package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

/**
 * What is sent to a shop to ask for one thing or to change something.
 *
 * <p>Example: {@code PATCH /api/v2/inventory/sku/LED%2012V} with the body {@code {"stock":7}}. The host puts the address of
 * the shop in front and adds the credentials. The body may hold data of buyers, so {@link #toString()} does not show it.
 * Values are immutable and thread-safe.
 *
 * @param method of HTTP, such as {@code PATCH}
 * @param address path and parameters, encoded
 * @param body the JSON, empty if there is none
 */
public record ShopRequest(String method, String address, String body) {

    /** Checks that nothing is null. */
    public ShopRequest {
        requireNonNull(method, "method");
        requireNonNull(address, "address");
        requireNonNull(body, "body");
    }

    /** Returns method and address, for people. */
    @Override
    public String toString() {
        return method + " " + address;
    }
}
