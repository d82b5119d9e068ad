package io.skuwright.kingdee.crm;

import io.skuwright.row.FieldNames;
import java.util.ArrayList;
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
 * of the field; the other names have the numbers behind those, and each of them says by {@link #uses} for
 * which fields it is looked at and in which rank.
 */
final class NameTable {

    static final int FOREIGN = -1;

    /** The rank of a name that is the only one of its field, until it turns out that another field uses it too. */
    private static final int ONLY = -1;

    /** The number of fields; the numbers of names that are not the only one of a field begin here. */
    static final int FIELDS = CrmField.values().length;

    private final FieldNames names;
    private final @Nullable String[] keys;
    private final int[] numbers;
    private final int mask;
    /** By number of a name: pairs of the index of a field and the rank of the name there, 1 for the first. */
    private final int[][] uses;

    NameTable(FieldNames names) {
        this.names = names;
        Map<String, List<Integer>> byName = new LinkedHashMap<>();
        for (CrmField field : CrmField.values()) {
            List<String> list = names.names(field.word());
            for (int at = 0; at < list.size(); at++) {
                byName.computeIfAbsent(list.get(at), name -> new ArrayList<>())
                        .addAll(List.of(field.index(), list.size() == 1 ? ONLY : at + 1));
            }
        }
        int size = Integer.highestOneBit(Math.max(byName.size(), 2)) << 3;
        keys = new String[size];
        numbers = new int[size];
        mask = size - 1;
        uses = new int[FIELDS + byName.size()][];
        int next = FIELDS;
        for (Map.Entry<String, List<Integer>> entry : byName.entrySet()) {
            List<Integer> pairs = entry.getValue();
            if (pairs.size() == 2 && pairs.get(1) == ONLY) {
                put(entry.getKey(), pairs.get(0));
            } else {
                uses[next] = pairs.stream().mapToInt(Math::abs).toArray();
                put(entry.getKey(), next++);
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

    /** Returns the name of a field by its rank; rank 0 is the first, and a field without names goes by its word. */
    String name(CrmField field, int rank) {
        List<String> list = names.names(field.word());
        return list.isEmpty() ? field.word() : list.get(Math.max(rank, 1) - 1);
    }

    /** Returns field and rank in turn for each use of a name whose number is not that of a field. */
    int[] uses(int number) {
        return uses[number];
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
