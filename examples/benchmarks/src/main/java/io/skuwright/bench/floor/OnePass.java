package io.skuwright.bench.floor;

import io.skuwright.bench.gen.Flat;
import io.skuwright.bench.gen.Tally;
import java.util.List;

/**
 * A lower bound for consolidation: arrays of whole numbers, and one pass with each text looked at once or twice.
 *
 * <p>All checks are made and rows are linked by SPU, but nothing is written down about them, and no values are
 * collected or sorted.
 */
public final class OnePass {

    private static final int SPREAD = 0x9E37_79B1;
    private static final long SPREAD_LONG = 0x9E37_79B9_7F4A_7C15L;
    private static final int CATEGORIES = 1;
    private static final int UNITS = 2;
    private static final int CODE = 4;
    private static final int COMBINATION = 8;

    private final List<Flat> rows;
    private final int mask;
    /** Open addressing: the first row of a name, a code or a combination, plus 1. */
    private final int[] names;
    private final int[] codes;
    private final int[] combinations;
    /** By row: the row before it in the same SPU, plus 1; of the first row of a name: the last one. */
    private final int[] before;
    private final int[] last;
    /** By the first row of what stands twice. */
    private final byte[] faults;

    private final int[] codeOf;
    private final int[] combinationOf;

    private OnePass(List<Flat> rows) {
        this.rows = rows;
        int length = Math.max(4, Integer.highestOneBit(rows.size()) * 4);
        mask = length - 1;
        names = new int[length];
        codes = new int[length];
        combinations = new int[length];
        before = new int[rows.size()];
        last = new int[rows.size()];
        codeOf = new int[rows.size()];
        combinationOf = new int[rows.size()];
        faults = new byte[rows.size()];
    }

    /** Groups and checks rows. */
    public static Tally run(List<Flat> rows) {
        OnePass pass = new OnePass(rows);
        Tally.Counts counts = new Tally.Counts();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).isPlaced()) {
                pass.add(row);
            } else {
                counts.placeless++;
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            if (pass.last[row] != 0) {
                pass.count(row, counts);
            }
        }
        return counts.tally();
    }

    private void add(int at) {
        Flat row = rows.get(at);
        int first = firstOfName(at, row);
        before[at] = last[first];
        last[first] = at + 1;
        Flat other = rows.get(first);
        if (!row.category().equals(other.category())) {
            faults[first] |= CATEGORIES;
        }
        if (!row.unit().equals(other.unit())) {
            faults[first] |= UNITS;
        }
        int code = firstOfCode(at, row);
        codeOf[at] = code;
        if (code != at) {
            faults[code] |= CODE;
        }
        combinationOf[at] = at;
        if (row.isComplete()) {
            int combination = firstOfCombination(at, first, row);
            combinationOf[at] = combination;
            if (combination != at && !rows.get(combination).code().equals(row.code())) {
                faults[combination] |= COMBINATION;
            }
        }
    }

    private int firstOfName(int at, Flat row) {
        int slot = spread(row.name().hashCode());
        while (names[slot] != 0 && !rows.get(names[slot] - 1).name().equals(row.name())) {
            slot = (slot + 1) & mask;
        }
        return taken(names, slot, at);
    }

    private int firstOfCode(int at, Flat row) {
        int slot = spread(row.code().hashCode());
        while (codes[slot] != 0 && !rows.get(codes[slot] - 1).code().equals(row.code())) {
            slot = (slot + 1) & mask;
        }
        return taken(codes, slot, at);
    }

    private int firstOfCombination(int at, int first, Flat row) {
        long mixed = ((row.color().hashCode() * SPREAD_LONG) + row.spec().hashCode()) * SPREAD_LONG + first;
        int slot = spread((int) ((mixed * SPREAD_LONG) >>> 32));
        while (combinations[slot] != 0 && !isSame(rows.get(combinations[slot] - 1), row)) {
            slot = (slot + 1) & mask;
        }
        return taken(combinations, slot, at);
    }

    private static boolean isSame(Flat one, Flat other) {
        return one.color().equals(other.color()) && one.spec().equals(other.spec()) && one.name().equals(other.name());
    }

    private static int taken(int[] slots, int slot, int at) {
        if (slots[slot] == 0) {
            slots[slot] = at + 1;
        }
        return slots[slot] - 1;
    }

    private int spread(int hash) {
        int spread = hash * SPREAD;
        return (spread ^ (spread >>> 15)) & mask;
    }

    private void count(int first, Tally.Counts counts) {
        int skus = 0;
        for (int next = last[first]; next != 0; next = before[next - 1]) {
            int at = next - 1;
            if ((faults[first] & CATEGORIES) != 0) {
                counts.categories++;
            } else if ((faults[first] & UNITS) != 0) {
                counts.units++;
            } else if ((faults[codeOf[at]] & CODE) != 0) {
                counts.codes++;
            } else if (!rows.get(at).isComplete()) {
                counts.incomplete++;
            } else if ((faults[combinationOf[at]] & COMBINATION) != 0) {
                counts.combinations++;
            } else if (rows.get(at).isSingle()) {
                counts.singles++;
            } else {
                skus++;
            }
        }
        counts.skus += skus;
        counts.spus += skus > 0 ? 1 : 0;
    }

    /** Hashes every name and does nothing else. */
    public static long hashNames(List<Flat> rows) {
        long digest = 0;
        for (Flat row : rows) {
            digest += row.name().hashCode();
        }
        return digest;
    }
}
