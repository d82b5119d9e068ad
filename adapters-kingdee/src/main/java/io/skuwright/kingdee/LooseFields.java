package io.skuwright.kingdee;

import io.skuwright.row.Cell;
import io.skuwright.row.Columns;
import io.skuwright.row.FieldNames;
import io.skuwright.row.Row;
import io.skuwright.wire.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the fields of a Kingdee object whatever the case of their names. */
final class LooseFields implements Function<String, Field> {

    private static final String ID = "_Id";

    private final Row row;
    private final FieldNames names;
    /** The names of the row if it shares them with others: then it is known where a field stands. */
    private final @Nullable Columns columns;
    /** Else the name as it is written, by the name in lower case; the first of two that differ in case only. */
    private final Map<String, String> written;
    private final boolean isQuery;

    LooseFields(Row row, FieldNames names) {
        this(row, names, false);
    }

    /**
     * Makes the fields of an object.
     *
     * @param isQuery true for the row of a query, where the bare key of base data gives an internal id
     */
    LooseFields(Row row, FieldNames names, boolean isQuery) {
        this.row = row;
        this.names = names;
        this.isQuery = isQuery;
        this.columns = row.columns().orElse(null);
        this.written = columns == null ? written(row) : Map.of();
    }

    private static Map<String, String> written(Row row) {
        Map<String, String> written = new HashMap<>();
        row.names().forEach(name -> written.putIfAbsent(lower(name), name));
        return written;
    }

    static Cell cell(Row row, String wanted) {
        Columns columns = row.columns().orElse(null);
        return columns == null ? new LooseFields(row, FieldNames.of(Map.of())).named(wanted) : cell(columns, row, wanted);
    }

    private static Cell cell(Columns columns, Row row, String wanted) {
        int index = columns.indexOfAnyCase(wanted);
        return index < 0 ? Cell.ABSENT : columns.cell(row, index);
    }

    Cell named(String wanted) {
        if (columns != null) {
            return cell(columns, row, wanted);
        }
        String name = written.get(lower(wanted));
        return name == null ? Cell.ABSENT : row.cell(name);
    }

    boolean isQuery() {
        return isQuery;
    }

    /** Returns true for the name of a column that gives the number of base data, such as FUnitID.FNumber. */
    static boolean givesNumber(String name) {
        return name.contains(".");
    }

    /** The field of a reference: in a query the one that gives its number or, without a value, the bare one. */
    Field reference(String word) {
        if (!isQuery) {
            return apply(word);
        }
        Field bare = null;
        for (Field field : there(word)) {
            if (field.cell().hasValue() && givesNumber(field.name())) {
                return field;
            }
            bare = bare == null && field.cell().hasValue() ? field : bare;
        }
        return bare == null ? apply(word) : bare;
    }

    private List<Field> there(String word) {
        List<Field> there = new ArrayList<>();
        if (columns != null) {
            for (int index : columns.indexesAnyCase(names, word, "")) {
                there.add(Field.in(row, columns.names().get(index), columns.cell(row, index)));
            }
            return there;
        }
        for (String wanted : names.names(word)) {
            String name = written.get(lower(wanted));
            if (name != null) {
                there.add(Field.in(row, name, row.cell(name)));
            }
        }
        return there;
    }

    boolean has(String word) {
        return apply(word).cell().kind() != Cell.Kind.ABSENT;
    }

    /** The field by our word: the first name that has a value, else the first that is there. */
    @Override
    public Field apply(String word) {
        return columns == null ? looked(word) : known(columns, word);
    }

    private Field known(Columns shared, String word) {
        List<Integer> indexes = shared.indexesAnyCase(names, word, "");
        if (indexes.isEmpty()) {
            return absent(word);
        }
        int best = indexes.get(0);
        for (int at = 0; at < indexes.size(); at++) {
            if (shared.cell(row, indexes.get(at)).hasValue()) {
                best = indexes.get(at);
                break;
            }
        }
        return Field.in(row, shared.names().get(best), shared.cell(row, best));
    }

    private Field looked(String word) {
        Field there = null;
        for (String wanted : names.names(word)) {
            String name = written.get(lower(wanted));
            if (name != null) {
                Field field = Field.in(row, name, row.cell(name));
                if (field.cell().hasValue()) {
                    return field;
                }
                there = there == null ? field : there;
            }
        }
        return there == null ? absent(word) : there;
    }

    /** A missing field is called as its row speaks; whether that is a View, without the F, its first member tells. */
    private Field absent(String word) {
        List<String> known = names.names(word);
        if (hasPrefix(first())) {
            return Field.in(row, known.get(0), Cell.ABSENT);
        }
        String plain = known.get(0);
        for (int at = 1; at < known.size() && hasPrefix(plain); at++) {
            plain = known.get(at);
        }
        return Field.in(row, hasPrefix(plain) ? known.get(0) : plain, Cell.ABSENT);
    }

    /** The internal id that stands beside a reference, such as {@code BOMID_Id}. */
    Cell idOf(String word) {
        if (columns != null) {
            List<Integer> indexes = columns.indexesAnyCase(names, word, ID);
            return indexes.isEmpty() ? Cell.ABSENT : columns.cell(row, indexes.get(0));
        }
        for (String wanted : names.names(word)) {
            Cell id = named(wanted + ID);
            if (id.kind() != Cell.Kind.ABSENT) {
                return id;
            }
        }
        return Cell.ABSENT;
    }

    /** The first member that the table knows, whichever others were read; one with the F of Save bodies if there is none. */
    private String first() {
        for (String name : columns == null ? row.names() : columns.names()) {
            if (isKnown(name)) {
                return name;
            }
        }
        return "F";
    }

    private boolean isKnown(String name) {
        for (String field : names.fields()) {
            for (String known : names.names(field)) {
                if (known.equalsIgnoreCase(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasPrefix(String name) {
        return name.startsWith("F") || name.startsWith("f");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
