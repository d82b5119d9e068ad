package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * By what an order is found: the shop, and its number there.
 *
 * <p>A number is unique in its shop only, so where several shops share an ERP the two stand together everywhere. Example:
 * {@code OrderKey.of("S1", "1001")} and {@code OrderKey.of("S2", "1001")} are two orders. An order that the ERP made has
 * the number that the ERP gave it, and what the shop calls it is its number there.
 *
 * <p>Sorted by shop and number, in the order of characters. Values are immutable and thread-safe.
 *
 * @param shop the shop
 * @param order the number of the order, as text
 */
public record OrderKey(String shop, String order) implements Comparable<OrderKey> {

    private static final Comparator<OrderKey> ORDER =
            Comparator.comparing(OrderKey::shop).thenComparing(OrderKey::order);

    /** Checks that nothing is null. */
    public OrderKey {
        requireNonNull(shop, "shop");
        requireNonNull(order, "order");
    }

    /** Returns the order of a shop. */
    public static OrderKey of(String shop, String order) {
        return new OrderKey(shop, order);
    }

    @Override
    public int compareTo(OrderKey other) {
        return ORDER.compare(this, other);
    }

    /** Returns shop and number with a stroke between them, for people. */
    @Override
    public String toString() {
        return shop + "/" + order;
    }
}
