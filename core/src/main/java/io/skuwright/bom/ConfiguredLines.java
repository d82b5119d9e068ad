package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides which lines of one configured BOM go into a standard BOM, and as what. */
final class ConfiguredLines {

    private final BomIndex index;
    private final BomPolicy policy;
    private final int bom;
    private final SelectionNode selected;
    private final Map<String, String> values;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> missingSpecs = new HashSet<>();

    ConfiguredLines(BomIndex index, BomPolicy policy, int bom, SelectionNode selected, Map<String, String> values) {
        this.index = index;
        this.policy = policy;
        this.bom = bom;
        this.selected = selected;
        this.values = values;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Returns the numbers of the lines that count and what they are in a standard BOM, in their order. */
    Map<Integer, BomLine> select() {
        Set<String> known = new HashSet<>();
        Map<Integer, BomLine> lines = new TreeMap<>();
        for (int line = index.store.firstLine[bom]; line < index.store.endLine[bom]; line++) {
            BomLine written = index.line(line);
            known.add(written.id());
            if (!isLeftOut(written.id()) && counts(written)) {
                BomLine wanted = withQuantity(line, written);
                if (wanted != null) {
                    lines.put(line, wanted);
                }
            }
        }
        chooseAlternatives(lines);
        checkNames(known, lines.values());
        lines.replaceAll((line, wanted) -> settled(wanted));
        return lines;
    }

    /** Whoever wants none of a line need not say anything else about it, such as the spec value it depends on. */
    private boolean isLeftOut(String line) {
        SelectionNode node = selected.children.get(line);
        return node != null && node.isLeftOut();
    }

    private boolean isChosen(BomLine line) {
        SelectionNode node = selected.children.get(line.id());
        return node != null && node.chosen;
    }

    private boolean counts(BomLine line) {
        return (!line.optional() || policy.withOptional() || isChosen(line)) && isInForce(line) && isForValues(line);
    }

    private boolean isInForce(BomLine line) {
        Optional<LocalDate> end = line.effectiveTo().filter(day -> !day.equals(BomIndexer.OPEN_END));
        return policy.asOf()
                .map(day -> line.effectiveFrom().map(start -> !day.isBefore(start)).orElse(true)
                        && end.map(day::isBefore).orElse(true))
                .orElse(true);
    }

    private boolean isForValues(BomLine line) {
        boolean holds = true;
        for (SpecCondition condition : line.conditions()) {
            String value = values.get(condition.spec());
            if (value == null && missingSpecs.add(condition.spec())) {
                findings.add(BomFindings.line(BomContentCode.SELECTION_SPEC_MISSING, index.number(bom), line)
                        .with("spec", condition.spec()));
            }
            holds &= value != null && condition.values().contains(value);
        }
        return holds;
    }

    /** Returns the line with the quantity that was set; null if nothing of it is needed. */
    private @Nullable BomLine withQuantity(int number, BomLine line) {
        SelectionNode node = selected.children.get(line.id());
        Ratio quantity = node == null ? null : node.quantity;
        if (quantity == null) {
            return index.has(number, LineBlock.UNUSED) ? null : line;
        }
        boolean usable = quantity.signum() >= 0
                && line.kind() != BomLineKind.STEPPED
                && line.denominator().signum() > 0;
        if (!usable) {
            findings.add(BomFindings.line(BomContentCode.SELECTION_QUANTITY_INVALID, index.number(bom), line)
                    .with("value", quantity.toString()));
            return line;
        }
        Ratio batch = line.kind() == BomLineKind.FIXED ? Ratio.ONE : index.store.yieldQuantity(bom);
        Ratio numerator = quantity.times(batch).times(line.denominator());
        return quantity.isZero() ? null : BomLine.builder().from(line).numerator(numerator).build();
    }

    private void chooseAlternatives(Map<Integer, BomLine> lines) {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        lines.forEach((number, line) ->
                line.group().ifPresent(group -> groups.computeIfAbsent(group, key -> new ArrayList<>()).add(number)));
        groups.forEach((group, members) -> {
            Integer kept = choose(group, members);
            members.stream().filter(member -> !member.equals(kept)).forEach(lines::remove);
        });
    }

    /** Takes the line that was chosen, else by preference and priority. */
    private Integer choose(int group, List<Integer> members) {
        List<Integer> chosen = members.stream().filter(line -> isChosen(index.line(line))).toList();
        if (chosen.size() > 1) {
            findings.add(group(BomContentCode.SELECTION_GROUP_TWICE, group, chosen));
        }
        if (!chosen.isEmpty()) {
            return chosen.get(0);
        }
        List<Integer> preferred = members.stream()
                .filter(line -> policy.preferred().contains(index.line(line).component()))
                .toList();
        List<Integer> candidates = preferred.isEmpty() ? members : preferred;
        int lowest = candidates.stream().mapToInt(line -> index.line(line).priority()).min().orElse(0);
        List<Integer> best =
                candidates.stream().filter(line -> index.line(line).priority() == lowest).toList();
        if (best.size() > 1) {
            findings.add(group(BomContentCode.SELECTION_GROUP_OPEN, group, best));
        }
        return best.get(0);
    }

    private Finding group(BomContentCode code, int group, List<Integer> lines) {
        BomLine first = index.line(lines.get(0));
        return Finding.of(code)
                .about(index.number(bom))
                .at(first.place())
                .with("group", group)
                .with("lines", lines.stream().map(index::lineId).sorted().collect(Collectors.joining(", ")));
    }

    /** Whoever names a line means it: a line that is not there, or does not count, is told. */
    private void checkNames(Set<String> known, Collection<BomLine> counting) {
        Map<String, Boolean> counts = new HashMap<>();
        counting.forEach(line -> counts.put(line.id(), true));
        selected.children.forEach((id, node) -> {
            if (!known.contains(id)) {
                findings.add(about(BomContentCode.SELECTION_LINE_UNKNOWN, node));
            } else if (!counts.containsKey(id) && !node.isLeftOut()) {
                findings.add(about(BomContentCode.SELECTION_LINE_EXCLUDED, node));
            }
        });
    }

    private Finding about(BomContentCode code, SelectionNode node) {
        return Finding.of(code).about(node.path).at(index.store.place(bom)).with("bom", index.number(bom));
    }

    private static BomLine settled(BomLine line) {
        return BomLine.builder()
                .from(line)
                .group(OptionalInt.empty())
                .priority(0)
                .optional(false)
                .conditions(List.of())
                .build();
    }
}
