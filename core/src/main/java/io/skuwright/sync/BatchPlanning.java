package io.skuwright.sync;

import com.google.common.math.LongMath;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Decides which rows are sent at all, and puts those of a group together. */
final class BatchPlanning {

    private final List<BatchRow> rows;
    private final BatchRule rule;
    private final List<Finding> findings = new ArrayList<>();
    private final List<BatchRow> leftOut = new ArrayList<>();

    BatchPlanning(Collection<BatchRow> rows, BatchRule rule) {
        this.rows = List.copyOf(rows);
        this.rule = rule;
    }

    Outcome<BatchPlan> run() {
        List<BatchEntry> entries = new ArrayList<>();
        for (List<BatchRow> group : groups()) {
            if (isLeftOut(group)) {
                leftOut.addAll(group);
            } else {
                group.forEach(row -> entries.add(BatchEntry.open(row)));
            }
        }
        BatchPlan plan = new BatchPlan(rule, BatchEntries.of(entries), leftOut);
        int parts = plan.countParts();
        if (parts > 1) {
            findings.add(Finding.of(BatchCode.BATCH_SPLIT).with("rows", entries.size()).with("chunks", parts));
        }
        return Outcome.of(plan, findings);
    }

    /** Returns the sound rows by group, in the order in which the groups begin. */
    private Collection<List<BatchRow>> groups() {
        Map<String, List<Integer>> positions = positions();
        Map<Object, List<BatchRow>> groups = new LinkedHashMap<>();
        for (int at = 0; at < rows.size(); at++) {
            BatchRow row = rows.get(at);
            if (row.key().isBlank()) {
                findings.add(Finding.of(BatchCode.BATCH_KEY_MISSING).with("position", at));
                leftOut.add(row);
            } else if (isRepeated(at, positions.getOrDefault(row.key(), List.of()))) {
                leftOut.add(row);
            } else if (row.weight() > rule.weight()) {
                findings.add(Finding.of(BatchCode.ROW_EXCEEDS_BATCH)
                        .about(row.key())
                        .with("weight", row.weight())
                        .with("limit", rule.weight()));
                leftOut.add(row);
            } else {
                // A position stands for a row that goes alone: no group's name equals it.
                Object group = row.group().isBlank() ? (Object) at : row.group();
                groups.computeIfAbsent(group, first -> new ArrayList<>()).add(row);
            }
        }
        return groups.values();
    }

    private Map<String, List<Integer>> positions() {
        Map<String, List<Integer>> positions = new LinkedHashMap<>();
        for (int at = 0; at < rows.size(); at++) {
            positions.computeIfAbsent(rows.get(at).key(), key -> new ArrayList<>(1)).add(at);
        }
        return positions;
    }

    private boolean isRepeated(int at, List<Integer> positions) {
        if (positions.size() > 1 && positions.get(0) == at) {
            findings.add(Finding.of(BatchCode.BATCH_KEY_REPEATED)
                    .about(rows.get(at).key())
                    .with("rows", positions.size())
                    .with("first", at)
                    .with("second", positions.get(1)));
        }
        return positions.size() > 1;
    }

    private boolean isLeftOut(List<BatchRow> group) {
        long weight = 0;
        for (BatchRow row : group) {
            weight = LongMath.saturatedAdd(weight, row.weight());
        }
        boolean hasTooMany = group.size() > rule.largestGroup();
        if (!hasTooMany && weight <= rule.weight()) {
            return false;
        }
        findings.add(Finding.of(BatchCode.GROUP_EXCEEDS_BATCH)
                .about(group.get(0).group())
                .as(rule.splitsLargeGroups() ? Severity.WARNING : Severity.ERROR)
                .with("group", group.get(0).group())
                .with("rows", group.size())
                .with("weight", weight)
                .with("limit", hasTooMany ? rule.largestGroup() : rule.weight())
                .with("measure", hasTooMany ? "rows" : "weight"));
        return !rule.splitsLargeGroups();
    }
}
