package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Adds up structures as simple as most are: every line counts, in proportion, and there is nothing to report.
 *
 * <p>It walks the arrays of the index themselves and keeps nothing but one number for each component. Whatever it
 * meets that is not that simple makes it give up; then {@link BomOpener} and {@link TotalsPass} do the whole
 * work, with the same result where both have one.
 */
final class PlainPass {

    private final BomStore store;
    private final ExplosionView view;
    private final long mostBits;
    /** Every line counts as 1: the sums are numbers of paths. */
    private final boolean counting;
    /** The default BOM of each product, or what there is in its place. */
    private final int[] flagged;
    private final IntTable slotOfBom;
    /** BOMs in the order they are met, level by level. */
    private int[] boms;
    private int count;
    /** How much of each BOM is needed. */
    private SlotSums quantities;
    private boolean shared;
    private PagedSums items;
    /** Components in the order they are met. */
    private int[] met;
    private int metCount;
    /** How far the list of components grows with a new one: it is complete after the first round. */
    private int listing = 1;
    private long visits;
    private int levels;

    private PlainPass(BomIndex index, ExplosionView view, long mostBits, boolean counting) {
        this.counting = counting;
        this.mostBits = mostBits;
        this.store = index.store;
        this.view = view;
        this.flagged = index.flaggedBom;
        this.slotOfBom = new IntTable(index.boms());
        this.items = new PagedSums(store.items.size());
        this.boms = new int[Math.min(index.boms(), 128)];
        this.quantities = new SlotSums(boms.length);
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
                && limits.get(Limit.RATIO_BITS) >= Long.SIZE
                && quantity.bitLength() <= limits.get(Limit.RATIO_BITS)
                && (index.store.bomFlags[root] & BomStore.SIMPLE) != 0;
        if (!plain) {
            return null;
        }
        PlainPass pass = new PlainPass(index, view, limits.get(Limit.RATIO_BITS), false);
        return pass.add(root, quantity) && !limits.exceeds(Limit.BOM_DEPTH, pass.levels) ? pass : null;
    }

    /** Returns the same list with the number of paths of each component. */
    static PlainPass paths(BomIndex index, ExplosionView view, int root) {
        PlainPass pass = new PlainPass(index, view, Long.MAX_VALUE, true);
        if (!pass.add(root, Ratio.ONE)) {
            throw new IllegalStateException("A structure that was plain is no longer: " + index.number(root));
        }
        return pass;
    }

