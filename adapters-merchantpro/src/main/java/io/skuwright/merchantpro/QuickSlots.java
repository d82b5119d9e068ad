package io.skuwright.merchantpro;

import io.skuwright.row.FieldNames;
import io.skuwright.wire.Wanted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the values of the fields of one kind of record are put: our words, each with the slot of its only name. */
final class QuickSlots {

    private final Map<String, Integer> slots = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** Makes the slots of those words of a table, some of which stand for objects and lists and have none. */
    QuickSlots(FieldNames table, boolean ofLine, List<String> nested) {
        for (String word : table.fields()) {
            boolean isMeant = word.startsWith(OrderNames.LINE) == ofLine && !nested.contains(word);
            if (isMeant && !table.names(word).isEmpty()) {
                slots.put(word, names.size());
                names.add(table.names(word).get(0));
            }
        }
    }

    /** Returns the slot of a word, -1 if the table has no name for it. */
    int of(String word) {
        return slots.getOrDefault(word, -1);
    }

    int size() {
        return names.size();
    }

    Wanted wanted() {
        return Wanted.of(names);
    }

    /** Returns true if every word has one name or none, and every name one word of an order or of a line. */
    static boolean isPlain(FieldNames table) {
        List<String> seen = new ArrayList<>();
        for (String word : table.fields()) {
            String of = word.startsWith(OrderNames.LINE) ? OrderNames.LINE : "";
            List<String> known = table.names(word).stream().map(name -> of + name).toList();
            if (known.size() > 1 || known.stream().anyMatch(seen::contains)) {
                return false;
            }
            seen.addAll(known);
        }
        return true;
    }
}
