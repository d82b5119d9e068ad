package io.skuwright.wdt;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.Extras;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Reads one goods with its specs; what it finds depends on the record alone. */
final class GoodsDecoder {

    /** What Y writes for a goods or spec that is out of use. */
    static final String DISABLED = "4";

    private static final List<PriceKind> PRICES = List.of(PriceKind.values());

    private final ValueForms forms;
    private final GoodsTypes types;

    GoodsDecoder(ValueForms forms, GoodsTypes types) {
        this.forms = forms;
        this.types = types;
    }

    /** Returns the goods; with an error among the findings it cannot be used. */
    Outcome<WdtGoods> decode(Row row) {
        Values values = new Values(row, GoodsNames.GOODS, forms);
        String number = values.requiredCode("number").orElse("");
        values.about(number);
        WdtGoods.Builder goods = WdtGoods.builder().goodsNo(number).place(row.place());
        values.id("id").ifPresent(goods::id);
        values.text("name").ifPresent(goods::name);
        values.text("shortName").ifPresent(goods::shortName);
        values.text("alias").ifPresent(goods::alias);
        values.name("category").ifPresent(goods::category);
        values.id("categoryId").ifPresent(goods::categoryId);
        values.name("brand").ifPresent(goods::brand);
        values.code("brandNo").ifPresent(goods::brandNo);
        values.name("unit").ifPresent(goods::unit);
        values.name("auxUnit").ifPresent(goods::auxUnit);
        type(values, goods);
        goods.isDeleted(values.deleted("deleted")).isDisabled(isDisabled(values));
        values.time("created").ifPresent(goods::created);
        values.time("modified").ifPresent(goods::modified);
        values.name("origin").ifPresent(goods::origin);
        values.text("remark").ifPresent(goods::remark);
        properties(values, goods::putProperties);
        goods.extras(extras(row, GoodsNames.GOODS));
        List<Finding> findings = new ArrayList<>();
        for (Row spec : values.records("specs")) {
            goods.addSpecs(spec(spec, findings));
        }
        findings.addAll(0, values.findings());
        return Outcome.of(goods.build(), findings);
    }

    private void type(Values values, WdtGoods.Builder goods) {
        Optional<String> code = values.text("type");
        code.ifPresent(goods::typeCode);
        Optional<GoodsType> type = code.flatMap(types::type);
        type.ifPresent(goods::type);
        if (code.isPresent() && type.isEmpty()) {
            values.add(Finding.of(GoodsCode.GOODS_TYPE_UNKNOWN)
                    .about(values.subject())
                    .at(values.field("type").place())
                    .with("field", values.field("type").name())
                    .with("value", code.get())
                    .with("known", types.known()));
        }
    }

    private WdtSpec spec(Row row, List<Finding> findings) {
        Values values = new Values(row, GoodsNames.SPEC, forms);
        String number = values.requiredCode("number").orElse("");
        values.about(number);
        WdtSpec.Builder spec = WdtSpec.builder().specNo(number).place(row.place());
        values.id("id").ifPresent(spec::id);
        values.code("code").ifPresent(spec::specCode);
        values.text("name").ifPresent(spec::name);
        barcodes(values, spec);
        prices(values, spec);
        values.number("weight").ifPresent(spec::weight);
        values.number("taxRate").ifPresent(spec::taxRate);
        values.name("unit").ifPresent(spec::unit);
        values.text("picture").ifPresent(spec::picture);
        spec.isDeleted(values.deleted("deleted")).isDisabled(isDisabled(values));
        values.time("created").ifPresent(spec::created);
        values.time("modified").ifPresent(spec::modified);
        values.text("remark").ifPresent(spec::remark);
        properties(values, spec::putProperties);
        spec.extras(extras(row, GoodsNames.SPEC));
        findings.addAll(values.findings());
        return spec.build();
    }

    /** The main barcode stands in its own field; the list of qjb repeats it and marks it. */
    private void barcodes(Values values, WdtSpec.Builder spec) {
        Optional<String> main = values.code("barcode");
        for (Row row : values.records("barcodes")) {
            Values inner = new Values(row, GoodsNames.BARCODE, forms).about(values.subject());
            Optional<String> barcode = inner.code("barcode");
            boolean isMaster = inner.flag("master") == Flag.YES;
            inner.findings().forEach(values::add);
            if (main.isEmpty() && isMaster) {
                main = barcode;
            }
            Optional<String> known = main;
            barcode.filter(it -> known.filter(it::equals).isEmpty()).ifPresent(spec::addOtherBarcodes);
        }
        main.ifPresent(spec::barcode);
    }

    private static void prices(Values values, WdtSpec.Builder spec) {
        for (PriceKind kind : PRICES) {
            values.number(kind.field()).ifPresent(price -> spec.putPrices(kind, price));
        }
    }

    private static boolean isDisabled(Values values) {
        return values.text("status").filter(DISABLED::equals).isPresent();
    }

    /** Hands out the tenant's own properties that are filled, by their number. */
    static void properties(Values values, BiConsumer<Integer, String> taker) {
        for (int at = 1; at <= GoodsNames.PROPERTIES; at++) {
            int number = at;
            values.text(GoodsNames.property(number)).ifPresent(text -> taker.accept(number, text));
        }
    }

    private static Extras extras(Row row, FieldNames known) {
        return Extras.later(() -> row.extras(known).fields());
    }
}
