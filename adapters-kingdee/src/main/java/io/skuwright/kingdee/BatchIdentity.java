package io.skuwright.kingdee;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whether what an answer says was saved can be the document that was sent; it may answer another call. */
final class BatchIdentity {

    private final int call;
    private final BatchEntries entries;
    private final Map<String, Set<String>> toldIds = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    BatchIdentity(BatchSave batch, int call) {
        this.call = call;
        this.entries = batch.parts();
    }

    /** Takes note of what the answer says that a document was saved as. */
    void told(String key, SavedEntry saved) {
        if (hasId(saved)) {
            toldIds.computeIfAbsent(saved.id(), id -> new HashSet<>()).add(key);
        }
    }

    /** Returns true if it can be the document; otherwise a finding says why not. */
    boolean fits(BatchEntry entry, int index, SavedEntry saved) {
        String number = saved.number().strip();
        if (!hasId(saved) && number.isEmpty()) {
            findings.add(finding(BatchCode.BATCH_SAVED_WITHOUT_ID, entry, index));
            return false;
        }
        if (!number.isEmpty() && !entry.number().isEmpty() && !number.equals(entry.number())) {
            findings.add(finding(BatchCode.BATCH_SAVED_AS_ANOTHER, entry, index)
                    .with("number", entry.number())
                    .with("saved", number)
                    .with("id", saved.id()));
            return false;
        }
        String other = other(entry, saved);
        if (!other.isEmpty()) {
            findings.add(finding(BatchCode.BATCH_SAVED_TWICE, entry, index)
                    .with("id", saved.id())
                    .with("number", number)
                    .with("other", other));
        }
        return other.isEmpty();
    }

    /** Several organisations may have one number, so a number counts only where the document brings none of its own. */
    private String other(BatchEntry entry, SavedEntry saved) {
        List<String> others = new ArrayList<>();
        if (hasId(saved)) {
            others.addAll(entries.keysOfId(saved.id()));
            toldIds.getOrDefault(saved.id(), Set.of()).stream().sorted().forEach(others::add);
        }
        if (entry.number().isEmpty() && !saved.number().isBlank()) {
            others.addAll(entries.keysOfNumber(saved.number()));
        }
        return others.stream().filter(key -> !key.equals(entry.key())).findFirst().orElse("");
    }

    private static boolean hasId(SavedEntry saved) {
        return !saved.id().isBlank() && !saved.id().equals("0");
    }

    List<Finding> findings() {
        return findings;
    }

    private Finding finding(FindingCode code, BatchEntry entry, int index) {
        return Finding.of(code).about(entry.key()).with("call", call).with("index", index);
    }
}
