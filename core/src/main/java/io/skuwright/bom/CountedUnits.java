package io.skuwright.bom;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The units in which a catalogue counts each component, to judge stock that names none.
 *
 * <p>Stock is shared by all who take from it, so one kit alone cannot tell what 24 of a component are if another counts
 * it in dozens.
 */
final class CountedUnits {

    private final BomIndex index;
    /** Items that a line has; a replaced BOM may have had others. Two threads may both make it, and use either. */
    private volatile @Nullable BitSet used;

    CountedUnits(BomIndex index) {
        this.index = index;
    }

    /** Says no, without much work, if a product is surely counted in one unit. */
    boolean maybeSeveral(int product, BuildMode mode) {
        ItemTable items = index.store.items;
        int first = items.isMixed() ? items.first(product) : BomIndex.NONE;
        return (first != BomIndex.NONE && items.next(first) != BomIndex.NONE)
                || (mode == BuildMode.DEEP && bomsOf(product) > 1);
    }

    private int bomsOf(int product) {
        return index.bomsOfStart[product + 1] - index.bomsOfStart[product];
    }

    /**
     * Returns the units in which a component is counted, in the order in which the catalogue names them.
     *
     * @param mode in depth what is made is counted as its BOMs do
     * @return codes of units, empty for no unit
     */
    List<String> of(int product, BuildMode mode) {
        Set<String> units = new LinkedHashSet<>();
        boolean made = mode == BuildMode.DEEP && bomsOf(product) > 0;
        boolean byLines = !made;
        for (int at = 0; made && at < bomsOf(product); at++) {
            String unit = index.store.unit(index.bomsOf[index.bomsOfStart[product] + at]);
            if (unit == null) {
                byLines = true;
            } else {
                units.add(unit);
            }
        }
        if (byLines) {
            units.addAll(ofLines(product));
        }
        return List.copyOf(units);
    }

    private List<String> ofLines(int product) {
        ItemTable items = index.store.items;
        BitSet live = used();
        List<String> units = new ArrayList<>(2);
        for (int item = items.first(product); item != BomIndex.NONE; item = items.next(item)) {
            if (live.get(item)) {
                String unit = items.unit(item);
                // The chain begins with the latest.
                units.add(0, unit == null ? "" : unit);
            }
        }
        return units;
    }

    private BitSet used() {
        BitSet found = used;
        if (found == null) {
            found = new BitSet();
            BomStore store = index.store;
            for (int bom = 0; bom < store.bomCount; bom++) {
                LineBlock block = store.block(store.firstLine[bom]);
                int end = store.endLine[bom] - block.offset;
                for (int at = store.firstLine[bom] - block.offset; at < end; at++) {
                    found.set(block.item[at]);
                }
            }
            used = found;
        }
        return found;
    }
}
