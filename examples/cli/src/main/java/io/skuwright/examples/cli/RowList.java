package io.skuwright.examples.cli;

import io.skuwright.bom.BomCode;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.math.BigInteger;
import java.util.List;
import java.util.function.ToIntFunction;

/** Rows of a structure that are to be printed, unless they are too many. */
final class RowList {

    /** Components in the paths of all rows together that are printed at most. */
    private static final long MOST_CELLS = 2_000_000;

    private RowList() {}

    /**
     * Returns the rows; none where they are too many, which is a warning: the rest of the answer still stands.
     *
     * <p>A row prints its whole path, so few rows of a deep BOM are a long answer; cells are counted, not rows.
     */
    static <T> Iterable<T> of(
            Outcome<Iterable<T>> listed, ToIntFunction<T> level, String subject, BigInteger count, List<Finding> findings) {
        listed.findings().forEach(finding -> findings.add(
                finding.code() == BomCode.LIMIT_EXPANSION ? finding.as(Severity.WARNING) : finding));
        Iterable<T> rows = listed.optional().orElseGet(List::of);
        long cells = 0;
        for (T row : rows) {
            cells += level.applyAsInt(row);
            if (cells > MOST_CELLS) {
                findings.add(Finding.of(CliCode.LIMIT_PATHS)
                        .about(subject)
                        .with("rows", count.toString())
                        .with("limit", MOST_CELLS));
                return List.of();
            }
        }
        return rows;
    }
}
