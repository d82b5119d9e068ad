package io.skuwright.bom;

import org.jspecify.annotations.Nullable;

/** The BOMs of a plain structure, each after all that use it. */
final class PlainOrder {

    final int[] slots;
    /** The number of levels below the root. */
    final int levels;

    private PlainOrder(int[] slots, int levels) {
        this.slots = slots;
        this.levels = levels;
    }

    /**
     * Puts BOMs in order.
     *
     * @param children the BOM that each line opens, or {@link BomIndex#NONE}
     * @param firstEdges where the lines of each BOM begin, and the end
     * @return the order, null if there is a loop
     */
    static @Nullable PlainOrder of(int[] children, int[] firstEdges) {
        int count = firstEdges.length - 1;
        int[] uses = new int[count];
        for (int child : children) {
            if (child != BomIndex.NONE) {
                uses[child]++;
            }
        }
        int[] level = new int[count];
        int[] ready = new int[count];
        int end = uses[0] == 0 ? 1 : 0;
        int levels = 1;
        for (int done = 0; done < end; done++) {
            int slot = ready[done];
            levels = Math.max(levels, level[slot] + 1);
            for (int edge = firstEdges[slot]; edge < firstEdges[slot + 1]; edge++) {
                int child = children[edge];
                if (child != BomIndex.NONE) {
                    level[child] = Math.max(level[child], level[slot] + 1);
                    if (--uses[child] == 0) {
                        ready[end++] = child;
                    }
                }
            }
        }
        return end == count ? new PlainOrder(ready, levels) : null;
    }
}
