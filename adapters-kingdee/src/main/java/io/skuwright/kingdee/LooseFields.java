package io.skuwright.kingdee;

import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.wire.Field;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Finds the fields of a Kingdee object whatever the case of their names. */
final class LooseFields implements Function<String, Field> {

    private final Row row;
    private final FieldNames names;
    /** The name as it is written, by the name in lower case; the first of two that differ in case only. */
    private final Map<String, String> written = new HashMap<>();

    LooseFields(Row row, FieldNames names) {
        this.row = row;
        this.names = names;
        row.names().forEach(name -> written.putIfAbsent(lower(name), name));
    }

    static Cell cell(Row row, String wanted) {
        return new LooseFields(row, FieldNames.of(Map.of())).named(wanted);
    }

    Cell named(String wanted) {
        String name = written.get(lower(wanted));
        return name == null ? Cell.ABSENT : row.cell(name);
    }

    boolean has(String word) {
        return apply(word).cell().kind() != Cell.Kind.ABSENT;
    }

    /** The field by our word: the first name that has a value, else the first that is there. */
    @Override
    public Field apply(String word) {
        Field there = null;
        for (String wanted : names.names(word)) {
            String name = written.get(lower(wanted));
            if (name != null) {
                Field field = new Field(name, row.cell(name), row.place().child(name));
                if (field.cell().hasValue()) {
                    return field;
                }
                there = there == null ? field : there;
            }
        }
        return there == null ? new Field(names.names(word).get(0), Cell.ABSENT, place(word)) : there;
    }

    private Place place(String word) {
        return row.place().child(names.names(word).get(0));
    }

    /** The internal id that stands beside a reference, such as {@code BOMID_Id}. */
    Cell idOf(String word) {
        for (String wanted : names.names(word)) {
            Cell id = named(wanted + "_Id");
            if (id.kind() != Cell.Kind.ABSENT) {
                return id;
            }
        }
        return Cell.ABSENT;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
