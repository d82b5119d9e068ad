package io.skuwright.wdt;

import io.skuwright.row.FieldNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the fields of a shop's goods are called where they are read; {@code goods_no} is the ERP's own code there. */
final class PlatformNames {

    static final FieldNames READ = FieldNames.of(table());

    private PlatformNames() {}

    static String key(String goodsId, String specId) {
        return Keys.of(goodsId, specId);
    }

    private static Map<String, List<String>> table() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put("id", List.of("rec_id"));
        names.put("shop", List.of("shop_no", "shop_id"));
        names.put("shopName", List.of("shop_name"));
        names.put("platform", List.of("platform_id"));
        names.put("goodsId", List.of("api_goods_id", "goods_id"));
        names.put("specId", List.of("api_spec_id", "spec_id"));
        names.put("goods", List.of("outer_id"));
        names.put("spec", List.of("spec_outer_id"));
        names.put("specCode", List.of("spec_code"));
        names.put("goodsName", List.of("api_goods_name", "goods_name"));
        names.put("specName", List.of("api_spec_name", "spec_name"));
        names.put("barcode", List.of("barcode"));
        names.put("status", List.of("status"));
        names.put("deleted", List.of("is_deleted"));
        names.put("price", List.of("price"));
        names.put("stock", List.of("stock_num"));
        names.put("category", List.of("cid"));
        names.put("picture", List.of("pic_url"));
        names.put("matchTarget", List.of("match_target_type"));
        names.put("matchCode", List.of("match_code"));
        names.put("merchant", List.of("merchant_no"));
        names.put("merchantId", List.of("match_target_id"));
        names.put("matchedByItself", List.of("is_auto_match"));
        names.put("modified", List.of("modified"));
        return names;
    }
}
