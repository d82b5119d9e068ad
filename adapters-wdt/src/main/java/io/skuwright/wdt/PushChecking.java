package io.skuwright.wdt;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.sync.BatchPlan;
import io.skuwright.sync.BatchRow;
import io.skuwright.sync.BatchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What every push does with its rows before they are sent, whatever they are. */
final class PushChecking {

    private PushChecking() {}

    /**
     * Returns rows that are accepted and rows that an error rejects, in their order.
     *
     * @param raw what a rejected row is told by
     * @param found what is found out about a row at its place
     */
    static <T> Batch<T> check(List<T> rows, Function<T, String> raw, BiFunction<T, Place, List<Finding>> found) {
        List<T> accepted = new ArrayList<>();
        List<Batch.Rejected> rejected = new ArrayList<>();
        List<Finding> more = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Place place = Place.ROOT.child(at);
            List<Finding> findings = new ArrayList<>(found.apply(rows.get(at), place));
            Optional<Finding> error = findings.stream().filter(Finding::isError).findFirst();
            if (error.isPresent()) {
                findings.remove(error.get());
                rejected.add(new Batch.Rejected(place, raw.apply(rows.get(at)), error.get()));
            } else {
                accepted.add(rows.get(at));
            }
            more.addAll(findings);
        }
        return Batch.of(accepted, rejected, more);
    }

    /** Returns rows in lists of a size, in their order. */
    static <T> List<List<T>> calls(List<T> rows, int most) {
        List<List<T>> calls = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += most) {
            calls.add(List.copyOf(rows.subList(from, Math.min(rows.size(), from + most))));
        }
        return calls;
    }

    /** Returns the accepted rows as a batch, with what the check found. */
    static <T> Outcome<BatchPlan> batch(Batch<T> checked, Function<? super T, BatchRow> row, BatchRule rule) {
        List<Finding> findings = new ArrayList<>(checked.findings());
        Outcome<BatchPlan> batch = BatchPlan.of(checked.accepted(), row, rule);
        findings.addAll(batch.findings());
        return Outcome.of(batch.value(), findings);
    }
}
