package io.skuwright.bom;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers the pairs of a product and the unit a line counts it in. */
final class ItemNumbering {

    private final NameNumbering unitNames = new NameNumbering();
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final IntList products = new IntList();
    private final IntList units = new IntList();
    private int[] first = new int[0];

    /** Returns the number of a product in a unit; unit null means that none was said. */
    int number(int product, @Nullable String unitName) {
        int unit = unitName == null ? BomIndex.NONE : unitNames.number(unitName);
        int known = first(product);
        if (known != BomIndex.NONE && units.get(known) == unit) {
            return known;
        }
        if (known == BomIndex.NONE) {
            first[product] = products.size();
            return add(product, unit);
        }
        // A second unit is rare: only then is a table needed.
        return numbers.computeIfAbsent(((long) product << Integer.SIZE) | (unit & 0xFFFF_FFFFL), key -> add(product, unit));
    }

    private int first(int product) {
        if (product >= first.length) {
            int old = first.length;
            first = Arrays.copyOf(first, Math.max(64, (product + 1) * 2));
            Arrays.fill(first, old, first.length, BomIndex.NONE);
        }
        return first[product];
    }

    private int add(int product, int unit) {
        products.add(product);
        units.add(unit);
        return products.size() - 1;
    }

    int[] products() {
        return products.toArray();
    }

    @Nullable String[] units() {
        @Nullable String[] names = new @Nullable String[units.size()];
        for (int item = 0; item < names.length; item++) {
            names[item] = units.get(item) == BomIndex.NONE ? null : unitNames.name(units.get(item));
        }
        return names;
    }

    /** Returns the first item of each product, -1 for a product that is no component. */
    int[] firstByProduct(int productCount) {
        int[] heads = new int[productCount];
        Arrays.fill(heads, BomIndex.NONE);
        for (int item = products.size() - 1; item >= 0; item--) {
            heads[products.get(item)] = item;
        }
        return heads;
    }

    /** Returns the next item of the same product, -1 after the last. */
    int[] nextOfProduct() {
        int[] next = new int[products.size()];
        int[] later = new int[first.length];
        Arrays.fill(later, BomIndex.NONE);
        for (int item = products.size() - 1; item >= 0; item--) {
            next[item] = later[products.get(item)];
            later[products.get(item)] = item;
        }
        return next;
    }
}
