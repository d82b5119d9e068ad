package io.skuwright.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random catalogues of few codes, fields and values, so that much of it meets. */
final class CatalogFacts {

    static final List<String> FIELDS = List.of("name", "price", "remark", "stock", "category");
    static final List<String> SHOPS = List.of("S1", "S2");

    private CatalogFacts() {}

    static Arbitrary<FieldFlow> flows() {
        Arbitrary<Flow> creation = Arbitraries.of(Flow.TO_SHOP, Flow.TO_ERP, Flow.BOTH, Flow.NONE);
        Arbitrary<List<Flow>> flows = Arbitraries.of(Flow.values()).list().ofSize(FIELDS.size());
        return Combinators.combine(creation, flows).as((create, list) -> {
            FieldFlow flow = FieldFlow.manual().withCreation(create);
            for (int at = 0; at < list.size(); at++) {
                flow = flow.with(FIELDS.get(at), list.get(at));
            }
            return flow;
        });
    }

    static Arbitrary<Map<String, String>> values() {
        return Arbitraries.maps(Arbitraries.of(FIELDS), Arbitraries.of("a", "b", "c", "")).ofMaxSize(4);
    }

    static Arbitrary<List<CatalogItem>> items() {
        return items(Arbitraries.of("S1", "S2"), Arbitraries.of("A", "B2", "C3", "D4"));
    }

    /** Also what is to be refused: unknown shops, blank codes, codes that look alike, codes that come twice. */
    static Arbitrary<List<CatalogItem>> faultyItems() {
        return items(Arbitraries.of("S1", "S2", "S9", ""), Arbitraries.of("A", "a", "Ａ", "B2", "0B2", "", " ", "C3"));
    }

    private static Arbitrary<List<CatalogItem>> items(Arbitrary<String> shops, Arbitrary<String> codes) {
        return Combinators.combine(shops, codes, values()).as(CatalogItem::of).list().ofMaxSize(12);
    }

    /** Returns items of which no two have one shop and code. */
    static List<CatalogItem> distinct(List<CatalogItem> items) {
        List<CatalogItem> kept = new ArrayList<>();
        for (CatalogItem item : items) {
            if (kept.stream().noneMatch(it -> it.shop().equals(item.shop()) && it.code().equals(item.code()))) {
                kept.add(item);
            }
        }
        return kept;
    }
}
