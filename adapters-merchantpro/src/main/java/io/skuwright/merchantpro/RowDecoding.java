package io.skuwright.merchantpro;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Gives each record of an answer one fate: read, or refused with its first error. */
final class RowDecoding {

    private RowDecoding() {}

    /** Reads an answer, and says once what was found out about it and about its records. */
    static <T> Batch<T> of(Outcome<ShopAnswer> answer, Function<ShopAnswer, Batch<T>> decode) {
        Batch<T> batch = answer.optional().map(decode).orElseGet(() -> Batch.of(List.of()));
        List<Finding> more = answer.findings().stream()
                .filter(finding -> !batch.findings().contains(finding))
                .toList();
        return batch.with(more);
    }

    /**
     * Reads rows.
     *
     * @param read reads one row; an error in its outcome refuses it
     * @param raw the text by which a refused row is found again; no personal data
     */
    static <T> Batch<T> of(Batch<Row> rows, Function<Row, Outcome<T>> read, Function<Row, String> raw) {
        List<T> accepted = new ArrayList<>();
        List<Batch.Rejected> rejected = new ArrayList<>(rows.rejected());
        List<Finding> more = new ArrayList<>(AnswerRows.others(rows));
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

    /** Returns rows of which those that are none show nothing of what stood in their place. */
    static Batch<Row> withoutRaw(Batch<Row> rows) {
        List<Batch.Rejected> rejected = rows.rejected().stream()
                .map(row -> new Batch.Rejected(row.place(), "", row.finding()))
                .toList();
        return Batch.of(rows.accepted(), rejected, AnswerRows.others(rows));
    }
}
