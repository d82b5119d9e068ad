package io.skuwright.merchantpro;

import io.skuwright.product.Product;
import io.skuwright.product.Sku;
import io.skuwright.product.Spu;
import io.skuwright.sync.CatalogItem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells the SKUs of products of the core with the values that shops know. */
final class ErpItems {

    private ErpItems() {}

    static List<CatalogItem> of(Collection<? extends Product> products) {
        List<CatalogItem> items = new ArrayList<>();
        for (Product product : products) {
            Map<String, String> common = common(product);
            for (Sku sku : product.skus()) {
                Map<String, String> values = new LinkedHashMap<>(common);
                add(values, sku.fields());
                if (product instanceof Spu) {
                    values.put(CatalogField.OPTIONS.field(), options(sku));
                } else {
                    values.put(CatalogField.GOODS.field(), sku.code());
                }
                values.put(CatalogField.STATUS.field(), sku.isActive() ? "active" : "inactive");
                items.add(CatalogItem.of(sku.code(), values));
            }
        }
        return List.copyOf(items);
    }

    private static Map<String, String> common(Product product) {
        Map<String, String> values = new LinkedHashMap<>();
        add(values, product.fields());
        values.put(CatalogField.NAME.field(), product.name());
        product.unit().ifPresent(unit -> values.put(CatalogField.UNIT.field(), unit));
        product.category().ifPresent(category -> values.put(CatalogField.CATEGORY.field(), category));
        if (product instanceof Spu spu) {
            spu.code().ifPresent(code -> values.put(CatalogField.GOODS.field(), code));
        }
        return values;
    }

    private static void add(Map<String, String> values, Map<String, String> fields) {
        for (CatalogField field : CatalogField.values()) {
            String value = fields.get(field.field());
            if (value != null) {
                values.put(field.field(), value);
            }
        }
    }

    private static String options(Sku sku) {
        return CatalogField.options(sku.combination().values());
    }
}
