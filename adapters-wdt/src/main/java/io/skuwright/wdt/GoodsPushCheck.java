package io.skuwright.wdt;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks whether goods can be pushed: each alone, and next to the others. */
final class GoodsPushCheck {

    private static final int MOST_SPECS = 500;

    private final Map<String, Integer> goods = new HashMap<>();
    private final Map<String, Integer> specs = new HashMap<>();

    /** Makes a check of goods that know of each other. */
    GoodsPushCheck(List<WdtGoods> all) {
        for (WdtGoods each : all) {
            goods.merge(each.goodsNo(), 1, Integer::sum);
            each.liveSpecs().forEach(spec -> specs.merge(spec.specNo(), 1, Integer::sum));
        }
    }

    /** Returns what is wrong with a goods. */
    List<Finding> of(WdtGoods each, Place place) {
        List<Finding> found = new ArrayList<>();
        List<WdtSpec> live = each.liveSpecs();
        missing(found, each, place, "goods_no", each.goodsNo().isBlank());
        missing(found, each, place, "goods_name", each.name().filter(name -> !name.isBlank()).isEmpty());
        if (each.isDeleted()) {
            found.add(about(GoodsCode.GOODS_DELETED, each, place));
        }
        if (live.isEmpty()) {
            found.add(about(GoodsCode.GOODS_WITHOUT_SPECS, each, place));
        }
        if (live.size() > MOST_SPECS) {
            found.add(about(GoodsCode.GOODS_SPECS_TOO_MANY, each, place)
                    .with("limit", MOST_SPECS)
                    .with("actual", live.size()));
        }
        int same = goods.getOrDefault(each.goodsNo(), 0);
        if (same > 1) {
            found.add(about(GoodsCode.GOODS_NO_REPEATED, each, place).with("count", same).with("places", place.toString()));
        }
        for (int at = 0; at < live.size(); at++) {
            String number = live.get(at).specNo();
            missing(found, each, place.child("spec_list").child(at), "spec_no", number.isBlank());
            if (specs.getOrDefault(number, 0) > 1) {
                found.add(Finding.of(GoodsCode.SPEC_NO_REPEATED)
                        .about(number)
                        .at(place.child("spec_list").child(at))
                        .with("count", specs.getOrDefault(number, 0))
                        .with("goods", each.goodsNo()));
            }
        }
        return found;
    }

    private static void missing(List<Finding> found, WdtGoods goods, Place place, String field, boolean isMissing) {
        if (isMissing) {
            found.add(about(GoodsCode.GOODS_FIELD_MISSING, goods, place).with("field", field));
        }
    }

    private static Finding about(GoodsCode code, WdtGoods goods, Place place) {
        return Finding.of(code).about(goods.goodsNo()).at(place);
    }
}
