package io.skuwright.wire;

import io.skuwright.result.Batch;
import io.skuwright.row.Row;

/**
 * Takes the records of a list one at a time.
 *
 * <p>Each record comes once, in the order of the list, as accepted or as rejected. What came before a
 * fault of the whole document is not to be used: the answer of {@link WireReader#stream} tells.
 */
public interface RecordVisitor {

    /** Takes a record that can be used. */
    void accept(Row row);

    /** Takes a record that was refused. */
    void reject(Batch.Rejected rejected);
}
