package io.skuwright.kingdee;

import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Extras;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives what was kept of one BOM back to Save: unknown fields as they came, auxiliary properties as they are now. */
final class EngBomKept {

    private final KeptFields fields;
    private final FieldNames names;

    EngBomKept(EngBom document, EngBomSettings settings, FieldNames names) {
        this.fields = new KeptFields(document.vocabulary(), settings.keys());
        this.names = names;
    }

    /** Adds kept fields to a record; what it has already wins, whatever the case of its key. */
    void add(Extras extras, String part, Map<String, Cell> to) {
        Set<String> there = to.keySet().stream().map(EngBomKept::lower).collect(Collectors.toSet());
        Map<String, String> rest = new LinkedHashMap<>();
        extras.fields().forEach((name, json) -> {
            if (!there.contains(lower(name))) {
                rest.put(name, json);
            }
        });
        fields.add(Extras.of(rest), part, to);
    }

    /**
     * Writes auxiliary properties, unless those that were kept as they came say the same.
     *
     * <p>A value is written as the number of a record; whether a flex field is a plain text instead is known only where
     * it was read so.
     */
    void aux(Map<String, Cell> to, String key, Map<String, String> values, Extras extras) {
        Map<String, Cell> read = new LinkedHashMap<>();
        extras.fields().forEach((name, json) -> {
            if (name.equalsIgnoreCase(key)) {
                JsonRows.of(json).read().optional().ifPresent(cell -> read.put(key, cell));
            }
        });
        Row row = Row.ofCells(read, Place.NONE);
        String word = key.equals("FAuxPropId") ? EngBomNames.AUX : EngBomNames.PARENT_AUX;
        Map<String, String> before =
                AuxValues.of(row, new LooseFields(row, names), names, word).values();
        if (before.equals(values)) {
            return;
        }
        Map<String, Cell> members = new LinkedHashMap<>();
        values.forEach((field, value) -> members.put(
                key.toUpperCase(Locale.ROOT) + "__" + field,
                Cell.record(Row.ofCells(Map.of("FNumber", Cell.text(value)), Place.NONE))));
        to.put(key, Cell.record(Row.ofCells(members, Place.NONE)));
    }

    /** Says what could not be given back. */
    void tell(EngBomNotes notes) {
        fields.findings().forEach(notes::add);
        if (!fields.notSent().isEmpty()) {
            notes.add(notes.about(EngBomCode.ENG_BOM_FIELDS_NOT_SENT)
                    .with("count", fields.notSent().size())
                    .with("fields", String.join(", ", fields.notSent())));
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
