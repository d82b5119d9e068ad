package io.skuwright.kingdee.crm;

import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The wanted values of one record at a time, taken in one pass over its entries.
 *
 * <p>Records of one list mostly have the same keys in the same order, and the keys are mostly the same
 * objects; so each key is first compared with the one that stood in its position in the record before.
 * A key that is text but no {@code String}, such as those of script languages, is found by its text: its
 * own hash code is of no use.
 */
final class LineFields implements BiConsumer<@Nullable Object, @Nullable Object> {

    private static final int REMEMBERED = 64;

    private final NameTable table;
    private final @Nullable Object[] values;
    private final int[] several;
    private final int[][] numbersOfSeveral;
    private final @Nullable Object[] lastKeys = new Object[REMEMBERED];
    private final int[] lastNumbers = new int[REMEMBERED];
    private int at;

    LineFields(NameTable table) {
        this.table = table;
        this.values = new Object[table.size()];
        this.several = Arrays.stream(table.several()).mapToInt(CrmField::index).toArray();
        this.numbersOfSeveral = table.numbersOfSeveral();
    }

    /** Takes the values of a map, which is only read. */
    void take(Map<?, ?> map) {
        begin();
        map.forEach(this);
        settle();
    }

    /** Takes the values of a row. */
    void take(Row row) {
        begin();
        row.cells().forEach((name, cell) -> accept(name, plain(cell)));
        settle();
    }

    private void begin() {
        Arrays.fill(values, null);
        at = 0;
    }

    @Override
    public void accept(@Nullable Object key, @Nullable Object value) {
        int position = at++;
        int number;
        if (position >= REMEMBERED) {
            number = find(key);
        } else if (key == lastKeys[position]) {
            number = key == null ? NameTable.FOREIGN : lastNumbers[position];
        } else {
            number = find(key);
            lastKeys[position] = key;
            lastNumbers[position] = number;
        }
        if (number != NameTable.FOREIGN) {
            values[number] = value;
        }
    }

    private int find(@Nullable Object key) {
        if (key instanceof String name) {
            return table.find(name);
        }
        return key instanceof CharSequence ? table.find(key.toString()) : NameTable.FOREIGN;
    }

    /** Returns text and flags as such; a number stays a cell, for only that keeps how it was written. */
    private static @Nullable Object plain(Cell cell) {
        return switch (cell.kind()) {
            case ABSENT, NULL -> null;
            case BLANK, TEXT -> cell.text();
            case FLAG -> cell.equals(Cell.flag(true));
            case NUMBER, RECORD, LIST -> cell;
        };
    }

    /** Gives each field that has several names the first value that says something, else the first that is there. */
    private void settle() {
        for (int at = 0; at < several.length; at++) {
            Object there = null;
            for (int number : numbersOfSeveral[at]) {
                Object value = values[number];
                if (value != null && saysSomething(value)) {
                    there = value;
                    break;
                }
                there = there == null ? value : there;
            }
            values[several[at]] = there;
        }
    }

    /** Returns the value of a field: the first that says something, else the first that is there; else null. */
    @Nullable Object value(CrmField field) {
        return values[field.index()];
    }

    /** Returns the name under which the value of a field was found. */
    String name(CrmField field) {
        Object value = value(field);
        List<String> names = table.names(field);
        for (String name : names) {
            if (values[table.find(name)] == value) {
                return name;
            }
        }
        return names.isEmpty() ? field.word() : names.get(0);
    }

    private static boolean saysSomething(Object value) {
        if (value instanceof String text) {
            return !text.isEmpty() && (text.charAt(0) > ' ' || !text.isBlank());
        }
        return !(value instanceof CharSequence) || !value.toString().isBlank();
    }
}
