package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The components that one kit needs, each with its sum and its stock, in the order they are met.
 *
 * <p>Sums are fractions of two longs: to reduce each one would take longer than all the rest.
 */
final class NeedSlots {

    /** A component that is met for the first time. */
    static final int NEW = -1;
    /** A component that cannot be summed up or compared as it is. */
    static final int MIXED = -2;

    /** Numbers have at most so many bits, so that their sum is a long. */
    static final int MOST_BITS = Long.SIZE - 2;

    private static final int SPREAD = 0x9E37_79B1;
    /** Places in the table for each slot: few components then meet in one place. */
    private static final int PLACES = 8;

    private int size;
    private int[] products = new int[32];
    private int[] items = new int[32];
    private long[] numerators = new long[32];
    private long[] denominators = new long[32];
    private SlotSums amounts = new SlotSums(32);
    private @Nullable String[] units = new @Nullable String[32];
    /** What a unit of the need is in the unit of the stock; null where both are the same. */
    private @Nullable Ratio[] factors = new @Nullable Ratio[32];
    private final BitSet made = new BitSet();
    private boolean hasUnits;
    private boolean hasFractions;
    /** Slots plus 1 by component, above a base; open addressing, the length is a power of 2. */
    private int[] table = new int[32 * PLACES];
    /** Places in the table that are not above it are free. */
    private int base;
    /** Where the component that was not found would stand. */
    private int free;

    void clear() {
        if (base > Integer.MAX_VALUE / 2) {
            Arrays.fill(table, 0);
            base = 0;
        }
        // What stands in the table is now below all that will.
        base += size;
        made.clear();
        hasUnits = false;
        hasFractions = false;
        size = 0;
    }

    /**
     * Returns the slot of a component in a unit, {@link #MIXED} if it is met in another unit, or {@link #NEW}: then it
     * may be added next.
     */
    int find(int product, int item) {
        int place = placeOf(product);
        int slot = table[place] - base - 1;
        free = place;
        if (slot < 0) {
            return NEW;
        }
        return items[slot] == item ? slot : MIXED;
    }

    private int placeOf(int product) {
        int hash = product * SPREAD;
        int mask = table.length - 1;
        int place = (hash ^ (hash >>> 15)) & mask;
        while (table[place] > base && products[table[place] - base - 1] != product) {
            place = (place + 1) & mask;
        }
        return place;
    }

    /** Adds the component that was not found, with a small whole stock. */
    int add(int product, int item, boolean isMade, @Nullable String unit, long amount) {
        int slot = add(product, item, unit);
        if (isMade) {
            made.set(slot);
        }
        if (amount >= 0) {
            amounts.whole[slot] = amount;
        } else {
            amounts.set(slot, Ratio.of(amount));
        }
        return slot;
    }

    /** Adds the component that was not found with any stock, and what a unit of need is in the unit of the stock. */
    int add(int product, int item, @Nullable String unit, Ratio amount, Ratio factor) {
        int slot = add(product, item, unit);
        amounts.set(slot, amount);
        factors[slot] = factor.equals(Ratio.ONE) ? null : factor;
        return slot;
    }

    private int add(int product, int item, @Nullable String unit) {
        if (size == products.length) {
            grow(size * 2);
            free = placeOf(product);
        }
        table[free] = base + size + 1;
        products[size] = product;
        items[size] = item;
        units[size] = unit;
        hasUnits |= unit != null;
        factors[size] = null;
        numerators[size] = 0;
        denominators[size] = 1;
        return size++;
    }

    private void grow(int room) {
        products = Arrays.copyOf(products, room);
        items = Arrays.copyOf(items, room);
        units = Arrays.copyOf(units, room);
        factors = Arrays.copyOf(factors, room);
        numerators = Arrays.copyOf(numerators, room);
        denominators = Arrays.copyOf(denominators, room);
        amounts.grow(room);
        table = new int[room * PLACES];
        base = 0;
        for (int slot = 0; slot < size; slot++) {
            table[placeOf(products[slot])] = slot + 1;
        }
    }

    boolean isConverted(int slot) {
        return factors[slot] != null;
    }

    /** Adds to what is needed; says no if the sum is no longer small. */
    boolean add(int slot, long value) {
        long sum = numerators[slot] + value;
        if (denominators[slot] == 1 && value >>> MOST_BITS == 0 && sum >>> MOST_BITS == 0) {
            numerators[slot] = sum;
            return true;
        }
        return add(slot, Ratio.of(value));
    }

    /** Adds to what is needed; says no if the sum is no longer small. */
    boolean add(int slot, Ratio value) {
        Ratio factor = factors[slot];
        Ratio more = factor == null ? value : value.times(factor);
        Ratio sum = numerators[slot] == 0 ? more : PlainBuild.ratio(numerators[slot], denominators[slot]).plus(more);
        if (sum.bitLength() > MOST_BITS) {
            return false;
        }
        numerators[slot] = sum.numerator().longValueExact();
        denominators[slot] = sum.denominator().longValueExact();
        hasFractions |= denominators[slot] != 1;
        return true;
    }

    /** Returns what was added, which stands until the next question. */
    PlainBuild build(BomStore store) {
        return new PlainBuild(
                store,
                size,
                items,
                hasUnits ? units : null,
                numerators,
                hasFractions ? denominators : null,
                amounts,
                made.isEmpty() ? null : made);
    }
}
