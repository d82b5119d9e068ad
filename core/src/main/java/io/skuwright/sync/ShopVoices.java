package io.skuwright.sync;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the shops that share an ERP want one field of one SKU there to be. */
final class ShopVoices {

    private final boolean isOne;
    private final FieldFlow flow;
    private final Map<String, Map<String, SortedMap<String, String>>> wishes = new HashMap<>();

    ShopVoices(CatalogSettings settings) {
        this.isOne = !settings.erpPerShop() && settings.shops().size() > 1;
        this.flow = settings.flow();
    }

    void add(ShopSku sku, String field, String value) {
        if (isOne) {
            wishes.computeIfAbsent(sku.code(), code -> new HashMap<>())
                    .computeIfAbsent(field, any -> new TreeMap<>())
                    .put(sku.shop(), value);
        }
    }

    /** Returns true if two shops want different values. */
    boolean differ(String code, String field) {
        List<String> values = List.copyOf(values(code, field).values());
        return values.stream().anyMatch(value -> !flow.isSame(field, value, values.get(0)));
    }

    /** Returns the values that the shops want, for people. */
    String text(String code, String field) {
        return values(code, field).entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(", "));
    }

    private SortedMap<String, String> values(String code, String field) {
        return wishes.getOrDefault(code, Map.of()).getOrDefault(field, new TreeMap<>());
    }
}