    private boolean add(int root, Ratio quantity) {
        meet(root);
        quantities.set(0, quantity);
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

    /** Adds everything up again, each BOM after all that use it; says no if there is a loop. */
    private boolean addInOrder(Ratio quantity) {
        PlainOrder order = PlainOrder.of(children(), firstEdges());
        if (order == null) {
            return false;
        }
        levels = order.levels;
        items = new PagedSums(store.items.size());
        quantities = new SlotSums(count);
        quantities.set(0, quantity);
        shared = false;
        listing = 0;
        long seen = visits;
        for (int slot : order.slots) {
            if (!addLines(slot)) {
                return false;
            }
        }
        visits = seen;
        return true;
    }

    /** Adds what the lines of a BOM need; says no if something is not plain. */
    private boolean addLines(int slot) {
        int first = store.firstLine[boms[slot]];
        LineBlock block = store.block(first);
        int start = first - block.offset;
        int end = store.endLine[boms[slot]] - block.offset;
        visits += end - start;
        reserve(end - start);
        // Once a part is shared the first round only makes the lists, for which any number will do.
        boolean lists = listing == 1 && shared;
        long quantity = lists ? 1 : quantities.whole[slot];
        // Fields would be read anew for every line, which takes as long as all the rest.
        long[] whole = block.whole;
        int[] component = block.component;
        int[] item = block.item;
        short[] flags = block.flags;
        int[] bomOf = flagged;
        PagedSums sums = items;
        int[] list = met;
        int listed = metCount;
        int step = listing;
        boolean ones = counting || lists;
        boolean all = view == ExplosionView.ENGINEERING;
        for (int at = start; at < end; at++) {
            int linked = bomOf[component[at]];
            boolean skip = (flags[at] & LineBlock.SKIP) != 0;
            boolean opens = linked >= 0 && (skip || view != ExplosionView.ORDER);
            long factor = ones ? 1 : whole[at];
            long value = quantity * factor;
            boolean plain = linked >= 0 || (linked == BomIndex.NONE && !skip);
            boolean small = (quantity | factor | value) >= 0 && Math.multiplyHigh(quantity, factor) == 0;
            if (!plain || (small ? opens && !open(linked, block, at, value) : !addExactly(slot, block, at, opens))) {
                return false;
            }
            if (!opens || all) {
                long[] page = sums.page(item[at]);
                int place = PagedSums.place(item[at]);
                long before = page[place];
                list[listed] = item[at];
                listed += before == 0 ? step : 0;
                if (small && before >= 0 && before + value >= 0) {
                    page[place] = before + value;
                } else if (!items.add(item[at], need(slot, block, at), mostBits)) {
                    return false;
                }
            }
        }
        metCount = listed;
        return true;
    }

    private void reserve(int lines) {
        // One place more than is needed: what is not new is written there and then forgotten.
        if (metCount + lines >= met.length) {
            met = Arrays.copyOf(met, Math.max(metCount + lines + 1, Math.min(met.length * 4, store.items.size() + 1)));
        }
    }

    private boolean open(int bom, LineBlock block, int at, long value) {
        return canOpen(bom, block, at) && quantities.add(meet(bom), value, mostBits);
    }

    /** Opens the BOM of a line, if it has one to open, where the numbers are not whole or not small. */
    private boolean addExactly(int slot, LineBlock block, int at, boolean opens) {
        if (!opens) {
            return true;
        }
        int bom = flagged[block.component[at]];
        return canOpen(bom, block, at) && quantities.add(meet(bom), need(slot, block, at), mostBits);
    }

    private Ratio need(int slot, LineBlock block, int at) {
        return counting ? quantities.get(slot) : quantities.get(slot).times(block.factor(at));
    }

    private boolean opens(LineBlock block, int at) {
        return flagged[block.component[at]] >= 0
                && (view != ExplosionView.ORDER || (block.flags[at] & LineBlock.SKIP) != 0);
    }

    private boolean canOpen(int bom, LineBlock block, int at) {
        return (store.bomFlags[bom] & BomStore.SIMPLE) != 0 && (store.heads == null || hasSameUnit(bom, block, at));
    }

    private boolean hasSameUnit(int bom, LineBlock block, int at) {
        String to = store.unit(bom);
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
            quantities.grow(boms.length);
        }
        boms[count++] = bom;
        return slot;
    }

    /** Returns the place of the BOM that each line opens, for the lines of all BOMs in the order they were met. */
    private int[] children() {
        int[] children = new int[Math.toIntExact(visits)];
        int edge = 0;
        for (int slot = 0; slot < count; slot++) {
            LineBlock block = store.block(store.firstLine[boms[slot]]);
            int end = store.endLine[boms[slot]] - block.offset;
            for (int at = store.firstLine[boms[slot]] - block.offset; at < end; at++) {
                children[edge++] = opens(block, at) ? slotOfBom.get(flagged[block.component[at]]) : BomIndex.NONE;
            }
        }
        return children;
    }

    /** Returns where the lines of each BOM begin among those of all. */
    private int[] firstEdges() {
        int[] first = new int[count + 1];
        for (int slot = 0; slot < count; slot++) {
            first[slot + 1] = first[slot] + store.endLine[boms[slot]] - store.firstLine[boms[slot]];
        }
        return first;
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
    Ratio quantity(int item) {
        return items.get(item);
    }

    /** Returns how many lines were looked at. */
    long visits() {
        return visits;
    }
}
