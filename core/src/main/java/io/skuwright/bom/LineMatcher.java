package io.skuwright.bom;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Finds for each line of a BOM the line of another BOM that stands for it, the same whichever comes first. */
final class LineMatcher {

    /** Two lines that stand for each other. */
    record Match(StructureLine before, StructureLine after) {

        /** An order that does not depend on which line is the one before. */
        static final Comparator<Match> ORDER = Comparator.comparing((Match match) -> match.before.component())
                .thenComparing(match -> match.lesser().text())
                .thenComparing(match -> match.greater().text())
                .thenComparing(match -> match.lesser().id())
                .thenComparing(match -> match.greater().id());

        private boolean isInOrder() {
            return StructureLine.ORDER.compare(before, after) <= 0;
        }

        private StructureLine lesser() {
            return isInOrder() ? before : after;
        }

        private StructureLine greater() {
            return isInOrder() ? after : before;
        }

        boolean isSame() {
            return before.text().equals(after.text());
        }
    }

    private final List<Match> matches = new ArrayList<>();
    private List<StructureLine> removed;
    private List<StructureLine> added;

    private LineMatcher(List<StructureLine> before, List<StructureLine> after) {
        removed = before.stream().sorted(StructureLine.ORDER).toList();
        added = after.stream().sorted(StructureLine.ORDER).toList();
    }

    static LineMatcher of(List<StructureLine> before, List<StructureLine> after) {
        LineMatcher matcher = new LineMatcher(before, after);
        matcher.match(line -> pair(line.text(), line.id()));
        matcher.match(StructureLine::text);
        matcher.match(line -> pair(line.id(), line.component()));
        matcher.match(StructureLine::component);
        matcher.matches.sort(Match.ORDER);
        return matcher;
    }

    /** One text of two: a map finds texts of one hash as quickly as others, which lists of them are not. */
    private static String pair(String one, String other) {
        return one.length() + ":" + one + other;
    }

    private void match(Function<StructureLine, String> key) {
        Map<String, Deque<StructureLine>> waiting = new HashMap<>();
        added.forEach(line -> waiting.computeIfAbsent(key.apply(line), each -> new ArrayDeque<>()).add(line));
        List<StructureLine> left = new ArrayList<>();
        for (StructureLine line : removed) {
            Deque<StructureLine> found = waiting.get(key.apply(line));
            if (found == null || found.isEmpty()) {
                left.add(line);
            } else {
                matches.add(new Match(line, found.remove()));
            }
        }
        removed = left;
        added = waiting.values().stream().flatMap(Deque::stream).sorted(StructureLine.ORDER).toList();
    }

    List<Match> matches() {
        return matches;
    }

    List<StructureLine> removed() {
        return removed;
    }

    List<StructureLine> added() {
        return added;
    }
}
