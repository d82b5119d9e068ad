package io.skuwright.kingdee;

import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        notAsked();
        repeated();
        return Batch.of(accepted, rejected, findings);
    }

    /** Without entry ids a row that came twice looks like two lines. */
    private void notAsked() {
        accepted.stream()
                .filter(order -> order.vocabulary() == Vocabulary.QUERY && repeats(order) > 0)
                .findFirst()
                .ifPresent(order -> findings.add(Finding.of(SaleOrderReadCode.SALE_ORDER_ENTRY_NOT_ASKED)
                        .about(order.number().orElse(""))
                        .at(order.place())
                        .with("field", settings.names().names("entryId").get(0))
                        .with("lines", repeats(order))));
    }

    private static int repeats(ErpOrder order) {
        boolean isAsked = order.lines().stream().anyMatch(line -> line.entryId().isPresent());
        return isAsked ? 0 : order.lines().size() - new HashSet<>(order.lines()).size();
    }

    private void repeated() {
        Map<String, List<ErpOrder>> byId = new LinkedHashMap<>();
        accepted.forEach(order -> order.id()
                .ifPresent(id -> byId.computeIfAbsent(id, it -> new ArrayList<>()).add(order)));
        byId.forEach((id, same) -> {
            if (same.size() > 1) {
                findings.add(Finding.of(SaleOrderReadCode.SALE_ORDER_REPEATED)
                        .about(same.get(1).number().orElse(""))
                        .at(same.get(1).place())
                        .with("id", id)
                        .with("count", same.size()));
            }
        });
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
