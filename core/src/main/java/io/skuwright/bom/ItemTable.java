package io.skuwright.bom;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the pairs of a product and the unit a line counts it in: what totals are kept for.
 *
 * <p>Nearly every product is counted in one unit, so the pairs of a product are a short chain.
 */
final class ItemTable {

    private int[] products = new int[16];
    private @Nullable String[] units = new @Nullable String[16];
    /** The next pair of the same product, or {@link BomIndex#NONE}. */
    private int[] next = new int[16];
    /** The latest pair of each product plus 1. */
    private int[] heads = new int[16];
    private int size;
    private boolean mixed;

    /** Returns a table with the same numbers to which more can be added; this one stays as it is. */
    ItemTable copy() {
        ItemTable copy = new ItemTable();
        copy.products = products.clone();
        copy.units = units.clone();
        copy.next = next.clone();
        copy.heads = heads.clone();
        copy.size = size;
        copy.mixed = mixed;
        return copy;
    }

    int size() {
        return size;
    }

    /** Returns true if there is a product in several units. */
    boolean isMixed() {
        return mixed;
    }

    int product(int item) {
        return products[item];
    }

    @Nullable String unit(int item) {
        return units[item];
    }

    /** Returns a pair of a product, {@link BomIndex#NONE} if it is no component. */
    int first(int product) {
        return product < heads.length ? heads[product] - 1 : BomIndex.NONE;
    }

    /** Returns the next pair of the same product, {@link BomIndex#NONE} after the last. */
    int next(int item) {
        return next[item];
    }

    /** Returns the number of a product in a unit, {@link BomIndex#NONE} if it has none; unit null is no unit. */
    int find(int product, @Nullable String unit) {
        int item = first(product);
        while (item != BomIndex.NONE && !Objects.equals(units[item], unit)) {
            item = next[item];
        }
        return item;
    }

    /** Returns the number of a product in a unit, a new one if it has none. */
    int number(int product, @Nullable String unit) {
        int known = find(product, unit);
        return known == BomIndex.NONE ? add(product, unit) : known;
    }

    private int add(int product, @Nullable String unit) {
        if (size == products.length) {
            products = Arrays.copyOf(products, size * 2);
            units = Arrays.copyOf(units, size * 2);
            next = Arrays.copyOf(next, size * 2);
        }
        if (product >= heads.length) {
            heads = Arrays.copyOf(heads, Math.max(product + 1, heads.length * 2));
        }
        products[size] = product;
        units[size] = unit;
        next[size] = heads[product] - 1;
        mixed |= heads[product] != 0;
        heads[product] = ++size;
        return size - 1;
    }
}
