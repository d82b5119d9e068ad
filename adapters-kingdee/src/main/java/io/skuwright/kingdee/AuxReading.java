package io.skuwright.kingdee;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.wire.TextCheck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of auxiliary properties that one record carries.
 *
 * <p>A Save body has them as members {@code FAUXPROPID__FF100001} of one object, a query as columns {@code
 * FAuxPropId.FF100001.FName}; of a name and a number the name counts, since specs are read by people.
 */
final class AuxReading {

    private static final Pattern FLEX_FIELD = Pattern.compile("(?i)^(?:FAUXPROPID__)?(FF[0-9]+)(?:\\.(FName|FNumber))?$");

    private final Map<String, String> byField = new LinkedHashMap<>();
    private final Set<String> named = new TreeSet<>();
    private final Set<String> read = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final AuxTable table;

    private AuxReading(AuxTable table) {
        this.table = table;
    }

    static AuxReading of(Row row, MaterialKnown known, AuxTable table) {
        AuxReading reading = new AuxReading(table);
        row.cells().forEach((name, cell) -> {
            for (String prefix : known.auxValues()) {
                if (name.regionMatches(true, 0, prefix, 0, prefix.length())) {
                    reading.look(name, prefix.length(), cell, row.place());
                }
            }
        });
        return reading;
    }

    private void look(String name, int prefix, Cell cell, Place place) {
        if (name.length() == prefix) {
            cell.row().ifPresent(inner -> members(inner, name));
        } else if (name.charAt(prefix) == '.') {
            take(name.substring(prefix + 1), cell, place.child(name), name);
        }
    }

    /** The field counts as read if all of its members are. */
    private void members(Row inner, String field) {
        boolean isWhole = true;
        for (Map.Entry<String, Cell> member : inner.cells().entrySet()) {
            isWhole &= take(member.getKey(), member.getValue(), inner.place().child(member.getKey()), field);
        }
        if (!isWhole) {
            read.remove(field);
        }
    }

    private boolean take(String name, Cell cell, Place place, String readName) {
        Matcher matcher = FLEX_FIELD.matcher(name);
        if (!matcher.matches()) {
            return false;
        }
        read.add(readName);
        String field = matcher.group(1).toUpperCase(Locale.ROOT);
        boolean isName = "FName".equalsIgnoreCase(matcher.group(2));
        Cell value = cell.row().map(AuxReading::inner).orElse(cell);
        boolean isPlain = value.hasValue() && value.kind() != Cell.Kind.LIST && value.kind() != Cell.Kind.RECORD;
        if (!isPlain || (named.contains(field) && !isName)) {
            return true;
        }
        Optional<Finding> fault = TextCheck.anyText(value.text(), place);
        if (fault.isPresent()) {
            findings.add(fault.get().with("field", name));
            return true;
        }
        byField.put(field, value.text());
        if (isName) {
            named.add(field);
        }
        return true;
    }

    private static Cell inner(Row row) {
        Cell number = LooseFields.cell(row, "FNumber");
        return number.hasValue() ? number : LooseFields.cell(row, "Number");
    }

    /** Returns the values: those with a spec in the order of the table, then the others. */
    Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        table.specs().forEach((field, spec) -> {
            String value = byField.get(field);
            if (value != null) {
                values.put(spec, value);
            }
        });
        byField.forEach((field, value) -> {
            if (!table.specs().containsKey(field)) {
                values.put(field, value);
            }
        });
        return values;
    }

    /** Returns the names that were read, as they were written. */
    Set<String> read() {
        return read;
    }

    /** Returns what was found out; a flex field without a spec is told. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        byField.forEach((field, value) -> {
            if (!table.specs().containsKey(field)) {
                all.add(Finding.of(MaterialCode.MATERIAL_AUX_WITHOUT_SPEC)
                        .with("field", field)
                        .with("value", value));
            }
        });
        return all;
    }
}
