package io.skuwright.sync;

import io.skuwright.result.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects findings; what happens to many SKUs in the same way is told once. */
final class CatalogNotes {

    /** What findings about many SKUs have in common. */
    private record Group(CatalogCode code, Side side, String shop, String field) implements Comparable<Group> {

        private static final Comparator<Group> ORDER = Comparator.comparing(Group::code)
                .thenComparing(Group::side)
                .thenComparing(Group::shop)
                .thenComparing(Group::field);

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }
    }

    private final List<Finding> findings = new ArrayList<>();
    private final TreeMap<Group, TreeSet<String>> groups = new TreeMap<>();

    void add(Finding finding) {
        findings.add(finding);
    }

    /** Notes that something holds for a SKU. */
    void count(CatalogCode code, Side side, ShopSku sku, String field) {
        groups.computeIfAbsent(new Group(code, side, sku.shop(), field), group -> new TreeSet<>()).add(sku.code());
    }

    /** Returns a finding about a SKU as an item of one side. */
    static Finding about(CatalogCode code, Side side, String shop, CatalogItem item) {
        return Finding.of(code).about(item.code()).at(item.place()).with("side", side.code()).with("shop", shop);
    }

    /** Returns the findings about single SKUs, then those about many. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        groups.forEach((group, codes) -> {
            Finding finding = Finding.of(group.code).with("side", group.side.code()).with("shop", group.shop);
            finding = group.field.isEmpty() ? finding : finding.with("field", group.field);
            all.add(finding.with("count", codes.size()).with("codes", CatalogSteps.list(codes)));
        });
        return all;
    }
}
