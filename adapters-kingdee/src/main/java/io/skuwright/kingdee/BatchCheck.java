package io.skuwright.kingdee;

import io.skuwright.kingdee.BatchEntry.State;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Settles documents that are unknown by whether Kingdee has their numbers. */
final class BatchCheck {

    private final BatchSave batch;
    private final Set<String> asked;
    private final Map<String, String> found;
    private final Map<String, Integer> bearers = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    BatchCheck(BatchSave batch, Set<String> asked, Map<String, String> found) {
        this.batch = batch;
        this.asked = asked;
        this.found = found;
        batch.entries().forEach(entry -> bearers.merge(entry.number(), 1, Integer::sum));
    }

    Outcome<BatchSave> run() {
        BatchEntries all = batch.parts().each(entry -> entry.state() == State.UNKNOWN ? settled(entry) : entry);
        return Outcome.of(batch.with(all), findings);
    }

    private BatchEntry settled(BatchEntry entry) {
        String number = entry.number();
        if (number.isEmpty()) {
            return undecided(entry, "NO_NUMBER");
        }
        String id = found.get(number);
        if (id == null && !asked.contains(number)) {
            return entry;
        }
        if (entry.isUpdate()) {
            return undecided(entry, "UPDATE");
        }
        if (id == null) {
            return entry.in(State.OPEN);
        }
        return bearers.getOrDefault(number, 0) > 1
                ? undecided(entry, "SEVERAL_DOCUMENTS")
                : entry.saved(SavedEntry.found(id, number));
    }

    private BatchEntry undecided(BatchEntry entry, String why) {
        findings.add(Finding.of(BatchCode.BATCH_CHECK_UNDECIDED)
                .about(entry.key())
                .with("number", entry.number())
                .with("why", why));
        return entry;
    }
}
