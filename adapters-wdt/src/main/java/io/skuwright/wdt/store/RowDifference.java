package io.skuwright.wdt.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Names the fields in which two rows differ. */
final class RowDifference {

    static final String ATTRIBUTES = "attributes";

    private final List<String> fields = new ArrayList<>();

    private RowDifference() {}

    static List<String> of(GoodsListRow one, GoodsListRow other) {
        RowDifference difference = new RowDifference();
        difference.look(ListField.GOODS_NO, one.goodsNo(), other.goodsNo());
        difference.look(ListField.NAME, one.name(), other.name());
        difference.look(ListField.CATEGORY, one.category(), other.category());
        difference.look(ListField.BRAND, one.brand(), other.brand());
        difference.look(ListField.SPEC_NAME, one.specName(), other.specName());
        difference.look(ListField.PRICE, one.price(), other.price());
        difference.look(ListField.UNIT, one.unit(), other.unit());
        difference.look(ListField.BARCODE, one.barcode(), other.barcode());
        difference.look(ListField.SHELF, one.shelf(), other.shelf());
        difference.look(ListField.PICTURE, one.picture(), other.picture());
        if (!one.attributes().equals(other.attributes())) {
            difference.fields.add(ATTRIBUTES);
        }
        return difference.fields;
    }

    private void look(ListField field, Object one, Object other) {
        if (!Objects.equals(one, other)) {
            fields.add(field.word());
        }
    }
}
