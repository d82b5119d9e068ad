package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Adds up structures as simple as most are: whole numbers, every line counts, nothing to report.
 *
 * <p>It walks the arrays of the index themselves and keeps nothing but one long for each component. Whatever it
 * meets that is not that simple makes it give up; then {@link BomOpener} and {@link TotalsPass} do the whole
 * work, with the same result where both have one.
 */
final class PlainPass {

    private final BomStore store;
    private final ExplosionView view;
    /** Every line counts as 1: the sums are numbers of paths. */
    private final boolean counting;
    /** The default BOM of each product, or what there is in its place. */
    private final int[] flagged;
    private final IntTable slotOfBom;
    /** BOMs in the order they are met, level by level, and how much of each is needed. */
    private int[] boms;
    private long[] quantities;
    private int count;
    private boolean shared;
    private LongPages items;
    /** Components in the order they are met. */
    private int[] met;
    private int metCount;
    private long visits;
    private int levels;
    /** Where the lines of each BOM begin among those of all; of a structure with shared parts only. */
    private int[] firstEdges = {};

    private PlainPass(BomIndex index, ExplosionView view, boolean counting) {
        this.counting = counting;
        this.store = index.store;
        this.view = view;
        this.flagged = index.flaggedBom;
        this.slotOfBom = new IntTable(index.boms());
        this.items = new LongPages(store.items.size());
        this.boms = new int[Math.min(index.boms(), 128)];
        this.quantities = new long[boms.length];
        this.met = new int[Math.min(store.items.size() + 1, 1_024)];
    }

    /** Returns the sums, or null if the question or what it meets is not plain. */
    static @Nullable PlainPass of(
            BomIndex index, ExplosionView view, BomPolicy policy, Limits limits, int root, Ratio quantity) {
        boolean plain = policy.defaultBom().equals(DefaultBom.FLAGGED)
                && policy.loss() == LossConvention.NONE
                && policy.skips().isEmpty()
                && index.variants.isEmpty()
                && quantity.signum() > 0
                && quantity.isWhole()
                && quantity.bitLength() < Long.SIZE
                && limits.get(Limit.RATIO_BITS) >= Long.SIZE
                && (index.store.bomFlags[root] & BomStore.SIMPLE) != 0;
        if (!plain) {
            return null;
        }
        PlainPass pass = new PlainPass(index, view, false);
        long whole = quantity.numerator().longValueExact();
        return pass.add(root, whole) && !limits.exceeds(Limit.BOM_DEPTH, pass.levels) ? pass : null;
    }

    /** Returns the same list with the number of paths of each component, or null if they are too many. */
    static @Nullable PlainPass paths(BomIndex index, ExplosionView view, int root) {
        PlainPass pass = new PlainPass(index, view, true);
        return pass.add(root, 1) ? pass : null;
    }

    private boolean add(int root, long quantity) {
        meet(root);
        quantities[0] = quantity;
        int endOfLevel = 0;
        for (int slot = 0; slot < count; slot++) {
            if (slot == endOfLevel) {
                levels++;
                endOfLevel = count;
            }
            if (!addLines(slot)) {
                return false;
            }
        }
        // If every BOM was met once, after its parent, the sums are complete; else only the lists are.
        return !shared || addInOrder(quantity);
    }

    /** Adds what the lines of a BOM need; says no if a number grows too large or something is not plain. */
    private boolean addLines(int slot) {
        int first = store.firstLine[boms[slot]];
        LineBlock block = store.block(first);
        int start = first - block.offset;
        int end = store.endLine[boms[slot]] - block.offset;
        visits += end - start;
        reserve(end - start);
        // Fields would be read anew for every line, which takes as long as all the rest.
        long quantity = quantities[slot];
        long[] whole = block.whole;
        int[] component = block.component;
        int[] item = block.item;
        short[] flags = block.flags;
        int[] bomOf = flagged;
        int[] list = met;
        LongPages sums = items;
        int listed = metCount;
        for (int at = start; at < end; at++) {
            long factor = counting ? 1 : whole[at];
            long value = quantity * factor;
            int linked = bomOf[component[at]];
            boolean skip = (flags[at] & LineBlock.SKIP) != 0;
            boolean plain = linked >= 0 || (linked == BomIndex.NONE && !skip);
            if (!plain || value < 0 || Math.multiplyHigh(quantity, factor) != 0) {
                return false;
            }
            boolean opens = linked >= 0 && (skip || view != ExplosionView.ORDER);
            if (opens && !addTo(linked, block, at, value)) {
                return false;
            }
            if (!opens || view == ExplosionView.ENGINEERING) {
                long[] page = sums.page(item[at]);
                int place = LongPages.place(item[at]);
                long sum = page[place] + value;
                if (sum == value) {
                    list[listed++] = item[at];
                }
                if (sum < 0) {
                    return false;
                }
                page[place] = sum;
            }
        }
        metCount = listed;
        return true;
    }

