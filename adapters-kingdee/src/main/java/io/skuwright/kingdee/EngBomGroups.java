package io.skuwright.kingdee;

import io.skuwright.bom.BomLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which lines stand in for which, the way Kingdee says it.
 *
 * <p>Each main row has a number of its own (项次), which its substitutes share; they name its row id and their rank. A
 * group of one line is no group. What was read is written back: a main row keeps its number, new ones get numbers above
 * all that the document has, and priorities stay as they are while their group still has them.
 */
final class EngBomGroups {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    /**
     * Where a line stands.
     *
     * @param group the number of the group, from 1
     * @param main the index of the main line, which may be this one
     * @param rank 0 for the main line, else the rank among the substitutes
     * @param priority what to write as the priority, if anything
     * @param isAlone true if there is nothing to choose from
     */
    record Seat(int group, int main, int rank, Optional<String> priority, boolean isAlone) {}

    /** The lines of one group, with the ranks of its priorities. */
    private static final class Group {
        private final List<Integer> lines = new ArrayList<>();
        private final Map<Integer, Integer> ranks = new HashMap<>();
        /** True if the priorities were read, so that they are those of Kingdee. */
        private boolean isRead;

        /** The lowest priority has rank 0. */
        void rank(List<BomLine> all, EngBomUpdate update) {
            TreeSet<Integer> priorities = new TreeSet<>();
            lines.forEach(line -> priorities.add(all.get(line).priority()));
            priorities.forEach(priority -> ranks.put(priority, ranks.size()));
            isRead = priorities.first() == 0 && lines.stream().anyMatch(line -> update.row(line).isPresent());
        }

        List<Integer> first(List<BomLine> all) {
            return lines.stream().filter(line -> ranks.getOrDefault(all.get(line).priority(), 0) == 0).toList();
        }
    }

    private final List<BomLine> lines;
    private final EngBomUpdate update;
    private final List<Seat> seats = new ArrayList<>();
    private final List<BomLine> withoutMain = new ArrayList<>();
    /** The number of each main line that was met. */
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private int last;

    EngBomGroups(EngBom document, EngBomUpdate update) {
        this.lines = document.bom().lines();
        this.update = update;
        this.last = document.lines().stream().mapToInt(row -> number(row).orElse(0)).max().orElse(0);
        Map<Integer, Group> groups = new LinkedHashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            OptionalInt group = lines.get(at).group();
            if (group.isPresent()) {
                groups.computeIfAbsent(group.getAsInt(), key -> new Group()).lines.add(at);
            }
        }
        Map<Group, Integer> mains = new HashMap<>();
        for (Group group : groups.values()) {
            group.rank(lines, update);
            List<Integer> first = group.first(lines);
            mains.put(group, first.get(0));
            if (first.size() > 1) {
                first.forEach(line -> withoutMain.add(lines.get(line)));
            }
        }
        for (int at = 0; at < lines.size(); at++) {
            OptionalInt key = lines.get(at).group();
            Group group = key.isPresent() ? groups.get(key.getAsInt()) : null;
            if (group == null || group.lines.size() == 1) {
                seats.add(new Seat(numberOf(at), at, 0, asMain(at).flatMap(EngBomLine::replacePriority), true));
            } else {
                int main = mains.getOrDefault(group, at);
                int rank = group.ranks.getOrDefault(lines.get(at).priority(), 0);
                seats.add(new Seat(numberOf(main), main, rank, Optional.of(priority(group, at, rank)), false));
            }
        }
    }

    private int numberOf(int main) {
        Integer known = numbers.get(main);
        if (known == null) {
            known = asMain(main).flatMap(EngBomGroups::number).orElseGet(() -> ++last);
            numbers.put(main, known);
        }
        return known;
    }

    /** Returns the row of a main line, if it was one when it was read. */
    private Optional<EngBomLine> asMain(int line) {
        return update.row(line).filter(row -> !row.substitute());
    }

    private static Optional<Integer> number(EngBomLine row) {
        return row.replaceGroup().filter(text -> NUMBER.matcher(text).matches()).map(Integer::valueOf);
    }

    private String priority(Group group, int line, int rank) {
        if (!group.isRead) {
            return Integer.toString(rank);
        }
        int now = lines.get(line).priority();
        return update.row(line)
                .filter(row -> row.substitute() == rank > 0)
                .flatMap(EngBomLine::replacePriority)
                .filter(text -> now == 0 || Integer.toString(now).equals(text) || (now == 1 && text.equals("0")))
                .orElseGet(() -> Integer.toString(now));
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
