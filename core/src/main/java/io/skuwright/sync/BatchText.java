package io.skuwright.sync;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text form of a batch.
 *
 * <p>Under the line of the form: rows, groups, rows of a group, weight and refuse or split of the rule, then the numbers
 * of rows to be sent and left out. After that a line for each row: state, part, retries, key, group, weight, content,
 * reason; and for each that is left out the word out, key, group, weight and content.
 */
final class BatchText {

    private static final String FORM = "skuwright-batch 1";
    private static final String OUT = "out";
    private static final String SPLIT = "split";
    private static final String REFUSE = "refuse";
    private static final int HEAD_FIELDS = 7;
    private static final int ROW_FIELDS = 8;
    private static final int OUT_FIELDS = 5;

    private final String text;

    BatchText(String text) {
        this.text = text;
    }

    static String of(BatchPlan batch) {
        BatchRule rule = batch.rule();
        TabLines lines = new TabLines(FORM).line(List.of(
                Integer.toString(rule.rows()), Integer.toString(rule.groups()), Integer.toString(rule.rowsOfGroup()),
                Long.toString(rule.weight()), rule.splitsLargeGroups() ? SPLIT : REFUSE,
                Integer.toString(batch.entries().size()), Integer.toString(batch.leftOut().size())));
        for (BatchEntry entry : batch.entries()) {
            BatchRow row = entry.row();
            lines.line(List.of(
                    entry.state().word(), entry.part(), Integer.toString(entry.retries()), row.key(), row.group(),
                    Long.toString(row.weight()), row.content(), entry.reason()));
        }
        for (BatchRow row : batch.leftOut()) {
            lines.line(List.of(OUT, row.key(), row.group(), Long.toString(row.weight()), row.content()));
        }
        return lines.toString();
    }

    Outcome<BatchPlan> read() {
        List<String> lines = TabLines.of(FORM, text);
        if (lines == null || lines.isEmpty()) {
            return invalid(1, FORM + " and a line end at the end");
        }
        List<String> head = TabLines.fields(lines.get(0));
        BatchRule rule = rule(head);
        long sent = rule == null || head == null ? -1 : TabLines.number(head.get(5));
        long out = rule == null || head == null ? -1 : TabLines.number(head.get(6));
        if (rule == null || sent < 0 || out < 0) {
            return invalid(2, "rows, groups, rows of a group, weight, refuse or split, and two numbers of rows");
        }
        if (lines.size() - 1 != sent + out) {
            return invalid(lines.size() + 1, "an end after " + sent + " and " + out + " rows");
        }
        return rows(lines, rule, (int) sent);
    }

    private static Outcome<BatchPlan> rows(List<String> lines, BatchRule rule, int sent) {
        List<BatchEntry> entries = new ArrayList<>();
        List<BatchRow> leftOut = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int at = 1; at < lines.size(); at++) {
            List<String> fields = TabLines.fields(lines.get(at));
            BatchEntry entry = at <= sent ? entry(fields) : null;
            BatchRow row = at <= sent ? null : leftOut(fields);
            if (entry != null && keys.add(entry.key())) {
                entries.add(entry);
            } else if (row != null) {
                leftOut.add(row);
            } else {
                // The line of the form and the line of the rule come first.
                return invalid(at + 2, at <= sent
                        ? "state, part, retries, key, group, weight, content, reason"
                        : "out, key, group, weight, content");
            }
        }
        return Outcome.of(new BatchPlan(rule, BatchEntries.of(entries), leftOut));
    }

    private static @Nullable BatchRule rule(@Nullable List<String> head) {
        if (head == null || head.size() != HEAD_FIELDS) {
            return null;
        }
        long rows = TabLines.number(head.get(0));
        long groups = TabLines.number(head.get(1));
        long rowsOfGroup = TabLines.number(head.get(2));
        long weight = TabLines.number(head.get(3));
        boolean isSplit = head.get(4).equals(SPLIT);
        boolean isSound = isCount(rows)
                && isCount(groups)
                && isCount(rowsOfGroup)
                && weight > 0
                && (isSplit || head.get(4).equals(REFUSE));
        return isSound ? new BatchRule((int) rows, (int) groups, (int) rowsOfGroup, weight, isSplit) : null;
    }

    private static boolean isCount(long number) {
        return number > 0 && number <= Integer.MAX_VALUE;
    }

    private static @Nullable BatchEntry entry(@Nullable List<String> fields) {
        if (fields == null || fields.size() != ROW_FIELDS) {
            return null;
        }
        RowState state = state(fields.get(0));
        long retries = TabLines.number(fields.get(2));
        BatchRow row = row(fields.get(3), fields.get(4), fields.get(5), fields.get(6));
        boolean isSound = retries >= 0 && retries <= Integer.MAX_VALUE && !fields.get(3).isBlank();
        return state == null || row == null || !isSound
                ? null
                : new BatchEntry(row, state, fields.get(1), (int) retries, fields.get(7));
    }

    private static @Nullable RowState state(String word) {
        for (RowState state : RowState.values()) {
            if (state.word().equals(word)) {
                return state;
            }
        }
        return null;
    }

    private static @Nullable BatchRow leftOut(@Nullable List<String> fields) {
        return fields == null || fields.size() != OUT_FIELDS || !fields.get(0).equals(OUT)
                ? null
                : row(fields.get(1), fields.get(2), fields.get(3), fields.get(4));
    }

    private static @Nullable BatchRow row(String key, String group, String weight, String content) {
        long number = TabLines.number(weight);
        return number < 0 ? null : new BatchRow(key, group, content, number);
    }

    private static Outcome<BatchPlan> invalid(int line, String expected) {
        return Outcome.failed(Finding.of(BatchCode.BATCH_STATE_INVALID)
                .with("line", line)
                .with("expected", expected));
    }
}
