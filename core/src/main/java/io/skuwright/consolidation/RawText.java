package io.skuwright.consolidation;

import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a row as JSON, so that it can be found again. */
final class RawText {

    private RawText() {}

    static String of(ConsolidationRules rules, Material material) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put(rules.code(), Cell.text(material.code()));
        for (int at = 0; at < rules.key().size(); at++) {
            cells.put(rules.key().get(at), Cell.text(material.key().get(at)));
        }
        cells.put(rules.name(), Cell.text(material.name()));
        rules.category().ifPresent(column -> cells.put(column, Cell.text(material.category())));
        rules.unit().ifPresent(column -> cells.put(column, Cell.text(material.unit())));
        for (int at = 0; at < rules.specs().size(); at++) {
            cells.put(rules.specs().get(at), Cell.text(material.specs().get(at)));
        }
        return Row.ofCells(cells, material.place()).toJson();
    }
}
