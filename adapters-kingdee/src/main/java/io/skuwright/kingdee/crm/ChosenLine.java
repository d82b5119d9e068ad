package io.skuwright.kingdee.crm;

import io.skuwright.bom.Bom;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * An order line that chose a line of a configured BOM.
 *
 * @param line the index of the order line
 * @param parent the chosen line whose BOM it stands in; null in the BOM of the root
 * @param id the id of the BOM line
 * @param in the BOM it stands in, as the order names it
 * @param depth the number of BOM lines from the root down to it
 */
record ChosenLine(int line, @Nullable ChosenLine parent, String id, Bom in, int depth) {

    String[] path() {
        Deque<String> ids = new ArrayDeque<>(depth);
        for (ChosenLine at = this; at != null; at = at.parent) {
            ids.addFirst(at.id);
        }
        return ids.toArray(new String[0]);
    }
}
