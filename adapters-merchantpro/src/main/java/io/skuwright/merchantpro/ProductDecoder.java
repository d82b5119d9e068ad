package io.skuwright.merchantpro;

import io.skuwright.product.Spec;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.row.Extras;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one product with its variants; what it finds depends on the record alone. */
final class ProductDecoder {

    private final ValueForms forms;
    private final ProductNames names;

    ProductDecoder(ValueForms forms, ProductNames names) {
        this.forms = forms;
        this.names = names;
    }

    /** Returns the product; with an error among the findings it cannot be used. */
    Outcome<ShopProduct> decode(Row row) {
        Values values = new Values(row, names.product(), forms);
        Optional<String> id = values.id("id");
        values.about(id.orElse(""));
        Optional<String> sku = values.code("sku");
        values.about(sku.or(() -> id).orElse(""));
        ShopProduct.Builder product = ShopProduct.builder().id(id).sku(sku).place(row.place());
        product.ean(values.code("ean")).extRef(values.code("extRef"));
        product.name(values.text("name")).description(values.text("description")).status(values.text("status"));
        product.tracked(values.flag("tracked")).stock(values.number("stock"));
        product.price(price(values)).weight(values.number("weight"));
        product.unit(values.text("unit")).multiple(values.number("multiple"));
        product.taxId(values.id("taxId")).taxPercent(values.number("taxPercent")).taxName(values.text("taxName"));
        product.categoryId(values.id("categoryId")).category(values.text("category"));
        product.brand(values.text("brand"));
        type(values).ifPresent(product::typeCode);
        product.extras(extras(row, names.product()));
        List<Finding> findings = new ArrayList<>();
        for (Row attribute : values.records("attributes")) {
            attribute(attribute, values.subject(), findings).ifPresent(product::addAttributes);
        }
        product.hasVariantsTold(values.field("variants").cell().kind() == Cell.Kind.LIST);
        List<Row> variants = values.records("variants");
        for (Row variant : variants) {
            product.addVariants(variant(variant, findings));
        }
        ShopProduct made = product.build();
        boolean isNamed = made.id().or(made::sku).or(made::extRef).or(made::name).isPresent();
        if (!isNamed && variants.isEmpty() && !values.hasErrors()) {
            // A record by which nothing can be found is none of a product; a message of an error looks so.
            values.requiredId("id");
        }
        if (!made.isSpu() && !variants.isEmpty()) {
            values.add(Finding.of(ShopProductCode.MP_VARIANTS_UNEXPECTED)
                    .about(values.subject())
                    .at(row.place())
                    .with("count", variants.size()));
        }
        findings.addAll(0, values.findings());
        return Outcome.of(made, findings);
    }

    private static Optional<String> type(Values values) {
        Optional<String> code = values.text("type");
        if (code.isPresent() && ProductType.of(code.get()).isEmpty()) {
            values.add(Finding.of(ShopProductCode.MP_TYPE_UNKNOWN)
                    .about(values.subject())
                    .at(values.field("type").place())
                    .with("value", code.get()));
        }
        return code;
    }

    private static ShopPrice price(Values values) {
        return new ShopPrice(
                values.number("priceNet"),
                values.number("priceGross"),
                values.number("oldPriceNet"),
                values.number("oldPriceGross"));
    }

    private Optional<Spec> attribute(Row row, String subject, List<Finding> findings) {
        Values values = new Values(row, ProductNames.ATTRIBUTE, forms).about(subject);
        Optional<String> name = values.requiredText("name");
        List<String> options = new ArrayList<>();
        for (Row option : values.records("options")) {
            Values inner = new Values(option, ProductNames.OPTION, forms).about(subject);
            inner.requiredText("value").ifPresent(options::add);
            inner.findings().forEach(values::add);
        }
        findings.addAll(values.findings());
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Outcome<Spec> spec = Spec.read(name.get(), options, row.place());
        findings.addAll(spec.findings());
        return spec.optional();
    }

    private ShopVariant variant(Row row, List<Finding> findings) {
        Values values = new Values(row, names.variant(), forms);
        Optional<String> id = values.id("id");
        values.about(id.orElse(""));
        Optional<String> sku = values.code("sku");
        values.about(sku.or(() -> id).orElse(""));
        ShopVariant.Builder variant = ShopVariant.builder().id(id).sku(sku).place(row.place());
        variant.ean(values.code("ean")).extRef(values.code("extRef"));
        variant.tracked(values.flag("tracked")).stock(values.number("stock"));
        variant.price(price(values)).weight(values.number("weight"));
        variant.options(options(values)).extras(extras(row, names.variant()));
        findings.addAll(values.findings());
        return variant.build();
    }

    private Map<String, String> options(Values values) {
        Map<String, String> options = new LinkedHashMap<>();
        for (Row row : values.records("options")) {
            Values inner = new Values(row, ProductNames.OPTION, forms).about(values.subject());
            Optional<String> name = inner.requiredText("name");
            Optional<String> value = inner.requiredText("value");
            inner.findings().forEach(values::add);
            if (name.isPresent() && value.isPresent()) {
                String before = options.putIfAbsent(name.get(), value.get());
                if (before != null && !before.equals(value.get())) {
                    values.add(Finding.of(ShopProductCode.MP_OPTION_REPEATED)
                            .about(values.subject())
                            .at(row.place())
                            .with("option", name.get())
                            .with("value", before)
                            .with("other", value.get()));
                }
            }
        }
        return options;
    }

    private static Extras extras(Row row, FieldNames known) {
        return Extras.later(() -> row.extras(known).fields());
    }
}
