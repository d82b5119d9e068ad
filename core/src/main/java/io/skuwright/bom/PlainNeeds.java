package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds what one of a product needs of each component, for structures as simple as most are.
 *
 * <p>Like {@link PlainPass} it gives up when it meets anything that is not that simple, and then {@link NetBuild}
 * does the whole work with the same result. A kit has few lines, so this walks it as a tree and keeps what it
 * meets in a few short arrays, used again from kit to kit; not thread-safe.
 */
final class PlainNeeds {

    /** More lines than that are not a kit; a BOM that is shared by many counts each time. */
    private static final int MOST_LINES = 10_000;
    /** No number on the way is larger than a few longs together. */
    private static final int MOST_BITS = 512;

    private final BomStore store;
    private final int[] flagged;
    private final StockSource stock;
    private final UnitConversions conversions;
    private final Limits limits;
    private final boolean deep;
    private final BuildMode mode;
    private final CountedUnits counted;
    private final boolean plain;
    private final NeedSlots slots = new NeedSlots();
    /** BOMs to look at, level by level, and how much of each one is needed. */
    private int[] boms = new int[8];
    private SlotSums quantities = new SlotSums(boms.length);
    private int count;
    private int visits;

    PlainNeeds(BomCatalog catalog, StockSource stock, BomPolicy policy, BuildMode mode) {
        BomIndex index = catalog.index();
        this.store = index.store;
        this.flagged = index.flaggedBom;
        this.stock = stock;
        this.conversions = catalog.conversions();
        this.limits = catalog.limits();
        this.mode = mode;
        this.counted = index.countedUnits;
        this.deep = mode == BuildMode.DEEP;
        this.plain = policy.defaultBom().equals(DefaultBom.FLAGGED)
                && policy.loss() == LossConvention.NONE
                && policy.skips().isEmpty()
                && index.variants.isEmpty()
                && limits.get(Limit.RATIO_BITS) >= MOST_BITS;
    }

    /** Returns what one of a product needs; null if something is not plain. */
    @Nullable PlainBuild of(String product) {
        int number = plain ? store.products.find(product) : BomIndex.NONE;
        int bom = number == BomIndex.NONE ? BomIndex.NONE : flagged[number];
        if (bom < 0 || !isSimple(bom)) {
            return null;
        }
        slots.clear();
        visits = 0;
        count = 0;
        meet(bom, Ratio.ONE);
        return addLevels() ? slots.build(store) : null;
    }

    private boolean isSimple(int bom) {
        return (store.bomFlags[bom] & BomStore.SIMPLE) != 0;
    }

    private boolean addLevels() {
        int levels = 0;
        int endOfLevel = 0;
        for (int entry = 0; entry < count; entry++) {
            if (entry == endOfLevel) {
                levels++;
                endOfLevel = count;
            }
            // There are at most as many nodes as entries.
            if (!addLines(entry) || limits.exceeds(Limit.BOM_DEPTH, levels)) {
                return false;
            }
        }
        return !limits.exceeds(Limit.BOM_NODES, count);
    }

    private boolean addLines(int entry) {
        int first = store.firstLine[boms[entry]];
        LineBlock block = store.block(first);
        int end = store.endLine[boms[entry]] - block.offset;
        visits += end + block.offset - first;
        if (visits > MOST_LINES) {
            return false;
        }
        for (int at = first - block.offset; at < end; at++) {
            int linked = flagged[block.component[at]];
            boolean skip = (block.flags[at] & LineBlock.SKIP) != 0;
            boolean opens = linked >= 0 && (skip || deep);
            if (linked < BomIndex.NONE || (linked == BomIndex.NONE && skip)) {
                return false;
            }
            if (!(opens ? open(entry, block, at, linked) : addNeed(entry, block, at, BomIndex.NONE))) {
                return false;
            }
        }
        return true;
    }

    /** Opens the BOM of a line; in depth what it makes is needed as well. */
    private boolean open(int entry, LineBlock block, int at, int bom) {
        if (!isSimple(bom) || !hasSameUnit(bom, block, at) || (deep && !addNeed(entry, block, at, bom))) {
            return false;
        }
        Ratio quantity = quantities.get(entry).times(block.factor(at));
        meet(bom, quantity);
        return quantity.bitLength() < Long.SIZE;
    }

    private boolean hasSameUnit(int bom, LineBlock block, int at) {
        String to = store.unit(bom);
        String from = to == null ? null : store.items.unit(block.item[at]);
        return to == null || from == null || from.equals(to);
    }

    private void meet(int bom, Ratio quantity) {
        if (count == boms.length) {
            boms = Arrays.copyOf(boms, count * 2);
            quantities.grow(boms.length);
        }
        quantities.set(count, quantity);
        boms[count++] = bom;
    }

    /** Adds what a line needs; says no if its stock is not as simple as that. */
    private boolean addNeed(int entry, LineBlock block, int at, int made) {
        int component = block.component[at];
        int slot = slots.find(component, block.item[at]);
        if (slot == NeedSlots.NEW) {
            slot = newSlot(component, block.item[at], made);
        }
        if (slot < 0) {
            return false;
        }
        long quantity = quantities.whole[entry];
        long factor = block.whole[at];
        if (quantity == 1 && factor < 0) {
            return slots.add(slot, block.factor(at));
        }
        long value = quantity * factor;
        boolean small = (quantity | factor | value) >= 0 && Math.multiplyHigh(quantity, factor) == 0;
        return (small && !slots.isConverted(slot))
                ? slots.add(slot, value)
                : slots.add(slot, quantities.get(entry).times(block.factor(at)));
    }

    /** Makes a slot with the stock of a component; says no if that cannot be compared as it is. */
    private int newSlot(int component, int item, int made) {
        String ofBom = made == BomIndex.NONE ? null : store.unit(made);
        String unit = ofBom == null ? store.items.unit(item) : ofBom;
        if (counted.maybeSeveral(component, mode) && namesNoUnit(stock.of(component))) {
            return NeedSlots.MIXED;
        }
        long whole = stock.whole(component);
        if (whole != StockSource.ODD) {
            return made == BomIndex.NONE || whole == 0
                    ? slots.add(component, item, made != BomIndex.NONE, unit, whole)
                    : NeedSlots.MIXED;
        }
        OnHand onHand = stock.of(component);
        if (onHand == null || made != BomIndex.NONE || onHand.amount().bitLength() > NeedSlots.MOST_BITS) {
            return NeedSlots.MIXED;
        }
        String ofStock = onHand.unit().orElse(unit);
        if (unit == null || ofStock == null) {
            return ofStock == null
                    ? slots.add(component, item, null, onHand.amount(), Ratio.ONE)
                    : NeedSlots.MIXED;
        }
        Ratio factor = unit.equals(ofStock)
                ? Ratio.ONE
                : conversions.find(store.products.name(component), unit, ofStock).orElse(null);
        return factor == null ? NeedSlots.MIXED : slots.add(component, item, ofStock, onHand.amount(), factor);
    }

    private static boolean namesNoUnit(@Nullable OnHand onHand) {
        return onHand != null && onHand.unit().isEmpty();
    }
}
