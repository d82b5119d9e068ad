package io.skuwright.sync;

import io.skuwright.result.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Catalogues in few words: items as {@code "A-1 name=Tea price=12"}, plans as lines without their version. */
final class Catalogs {

    /** The ERP leads in prices, names flow both ways, remarks follow the shop, the rest is by hand. */
    static final FieldFlow FLOW = FieldFlow.manual()
            .withCreation(Flow.TO_SHOP)
            .with("price", Flow.TO_SHOP)
            .withNumber("price", true)
            .with("name", Flow.BOTH)
            .with("remark", Flow.TO_ERP)
            .with("stock", Flow.NONE);

    static final CatalogSettings ONE_SHOP =
            CatalogSettings.builder().flow(FLOW).addShops("S1").goodsField("goods").build();

    private Catalogs() {}

    static CatalogSettings with(CatalogSettings settings, CatalogMode mode) {
        return CatalogSettings.builder().from(settings).mode(mode).build();
    }

    static CatalogSettings with(CatalogSettings settings, FieldFlow flow) {
        return CatalogSettings.builder().from(settings).flow(flow).build();
    }

    /** Returns an item of an ERP with one catalogue: a code, and values without blanks. */
    static CatalogItem erp(String words) {
        return shop("", words);
    }

    static CatalogItem shop(String shop, String words) {
        String[] parts = words.split(" ", -1);
        Map<String, String> values = new TreeMap<>();
        for (int at = 1; at < parts.length; at++) {
            String[] pair = parts[at].split("=", 2);
            values.put(pair[0], pair[1]);
        }
        return CatalogItem.of(shop, parts[0], values);
    }

    static CatalogItem s1(String words) {
        return shop("S1", words);
    }

    /** Returns the state in which the shop S1 and the ERP agree on items. */
    static SentState agreed(String... items) {
        List<CatalogItem> all = new ArrayList<>();
        for (String item : items) {
            all.add(s1(item));
        }
        return SentState.empty().withAgreed(all);
    }

    static List<String> lines(Plan plan) {
        return plan.toText().lines().skip(1).toList();
    }

    static List<String> lines(CatalogPlan plan) {
        return lines(plan.plan());
    }
}
