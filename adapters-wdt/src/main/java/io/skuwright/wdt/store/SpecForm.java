package io.skuwright.wdt.store;

import io.skuwright.product.SpecCombination;
import io.skuwright.result.Outcome;
import io.skuwright.wdt.SpecNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the rows of one goods name their specs: as groups with values, or as one value (R22). */
final class SpecForm {

    private final List<Map<String, String>> values;
    private final boolean isMixed;

    private SpecForm(List<Map<String, String>> values, boolean isMixed) {
        this.values = List.copyOf(values);
        this.isMixed = isMixed;
    }

    /** Returns the form of the rows of one goods. */
    static SpecForm of(List<GoodsListRow> rows, GoodsListSettings settings) {
        if (settings.attributesAreSpecs()) {
            List<Map<String, String>> attributes = rows.stream().map(GoodsListRow::attributes).toList();
            return haveSameSpecs(attributes) ? new SpecForm(attributes, false) : whole(rows, settings);
        }
        Outcome<List<SpecCombination>> together = read(rows, settings);
        if (together.hasValue()) {
            return new SpecForm(together.value().stream().map(SpecCombination::values).toList(), false);
        }
        return alone(rows, settings);
    }

    private static Outcome<List<SpecCombination>> read(List<GoodsListRow> rows, GoodsListSettings settings) {
        return settings.specNames()
                .combinations(
                        rows.get(0).goodsNo(),
                        rows.stream()
                                .map(row -> new SpecNames.Named(row.code(), row.specName(), row.place()))
                                .toList());
    }

    /** Rows that cannot be read together may still name the same specs, only that some have none or repeat another. */
    private static SpecForm alone(List<GoodsListRow> rows, GoodsListSettings settings) {
        List<Map<String, String>> values = new ArrayList<>();
        boolean isSound = true;
        for (GoodsListRow row : rows) {
            Outcome<List<SpecCombination>> one = read(List.of(row), settings);
            isSound &= one.hasValue();
            values.add(one.hasValue() ? one.value().get(0).values() : Map.of());
        }
        return isSound && haveSameSpecs(values) ? new SpecForm(values, false) : whole(rows, settings);
    }

    /** Rows that name no spec at all are another matter. */
    private static boolean haveSameSpecs(List<Map<String, String>> values) {
        return values.stream().map(Map::keySet).filter(some -> !some.isEmpty()).distinct().count() < 2;
    }

    private static SpecForm whole(List<GoodsListRow> rows, GoodsListSettings settings) {
        String spec = settings.names().names(ListField.SPEC_NAME.word()).get(0);
        return new SpecForm(
                rows.stream()
                        .map(row -> settings.specNames().isSingle(row.specName())
                                ? Map.<String, String>of()
                                : Map.of(spec, row.specName()))
                        .toList(),
                true);
    }

    /** Returns true if some rows name groups and others do not, or other ones. */
    boolean isMixed() {
        return isMixed;
    }

    /** Returns the values of each row by spec; empty for a row without spec. */
    List<Map<String, String>> values() {
        return values;
    }
}
