package io.skuwright.wdt;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.Extras;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Flag;
import io.skuwright.row.Row;
import io.skuwright.wire.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one suite with its components; what it finds depends on the record alone. */
final class SuiteDecoder {

    private static final Ratio UNSAID = Ratio.of(-1);
    private static final List<PriceKind> PRICES =
            List.of(PriceKind.RETAIL, PriceKind.WHOLESALE, PriceKind.MEMBER, PriceKind.MARKET);

    private static final FieldNames SUITE = FieldNames.of(suiteNames());
    private static final FieldNames LINE = FieldNames.of(Map.ofEntries(
            Map.entry("id", List.of("rec_id")),
            Map.entry("suiteId", List.of("suite_id")),
            Map.entry("number", List.of("spec_no")),
            Map.entry("specName", List.of("spec_name")),
            Map.entry("goodsNo", List.of("goods_no")),
            Map.entry("goodsName", List.of("goods_name")),
            Map.entry("num", List.of("num")),
            Map.entry("isFixed", List.of("is_fixed_price")),
            Map.entry("fixedPrice", List.of("fixed_price")),
            Map.entry("ratio", List.of("ratio")),
            Map.entry("deleted", List.of("deleted"))));

    private final ValueForms forms;

    SuiteDecoder(ValueForms forms) {
        this.forms = forms;
    }

    private static Map<String, List<String>> suiteNames() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put("id", List.of("suite_id"));
        names.put("number", List.of("suite_no"));
        names.put("name", List.of("suite_name"));
        names.put("shortName", List.of("short_name"));
        names.put("barcode", List.of("barcode"));
        names.put("category", List.of("category_name", "class_name"));
        names.put("brand", List.of("brand_name"));
        names.put("unit", List.of("unit_name"));
        PRICES.forEach(kind -> names.put(kind.field(), List.of(kind.field())));
        names.put("weight", List.of("weight"));
        names.put("printMode", List.of("print_suite_mode"));
        names.put("deleted", List.of("deleted"));
        names.put("created", List.of("suite_created", "created"));
        names.put("modified", List.of("suite_modified", "modified"));
        names.put("remark", List.of("remark"));
        names.put("lines", List.of("specs_list", "detail_list"));
        for (int number = 1; number <= GoodsNames.PROPERTIES; number++) {
            names.put(GoodsNames.property(number), List.of(GoodsNames.property(number)));
        }
        return names;
    }

    /** Returns the suite; with an error among the findings it cannot be used. */
    Outcome<WdtSuite> decode(Row row) {
        Values values = new Values(row, SUITE, forms);
        String number = values.requiredCode("number").orElse("");
        values.about(number);
        WdtSuite.Builder suite = WdtSuite.builder().suiteNo(number).place(row.place());
        values.id("id").ifPresent(suite::id);
        values.text("name").ifPresent(suite::name);
        values.text("shortName").ifPresent(suite::shortName);
        values.code("barcode").ifPresent(suite::barcode);
        values.name("category").ifPresent(suite::category);
        values.name("brand").ifPresent(suite::brand);
        values.name("unit").ifPresent(suite::unit);
        suite.prices(prices(values));
        values.number("weight").ifPresent(suite::weight);
        values.text("printMode").ifPresent(suite::printMode);
        suite.isDeleted(values.deleted("deleted"));
        values.time("created").ifPresent(suite::created);
        values.time("modified").ifPresent(suite::modified);
        values.text("remark").ifPresent(suite::remark);
        GoodsDecoder.properties(values, suite::putProperties);
        suite.extras(extras(row, SUITE));
        List<Finding> findings = new ArrayList<>();
        List<SuiteLine> lines = new ArrayList<>();
        for (Row line : values.records("lines")) {
            line(line, number, findings).ifPresent(lines::add);
        }
        suite.lines(lines);
        findings.addAll(0, values.findings());
        WdtSuite made = suite.build();
        check(made, findings);
        return Outcome.of(made, findings);
    }

    private void check(WdtSuite suite, List<Finding> findings) {
        if (suite.lines().isEmpty() && !suite.isDeleted()) {
            findings.add(Finding.of(SuiteCode.SUITE_WITHOUT_LINES).about(suite.suiteNo()).at(suite.place()));
            return;
        }
        Optional<Ratio> sum = SuiteParts.sum(suite);
        boolean isShared = !suite.lines().isEmpty() && !SuiteParts.isAllFixed(suite);
        if (isShared && sum.filter(it -> !it.equals(Ratio.ONE)).isPresent()) {
            findings.add(Finding.of(SuiteCode.SUITE_RATIO_SUM)
                    .about(suite.suiteNo())
                    .at(suite.place())
                    .with("sum", GoodsProduct.decimal(sum.get()))
                    .with("specNo", ""));
        }
    }

    private static Map<PriceKind, Ratio> prices(Values values) {
        Map<PriceKind, Ratio> prices = new EnumMap<>(PriceKind.class);
        PRICES.forEach(kind -> values.number(kind.field()).ifPresent(price -> prices.put(kind, price)));
        return prices;
    }

    /** Reads a component, none if it is deleted; its findings are about the suite. */
    private Optional<SuiteLine> line(Row row, String suite, List<Finding> findings) {
        Values values = new Values(row, LINE, forms).about(suite);
        boolean isDeleted = values.deleted("deleted");
        Optional<String> number = values.requiredCode("number");
        Optional<Ratio> quantity = values.requiredNumber("num");
        boolean isFixed = values.flag("isFixed") == Flag.YES;
        SuiteLine.Builder line = SuiteLine.builder()
                .specNo(number.orElse(""))
                .quantity(quantity.orElse(Ratio.ZERO))
                .isFixedPrice(isFixed)
                .extras(extras(row, LINE))
                .place(row.place());
        values.id("id").ifPresent(line::id);
        values.text("specName").ifPresent(line::specName);
        values.code("goodsNo").ifPresent(line::goodsNo);
        values.text("goodsName").ifPresent(line::goodsName);
        share(values, "fixedPrice").ifPresent(line::fixedPrice);
        share(values, "ratio").ifPresent(line::ratio);
        if (quantity.filter(it -> it.signum() <= 0).isPresent()) {
            values.add(number(values, SuiteCode.SUITE_QUANTITY_NOT_POSITIVE, "num"));
        }
        if (isFixed && !values.has("fixedPrice")) {
            values.add(number(values, SuiteCode.SUITE_FIXED_PRICE_MISSING, "fixedPrice"));
        }
        if (isDeleted) {
            return Optional.empty();
        }
        findings.addAll(values.findings());
        return Optional.of(line.build());
    }

    /** In qjb -1 says that it is to be worked out; elsewhere nothing below 0 makes sense. */
    private Optional<Ratio> share(Values values, String word) {
        Optional<Ratio> share = values.number(word);
        if (share.filter(it -> it.signum() < 0).isEmpty()) {
            return share;
        }
        if (forms.dialect() != Dialect.QJB || !share.get().equals(UNSAID)) {
            values.add(number(values, SuiteCode.SUITE_NUMBER_NEGATIVE, word));
        }
        return Optional.empty();
    }

    private static Finding number(Values values, SuiteCode code, String word) {
        Field field = values.field(word);
        return Finding.of(code)
                .about(values.subject())
                .at(field.place())
                .with("field", field.name())
                .with("value", field.cell().text())
                .with("specNo", values.field("number").cell().text());
    }

    private static Extras extras(Row row, FieldNames known) {
        return Extras.later(() -> row.extras(known).fields());
    }
}
