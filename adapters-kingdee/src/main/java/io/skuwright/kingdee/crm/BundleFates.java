package io.skuwright.kingdee.crm;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps what became of each bundle and of each row that is in none. */
final class BundleFates {

    private final List<CrmBundle> accepted = new ArrayList<>();
    private final List<Batch.Rejected> rejected = new ArrayList<>();
    private final List<Finding> before;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Finding> reasons = new HashSet<>();
    /** What a reader of JSON said of an element is the reason, and no other one is said. */
    private final Map<String, Finding> faults = new HashMap<>();

    BundleFates(List<Finding> before) {
        this.before = before;
        before.stream()
                .filter(Finding::isError)
                .forEach(finding -> faults.putIfAbsent(finding.place().toString(), finding));
    }

    void take(BundleSource source, Outcome<CrmBundle> bundle) {
        if (bundle.hasValue()) {
            accepted.add(bundle.value());
            findings.addAll(bundle.findings());
        } else {
            reject(source.head().place(), source.head().toJson(), bundle.findings());
        }
    }

    void take(BundleRows.Stray stray) {
        reject(stray.row().place(), stray.row().raw(), List.of(stray.finding()));
    }

    private void reject(Place place, String raw, List<Finding> why) {
        Finding known = faults.get(place.toString());
        if (known != null) {
            reasons.add(known);
            rejected.add(new Batch.Rejected(place, raw, known));
            return;
        }
        Finding first = why.stream().filter(Finding::isError).findFirst().orElseThrow();
        rejected.add(new Batch.Rejected(place, raw, first));
        why.stream().filter(finding -> !finding.equals(first)).forEach(findings::add);
    }

    Batch<CrmBundle> batch() {
        List<Finding> others = new ArrayList<>();
        before.stream().filter(finding -> !reasons.contains(finding)).forEach(others::add);
        others.addAll(findings);
        return Batch.of(accepted, rejected, others);
    }
}
