package io.skuwright.kingdee.crm;

import io.skuwright.row.Cell;
import io.skuwright.row.Columns;
import io.skuwright.row.Row;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The wanted values of one record at a time, taken in one pass over its entries.
 *
 * <p>Records of one list mostly have the same keys in the same order, and the keys are mostly the same
 * objects; so each key is first compared with the one that stood in its position in the record before.
 * A key that is text but no {@code String}, such as those of script languages, is found by its text: its
 * own hash code is of no use.
 */
final class LineFields {

    private static final int REMEMBERED = 64;

    private final NameTable table;
    private final @Nullable Object[] values = new Object[NameTable.FIELDS];
    /** By field with several names: the rank of the name that its value is from; says nothing if there is no value. */
    private final byte[] ranks = new byte[NameTable.FIELDS];

    private final @Nullable Object[] lastKeys = new Object[REMEMBERED];
    private final int[] lastNumbers = new int[REMEMBERED];
    /** By the very object: rows that share their names are asked for them at every line. */
    private final IdentityHashMap<Columns, int[]> byColumns = new IdentityHashMap<>();

    LineFields(NameTable table) {
        this.table = table;
    }

    /** Takes the values of a map, which is only read. */
    void take(Map<?, ?> map) {
        Arrays.fill(values, null);
        // Local copies: the compiler cannot know that storing a value does not change the fields.
        @Nullable Object[] taken = values;
        @Nullable Object[] keys = lastKeys;
        int[] numbers = lastNumbers;
        int position = 0;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Object key = entry.getKey();
            int number = position < keys.length && key != null && key == keys[position]
                    ? numbers[position]
                    : find(key, position);
            position++;
            if (number >= NameTable.FIELDS) {
                offer(number, entry.getValue());
            } else if (number >= 0) {
                taken[number] = entry.getValue();
            }
        }
    }

    /** Takes the values of a row. */
    void take(Row row) {
        Arrays.fill(values, null);
        Columns columns = row.columns().orElse(null);
        if (columns == null) {
            row.cells().forEach((name, cell) -> take(table.find(name), cell));
            return;
        }
        int[] wanted = wanted(columns);
        for (int at = 0; at < wanted.length; at += 2) {
            take(wanted[at + 1], columns.cell(row, wanted[at]));
        }
    }

    private void take(int number, Cell cell) {
        if (number >= NameTable.FIELDS) {
            offer(number, plain(cell));
        } else if (number >= 0) {
            values[number] = plain(cell);
        }
    }

    /** Returns the wanted ones of some columns, each with the number of its name; few rows of a list have names of their own. */
    private int[] wanted(Columns columns) {
        int[] known = byColumns.get(columns);
        if (known == null) {
            known = IntStream.range(0, columns.size())
                    .filter(index -> table.find(columns.names().get(index)) != NameTable.FOREIGN)
                    .flatMap(index -> IntStream.of(index, table.find(columns.names().get(index))))
                    .toArray();
            if (byColumns.size() < REMEMBERED) {
                byColumns.put(columns, known);
            }
        }
        return known;
    }

    private int find(@Nullable Object key, int position) {
        int number = NameTable.FOREIGN;
        if (key instanceof String name) {
            number = table.find(name);
        } else if (key instanceof CharSequence) {
            number = table.find(key.toString());
        }
        if (position < REMEMBERED) {
            lastKeys[position] = key;
            lastNumbers[position] = number;
        }
        return number;
    }

    /** Takes a value for fields that have several names: the first name counts that says something, else one that is there. */
    private void offer(int number, @Nullable Object value) {
        int[] uses = table.uses(number);
        if (value == null) {
            rememberEmpty(uses);
            return;
        }
        for (int at = 0; at < uses.length; at += 2) {
            int field = uses[at];
            Object known = values[field];
            if (known == null || isBetter(value, uses[at + 1], known, ranks[field])) {
                values[field] = value;
                ranks[field] = (byte) uses[at + 1];
            }
        }
    }

    /** One side of a ratio that is there and empty is not the same as one that is not there: only the latter has a default. */
    private void rememberEmpty(int[] uses) {
        for (int at = 0; at < uses.length; at += 2) {
            int field = uses[at];
            boolean isRatio = field == CrmField.NUMERATOR.index() || field == CrmField.DENOMINATOR.index();
            if (isRatio && values[field] == null) {
                values[field] = "";
                ranks[field] = (byte) uses[at + 1];
            }
        }
    }

    private static boolean isBetter(Object value, int rank, Object known, int knownRank) {
        return (rank < knownRank || !saysSomething(known)) && saysSomething(value);
    }

    /** Returns text and flags as such; a number stays a cell, for only that keeps how it was written. */
    private static @Nullable Object plain(Cell cell) {
        return switch (cell.kind()) {
            case ABSENT, NULL -> null;
            case BLANK, TEXT -> cell.text();
            case FLAG -> cell.text().equals("true");
            case NUMBER, RECORD, LIST -> cell;
        };
    }

    /** Returns the value of a field: the first that says something, else one that is there; else null. */
    @Nullable Object value(CrmField field) {
        return values[field.index()];
    }

    /** Returns the name under which the value of a field was found. */
    String name(CrmField field) {
        return table.name(field, ranks[field.index()]);
    }

    private static boolean saysSomething(Object value) {
        if (value instanceof String text) {
            return !text.isEmpty() && (text.charAt(0) > ' ' || !text.isBlank());
        }
        return value instanceof Boolean || !(value instanceof CharSequence) || !value.toString().isBlank();
    }
}
