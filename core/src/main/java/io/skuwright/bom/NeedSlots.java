package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The components that one kit needs, each with its sum and its stock, in the order they are met. */
final class NeedSlots {

    /** A component that is met for the first time. */
    static final int NEW = -1;
    /** A component that cannot be summed up or compared as it is. */
    static final int MIXED = -2;

    private static final int SPREAD = 0x9E37_79B1;

    private int size;
    private int[] products = new int[32];
    private int[] items = new int[32];
    private SlotSums needs = new SlotSums(32);
    private SlotSums amounts = new SlotSums(32);
    private @Nullable String[] units = new @Nullable String[32];
    /** What a unit of the need is in the unit of the stock; null where both are the same. */
    private @Nullable Ratio[] factors = new @Nullable Ratio[32];
    private final BitSet made = new BitSet();
    /** Slots plus 1 by component, open addressing; 0 is free. The length is a power of 2. */
    private int[] table = new int[64];
    /** Where each slot stands in the table. */
    private int[] places = new int[32];

    void clear() {
        for (int slot = 0; slot < size; slot++) {
            table[places[slot]] = 0;
        }
        made.clear();
        size = 0;
    }

    /** Returns the slot of a component in a unit, {@link #NEW}, or {@link #MIXED} if it is met in another unit. */
    int find(int product, int item) {
        int slot = table[placeOf(product)] - 1;
        return slot < 0 || items[slot] == item ? slot : MIXED;
    }

    private int placeOf(int product) {
        int hash = product * SPREAD;
        int mask = table.length - 1;
        int place = (hash ^ (hash >>> 15)) & mask;
        while (table[place] != 0 && products[table[place] - 1] != product) {
            place = (place + 1) & mask;
        }
        return place;
    }

    /** Adds a component with a small whole stock. */
    int add(int product, int item, boolean isMade, @Nullable String unit, long amount) {
        int slot = add(product, item, unit);
        made.set(slot, isMade);
        if (amount >= 0) {
            amounts.whole[slot] = amount;
        } else {
            amounts.set(slot, Ratio.of(amount));
        }
        return slot;
    }

    /** Adds a component with any stock, and what a unit of the need is in the unit of the stock. */
    int add(int product, int item, @Nullable String unit, Ratio amount, Ratio factor) {
        int slot = add(product, item, unit);
        amounts.set(slot, amount);
        factors[slot] = factor.equals(Ratio.ONE) ? null : factor;
        return slot;
    }

    private int add(int product, int item, @Nullable String unit) {
        if (size == products.length) {
            grow(size * 2);
        }
        int place = placeOf(product);
        table[place] = size + 1;
        places[size] = place;
        products[size] = product;
        items[size] = item;
        units[size] = unit;
        factors[size] = null;
        needs.whole[size] = 0;
        return size++;
    }

    private void grow(int room) {
        products = Arrays.copyOf(products, room);
        items = Arrays.copyOf(items, room);
        units = Arrays.copyOf(units, room);
        factors = Arrays.copyOf(factors, room);
        places = Arrays.copyOf(places, room);
        needs.grow(room);
        amounts.grow(room);
        table = new int[room * 2];
        for (int slot = 0; slot < size; slot++) {
            places[slot] = placeOf(products[slot]);
            table[places[slot]] = slot + 1;
        }
    }

    boolean isConverted(int slot) {
        return factors[slot] != null;
    }

    /** Adds to what is needed; says no if the sum is no longer small. */
    boolean add(int slot, long value) {
        return needs.add(slot, value, Long.SIZE - 1);
    }

    /** Adds to what is needed; says no if the sum is no longer small. */
    boolean add(int slot, Ratio value) {
        Ratio factor = factors[slot];
        return needs.add(slot, factor == null ? value : value.times(factor), Long.SIZE - 1);
    }

    PlainBuild build(BomStore store) {
        return new PlainBuild(
                store,
                Arrays.copyOf(items, size),
                Arrays.copyOf(units, size),
                needs.copy(size),
                amounts.copy(size),
                made.isEmpty() ? null : (BitSet) made.clone());
    }
}
