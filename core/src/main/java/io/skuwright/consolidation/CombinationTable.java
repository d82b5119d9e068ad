package io.skuwright.consolidation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows of one product with the same values in all spec columns.
 *
 * <p>One small table serves all products: an entry counts only if it carries the stamp of the product at hand, so
 * nothing is cleared between two products.
 */
final class CombinationTable {

    /** Spreads numbers of values, which are small, over all bits. */
    private static final int SPREAD = 0x9E37_79B1;

    private final MaterialStore store;
    private int[] rows = new int[64];
    private int[] stamps = new int[64];
    private int stamp;

    CombinationTable(MaterialStore store) {
        this.store = store;
    }

    /** Returns the rows of each combination that stands on rows with different codes. */
    List<int[]> repeated(int[] order, int from, int to, IntPredicate counts) {
        int mask = prepare(to - from);
        @Nullable Map<Integer, Ints> repeated = null;
        for (int at = from; at < to; at++) {
            int row = order[at];
            if (!counts.test(row)) {
                continue;
            }
            int slot = slot(row, mask);
            if (stamps[slot] == stamp) {
                repeated = repeated == null ? new LinkedHashMap<>() : repeated;
                repeated.computeIfAbsent(rows[slot], CombinationTable::list).add(row);
            } else {
                stamps[slot] = stamp;
                rows[slot] = row;
            }
        }
        return repeated == null ? List.of() : conflicts(repeated);
    }

    private static Ints list(int first) {
        Ints list = new Ints();
        list.add(first);
        return list;
    }

    private List<int[]> conflicts(Map<Integer, Ints> repeated) {
        List<int[]> conflicts = new ArrayList<>();
        for (Ints each : repeated.values()) {
            int[] same = each.toArray();
            if (Arrays.stream(same).anyMatch(row -> !store.codes.isEqual(row, same[0]))) {
                conflicts.add(same);
            }
        }
        return conflicts;
    }

    /** Makes room for twice as many rows and returns the mask of the part of the table in use. */
    private int prepare(int count) {
        int length = Integer.highestOneBit(Math.max(8, count)) * 4;
        if (length > rows.length) {
            rows = new int[length];
            stamps = new int[length];
            stamp = 0;
        }
        if (stamp == Integer.MAX_VALUE) {
            Arrays.fill(stamps, 0);
            stamp = 0;
        }
        stamp++;
        return length - 1;
    }

    private int slot(int row, int mask) {
        int at = hash(row) & mask;
        while (stamps[at] == stamp && !isSame(rows[at], row)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private int hash(int row) {
        int hash = 0;
        for (Column column : store.specs) {
            hash = (hash ^ column.get(row)) * SPREAD;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    private boolean isSame(int one, int other) {
        for (Column column : store.specs) {
            if (column.get(one) != column.get(other)) {
                return false;
            }
        }
        return true;
    }
}
