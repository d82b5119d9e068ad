package io.skuwright.wdt;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Gives each row of an answer one fate: read, or refused with its first error. */
final class RowDecoding {

    private RowDecoding() {}

    /**
     * Reads rows.
     *
     * @param read reads one row; an error in its outcome refuses it
     * @param raw the text by which a refused row is found again
     */
    static <T> Batch<T> of(Batch<Row> rows, Function<Row, Outcome<T>> read, Function<Row, String> raw) {
        List<T> accepted = new ArrayList<>();
        List<Batch.Rejected> rejected = new ArrayList<>(rows.rejected());
        List<Finding> more =
                new ArrayList<>(rows.findings().subList(rejected.size(), rows.findings().size()));
        for (Row row : rows.accepted()) {
            Outcome<T> outcome = read.apply(row);
            List<Finding> found = new ArrayList<>(outcome.findings());
            found.stream()
                    .filter(Finding::isError)
                    .findFirst()
                    .ifPresentOrElse(
                            error -> {
                                found.remove(error);
                                rejected.add(new Batch.Rejected(row.place(), raw.apply(row), error));
                            },
                            () -> outcome.optional().ifPresent(accepted::add));
            more.addAll(found);
        }
        return Batch.of(accepted, rejected, more);
    }
}
