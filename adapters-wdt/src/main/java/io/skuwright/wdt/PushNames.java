package io.skuwright.wdt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What fields of goods are called when they are written, by our words; what a dialect does not take has no name.
 *
 * @param goods the names of a goods
 * @param spec the names of a spec
 */
record PushNames(Map<String, String> goods, Map<String, String> spec) {

    static final PushNames QYB = new PushNames(qybGoods(), qybSpec());
    static final PushNames Y = new PushNames(yGoods(), ySpec());
    static final PushNames QJB = new PushNames(qjbGoods(), qjbSpec());

    static PushNames of(Dialect dialect) {
        return switch (dialect) {
            case QYB -> QYB;
            case Y -> Y;
            case QJB -> QJB;
        };
    }

    private static Map<String, String> qybGoods() {
        Map<String, String> names = new HashMap<>(Map.of(
                "shortName", "short_name",
                "alias", "alias",
                "type", "goods_type",
                "category", "class_name",
                "brand", "brand_name",
                "unit", "unit_name",
                "auxUnit", "aux_unit_name",
                "remark", "remark"));
        properties(names, "props");
        return names;
    }

    private static Map<String, String> qybSpec() {
        Map<String, String> names = new HashMap<>(Map.of(
                "code", "spec_code",
                "barcode", "barcode",
                "name", "spec_name",
                "weight", "weight",
                "taxRate", "tax_rate",
                "unit", "spec_unit_name",
                "picture", "img_url",
                "remark", "spec_remark"));
        for (PriceKind kind : PriceKind.values()) {
            names.put(kind.field(), kind.field());
        }
        properties(names, "prop");
        return names;
    }

    private static Map<String, String> yGoods() {
        Map<String, String> names =
                new HashMap<>(Map.of("shortName", "short_name", "brand", "brand_name", "remark", "remark"));
        properties(names, "spu_prop");
        return names;
    }

    private static Map<String, String> ySpec() {
        Map<String, String> names = new HashMap<>(qybSpec());
        names.remove("code");
        names.keySet().removeAll(
                List.of("member_price", "market_price", "custom_price1", "custom_price2"));
        return names;
    }

    private static Map<String, String> qjbGoods() {
        Map<String, String> names = new HashMap<>(qybGoods());
        names.put("origin", "origin");
        properties(names, "prop");
        return names;
    }

    private static Map<String, String> qjbSpec() {
        Map<String, String> names = new HashMap<>(qybSpec());
        names.remove("taxRate");
        names.put("unit", "unit_name");
        names.put("remark", "remark");
        return names;
    }

    private static void properties(Map<String, String> names, String prefix) {
        for (int number = 1; number <= GoodsNames.PROPERTIES; number++) {
            names.put(GoodsNames.property(number), prefix + number);
        }
    }
}
