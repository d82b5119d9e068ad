package io.skuwright.sheets;

import io.skuwright.result.Batch;
import io.skuwright.row.Row;

/**
 * Takes the rows of a sheet one by one.
 *
 * <p>Each row below the header that is not empty comes here exactly once, in the order of the sheet.
 * Example: {@code reader.read(in, "goods.csv", consolidator::add)} consolidates a million rows of which
 * none is kept. An exception that a sink throws leaves the reader as it is.
 */
@FunctionalInterface
public interface RowSink {

    /** Takes a row that can be used. */
    void accept(Row row);

    /** Takes a row that is refused, with its place, its raw text and the finding that says why. */
    default void reject(Batch.Rejected row) {}
}
