package io.skuwright.bench.baseline;

import io.skuwright.bench.gen.Flat;
import io.skuwright.bench.gen.Tally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Consolidation as one bare loop: rows in a map of lists, each compared with the first row of its name.
 *
 * <p>It does less than the others: neither codes nor combinations are compared, and no values are collected.
 */
public final class HashMapLoop {

    private HashMapLoop() {}

    private static final class Group {
        private final Flat first;
        private final List<Flat> rows = new ArrayList<>();
        private boolean categories;
        private boolean units;
        private int incomplete;

        Group(Flat first) {
            this.first = first;
        }

        void add(Flat row) {
            rows.add(row);
            categories |= !row.category().equals(first.category());
            units |= !row.unit().equals(first.unit());
            incomplete += row.isComplete() ? 0 : 1;
        }
    }

    /** Groups rows without looking for what stands twice. */
    public static Tally run(List<Flat> rows) {
        Map<String, Group> groups = new HashMap<>();
        Tally.Counts counts = new Tally.Counts();
        for (Flat row : rows) {
            if (row.isPlaced()) {
                groups.computeIfAbsent(row.name(), name -> new Group(row)).add(row);
            } else {
                counts.placeless++;
            }
        }
        for (Group group : groups.values()) {
            int size = group.rows.size();
            if (group.categories) {
                counts.categories += size;
            } else if (group.units) {
                counts.units += size;
            } else {
                counts.incomplete += group.incomplete;
                counts.skus += size - group.incomplete;
                counts.spus += size > group.incomplete ? 1 : 0;
            }
        }
        return counts.tally();
    }
}
