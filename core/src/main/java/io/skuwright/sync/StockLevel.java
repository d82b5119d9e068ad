package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;

/**
 * How much of a SKU is in a warehouse: an absolute level, never a difference.
 *
 * <p>Example: {@code StockLevel.of("8801", "TEA-1", Ratio.of(50))}. A level may be below zero, as some systems let it be;
 * whether it is sent is a setting. Values are immutable and thread-safe.
 *
 * @param key which stock
 * @param quantity how much, exact, in the SKU's unit
 */
public record StockLevel(StockKey key, Ratio quantity) {

    /** Checks that nothing is null. */
    public StockLevel {
        requireNonNull(key, "key");
        requireNonNull(quantity, "quantity");
    }

    /** Returns a level of good stock. */
    public static StockLevel of(String warehouse, String sku, Ratio quantity) {
        return new StockLevel(StockKey.of(warehouse, sku), quantity);
    }
}
