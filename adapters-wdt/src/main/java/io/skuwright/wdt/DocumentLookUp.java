package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.sync.DocumentKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds documents that were sent among those that the ERP has. */
final class DocumentLookUp {

    /** What the ERP has under a number, by its own numbers. */
    private final Map<String, Map<String, WdtDocument>> there = new HashMap<>();

    private final List<Finding> findings = new ArrayList<>();

    DocumentLookUp(Collection<WdtDocument> read) {
        read.forEach(document -> document.outerNumber().ifPresent(number -> there
                .computeIfAbsent(number, it -> new TreeMap<>())
                .put(document.number(), document)));
    }

    Outcome<Set<String>> find(Collection<PushDocument> asked) {
        Set<String> found = new TreeSet<>();
        for (PushDocument document : asked) {
            List<List<Finding>> candidates = new ArrayList<>();
            there.getOrDefault(document.number(), Map.of())
                    .values()
                    .forEach(other -> candidates.add(differences(document, other)));
            if (!candidates.isEmpty()) {
                found.add(document.number());
                // Of several the one that is most like it is meant.
                findings.addAll(candidates.stream().min((a, b) -> Integer.compare(a.size(), b.size())).orElseThrow());
            }
        }
        return Outcome.of(Collections.unmodifiableSet(found), findings);
    }

    private static List<Finding> differences(PushDocument sent, WdtDocument other) {
        List<Finding> found = new ArrayList<>();
        if (other.isCancelled()) {
            found.add(about(DocumentPushCode.DOCUMENT_PUSH_DIFFERS, sent, other)
                    .with("field", "status")
                    .with("sent", "")
                    .with("there", "cancelled"));
        }
        other.kind().filter(kind -> kind != sent.kind()).map(DocumentKind::code).ifPresent(kind -> found.add(
                about(DocumentPushCode.DOCUMENT_PUSH_DIFFERS, sent, other)
                        .with("field", "kind")
                        .with("sent", sent.kind().code())
                        .with("there", kind)));
        other.warehouse().filter(warehouse -> !warehouse.equals(sent.warehouse())).ifPresent(warehouse -> found.add(
                about(DocumentPushCode.DOCUMENT_PUSH_DIFFERS, sent, other)
                        .with("field", "warehouse")
                        .with("sent", sent.warehouse())
                        .with("there", warehouse)));
        quantities(sent, other, found);
        return found;
    }

    /** The ERP may have put lines of one SKU together. */
    private static void quantities(PushDocument sent, WdtDocument other, List<Finding> found) {
        Map<String, Ratio> ours = new TreeMap<>();
        Map<String, Ratio> theirs = new TreeMap<>();
        sent.lines().forEach(line -> ours.merge(line.specNo(), line.quantity(), Ratio::plus));
        other.lines().forEach(line -> theirs.merge(line.specNo(), line.quantity(), Ratio::plus));
        Set<String> skus = new TreeSet<>(ours.keySet());
        skus.addAll(theirs.keySet());
        for (String sku : skus) {
            Ratio here = ours.getOrDefault(sku, Ratio.ZERO);
            Ratio away = theirs.getOrDefault(sku, Ratio.ZERO);
            if (!here.equals(away)) {
                found.add(about(DocumentPushCode.DOCUMENT_PUSH_QUANTITY_DIFFERS, sent, other)
                        .with("sku", sku)
                        .with("sent", here.toString())
                        .with("there", away.toString()));
            }
        }
    }

    private static Finding about(DocumentPushCode code, PushDocument sent, WdtDocument other) {
        return Finding.of(code).about(sent.number()).at(other.place()).with("document", other.number());
    }
}
