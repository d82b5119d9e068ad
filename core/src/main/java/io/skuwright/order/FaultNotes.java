package io.skuwright.order;

import io.skuwright.result.Finding;
import io.skuwright.result.Severity;
import io.skuwright.row.RowCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Turns the faults of lines into findings, one for each line, group of equal keys, or loop. */
final class FaultNotes {

    private final Forest forest;
    private final Judge judge;
    private final Notes notes;

    private FaultNotes(Forest forest, Judge judge, Notes notes) {
        this.forest = forest;
        this.judge = judge;
        this.notes = notes;
    }

    static void add(Forest forest, Judge judge, Notes notes) {
        if (forest.anyFault != 0) {
            new FaultNotes(forest, judge, notes).addAll();
        }
    }

    private void addAll() {
        groups(Forest.SAME_ID, forest::id).values().forEach(this::sameId);
        groups(Forest.SAME_KEY, forest::key)
                .forEach((key, lines) -> note(lines, OrderCode.DUPLICATE_KEY, "key", key));
        for (int[] loop : judge.loops) {
            int speaker = notes.speaker(loop);
            notes.add(speaker, notes.aboutGroup(loop, OrderCode.CYCLE).with("length", loop.length));
        }
        for (int line = 0; line < forest.size(); line++) {
            if (forest.hasFault(line)) {
                addOwn(line, forest.faults[line]);
            }
        }
    }

    private void addOwn(int line, int faults) {
        OrderLine it = forest.lines[line];
        if ((faults & Forest.NO_ID) != 0) {
            notes.add(line, notes.about(line, OrderCode.MISSING_ID));
        }
        if ((faults & Forest.NO_BOM) != 0) {
            notes.add(line, notes.about(line, OrderCode.CHILD_WITHOUT_BOM).with("parent", parentKey(it)));
        }
        if ((faults & Forest.ORPHAN) != 0) {
            String why = forest.parent[line] == Forest.LOST_PARENT ? "NOT_IN_ORDER" : "PARENT_WITHOUT_BOM";
            Finding orphan = notes.about(line, OrderCode.ORPHAN_PARENT);
            notes.add(line, orphan.with("parent", parentKey(it)).with("why", why));
        }
        if ((faults & Forest.ROOT_MISMATCH) != 0) {
            String found = forest.key(judge.root[line]);
            Finding mismatch = notes.about(line, OrderCode.ROOT_MISMATCH);
            notes.add(line, mismatch.with("declared", Texts.orEmpty(it.rootKey())).with("found", found));
        }
        if ((faults & Forest.BAD_SKIP) != 0) {
            String value = it.skip().text().isEmpty() ? it.skip().toJson() : it.skip().text();
            Finding bad = Finding.of(RowCode.BAD_BOOLEAN).about(forest.id(line)).at(forest.place(line));
            notes.add(line, bad.with("field", "skip").with("value", value));
        }
    }

    private static String parentKey(OrderLine line) {
        return Texts.orEmpty(line.parentKey());
    }

    private void sameId(int[] lines) {
        String positions = IntStream.of(lines)
                .map(forest::position)
                .sorted()
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
        note(lines, OrderCode.DUPLICATE_ID, "positions", positions);
    }

    private void note(int[] lines, OrderCode code, String name, String value) {
        notes.add(notes.speaker(lines), notes.aboutGroup(lines, code).with(name, value));
    }

    private Map<String, int[]> groups(short fault, IntFunction<String> text) {
        Map<String, Positions> groups = new LinkedHashMap<>();
        if ((forest.anyFault & fault) != 0) {
            for (int line = 0; line < forest.size(); line++) {
                if ((forest.faults[line] & fault) != 0) {
                    groups.computeIfAbsent(text.apply(line), key -> new Positions()).add(line);
                }
            }
        }
        Map<String, int[]> lines = new LinkedHashMap<>();
        groups.forEach((key, positions) -> lines.put(key, positions.toArray()));
        return lines;
    }

    /** Adds the nested sons, which are faults or not as the policy says. */
    static void addNested(Forest forest, Judge judge, Notes notes) {
        if (judge.nested.size() == 0) {
            return;
        }
        Map<Integer, Positions> byParent = new LinkedHashMap<>();
        for (int at = 0; at < judge.nested.size(); at++) {
            int line = judge.nested.get(at);
            byParent.computeIfAbsent(forest.parent[line], parent -> new Positions()).add(line);
        }
        byParent.forEach((parent, children) -> {
            int[] lines = children.toArray();
            int speaker = notes.speaker(lines);
            Finding nested = notes.aboutGroup(lines, OrderCode.NESTED_SON).with("under", forest.id(parent));
            boolean fault = (forest.faults[speaker] & Forest.NESTED) != 0;
            notes.add(speaker, fault ? nested.as(Severity.ERROR) : nested);
        });
    }
}
