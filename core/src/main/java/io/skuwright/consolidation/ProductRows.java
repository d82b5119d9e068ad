package io.skuwright.consolidation;

import java.util.Map;
import java.util.TreeMap;

/** What the rows of one product say together. */
final class ProductRows {

    private ProductRows() {}

    /** Returns the number of the text that the rows have in a column, if they have one at all. */
    static int only(Column column, int[] rows) {
        for (int row : rows) {
            if (column.get(row) != TextTable.BLANK) {
                return column.get(row);
            }
        }
        return TextTable.BLANK;
    }

    /** Returns the name that most rows have, of several the first by text; the key if none has a name. */
    static String name(MaterialStore store, int[] rows) {
        if (store.rules().isKeyedByName()) {
            return store.nameOf(rows[0]);
        }
        Map<String, Integer> counts = new TreeMap<>();
        for (int row : rows) {
            String name = store.nameOf(row);
            if (!name.isEmpty()) {
                counts.merge(name, 1, Integer::sum);
            }
        }
        String best = KeyText.shown(store.keys.text(store.key.get(rows[0])));
        int most = 0;
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            if (each.getValue() > most) {
                best = each.getKey();
                most = each.getValue();
            }
        }
        return best;
    }
}
