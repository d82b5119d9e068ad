package io.skuwright.wdt;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Gives each row of an answer one fate: read, or refused with its first error. */
final class RowDecoding {

    private RowDecoding() {}

    /** Reads an answer, and says once what was found out about it and about its rows. */
    static <T> Batch<T> of(Outcome<WdtAnswer> answer, Function<WdtAnswer, Batch<T>> decode) {
        Batch<T> batch = answer.optional().map(decode).orElseGet(() -> Batch.of(List.of()));
        Set<Finding> said = new HashSet<>(batch.findings());
        List<Finding> more =
                answer.findings().stream().filter(finding -> !said.contains(finding)).toList();
        return batch.with(more);
    }

    /** Checks that an answer is of a dialect that is read. */
    static void check(WdtAnswer answer, Dialect... dialects) {
        if (!Arrays.asList(dialects).contains(answer.dialect())) {
            throw new IllegalArgumentException("An answer of the dialect " + answer.dialect().code()
                    + " is not read here; those that are: "
                    + String.join(", ", Arrays.stream(dialects).map(Dialect::code).toList()) + ".");
        }
    }

    /** Reads rows; an error in the outcome of one refuses it, with its JSON as text. */
    static <T> Batch<T> of(Batch<Row> rows, Function<Row, Outcome<T>> read) {
        return of(rows, read, Row::toJson);
    }

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

    /** Returns rows of which those that are none show nothing of what stood in their place. */
    static Batch<Row> withoutRaw(Batch<Row> rows, String raw) {
        List<Batch.Rejected> rejected = rows.rejected().stream()
                .map(row -> new Batch.Rejected(row.place(), raw, row.finding()))
                .toList();
        return Batch.of(
                rows.accepted(), rejected, rows.findings().subList(rejected.size(), rows.findings().size()));
    }
}
