package io.skuwright.wire;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what became of each record, in the order of the list. */
public final class Fates implements RecordVisitor {

    /** One record: either the row or why there is none. */
    private record Fate(@Nullable Row row, Batch.@Nullable Rejected rejected) {}

    private final List<Fate> fates = new ArrayList<>();

    @Override
    public void accept(Row row) {
        fates.add(new Fate(row, null));
    }

    @Override
    public void reject(Batch.Rejected rejected) {
        fates.add(new Fate(null, rejected));
    }

    /** Returns what was accepted and rejected, with more findings. */
    public Batch<Row> toBatch(List<Finding> findings) {
        List<Row> accepted = new ArrayList<>();
        List<Batch.Rejected> rejected = new ArrayList<>();
        for (Fate fate : fates) {
            if (fate.row() != null) {
                accepted.add(fate.row());
            } else if (fate.rejected() != null) {
                rejected.add(fate.rejected());
            }
        }
        return Batch.of(accepted, rejected, findings);
    }

    /** Rejects every record, because its document was refused. */
    public Batch<Row> refuse(Finding cause, List<Finding> findings) {
        List<Batch.Rejected> rejected = new ArrayList<>();
        for (Fate fate : fates) {
            if (fate.rejected() != null) {
                rejected.add(fate.rejected());
            } else if (fate.row() != null) {
                rejected.add(new Batch.Rejected(
                        fate.row().place(),
                        fate.row().toJson(),
                        Finding.of(WireCode.DOCUMENT_REFUSED)
                                .at(fate.row().place())
                                .with("cause", cause.code().name())));
            }
        }
        return Batch.of(List.of(), rejected, findings);
    }
}
