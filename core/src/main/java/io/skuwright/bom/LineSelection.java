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

/** Which lines of a BOM count under a policy: usable, asked for, in force, and first of their group. */
final class LineSelection {

    private final BomIndex index;
    private final BomPolicy policy;
    private final List<Finding> findings;
    private boolean datesIgnored;

    LineSelection(BomIndex index, BomPolicy policy, List<Finding> findings) {
        this.index = index;
        this.policy = policy;
        this.findings = findings;
    }

    /** Adds the numbers of the lines that count, in their order. */
    void select(int bom, IntList selected) {
        boolean grouped = false;
        int from = selected.size();
        for (int line = index.lineStart[bom]; line < index.lineStart[bom + 1]; line++) {
            if (counts(bom, line)) {
                selected.add(line);
                grouped |= index.has(line, BomIndex.GROUPED);
            }
        }
        if (grouped) {
            dropAlternatives(bom, from, selected);
        }
    }

    private boolean counts(int bom, int line) {
        byte flags = index.lineFlags[line];
        if ((flags & BomIndex.UNUSED) != 0 || ((flags & BomIndex.OPTIONAL) != 0 && !policy.withOptional())) {
            return false;
        }
        return (flags & BomIndex.DATED) == 0 || isInForce(bom, index.lines[line]);
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
                    .about(index.boms[bom].number())
                    .at(line.place())
                    .with("line", line.id()));
        }
    }

    private void dropAlternatives(int bom, int from, IntList selected) {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int at = from; at < selected.size(); at++) {
            int line = selected.get(at);
            index.lines[line].group().ifPresent(
                    group -> groups.computeIfAbsent(group, key -> new ArrayList<>()).add(line));
        }
        Set<Integer> chosen = new HashSet<>();
        groups.forEach((group, lines) -> chosen.add(choose(bom, group, lines)));
        int to = from;
        for (int at = from; at < selected.size(); at++) {
            int line = selected.get(at);
            if (index.lines[line].group().isEmpty() || chosen.contains(line)) {
                selected.set(to++, line);
            }
        }
        selected.truncate(to);
    }

    /** Takes the lowest priority; of equal ones the first id in text order, and says so. */
    private int choose(int bom, int group, List<Integer> lines) {
        int lowest = lines.stream().mapToInt(line -> index.lines[line].priority()).min().orElseThrow();
        List<Integer> best = lines.stream()
                .filter(line -> index.lines[line].priority() == lowest)
                .sorted((one, other) -> index.lines[one].id().compareTo(index.lines[other].id()))
                .toList();
        BomLine line = index.lines[best.get(0)];
        if (best.size() > 1) {
            findings.add(Finding.of(BomCode.BOM_SUBSTITUTE_TIE)
                    .about(index.boms[bom].number())
                    .at(line.place())
                    .with("group", group)
                    .with("priority", lowest)
                    .with("count", best.size())
                    .with("line", line.id())
                    .with("lines", best.stream().map(tied -> index.lines[tied].id()).collect(Collectors.joining(", "))));
        }
        return best.get(0);
    }
}