    private void reserve(int lines) {
        if (metCount + lines > met.length) {
            met = Arrays.copyOf(met, Math.max(metCount + lines, Math.min(met.length * 4, store.items.size())));
        }
    }

    private boolean addTo(int bom, LineBlock block, int at, long value) {
        if ((store.bomFlags[bom] & BomStore.SIMPLE) == 0 || (store.heads != null && !hasSameUnit(block, at, bom))) {
            return false;
        }
        int child = meet(bom);
        long sum = quantities[child] + value;
        quantities[child] = sum;
        return sum >= 0;
    }

    private boolean hasSameUnit(LineBlock block, int at, int linked) {
        String to = store.unit(linked);
        String from = to == null ? null : store.items.unit(block.item[at]);
        return to == null || from == null || from.equals(to);
    }

    private int meet(int bom) {
        int slot = slotOfBom.putIfAbsent(bom, count);
        if (slot < count) {
            shared = true;
            return slot;
        }
        if (count == boms.length) {
            boms = Arrays.copyOf(boms, Math.min(count * 4, store.bomCount));
            quantities = Arrays.copyOf(quantities, boms.length);
        }
        boms[count++] = bom;
        return slot;
    }

    /** Adds everything up again, each BOM after all that use it; says no if there is a loop. */
    private boolean addInOrder(long quantity) {
        int[] children = children();
        int[] uses = new int[count];
        for (int child : children) {
            if (child != BomIndex.NONE) {
                uses[child]++;
            }
        }
        items = new LongPages(store.items.size());
        Arrays.fill(quantities, 0, count, 0);
        quantities[0] = quantity;
        int[] level = new int[count];
        int[] ready = new int[count];
        int readyCount = uses[0] == 0 ? 1 : 0;
        int done = 0;
        while (done < readyCount) {
            int slot = ready[done++];
            LineBlock block = store.block(store.firstLine[boms[slot]]);
            int at = store.firstLine[boms[slot]] - block.offset;
            int from = firstEdges[slot];
            for (int edge = from; edge < firstEdges[slot + 1]; edge++) {
                int child = children[edge];
                if (!addAgain(block, at + edge - from, slot, child)) {
                    return false;
                }
                if (child != BomIndex.NONE) {
                    level[child] = Math.max(level[child], level[slot] + 1);
                    levels = Math.max(levels, level[child] + 1);
                    if (--uses[child] == 0) {
                        ready[readyCount++] = child;
                    }
                }
            }
        }
        return done == count;
    }

    private boolean addAgain(LineBlock block, int at, int slot, int child) {
        long factor = counting ? 1 : block.whole[at];
        long value = quantities[slot] * factor;
        if (value < 0 || Math.multiplyHigh(quantities[slot], factor) != 0) {
            return false;
        }
        if (child != BomIndex.NONE) {
            quantities[child] += value;
        }
        if (child == BomIndex.NONE || view == ExplosionView.ENGINEERING) {
            long[] page = items.page(block.item[at]);
            int place = LongPages.place(block.item[at]);
            page[place] += value;
            return page[place] >= 0 && (child == BomIndex.NONE || quantities[child] >= 0);
        }
        return quantities[child] >= 0;
    }

    /** Returns the place of the BOM that each line opens, for the lines of all BOMs in the order they were met. */
    private int[] children() {
        int[] children = new int[Math.toIntExact(visits)];
        firstEdges = new int[count + 1];
        int edge = 0;
        for (int slot = 0; slot < count; slot++) {
            LineBlock block = store.block(store.firstLine[boms[slot]]);
            int end = store.endLine[boms[slot]] - block.offset;
            for (int at = store.firstLine[boms[slot]] - block.offset; at < end; at++) {
                int linked = flagged[block.component[at]];
                boolean opens = linked >= 0
                        && (view != ExplosionView.ORDER || (block.flags[at] & LineBlock.SKIP) != 0);
                children[edge++] = opens ? slotOfBom.get(linked) : BomIndex.NONE;
            }
            firstEdges[slot + 1] = edge;
        }
        return children;
    }

    /** Returns the number of components and units that are needed. */
    int size() {
        return metCount;
    }

    /** Returns the catalogue item at a place in the list. */
    int item(int at) {
        return met[at];
    }

    /** Returns what is needed of a catalogue item, 0 if it is not met. */
    long quantity(int item) {
        return items.get(item);
    }

    /** Returns how many lines were looked at. */
    long visits() {
        return visits;
    }
}
