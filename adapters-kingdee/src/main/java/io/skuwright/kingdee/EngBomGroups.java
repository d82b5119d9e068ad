package io.skuwright.kingdee;

import io.skuwright.bom.BomLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;

/**
 * Which lines stand in for which, the way Kingdee says it.
 *
 * <p>Each main row has a number of its own (项次), which its substitutes share; they name its row id and their rank. A
 * group of one line is no group.
 */
final class EngBomGroups {

    /**
     * Where a line stands.
     *
     * @param group the number of the group, from 1
     * @param main the index of the main line, which may be this one
     * @param rank 0 for the main line, else the rank among the substitutes
     * @param isAlone true if there is nothing to choose from
     */
    record Seat(int group, int main, int rank, boolean isAlone) {}

    /** The lines of one group, with the ranks of its priorities. */
    private static final class Group {
        private final List<Integer> lines = new ArrayList<>();
        private final Map<Integer, Integer> ranks = new HashMap<>();
        private int number;

        /** The lowest priority has rank 0. */
        void rank(List<BomLine> all) {
            TreeSet<Integer> priorities = new TreeSet<>();
            lines.forEach(line -> priorities.add(all.get(line).priority()));
            priorities.forEach(priority -> ranks.put(priority, ranks.size()));
        }

        List<Integer> first(List<BomLine> all) {
            return lines.stream().filter(line -> ranks.getOrDefault(all.get(line).priority(), 0) == 0).toList();
        }
    }

    private final List<Seat> seats = new ArrayList<>();
    private final List<BomLine> withoutMain = new ArrayList<>();

    EngBomGroups(List<BomLine> lines) {
        Map<Integer, Group> groups = new LinkedHashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            OptionalInt group = lines.get(at).group();
            if (group.isPresent()) {
                groups.computeIfAbsent(group.getAsInt(), key -> new Group()).lines.add(at);
            }
        }
        Map<Group, Integer> mains = new HashMap<>();
        for (Group group : groups.values()) {
            group.rank(lines);
            List<Integer> first = group.first(lines);
            mains.put(group, first.get(0));
            if (first.size() > 1) {
                first.forEach(line -> withoutMain.add(lines.get(line)));
            }
        }
        int last = 0;
        for (int at = 0; at < lines.size(); at++) {
            OptionalInt key = lines.get(at).group();
            Group group = key.isPresent() ? groups.get(key.getAsInt()) : null;
            if (group == null) {
                seats.add(new Seat(++last, at, 0, true));
                continue;
            }
            group.number = group.number == 0 ? ++last : group.number;
            int main = mains.getOrDefault(group, at);
            int rank = group.ranks.getOrDefault(lines.get(at).priority(), 0);
            seats.add(new Seat(group.number, main, rank, group.lines.size() == 1));
        }
    }

    /** Returns the seat of each line. */
    List<Seat> seats() {
        return seats;
    }

    /** Returns lines of one group that have its lowest priority together, so that none of them is the main one. */
    List<BomLine> withoutMain() {
        return withoutMain;
    }
}
