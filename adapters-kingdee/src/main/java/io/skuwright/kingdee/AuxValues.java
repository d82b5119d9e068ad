package io.skuwright.kingdee;

import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.wire.Field;
import io.skuwright.wire.TextCheck;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The auxiliary properties that a head or a line carries, by flex field.
 *
 * <p>A Save body has them as members of one object, {@code {"FAUXPROPID__FF100001":{"FNumber":"A"}}}, a query as
 * columns {@code FAuxPropId.FF100001.FNumber}, of which the number counts and not the name. What they look like in a
 * View is not known; there they are told by their id and left as they are.
 *
 * @param field where they stand
 * @param values the value of each flex field, such as {@code FF100001}
 * @param isUnread true if there is something that could not be read
 * @param read the names of the members of the record that were read whole
 */
record AuxValues(Field field, Map<String, String> values, boolean isUnread, Set<String> read) {

    private static final Pattern MEMBER = Pattern.compile("(?i)(?:[A-Z]+__)?(FF[0-9]+)(?:\\.(FName|FNumber))?");

    static AuxValues of(Row row, LooseFields fields, FieldNames names, String word) {
        Field field = fields.apply(word);
        List<String> columns = columns(row, names, word);
        if (field.cell().row().isEmpty() && columns.isEmpty()) {
            return new AuxValues(field, Map.of(), isSet(field.cell()) || isSet(fields.idOf(word)), Set.of());
        }
        Map<String, String> values = new LinkedHashMap<>();
        Set<String> read = new LinkedHashSet<>();
        boolean unread = false;
        if (field.cell().row().isPresent()) {
            for (Map.Entry<String, Cell> member : field.cell().row().get().cells().entrySet()) {
                unread |= !take(member.getKey(), member.getValue(), values);
            }
            read.add(field.name());
        } else {
            unread = isSet(field.cell()) || isSet(fields.idOf(word));
        }
        for (String name : columns) {
            unread |= !take(name.substring(name.indexOf('.') + 1), row.cell(name), values);
            read.add(name);
        }
        return new AuxValues(field, values, unread, unread ? Set.of() : read);
    }

    /** Returns the names of a query's columns that hold one flex field each. */
    private static List<String> columns(Row row, FieldNames names, String word) {
        return row.columns()
                .map(shared -> shared.indexesBelow(names, word).isEmpty()
                        ? List.<String>of()
                        : shared.indexesBelow(names, word).stream().map(shared.names()::get).toList())
                .orElseGet(() -> row.names().stream()
                        .filter(name -> name.indexOf('.') > 0 && isOf(names.names(word), name, name.indexOf('.')))
                        .toList());
    }

    /** Returns true if a column is one of the property, as {@code FAuxPropId.FF100001} is. */
    private static boolean isOf(List<String> names, String column, int dot) {
        for (String name : names) {
            if (name.length() == dot && column.regionMatches(true, 0, name, 0, dot)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSet(Cell cell) {
        return cell.hasValue() && !cell.text().equals("0");
    }

    /** Returns false if a member has a value and cannot be read. */
    private static boolean take(String member, Cell cell, Map<String, String> values) {
        Cell value = cell.row().map(AuxValues::number).orElse(cell);
        if (!value.hasValue()) {
            return true;
        }
        Matcher matcher = MEMBER.matcher(member);
        if (!matcher.matches() || value.text().isEmpty() || TextCheck.anyText(value.text(), Place.NONE).isPresent()) {
            return false;
        }
        String flexField = matcher.group(1).toUpperCase(Locale.ROOT);
        if ("FName".equalsIgnoreCase(matcher.group(2))) {
            values.putIfAbsent(flexField, value.text());
        } else {
            values.put(flexField, value.text());
        }
        return true;
    }

    private static Cell number(Row row) {
        Cell number = LooseFields.cell(row, "FNumber");
        return number.kind() == Cell.Kind.ABSENT ? LooseFields.cell(row, "Number") : number;
    }
}
