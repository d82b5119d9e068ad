package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Sums of quantities: bare longs while they are whole and fit, ratios else.
 *
 * <p>Most bills of materials have denominators of 1, and those cost nothing here. A sum that grows beyond
 * the limit of bits is lost and stays lost.
 */
final class QuantityTable {

    final long[] whole;
    private @Nullable Ratio @Nullable [] exact;
    private @Nullable BitSet lost;
    private final long maxBits;

    QuantityTable(int size, long maxBits) {
        this.whole = new long[size];
        this.maxBits = maxBits;
    }

    Ratio get(int slot) {
        Ratio ratio = exact == null ? null : exact[slot];
        return ratio == null ? Ratio.of(whole[slot]) : ratio;
    }

    boolean isLost(int slot) {
        return lost != null && lost.get(slot);
    }

    void lose(int slot) {
        if (lost == null) {
            lost = new BitSet(whole.length);
        }
        lost.set(slot);
    }

    /** Returns true if the slot holds a long that can be multiplied as such. */
    boolean isWhole(int slot) {
        return exact == null || exact[slot] == null;
    }

    /** Returns true as long as every sum is a long and none is lost. */
    boolean isPlain() {
        return exact == null && lost == null;
    }

    /** Returns true if a value can be added to the long of a slot as such; of a plain table. */
    boolean canAdd(int slot, long value) {
        return whole[slot] + value >= 0;
    }

    long whole(int slot) {
        return whole[slot];
    }

    /** Adds a value that is known to be small enough; the limit of bits must be at least that of a long. */
    void addWhole(int slot, long value) {
        long sum = whole[slot] + value;
        if (!isWhole(slot) || sum < 0) {
            add(slot, Ratio.of(value));
        } else {
            whole[slot] = sum;
        }
    }

    void add(int slot, Ratio value) {
        Ratio sum = get(slot).plus(value);
        boolean fits = sum.isWhole() && sum.bitLength() < Long.SIZE;
        if (exact == null && !fits) {
            exact = new @Nullable Ratio[whole.length];
        }
        if (exact != null) {
            exact[slot] = fits ? null : sum;
        }
        whole[slot] = fits ? sum.numerator().longValueExact() : 0;
        if (sum.bitLength() > maxBits) {
            lose(slot);
        }
    }
}
