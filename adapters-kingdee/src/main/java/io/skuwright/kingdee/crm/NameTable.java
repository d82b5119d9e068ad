package io.skuwright.kingdee.crm;

import io.skuwright.row.FieldNames;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The wanted names, numbered, and found again by one probe.
 *
 * <p>A line has about twenty entries of which half are wanted, so an order of a thousand lines asks
 * twenty thousand times. The table is at least four times as large as its names, so that a foreign name
 * meets an empty place at once. A name that is the only one of its field, and of no other, has the number
 * of the field; the other names have the numbers behind those.
 */
final class NameTable {

    static final int FOREIGN = -1;

    private static final CrmField[] FIELDS = CrmField.values();

    private final Map<String, Integer> numbered = new LinkedHashMap<>();
    private final @Nullable String[] keys;
    private final int[] numbers;
    private final int mask;
    private final CrmField[] several;
    private final int[][] bySeveral;
    private final Map<CrmField, List<String>> names = new HashMap<>();

    NameTable(FieldNames table) {
        Map<String, Integer> uses = new HashMap<>();
        for (CrmField field : FIELDS) {
            names.put(field, table.names(field.word()));
            table.names(field.word()).forEach(name -> uses.merge(name, 1, Integer::sum));
        }
        several = List.of(FIELDS).stream()
                .filter(field -> !isOwn(field, uses))
                .toArray(CrmField[]::new);
        number();
        bySeveral = new int[several.length][];
        for (int at = 0; at < several.length; at++) {
            bySeveral[at] = names.getOrDefault(several[at], List.of()).stream()
                    .mapToInt(name -> numbered.getOrDefault(name, FOREIGN))
                    .toArray();
        }
        int size = Integer.highestOneBit(Math.max(numbered.size(), 2)) << 3;
        keys = new String[size];
        numbers = new int[size];
        mask = size - 1;
        numbered.forEach(this::put);
    }

    private boolean isOwn(CrmField field, Map<String, Integer> uses) {
        List<String> own = names.getOrDefault(field, List.of());
        return own.size() == 1 && uses.getOrDefault(own.get(0), 0) == 1;
    }

    private void number() {
        List<CrmField> shared = List.of(several);
        int next = FIELDS.length;
        for (CrmField field : FIELDS) {
            for (String name : names.getOrDefault(field, List.of())) {
                if (!shared.contains(field)) {
                    numbered.put(name, field.index());
                } else if (numbered.putIfAbsent(name, next) == null) {
                    next++;
                }
            }
        }
    }

    private void put(String name, int number) {
        int at = place(name);
        while (keys[at] != null) {
            at = (at + 1) & mask;
        }
        keys[at] = name;
        numbers[at] = number;
    }

    /** Returns a number that is larger than that of any name. */
    int size() {
        return FIELDS.length + numbered.size();
    }

    /** Returns the names of a field, in the order they are tried. */
    List<String> names(CrmField field) {
        return names.getOrDefault(field, List.of());
    }

    /** Returns the fields whose value is found under one of several names, or under none. */
    CrmField[] several() {
        return several;
    }

    /** Returns the numbers of the names of each of {@link #several()}. */
    int[][] numbersOfSeveral() {
        return bySeveral;
    }

    /** Returns the number of a name, {@link #FOREIGN} if it is not wanted. */
    int find(String name) {
        int at = place(name);
        for (String key = keys[at]; key != null; key = keys[at]) {
            if (key.equals(name)) {
                return numbers[at];
            }
            at = (at + 1) & mask;
        }
        return FOREIGN;
    }

    private int place(String name) {
        int hash = name.hashCode() * 0x9E3779B9;
        return (hash ^ (hash >>> 16)) & mask;
    }
}
