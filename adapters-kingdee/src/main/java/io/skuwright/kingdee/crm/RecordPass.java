package io.skuwright.kingdee.crm;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One pass over the elements of a list, each of which is accepted or rejected with what refused it. */
final class RecordPass {

    private RecordPass() {}

    /**
     * Reads each element.
     *
     * @param before what a reader of JSON found out; an element that it refused is rejected for that reason and no other
     */
    static <T> Batch<T> read(List<Found> elements, List<Finding> before, Function<Row, Outcome<T>> reader) {
        Map<String, Finding> faults = new HashMap<>();
        before.stream()
                .filter(Finding::isError)
                .forEach(finding -> faults.putIfAbsent(finding.place().toString(), finding));
        List<T> accepted = new ArrayList<>();
        List<Batch.Rejected> rejected = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Set<Finding> reasons = new HashSet<>();
        for (Found element : elements) {
            Outcome<T> read = element.row().flatMap(reader);
            if (read.hasValue()) {
                accepted.add(read.value());
                findings.addAll(read.findings());
                continue;
            }
            Finding known = faults.get(element.place().toString());
            Finding why = known == null
                    ? read.findings().stream().filter(Finding::isError).findFirst().orElseThrow()
                    : known;
            rejected.add(new Batch.Rejected(element.place(), element.raw(), why));
            reasons.add(why);
            if (known == null) {
                read.findings().stream().filter(finding -> !finding.equals(why)).forEach(findings::add);
            }
        }
        List<Finding> others = new ArrayList<>();
        before.stream().filter(finding -> !reasons.contains(finding)).forEach(others::add);
        others.addAll(findings);
        return Batch.of(accepted, rejected, others);
    }
}
