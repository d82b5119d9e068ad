package io.skuwright.wdt.store;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import io.skuwright.row.Columns;
import io.skuwright.row.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Rows under the headers of the template. */
final class ListSheet {

    private final GoodsListSettings settings;
    private final List<GoodsListRow> rows;
    private final List<ListField> fields = new ArrayList<>();
    private final Set<String> attributes = new LinkedHashSet<>();

    ListSheet(GoodsListSettings settings, List<GoodsListRow> rows) {
        this.settings = settings;
        this.rows = rows;
        for (ListField field : ListField.values()) {
            if (field.isNeeded() || rows.stream().anyMatch(row -> !text(row, field).isEmpty())) {
                fields.add(field);
            }
        }
        rows.forEach(row -> attributes.addAll(row.attributes().keySet()));
        if (attributes.size() > GoodsListSettings.MOST_ATTRIBUTES
                || attributes.stream().anyMatch(settings.names()::knows)) {
            throw new IllegalArgumentException("A list has four columns for attributes, none called like a field; the rows have "
                    + String.join(", ", attributes) + ".");
        }
    }

    List<Row> rows() {
        List<String> names = new ArrayList<>();
        fields.forEach(field -> names.add(settings.names().names(field.word()).get(0)));
        names.addAll(attributes);
        Columns columns = Columns.of(names);
        return rows.stream().map(row -> columns.row(texts(row), row.place())).toList();
    }

    private List<String> texts(GoodsListRow row) {
        List<String> texts = new ArrayList<>();
        fields.forEach(field -> texts.add(text(row, field)));
        attributes.forEach(attribute -> texts.add(row.attributes().getOrDefault(attribute, "")));
        return texts;
    }

    private static String text(GoodsListRow row, ListField field) {
        return switch (field) {
            case GOODS_NO -> row.goodsNo();
            case NAME -> row.name();
            case CATEGORY -> row.category();
            case BRAND -> row.brand();
            case SPEC_NAME -> row.specName();
            case CODE -> row.code();
            case PRICE -> row.price().flatMap(Ratio::toDecimal).map(BigDecimal::toPlainString).orElse("");
            case UNIT -> row.unit();
            case BARCODE -> row.barcode().orElse("");
            case SHELF -> row.shelf() == Shelf.ON ? "" : row.shelf().code();
            case PICTURE -> row.picture().orElse("");
            case SHOP -> "";
        };
    }
}
