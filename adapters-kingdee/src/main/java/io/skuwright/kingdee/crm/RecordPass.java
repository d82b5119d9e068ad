package io.skuwright.kingdee.crm;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        List<Finding> findings = new ArrayList<>(before);
        for (Found element : elements) {
            Outcome<T> read = element.row().flatMap(reader);
            if (read.hasValue()) {
                accepted.add(read.value());
                findings.addAll(read.findings());
                continue;
            }
            Finding why = why(element.place(), read.findings(), faults);
            rejected.add(new Batch.Rejected(element.place(), element.raw(), why));
            findings.remove(why);
            read.findings().stream()
                    .filter(finding -> !finding.equals(why) && !faults.containsValue(why))
                    .forEach(findings::add);
        }
        return Batch.of(accepted, rejected, findings);
    }

    private static Finding why(Place place, List<Finding> own, Map<String, Finding> faults) {
        Finding known = faults.get(place.toString());
        return known == null ? own.stream().filter(Finding::isError).findFirst().orElseThrow() : known;
    }
}
