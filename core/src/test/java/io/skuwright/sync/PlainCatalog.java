package io.skuwright.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The rule of a catalogue sync said once more, by nested maps: shop, code, field, value.
 *
 * <p>It takes sound facts only, shops that do not share the ERP, and states in which nothing is on its way.
 */
final class PlainCatalog {

    private final FieldFlow flow;
    private final CatalogMode mode;
    private final List<String> said = new ArrayList<>();
    private final List<String> manual = new ArrayList<>();

    PlainCatalog(FieldFlow flow, CatalogMode mode) {
        this.flow = flow;
        this.mode = mode;
    }

    /** Returns what each SKU gets, in words. */
    List<String> plan(
            Map<String, Map<String, Map<String, String>>> erp,
            Map<String, Map<String, Map<String, String>>> shops,
            Map<String, Map<String, Map<String, String>>> agreed,
            Set<String> names) {
        for (String shop : new TreeSet<>(names)) {
            Map<String, Map<String, String>> inErp = erp.getOrDefault(shop, Map.of());
            Map<String, Map<String, String>> inShop = shops.getOrDefault(shop, Map.of());
            Map<String, Map<String, String>> known = agreed.getOrDefault(shop, Map.of());
            TreeSet<String> codes = new TreeSet<>(inErp.keySet());
            codes.addAll(inShop.keySet());
            for (String code : codes) {
                one(shop + "/" + code, inErp.get(code), inShop.get(code), known.get(code));
            }
        }
        return said;
    }

    /** Returns what people have to do, in words. */
    List<String> manual() {
        return manual;
    }

    private void one(
            String sku,
            @Nullable Map<String, String> erp,
            @Nullable Map<String, String> shop,
            @Nullable Map<String, String> agreed) {
        if (erp == null || shop == null) {
            Map<String, String> there = new TreeMap<>(erp == null ? shop : erp);
            there.keySet().removeIf(field -> flow.flow(field) == Flow.NONE);
            Flow wanted = erp == null ? Flow.TO_ERP : Flow.TO_SHOP;
            boolean flows = flow.creation() == wanted || flow.creation() == Flow.BOTH;
            if (agreed == null && flows && mode != CatalogMode.UPDATE_ONLY) {
                said.add(sku + " create in " + (erp == null ? "erp " : "shop ") + there);
            }
            return;
        }
        if (mode == CatalogMode.CREATE_ONLY) {
            return;
        }
        Map<String, String> toErp = new TreeMap<>();
        Map<String, String> toShop = new TreeMap<>();
        Map<String, String> base = agreed == null ? new HashMap<>() : agreed;
        TreeSet<String> fields = new TreeSet<>(erp.keySet());
        fields.addAll(shop.keySet());
        for (String field : fields) {
            String e = erp.get(field);
            String s = shop.get(field);
            String b = base.get(field);
            if (e != null && e.equals(s)) {
                continue;
            }
            switch (flow.flow(field)) {
                case TO_SHOP -> {
                    if (e != null && (s != null || !e.equals(b))) {
                        toShop.put(field, e);
                    }
                }
                case TO_ERP -> {
                    if (s != null && (e != null || !s.equals(b))) {
                        toErp.put(field, s);
                    }
                }
                case BOTH -> {
                    if (e != null && s != null && s.equals(b)) {
                        toShop.put(field, e);
                    } else if (e != null && s != null && e.equals(b)) {
                        toErp.put(field, s);
                    } else if (e != null && s != null) {
                        said.add(sku + " conflict " + field);
                    }
                }
                case BY_HAND -> byHand(sku, field, e, s, b);
                default -> { }
            }
        }
        if (!toErp.isEmpty()) {
            said.add(sku + " update in erp " + toErp);
        }
        if (!toShop.isEmpty()) {
            said.add(sku + " update in shop " + toShop);
        }
    }

    private void byHand(String sku, String field, @Nullable String e, @Nullable String s, @Nullable String b) {
        boolean inErp = flow.creation() == Flow.TO_ERP;
        String leading = inErp ? s : e;
        String following = inErp ? e : s;
        if (leading == null) {
            return;
        }
        String old = following != null ? following : b;
        if (old != null && !old.equals(leading)) {
            manual.add(sku + " " + field + " " + old + " -> " + leading);
        }
    }
}
