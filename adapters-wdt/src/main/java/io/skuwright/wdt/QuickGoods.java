package io.skuwright.wdt;

import io.skuwright.result.Place;
import io.skuwright.row.Extras;
import io.skuwright.row.FieldNames;
import io.skuwright.wire.Repeat;
import io.skuwright.wire.Wanted;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes goods of values that are as plain as most are, and nothing of any others. */
final class QuickGoods {

    private static final String SPECS = "spec_list";

    private static final List<String> INDEXES =
            IntStream.range(0, 16).mapToObj(Integer::toString).toList();

    private final ValueForms forms;
    private final QuickFields<WdtGoods.Builder> goods;
    private final QuickFields<WdtSpec.Builder> specs;
    private final int goodsNumber;
    private final int specNumber;

    QuickGoods(ValueForms forms, GoodsTypes types) {
        this.forms = forms;
        this.goods = goods(types);
        this.specs = specs();
        this.goodsNumber = goods.slot("number");
        this.specNumber = specs.slot("number");
    }

    private static QuickFields<WdtGoods.Builder> goods(GoodsTypes types) {
        QuickFields<WdtGoods.Builder> fields = new QuickFields<WdtGoods.Builder>(GoodsNames.GOODS)
                .on("number", (built, values, slot) -> built.goodsNo(values.requiredCode(slot)))
                .on("id", (built, values, slot) -> values.id(slot).ifPresent(built::id))
                .on("name", (built, values, slot) -> values.text(slot).ifPresent(built::name))
                .on("shortName", (built, values, slot) -> values.text(slot).ifPresent(built::shortName))
                .on("alias", (built, values, slot) -> values.text(slot).ifPresent(built::alias))
                .on("category", (built, values, slot) -> values.name(slot).ifPresent(built::category))
                .on("categoryId", (built, values, slot) -> values.id(slot).ifPresent(built::categoryId))
                .on("brand", (built, values, slot) -> values.name(slot).ifPresent(built::brand))
                .on("brandNo", (built, values, slot) -> values.code(slot).ifPresent(built::brandNo))
                .on("unit", (built, values, slot) -> values.name(slot).ifPresent(built::unit))
                .on("auxUnit", (built, values, slot) -> values.name(slot).ifPresent(built::auxUnit))
                .on("type", (built, values, slot) -> type(built, values, slot, types))
                .on("deleted", (built, values, slot) -> built.isDeleted(values.deleted(slot)))
                .on("status", (built, values, slot) -> built.isDisabled(isDisabled(values, slot)))
                .on("created", (built, values, slot) -> values.time(slot).ifPresent(built::created))
                .on("modified", (built, values, slot) -> values.time(slot).ifPresent(built::modified))
                .on("origin", (built, values, slot) -> values.name(slot).ifPresent(built::origin))
                .on("remark", (built, values, slot) -> values.text(slot).ifPresent(built::remark));
        for (int at = 1; at <= GoodsNames.PROPERTIES; at++) {
            int number = at;
            fields.on(GoodsNames.property(at), (built, values, slot) ->
                    values.property(number, slot).ifPresent(text -> built.putProperties(number, text)));
        }
        return fields;
    }

    private static QuickFields<WdtSpec.Builder> specs() {
        QuickFields<WdtSpec.Builder> fields = new QuickFields<WdtSpec.Builder>(GoodsNames.SPEC)
                .on("number", (built, values, slot) -> built.specNo(values.requiredCode(slot)))
                .on("id", (built, values, slot) -> values.id(slot).ifPresent(built::id))
                .on("code", (built, values, slot) -> values.code(slot).ifPresent(built::specCode))
                .on("name", (built, values, slot) -> values.text(slot).ifPresent(built::name))
                .on("barcode", (built, values, slot) -> values.code(slot).ifPresent(built::barcode))
                .on("barcodes", (built, values, slot) -> values.doubt())
                .on("weight", (built, values, slot) -> values.number(slot).ifPresent(built::weight))
                .on("taxRate", (built, values, slot) -> values.number(slot).ifPresent(built::taxRate))
                .on("unit", (built, values, slot) -> values.name(slot).ifPresent(built::unit))
                .on("picture", (built, values, slot) -> values.text(slot).ifPresent(built::picture))
                .on("deleted", (built, values, slot) -> built.isDeleted(values.deleted(slot)))
                .on("status", (built, values, slot) -> built.isDisabled(isDisabled(values, slot)))
                .on("modified", (built, values, slot) -> values.time(slot).ifPresent(built::modified))
                .on("remark", (built, values, slot) -> values.text(slot).ifPresent(built::remark));
        for (PriceKind kind : PriceKind.values()) {
            fields.on(kind.field(), (built, values, slot) ->
                    values.number(slot).ifPresent(price -> built.putPrices(kind, price)));
        }
        for (int at = 1; at <= GoodsNames.PROPERTIES; at++) {
            int number = at;
            fields.on(GoodsNames.property(at), (built, values, slot) ->
                    values.property(number, slot).ifPresent(text -> built.putProperties(number, text)));
        }
        return fields;
    }

    private static void type(WdtGoods.Builder built, QuickValues values, int slot, GoodsTypes types) {
        Optional<String> code = values.text(slot);
        Optional<GoodsType> type = code.flatMap(types::type);
        code.ifPresent(built::typeCode);
        type.ifPresent(built::type);
        if (code.isPresent() && type.isEmpty()) {
            values.doubt();
        }
    }

    private static boolean isDisabled(QuickValues values, int slot) {
        return values.text(slot).filter(GoodsDecoder.DISABLED::equals).isPresent();
    }

    /** Returns what of a record is wanted. */
    Wanted wanted() {
        return goods.wanted().with(SPECS, specs.wanted());
    }

    /** Returns the goods, nothing if the careful way might find anything to say about it or read it otherwise. */
    Optional<WdtGoods> decode(Repeat record, Place place) {
        WdtGoods.Builder built = WdtGoods.builder().place(place);
        QuickValues values = new QuickValues(record, forms);
        if (record.isEmpty(goodsNumber) || !goods.set(built, values) || !specs(built, record, place)) {
            return Optional.empty();
        }
        return Optional.of(built.extras(extras(record, place, GoodsNames.GOODS)).build());
    }

    private boolean specs(WdtGoods.Builder built, Repeat record, Place place) {
        Place list = record.size() == 0 ? place : place.child(SPECS);
        for (int at = 0; at < record.size(); at++) {
            Repeat spec = record.get(at);
            Place where = at < INDEXES.size() ? list.child(INDEXES.get(at)) : list.child(at);
            WdtSpec.Builder inner = WdtSpec.builder().place(where);
            if (spec.isEmpty(specNumber) || !specs.set(inner, new QuickValues(spec, forms))) {
                return false;
            }
            built.addSpecs(inner.extras(extras(spec, where, GoodsNames.SPEC)).build());
        }
        return true;
    }

    private static Extras extras(Repeat record, Place place, FieldNames known) {
        Repeat.Text text = record.written();
        return Extras.later(() -> GoodsLane.row(text, place).extras(known).fields());
    }
}
