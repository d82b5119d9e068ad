package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import io.skuwright.sync.StockKey;

/**
 * One call by which a level reaches a shop.
 *
 * <p>If it is a success, the key is told to {@link io.skuwright.sync.StockPlan#after}. Values are immutable and
 * thread-safe.
 *
 * @param key which stock it is
 * @param request what is sent
 */
public record StockCall(StockKey key, ShopRequest request) {

    /** Checks that nothing is null. */
    public StockCall {
        requireNonNull(key, "key");
        requireNonNull(request, "request");
    }
}
