package io.skuwright.kingdee;

import io.skuwright.bom.SpecCondition;
import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the auxiliary properties of one ENG_BOM mean for its BOM, and what of them it does not hold. */
final class EngBomAux {

    /** What is to be said of one field: the lines, the values and the first place. */
    private static final class Told {
        private final List<String> lines = new ArrayList<>();
        private final Set<String> values = new TreeSet<>();
        private Place place = Place.NONE;

        void add(String line, Place at) {
            place = place.equals(Place.NONE) ? at : place;
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
    }

    private final String bom;
    private final EngBomReading reading;
    private final Map<String, Told> unread = new LinkedHashMap<>();
    private final Map<String, Told> unused = new LinkedHashMap<>();

    EngBomAux(String bom, EngBomReading reading) {
        this.bom = bom;
        this.reading = reading;
    }

    /** The BOM of one variant of its product: its lines count for that variant. */
    List<SpecCondition> ofHead(Row head, LooseFields fields) {
        AuxValues values = AuxValues.of(head, fields, reading.names(), EngBomNames.PARENT_AUX);
        List<SpecCondition> conditions = new ArrayList<>();
        Map<String, String> others = new LinkedHashMap<>();
        values.values().forEach((flexField, value) -> {
            String spec = reading.aux().specs().get(flexField);
            if (spec == null) {
                others.put(flexField, value);
            } else {
                conditions.add(SpecCondition.of(spec, value));
            }
        });
        tell(values, others, "");
        return conditions;
    }

    /** Of a component the variant is meant, which goes by a code of its own or by none. */
    void ofLine(Row row, LooseFields fields, String line) {
        AuxValues values = AuxValues.of(row, fields, reading.names(), EngBomNames.AUX);
        tell(values, values.values(), line);
    }

    private void tell(AuxValues found, Map<String, String> values, String line) {
        String field = found.field().name();
        if (found.isUnread()) {
            unread.computeIfAbsent(field, name -> new Told()).add(line, found.field().place());
        }
        if (!values.isEmpty()) {
            Told told = unused.computeIfAbsent(field, name -> new Told());
            told.add(line, found.field().place());
            values.forEach((flexField, value) ->
                    told.values.add(reading.aux().specs().getOrDefault(flexField, flexField) + "=" + value));
        }
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        unread.forEach((field, told) -> findings.add(finding(EngBomCode.ENG_BOM_AUX_NOT_READ, field, told)));
        unused.forEach((field, told) -> findings.add(finding(EngBomCode.ENG_BOM_AUX_NOT_USED, field, told)
                .with("values", String.join(", ", told.values))));
        return findings;
    }

    private Finding finding(EngBomCode code, String field, Told told) {
        return Finding.of(code)
                .about(bom)
                .at(told.place)
                .with("field", field)
                .with("count", told.lines.size())
                .with("lines", String.join(",", told.lines));
    }
}
