package io.skuwright.examples.cli;

import io.skuwright.bom.BomCode;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.math.BigInteger;
import java.util.List;
import java.util.function.ToIntFunction;

/** Rows of a structure that are to be printed, unless they are too many. */
final class RowList {

    /** Components in the paths of all rows together that are printed at most, for each row that may be listed. */
    private static final long CELLS_PER_ROW = 8;

    private RowList() {}

    /**
     * Returns the rows; none where they are too many, which is a warning: the rest of the answer still stands.
     *
     * <p>A row prints its whole path, so few rows of a deep BOM are a long answer; cells are counted, not rows.
     */
    static <T> Iterable<T> of(
            Outcome<Iterable<T>> listed,
            ToIntFunction<T> level,
            String subject,
            BigInteger count,
            Limits limits,
            List<Finding> findings) {
        // A limit of 18 digits times 8 still is a long.
        long most = CELLS_PER_ROW * limits.get(Limit.EXPLOSION_ROWS);
        listed.findings().forEach(finding -> findings.add(
                finding.code() == BomCode.LIMIT_EXPANSION ? finding.as(Severity.WARNING) : finding));
        Iterable<T> rows = listed.optional().orElseGet(List::of);
        long cells = 0;
        for (T row : rows) {
            cells += level.applyAsInt(row);
            if (cells > most) {
                findings.add(Finding.of(CliCode.LIMIT_PATHS)
                        .about(subject)
                        .with("rows", count.toString())
                        .with("limit", most));
                return List.of();
            }
        }
        return rows;
    }
}
