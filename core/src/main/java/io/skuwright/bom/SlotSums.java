package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Sums for slots 0, 1, 2 ...: longs while they are whole and fit, ratios else. */
final class SlotSums {

    /** The sum of each slot; {@link PagedSums#EXACT} where it is kept as a ratio. */
    long[] whole;
    private @Nullable Ratio @Nullable [] exact;

    SlotSums(int size) {
        whole = new long[size];
    }

    /** Returns the sums of the first slots as they are now. */
    SlotSums copy(int size) {
        SlotSums copy = new SlotSums(0);
        copy.whole = Arrays.copyOf(whole, size);
        copy.exact = exact == null ? null : Arrays.copyOf(exact, size);
        return copy;
    }

    void grow(int size) {
        whole = Arrays.copyOf(whole, size);
        exact = exact == null ? null : Arrays.copyOf(exact, size);
    }

    Ratio get(int slot) {
        Ratio ratio = exact == null || whole[slot] != PagedSums.EXACT ? null : exact[slot];
        return ratio == null ? Ratio.of(whole[slot]) : ratio;
    }

    void set(int slot, Ratio value) {
        boolean fits = value.signum() >= 0 && value.isWhole() && value.bitLength() < Long.SIZE;
        if (!fits && exact == null) {
            exact = new @Nullable Ratio[whole.length];
        }
        if (!fits && exact != null) {
            exact[slot] = value;
        }
        whole[slot] = fits ? value.numerator().longValueExact() : PagedSums.EXACT;
    }

    /** Adds a long that is not negative; says no if the sum has too many bits. */
    boolean add(int slot, long value, long mostBits) {
        long sum = whole[slot] + value;
        if (whole[slot] >= 0 && sum >= 0) {
            whole[slot] = sum;
            return true;
        }
        return add(slot, Ratio.of(value), mostBits);
    }

    /** Adds a ratio that is not negative; says no if the sum has too many bits. */
    boolean add(int slot, Ratio value, long mostBits) {
        set(slot, whole[slot] == 0 ? value : get(slot).plus(value));
        return whole[slot] >= 0 || get(slot).bitLength() <= mostBits;
    }
}
