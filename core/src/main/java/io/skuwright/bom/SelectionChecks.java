package io.skuwright.bom;

import io.skuwright.result.Finding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Looks for what was selected in vain, and for configured BOMs where nothing can be selected. */
final class SelectionChecks {

    private final BomIndex index;
    private final ExistingBoms existing;
    private final Map<String, Set<String>> named = new HashMap<>();
    private final Set<Integer> met = new HashSet<>();
    private final Set<Integer> passed = new HashSet<>();

    SelectionChecks(BomIndex index, ExistingBoms existing) {
        this.index = index;
        this.existing = existing;
    }

    /** Notes the values that the lines of a configured BOM name. */
    void meet(int bom) {
        if (!met.add(bom)) {
            return;
        }
        for (int line = index.store.firstLine[bom]; line < index.store.endLine[bom]; line++) {
            if (index.has(line, LineBlock.CONDITIONAL)) {
                index.line(line).conditions().forEach(condition ->
                        named.computeIfAbsent(condition.spec(), spec -> new TreeSet<>()).addAll(condition.values()));
            }
        }
    }

    List<Finding> unusedValues(BomSelection selection) {
        List<Finding> findings = new ArrayList<>();
        selection.values().values().forEach(values -> values.forEach((spec, value) -> {
            Set<String> known = named.getOrDefault(spec, Set.of());
            if (!known.contains(value)) {
                findings.add(Finding.of(BomContentCode.SELECTION_VALUE_UNUSED)
                        .about(value)
                        .with("spec", spec)
                        .with("values", String.join(", ", known)));
            }
        }));
        return findings;
    }

    /** Returns a finding for each line of a standard BOM, and of those below it, that opens a configured one. */
    List<Finding> configuredBelow(int standard) {
        List<Finding> findings = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(standard));
        while (!open.isEmpty()) {
            int bom = open.remove();
            if (!passed.add(bom)) {
                continue;
            }
            for (int line = index.store.firstLine[bom]; line < index.store.endLine[bom]; line++) {
                int linked = existing.linked(line);
                if (linked != BomIndex.NONE && existing.isConfigured(linked)) {
                    findings.add(index.finding(BomContentCode.STANDARD_BOM_OPENS_CONFIGURED, bom, line)
                            .with("ref", index.number(linked)));
                } else if (linked != BomIndex.NONE) {
                    open.add(linked);
                }
            }
        }
        return findings;
    }
}
