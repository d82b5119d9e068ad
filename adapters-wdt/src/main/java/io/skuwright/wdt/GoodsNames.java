package io.skuwright.wdt;

import io.skuwright.row.FieldNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the fields of goods and specs are called when they are read; the names of the dialects do not collide. */
final class GoodsNames {

    /** How many properties of its own a tenant has. */
    static final int PROPERTIES = 6;

    private static final List<String> NUMBERED =
            IntStream.rangeClosed(1, PROPERTIES).mapToObj(number -> "prop" + number).toList();

    static final FieldNames GOODS = FieldNames.of(goods());
    static final FieldNames SPEC = FieldNames.of(spec());
    static final FieldNames BARCODE =
            FieldNames.of(Map.of("barcode", List.of("barcode"), "master", List.of("is_master")));

    private GoodsNames() {}

    private static Map<String, List<String>> goods() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put("id", List.of("goods_id"));
        names.put("number", List.of("goods_no"));
        names.put("name", List.of("goods_name"));
        names.put("shortName", List.of("short_name"));
        names.put("alias", List.of("alias"));
        names.put("type", List.of("goods_type"));
        // In Y class_name is there and empty.
        names.put("category", List.of("category_name", "class_name"));
        names.put("categoryId", List.of("goods_category_id", "class_id"));
        names.put("brand", List.of("brand_name"));
        names.put("brandNo", List.of("brand_no", "brand_code"));
        names.put("unit", List.of("unit_name"));
        names.put("auxUnit", List.of("aux_unit_name"));
        names.put("deleted", List.of("deleted"));
        names.put("status", List.of("goods_status"));
        names.put("created", List.of("goods_created", "created"));
        names.put("modified", List.of("goods_modified", "modified"));
        names.put("origin", List.of("origin"));
        names.put("remark", List.of("remark"));
        names.put("specs", List.of("spec_list"));
        properties(names);
        return names;
    }

    private static Map<String, List<String>> spec() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put("id", List.of("spec_id"));
        names.put("goodsId", List.of("goods_id"));
        names.put("number", List.of("spec_no"));
        names.put("code", List.of("spec_code"));
        names.put("name", List.of("spec_name"));
        names.put("barcode", List.of("barcode"));
        names.put("barcodes", List.of("barcode_list"));
        for (PriceKind kind : PriceKind.values()) {
            names.put(kind.field(), List.of(kind.field()));
        }
        names.put("weight", List.of("weight"));
        names.put("taxRate", List.of("tax_rate"));
        names.put("unit", List.of("spec_unit_name", "unit_name"));
        names.put("picture", List.of("img_url"));
        names.put("deleted", List.of("deleted"));
        names.put("status", List.of("goods_status"));
        names.put("created", List.of("spec_created"));
        names.put("modified", List.of("spec_modified", "modified"));
        names.put("remark", List.of("remark"));
        properties(names);
        return names;
    }

    private static void properties(Map<String, List<String>> names) {
        for (int number = 1; number <= PROPERTIES; number++) {
            names.put(property(number), List.of(property(number)));
        }
    }

    static String property(int number) {
        return NUMBERED.get(number - 1);
    }
}
