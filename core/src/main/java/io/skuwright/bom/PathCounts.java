package io.skuwright.bom;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Counts of paths, exact beyond long: 64 levels of two equal lines have 2^64. */
final class PathCounts {

    final long[] small;
    private @Nullable BigInteger @Nullable [] large;

    PathCounts(int size) {
        small = new long[size];
    }

    BigInteger get(int slot) {
        BigInteger count = large == null ? null : large[slot];
        return count == null ? BigInteger.valueOf(small[slot]) : count;
    }

    /** Returns true as long as every count is a long. */
    boolean isPlain() {
        return large == null;
    }

    /** Returns true if a count can be added to the long of a slot as such; of a plain table. */
    boolean canAdd(int slot, long count) {
        return small[slot] + count >= 0;
    }

    boolean isZero(int slot) {
        return small[slot] == 0 && (large == null || large[slot] == null);
    }

    void addOne(int slot) {
        add(slot, 1);
    }

    /** Adds a count of another table. */
    void add(int slot, PathCounts from, int fromSlot) {
        BigInteger count = from.large == null ? null : from.large[fromSlot];
        if (count == null) {
            add(slot, from.small[fromSlot]);
        } else {
            add(slot, count);
        }
    }

    private void add(int slot, long count) {
        long sum = small[slot] + count;
        if (sum < 0 || (large != null && large[slot] != null)) {
            add(slot, BigInteger.valueOf(count));
        } else {
            small[slot] = sum;
        }
    }

    private void add(int slot, BigInteger count) {
        if (large == null) {
            large = new @Nullable BigInteger[small.length];
        }
        large[slot] = get(slot).add(count);
    }
}
