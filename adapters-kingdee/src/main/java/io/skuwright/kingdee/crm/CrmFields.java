package io.skuwright.kingdee.crm;

import io.skuwright.result.Limits;
import io.skuwright.row.Cell;
import io.skuwright.row.Extras;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.wire.Field;
import io.skuwright.wire.FieldReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The fields of a record by our words, with the CRM's suffixes: {@code __v}, {@code __q}, then the bare name. */
final class CrmFields implements Function<String, Field> {

    /** What the platform computes from another field when it answers; it is not stored, so not written back. */
    private static final List<String> DERIVED = List.of("__r", "__l", "__v", "__q", "__relation_ids");

    private final Row row;
    private final FieldNames names;

    CrmFields(Row row, FieldNames names) {
        this.row = row;
        this.names = names;
    }

    FieldReader reader(Limits limits) {
        return FieldReader.of(this, limits);
    }

    Row row() {
        return row;
    }

    @Override
    public Field apply(String word) {
        List<String> wanted = names.names(word);
        Field there = null;
        for (String name : wanted) {
            Field field = new Field(name, row.cell(name), row.place().child(name));
            if (field.cell().hasValue()) {
                return field;
            }
            there = there == null && field.cell().kind() != Cell.Kind.ABSENT ? field : there;
        }
        String first = wanted.isEmpty() ? word : wanted.get(0);
        return there == null ? new Field(first, Cell.ABSENT, row.place().child(first)) : there;
    }

    /** Returns what no word names, in its order. */
    Map<String, Cell> others(String... left) {
        Map<String, Cell> others = new LinkedHashMap<>(row.cells());
        others.keySet().removeIf(names::knows);
        List.of(left).forEach(others::remove);
        return others;
    }

    /** Returns the name under which a field is written: the first that is not computed. */
    static String written(FieldNames names, String word) {
        List<String> all = names.names(word);
        for (String name : all) {
            if (!isDerived(name)) {
                return name;
            }
        }
        return all.isEmpty() ? word : all.get(0);
    }

    static boolean isDerived(String name) {
        int suffix = name.lastIndexOf("__");
        return suffix >= 0 && DERIVED.contains(name.substring(suffix));
    }

    /** Puts back what no word names, except for what the platform computes. */
    static void putOthers(Map<String, Cell> cells, Map<String, Cell> others) {
        others.forEach((name, cell) -> {
            if (!isDerived(name)) {
                cells.putIfAbsent(name, cell);
            }
        });
    }

    /** Returns fields as JSON text. */
    static Extras extras(Map<String, Cell> others) {
        Map<String, String> json = new LinkedHashMap<>();
        others.forEach((name, cell) -> json.put(name, cell.toJson()));
        return Extras.of(json);
    }

    /** Makes a table of words, each followed by the names it goes by, separated by blanks. */
    static FieldNames table(String... wordsAndNames) {
        Map<String, List<String>> table = new LinkedHashMap<>();
        for (int at = 0; at < wordsAndNames.length; at += 2) {
            String names = wordsAndNames[at + 1];
            table.put(wordsAndNames[at], names.isEmpty() ? List.of() : List.of(names.split(" ", -1)));
        }
        return FieldNames.of(table);
    }
}
