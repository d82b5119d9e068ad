package io.skuwright.sync;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works the answer to a part into a batch. */
final class BatchAnswer {

    private static final int KEYS_SHOWN = 20;

    private final BatchPlan batch;
    private final BatchPart part;
    private final Map<String, RowOutcome> said = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    BatchAnswer(BatchPlan batch, BatchPart part, Collection<RowOutcome> outcomes) {
        this.batch = batch;
        this.part = part;
        Set<String> keys = new HashSet<>(part.keys());
        outcomes.forEach(outcome -> listen(outcome, keys));
    }

    private void listen(RowOutcome outcome, Set<String> keys) {
        String key = outcome.key();
        if (outcome.position().isPresent()) {
            int at = outcome.position().getAsInt();
            key = at >= 0 && at < part.rows().size() ? part.rows().get(at).key() : "";
        }
        if (!keys.contains(key)) {
            findings.add(Finding.of(BatchCode.OUTCOME_NOT_ASKED)
                    .about(outcome.named())
                    .with("part", part.id())
                    .with("named", outcome.named())
                    .with("said", outcome.said())
                    .with("rows", part.rows().size()));
            return;
        }
        RowOutcome before = said.get(key);
        if (before == null) {
            said.put(key, outcome);
            return;
        }
        findings.add(of(BatchCode.OUTCOME_DUPLICATE, key).with("first", before.said()).with("second", outcome.said()));
        if (before.kind() != outcome.kind()) {
            said.put(key, RowOutcome.unknown(key, before.said() + "; " + outcome.said()));
        }
    }

    Outcome<BatchPlan> apply() {
        List<BatchEntry> changed = new ArrayList<>();
        for (BatchRow row : part.rows()) {
            BatchEntry entry = batch.entry(row.key());
            RowOutcome outcome = said.get(row.key());
            if (entry.part().equals(part.id())) {
                changed.add(after(entry, outcome));
            } else if (outcome != null) {
                findings.add(of(BatchCode.OUTCOME_LATE, entry.key()).with("said", outcome.said()));
            }
        }
        if (!missing.isEmpty()) {
            findings.add(Finding.of(BatchCode.OUTCOME_MISSING)
                    .with("part", part.id())
                    .with("rows", missing.size())
                    .with("keys", String.join(", ", missing.subList(0, Math.min(KEYS_SHOWN, missing.size())))));
        }
        return Outcome.of(batch.with(batch.parted().with(changed)), findings);
    }

    private BatchEntry after(BatchEntry entry, @Nullable RowOutcome outcome) {
        if (entry.state() == RowState.UNDER_WAY || entry.state() == RowState.UNKNOWN) {
            return settled(entry, outcome);
        }
        if (outcome == null || outcome.kind() == RowOutcome.Kind.UNKNOWN) {
            return entry;
        }
        boolean isSuccess = outcome.kind() == RowOutcome.Kind.SUCCESS;
        // What was opened again since was refused, so a refusal is no news.
        boolean isNews = isSuccess != (entry.state() == RowState.DONE) && entry.state() != RowState.OPEN;
        if (isNews) {
            findings.add(of(BatchCode.OUTCOME_CONTRADICTS, entry.key())
                    .with("before", entry.state().word())
                    .with("said", outcome.said()));
        }
        return isSuccess && entry.state() != RowState.DONE ? entry.in(RowState.DONE, "") : entry;
    }

    private BatchEntry settled(BatchEntry entry, @Nullable RowOutcome outcome) {
        if (outcome == null) {
            missing.add(entry.key());
            return entry.in(RowState.UNKNOWN, entry.reason());
        }
        return switch (outcome.kind()) {
            case SUCCESS -> entry.in(RowState.DONE, "");
            case REFUSED -> {
                findings.add(of(BatchCode.OUTCOME_REFUSED, entry.key()).with("reason", outcome.reason()));
                yield entry.in(RowState.REFUSED, outcome.reason());
            }
            case UNKNOWN -> {
                findings.add(of(BatchCode.OUTCOME_UNKNOWN, entry.key()).with("reason", outcome.reason()));
                yield entry.in(RowState.UNKNOWN, outcome.reason());
            }
        };
    }

    private Finding of(BatchCode code, String key) {
        return Finding.of(code).about(key).with("part", part.id());
    }
}
