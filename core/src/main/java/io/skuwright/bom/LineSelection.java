package io.skuwright.bom;

import io.skuwright.result.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which lines of a BOM count under a policy: usable, asked for, selected, in force, and first of their group. */
final class LineSelection {

    private final BomIndex index;
    private final BomPolicy policy;
    private final List<Finding> findings;
    private boolean datesIgnored;
    private final Set<String> specsIgnored = new HashSet<>();

    LineSelection(BomIndex index, BomPolicy policy, List<Finding> findings) {
        this.index = index;
        this.policy = policy;
        this.findings = findings;
    }

    /** Adds the lines that count as edges, in their order. */
    void select(int bom, Map<String, String> selection, OpenedBoms opened) {
        int first = index.store.firstLine[bom];
        int end = index.store.endLine[bom];
        opened.reserve(end - first);
        if ((index.store.bomFlags[bom] & BomStore.PLAIN) != 0) {
            for (int line = first; line < end; line++) {
                opened.edgeLine[opened.edges++] = line;
            }
            return;
        }
        for (int line : chosen(bom, selection)) {
            opened.edgeLine[opened.edges++] = line;
        }
    }

    /** Returns true if any line counts, without a word about those that do not. */
    boolean selectsAny(int bom, Map<String, String> selection) {
        return (index.store.bomFlags[bom] & BomStore.PLAIN) == 0
                ? new LineSelection(index, policy, new ArrayList<>()).chosen(bom, selection).length > 0
                : index.store.firstLine[bom] < index.store.endLine[bom];
    }

    private int[] chosen(int bom, Map<String, String> selection) {
        IntList chosen = new IntList();
        boolean grouped = false;
        for (int line = index.store.firstLine[bom]; line < index.store.endLine[bom]; line++) {
            if (counts(bom, line, selection)) {
                chosen.add(line);
                grouped |= index.has(line, LineBlock.GROUPED);
            }
        }
        if (grouped) {
            dropAlternatives(bom, chosen);
        }
        return chosen.toArray();
    }

    private boolean counts(int bom, int line, Map<String, String> selection) {
        if (index.has(line, LineBlock.UNUSED)
                || (index.has(line, LineBlock.OPTIONAL) && !policy.withOptional())
                || (index.has(line, LineBlock.BAD_LOSS) && policy.loss() != LossConvention.NONE)) {
            return false;
        }
        return (!index.has(line, LineBlock.CONDITIONAL) || isSelected(bom, index.line(line), selection))
                && (!index.has(line, LineBlock.DATED) || isInForce(bom, index.line(line)));
    }

    private boolean isSelected(int bom, BomLine line, Map<String, String> selection) {
        for (SpecCondition condition : line.conditions()) {
            String value = selection.get(condition.spec());
            if (value == null) {
                ignoreSpec(bom, line, condition);
            } else if (!condition.values().contains(value)) {
                return false;
            }
        }
        return true;
    }

    private void ignoreSpec(int bom, BomLine line, SpecCondition condition) {
        if (specsIgnored.add(condition.spec())) {
            findings.add(Finding.of(BomCode.BOM_CONDITION_IGNORED)
                    .about(index.number(bom))
                    .at(line.place())
                    .with("line", line.id())
                    .with("spec", condition.spec()));
        }
    }

    private boolean isInForce(int bom, BomLine line) {
        Optional<LocalDate> asOf = policy.asOf();
        if (asOf.isEmpty()) {
            ignoreDates(bom, line);
            return true;
        }
        Optional<LocalDate> end = line.effectiveTo().filter(day -> !day.equals(BomIndexer.OPEN_END));
        return line.effectiveFrom().map(start -> !asOf.get().isBefore(start)).orElse(true)
                && end.map(asOf.get()::isBefore).orElse(true);
    }

    private void ignoreDates(int bom, BomLine line) {
        if (!datesIgnored) {
            datesIgnored = true;
            findings.add(Finding.of(BomCode.BOM_EFFECTIVITY_IGNORED)
                    .about(index.number(bom))
                    .at(line.place())
                    .with("line", line.id()));
        }
    }

    private void dropAlternatives(int bom, IntList selected) {
        Map<Integer, List<BomLine>> groups = new TreeMap<>();
        for (int at = 0; at < selected.size(); at++) {
            BomLine line = index.line(selected.get(at));
            line.group().ifPresent(group -> groups.computeIfAbsent(group, key -> new ArrayList<>()).add(line));
        }
        Map<Integer, BomLine> chosen = new TreeMap<>();
        groups.forEach((group, lines) -> chosen.put(group, choose(bom, group, lines)));
        int to = 0;
        for (int at = 0; at < selected.size(); at++) {
            BomLine line = index.line(selected.get(at));
            // One line of a group counts, be there twins of it.
            if (line.group().isEmpty() || chosen.remove(line.group().getAsInt(), line)) {
                selected.set(to++, selected.get(at));
            }
        }
        selected.truncate(to);
    }

    /** Takes a preferred component, else the lowest priority; of equal ones the first id in text order. */
    private BomLine choose(int bom, int group, List<BomLine> alternatives) {
        List<BomLine> preferred = alternatives.stream()
                .filter(line -> policy.preferred().contains(line.component()))
                .toList();
        List<BomLine> lines = preferred.isEmpty() ? alternatives : preferred;
        int lowest = lines.stream().mapToInt(BomLine::priority).min().orElseThrow();
        List<BomLine> best = lines.stream()
                .filter(line -> line.priority() == lowest)
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        BomLine line = best.get(0);
        if (best.size() > 1) {
            findings.add(Finding.of(BomCode.BOM_SUBSTITUTE_TIE)
                    .about(index.number(bom))
                    .at(line.place())
                    .with("group", group)
                    .with("priority", lowest)
                    .with("count", best.size())
                    .with("line", line.id())
                    .with("lines", best.stream().map(BomLine::id).collect(Collectors.joining(", "))));
        }
        return line;
    }
}
