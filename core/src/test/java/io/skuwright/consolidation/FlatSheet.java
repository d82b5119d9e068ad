package io.skuwright.consolidation;

import io.skuwright.product.Sku;
import io.skuwright.result.Batch;
import io.skuwright.result.Place;
import io.skuwright.row.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Small sheets as pictures: the columns no, name, cat, unit, color and size; the first row is row 2. */
final class FlatSheet {

    private FlatSheet() {}

    static ConsolidationRules.Builder rules() {
        return ConsolidationRules.builder()
                .code("no")
                .name("name")
                .category("cat")
                .unit("unit")
                .addSpecs("color", "size");
    }

    static Consolidation of(ConsolidationRules rules, String... rows) {
        Consolidator consolidator = Consolidator.of(rules);
        int number = 2;
        for (String row : rows) {
            consolidator.add(row(row, number++));
        }
        return consolidator.finish();
    }

    static Consolidation of(String... rows) {
        return of(rules().build(), rows);
    }

    static Row row(String text, int number) {
        List<String> columns = List.of("no", "name", "cat", "unit", "color", "size");
        String[] cells = text.split("\\|", -1);
        Map<String, Object> row = new LinkedHashMap<>();
        for (int at = 0; at < cells.length; at++) {
            row.put(columns.get(at), cells[at]);
        }
        return Row.of(row, Place.row("Sheet1", number));
    }

    /** The finding codes of the rejected rows by row number. */
    static Map<Long, String> fates(Consolidation products) {
        Map<Long, String> fates = new TreeMap<>();
        for (Batch.Rejected rejected : products.rejected()) {
            fates.put(rejected.place().row(), rejected.finding().code().name());
        }
        return fates;
    }

    static List<String> codes(Consolidation products) {
        return products.spus().stream()
                .flatMap(spu -> spu.skus().stream())
                .map(Sku::code)
                .toList();
    }
}
