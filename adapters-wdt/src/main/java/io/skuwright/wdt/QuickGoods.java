package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import io.skuwright.wire.Repeat;
import io.skuwright.wire.Wanted;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes goods of values that are as plain as most are, and nothing of any others. */
final class QuickGoods {

    private static final String SPECS = "spec_list";

    private final ValueForms forms;
    private final QuickFields<GoodsDraft> goods;
    private final QuickFields<SpecDraft> specs;
    private final int goodsNumber;
    private final int specNumber;
    private final GoodsDraft draft = new GoodsDraft();
    private final SpecDraft inner = new SpecDraft();
    private @Nullable QuickValues values;

    QuickGoods(ValueForms forms, GoodsTypes types) {
        this.forms = forms;
        this.goods = goods(types);
        this.specs = specs();
        this.goodsNumber = goods.slot("number");
        this.specNumber = specs.slot("number");
    }

    private static QuickFields<GoodsDraft> goods(GoodsTypes types) {
        QuickFields<GoodsDraft> fields = new QuickFields<GoodsDraft>(GoodsNames.GOODS)
                .on("number", (draft, values, slot) -> draft.number = values.requiredCode(slot))
                .on("id", (draft, values, slot) -> draft.id = values.id(slot))
                .on("name", (draft, values, slot) -> draft.name = values.text(slot))
                .on("shortName", (draft, values, slot) -> draft.shortName = values.text(slot))
                .on("alias", (draft, values, slot) -> draft.alias = values.text(slot))
                .on("category", (draft, values, slot) -> draft.category = values.name(slot))
                .on("categoryId", (draft, values, slot) -> draft.categoryId = values.id(slot))
                .on("brand", (draft, values, slot) -> draft.brand = values.name(slot))
                .on("brandNo", (draft, values, slot) -> draft.brandNo = values.code(slot))
                .on("unit", (draft, values, slot) -> draft.unit = values.name(slot))
                .on("auxUnit", (draft, values, slot) -> draft.auxUnit = values.name(slot))
                .on("type", (draft, values, slot) -> type(draft, values, slot, types))
                .on("deleted", (draft, values, slot) -> draft.isDeleted = values.deleted(slot))
                .on("status", (draft, values, slot) -> draft.isDisabled = values.disabled(slot))
                .on("created", (draft, values, slot) -> draft.created = values.time(slot))
                .on("modified", (draft, values, slot) -> draft.modified = values.time(slot))
                .on("origin", (draft, values, slot) -> draft.origin = values.name(slot))
                .on("remark", (draft, values, slot) -> draft.remark = values.text(slot));
        for (int at = 1; at <= GoodsNames.PROPERTIES; at++) {
            int number = at;
            fields.on(GoodsNames.property(at), (draft, values, slot) -> property(draft.properties, values, number, slot));
        }
        return fields;
    }

    private static QuickFields<SpecDraft> specs() {
        QuickFields<SpecDraft> fields = new QuickFields<SpecDraft>(GoodsNames.SPEC)
                .on("number", (draft, values, slot) -> draft.number = values.requiredCode(slot))
                .on("id", (draft, values, slot) -> draft.id = values.id(slot))
                .on("code", (draft, values, slot) -> draft.code = values.code(slot))
                .on("name", (draft, values, slot) -> draft.name = values.text(slot))
                .on("barcode", (draft, values, slot) -> draft.barcode = values.code(slot))
                .on("barcodes", (draft, values, slot) -> values.doubt())
                .on("weight", (draft, values, slot) -> draft.weight = values.number(slot))
                .on("taxRate", (draft, values, slot) -> draft.taxRate = values.number(slot))
                .on("unit", (draft, values, slot) -> draft.unit = values.name(slot))
                .on("picture", (draft, values, slot) -> draft.picture = values.text(slot))
                .on("deleted", (draft, values, slot) -> draft.isDeleted = values.deleted(slot))
                .on("status", (draft, values, slot) -> draft.isDisabled = values.disabled(slot))
                .on("created", (draft, values, slot) -> draft.created = values.time(slot))
                .on("modified", (draft, values, slot) -> draft.modified = values.time(slot))
                .on("remark", (draft, values, slot) -> draft.remark = values.text(slot));
        for (PriceKind kind : PriceKind.values()) {
            fields.on(kind.field(), (draft, values, slot) -> price(draft, values, kind, slot));
        }
        for (int at = 1; at <= GoodsNames.PROPERTIES; at++) {
            int number = at;
            fields.on(GoodsNames.property(at), (draft, values, slot) -> property(draft.properties, values, number, slot));
        }
        return fields;
    }

    private static void type(GoodsDraft draft, QuickValues values, int slot, GoodsTypes types) {
        String code = values.text(slot);
        if (code != null) {
            draft.typeCode = code;
            draft.type = types.type(code).orElse(null);
            if (draft.type == null) {
                values.doubt();
            }
        }
    }

    private static void price(SpecDraft draft, QuickValues values, PriceKind kind, int slot) {
        Ratio price = values.number(slot);
        if (price != null) {
            draft.prices.put(kind, price);
        }
    }

    private static void property(Map<Integer, String> properties, QuickValues values, int number, int slot) {
        String text = values.property(number, slot);
        if (text != null) {
            properties.put(number, text);
        }
    }

    /** Returns what of a record is wanted. */
    Wanted wanted() {
        return goods.wanted().with(SPECS, specs.wanted());
    }

    /**
     * Returns the goods, null if the careful way might find anything to say about it or read it otherwise.
     *
     * @param written the same record
     */
    @Nullable WdtGoods decode(Repeat record, WrittenRecord written, Place place) {
        draft.clear();
        QuickValues reader = reader(record);
        boolean isRead = !record.isEmpty(goodsNumber) && goods.set(draft, reader) && specs(record, reader, place);
        return isRead ? draft.build(written.extras(), place) : null;
    }

    private QuickValues reader(Repeat record) {
        QuickValues reader = values == null ? new QuickValues(forms, record) : values;
        values = reader;
        return reader.of(record);
    }

    private boolean specs(Repeat record, QuickValues reader, Place place) {
        int size = record.size();
        Place list = size == 0 ? place : place.child(SPECS);
        for (int at = 0; at < size; at++) {
            Repeat spec = record.get(at);
            inner.clear();
            if (spec.isEmpty(specNumber) || !specs.set(inner, reader.of(spec))) {
                return false;
            }
            Place where = list.child(at);
            Extras extras = new WrittenRecord(spec, where, GoodsNames.SPEC).extras();
            draft.specs.add(inner.build(extras, where));
        }
        return true;
    }
}
