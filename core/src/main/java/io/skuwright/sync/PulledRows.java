package io.skuwright.sync;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Takes up the rows of one pull, whatever their order. */
final class PulledRows {

    private final SortedMap<String, SeenRow> seen;
    private final Map<String, List<PulledRow>> byId = new TreeMap<>();
    private final SortedMap<String, PulledEntry> open = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    PulledRows(SortedMap<String, SeenRow> seen) {
        this.seen = new TreeMap<>(seen);
    }

    void add(PulledRow row) {
        Outcome<Ratio> quantity = row.quantity().within(StockStateText.HELD);
        if (quantity.hasErrors()) {
            findings.add(quantity.findings().get(0).about(row.id()));
        } else if (row.id().isBlank()) {
            findings.add(Finding.of(PullCode.PULL_ROW_BLANK)
                    .about(row.key().sku())
                    .with("value", row.key().sku() + " " + row.version()));
        } else {
            byId.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row);
        }
    }

    Outcome<PulledStock> finish() {
        byId.values().forEach(this::take);
        return Outcome.of(PulledStock.of(open, seen), findings);
    }

    private void take(List<PulledRow> rows) {
        PulledRow latest = rows.get(0);
        TreeSet<String> versions = new TreeSet<>();
        for (PulledRow row : rows) {
            latest = row.changes() > latest.changes() ? row : latest;
            versions.add(row.version());
        }
        if (versions.size() > 1) {
            findings.add(Finding.of(PullCode.PULL_ROW_TWICE)
                    .about(latest.id())
                    .with("value", versions.last())
                    .with("known", versions.first()));
        }
        long changes = latest.changes();
        PulledRow chosen = latest;
        if (rows.stream().allMatch(row -> row.changes() < changes || row.equals(chosen))) {
            open(chosen);
        }
    }

    private void open(PulledRow row) {
        SeenRow before = seen.get(row.id());
        if (before != null && row.changes() < before.changes()) {
            findings.add(Finding.of(PullCode.PULL_STALE)
                    .about(row.id())
                    .with("version", row.changes())
                    .with("last", before.changes()));
            return;
        }
        SeenRow known = before == null ? new SeenRow(row.changes(), null, 0) : before.read(row);
        seen.put(row.id(), known);
        open.put(
                row.id(),
                new PulledEntry(row, known.hasTaken(row) ? PulledEntry.Fate.TAKEN : PulledEntry.Fate.PENDING));
    }
}
