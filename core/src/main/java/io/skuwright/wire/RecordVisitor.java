package io.skuwright.wire;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Batch;
import io.skuwright.row.Row;
import java.util.function.Consumer;

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

    /** Returns the visitor that hands records to one of two consumers. */
    static RecordVisitor of(Consumer<Row> accepted, Consumer<Batch.Rejected> rejected) {
        requireNonNull(accepted, "accepted");
        requireNonNull(rejected, "rejected");
        return new RecordVisitor() {
            @Override
            public void accept(Row row) {
                accepted.accept(row);
            }

            @Override
            public void reject(Batch.Rejected row) {
                rejected.accept(row);
            }
        };
    }
}
