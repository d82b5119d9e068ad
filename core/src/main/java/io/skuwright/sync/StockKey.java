package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * Which stock is spoken of: a SKU in a warehouse, in one condition.
 *
 * <p>The warehouse is the code that both sides know it by; a store system demands that the ERP's code of the warehouse is
 * the id of the shop. Where there is one stock only, it may be empty. Example: {@code StockKey.of("8801", "TEA-1")} is
 * the good stock of TEA-1 in warehouse, and shop, 8801.
 *
 * <p>Sorted by warehouse, SKU and condition, in the order of characters. Values are immutable and thread-safe.
 *
 * @param warehouse the code of the warehouse or of the shop it belongs to
 * @param sku the code of the SKU
 * @param condition whether the goods can be sold
 */
public record StockKey(String warehouse, String sku, StockCondition condition) implements Comparable<StockKey> {

    private static final Comparator<StockKey> ORDER = Comparator.comparing(StockKey::warehouse)
            .thenComparing(StockKey::sku)
            .thenComparing(StockKey::condition);

    /** Checks that nothing is null. */
    public StockKey {
        requireNonNull(warehouse, "warehouse");
        requireNonNull(sku, "sku");
        requireNonNull(condition, "condition");
    }

    /** Returns the good stock of a SKU in a warehouse. */
    public static StockKey of(String warehouse, String sku) {
        return new StockKey(warehouse, sku, StockCondition.GOOD);
    }

    /** Returns the defective stock of the same SKU in the same warehouse. */
    public StockKey defective() {
        return new StockKey(warehouse, sku, StockCondition.DEFECTIVE);
    }

    @Override
    public int compareTo(StockKey other) {
        return ORDER.compare(this, other);
    }
}
