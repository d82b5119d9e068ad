package io.skuwright.consolidation;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Limit;
import io.skuwright.result.Place;
import io.skuwright.row.WireCode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Says which text of a row is of no use, and why. */
final class FaultyText {

    private FaultyText() {}

    static Finding finding(MaterialStore store, FindingCode code, Material material) {
        ConsolidationRules rules = store.rules();
        for (Map.Entry<String, String> cell : cells(rules, material).entrySet()) {
            String text = cell.getValue();
            Place place = material.place().isNone() ? material.place() : material.place().child(cell.getKey());
            int bad = TextFault.badIndex(text);
            if (code == WireCode.BAD_TEXT && bad >= 0) {
                return Finding.of(code)
                        .about(KeyText.shown(KeyText.of(material.key())))
                        .at(place)
                        .with("field", cell.getKey())
                        .with("codePoint", String.format(Locale.ROOT, "U+%04X", (int) text.charAt(bad)))
                        .with("index", bad);
            }
            Limit limit = cell.getKey().equals(rules.code()) ? Limit.CODE_LENGTH : Limit.NAME_LENGTH;
            int length = text.codePointCount(0, text.length());
            if (code == ConsolidationCode.TEXT_TOO_LONG && rules.limits().exceeds(limit, length)) {
                return Finding.of(code)
                        .at(place)
                        .with("column", cell.getKey())
                        .with("limit", rules.limits().get(limit))
                        .with("actual", length)
                        .with("value", text);
            }
        }
        throw new IllegalStateException("No text of the row at " + material.place() + " has the fault " + code + ".");
    }

    private static Map<String, String> cells(ConsolidationRules rules, Material material) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put(rules.code(), material.code());
        cells.put(rules.name(), material.name());
        rules.category().ifPresent(column -> cells.put(column, material.category()));
        rules.unit().ifPresent(column -> cells.put(column, material.unit()));
        for (int at = 0; at < rules.key().size(); at++) {
            cells.put(rules.key().get(at), material.key().get(at));
        }
        for (int at = 0; at < rules.specs().size(); at++) {
            cells.put(rules.specs().get(at), material.specs().get(at));
        }
        return cells;
    }
}
