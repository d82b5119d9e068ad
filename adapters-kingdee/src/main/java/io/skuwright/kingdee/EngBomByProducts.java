package io.skuwright.kingdee;

import io.skuwright.bom.ByProduct;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.wire.FieldReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the co-products and by-products of an ENG_BOM (联副产品).
 *
 * <p>The names of their unit and of all fields in a View are inferred; the table of names can be overridden.
 */
final class EngBomByProducts {

    private final FieldReader head;
    private final String bom;
    private final FieldNames names;
    private final Limits limits;
    private int blanks;

    EngBomByProducts(FieldReader head, String bom, FieldNames names, Limits limits) {
        this.head = head;
        this.bom = bom;
        this.names = names;
        this.limits = limits;
    }

    List<ByProduct> read() {
        List<ByProduct> byProducts = new ArrayList<>();
        for (Row row : head.records(EngBomNames.BY_PRODUCTS)) {
            byProduct(row).ifPresent(byProducts::add);
        }
        if (blanks > 0) {
            head.add(Finding.of(KingdeeCode.ENG_BOM_BLANK_LINES)
                    .about(bom)
                    .with("count", blanks)
                    .with("lines", head.field(EngBomNames.BY_PRODUCTS).name()));
        }
        return byProducts;
    }

    private Optional<ByProduct> byProduct(Row row) {
        LooseFields fields = new LooseFields(row, names);
        FieldReader reader = FieldReader.of(fields, limits).about(bom);
        Optional<String> product = Reference.read(reader, fields, "byProduct");
        if (product.isEmpty() && !reader.hasErrors()) {
            // A table that nobody uses has one row that says nothing.
            String quantity = fields.apply("byProductQuantity").cell().text();
            blanks += quantity.isBlank() || Ratio.read(quantity, limits).optional().filter(Ratio::isZero).isPresent() ? 0 : 1;
            return Optional.empty();
        }
        Optional<Ratio> quantity = reader.requiredNumber("byProductQuantity");
        Optional<String> unit = Reference.read(reader, fields, "byProductUnit");
        reader.findings().forEach(head::add);
        if (product.isEmpty() || quantity.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ByProduct.builder()
                .component(product.get())
                .quantity(quantity.get())
                .unit(unit)
                .place(row.place())
                .build());
    }
}
