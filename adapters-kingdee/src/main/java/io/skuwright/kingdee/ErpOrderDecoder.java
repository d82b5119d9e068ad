package io.skuwright.kingdee;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the documents of SAL_SaleOrder into orders; one with a fault in any line is refused whole. */
final class ErpOrderDecoder {

    private final ErpOrderSettings settings;
    private final ErpOrderNames.Known known;
    private final List<ErpOrder> accepted = new ArrayList<>();
    private final List<Batch.Rejected> rejected = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    ErpOrderDecoder(ErpOrderSettings settings) {
        this.settings = settings;
        this.known = ErpOrderNames.Known.of(settings.names());
    }

    Batch<ErpOrder> decode(Documents documents) {
        rejected.addAll(documents.rejected());
        findings.addAll(documents.findings());
        documents.heads().forEach(this::order);
        return Batch.of(accepted, rejected, findings);
    }

    /** An order that lacks a line would make it look as if the line were gone. */
    private void order(Row head) {
        ErpOrderReader reader = new ErpOrderReader(settings, known, head);
        ErpOrder order = reader.read();
        List<Finding> found = new ArrayList<>(reader.findings());
        Optional<Finding> why = found.stream().filter(Finding::isError).findFirst();
        if (why.isPresent()) {
            found.remove(why.get());
            rejected.add(new Batch.Rejected(head.place(), head.toJson(), why.get()));
        } else {
            accepted.add(order);
        }
        findings.addAll(found);
    }
}
