package io.skuwright.kingdee.crm;

import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Maps, rows and cells, looked at one level at a time, for a tree may be deeper than a row can be. */
final class Raw {

    private Raw() {}

    static boolean isRecord(@Nullable Object value) {
        return value instanceof Map || value instanceof Row || (value instanceof Cell cell && cell.row().isPresent());
    }

    /** Returns a member of a record, null if it has none. */
    static @Nullable Object member(Object record, String name) {
        if (record instanceof Map<?, ?> map) {
            return Entries.of(map, name);
        }
        Cell cell = row(record).cell(name);
        return cell.kind() == Cell.Kind.ABSENT ? null : cell;
    }

    /** Returns true if a record has a member, which may be null. */
    static boolean has(Object record, String name) {
        return record instanceof Map<?, ?> map
                ? Entries.has(map, name)
                : row(record).cell(name).kind() != Cell.Kind.ABSENT;
    }

    /** Returns true if a value is there and is no null. */
    static boolean hasValue(@Nullable Object value) {
        return value instanceof Cell cell
                ? cell.hasValue()
                : value != null && !(value instanceof CharSequence text && text.toString().isBlank());
    }

    /** Returns the text of a plain member, empty if it has none. */
    static String text(Object record, List<String> names) {
        for (String name : names) {
            Object value = member(record, name);
            Cell cell = value == null || value instanceof Map || list(value) != null ? Cell.ABSENT : PlainText.cell(value);
            if (cell.hasValue()) {
                return cell.text();
            }
        }
        return "";
    }

    /** Returns the elements of a list, null if the value is none. */
    static @Nullable Iterable<?> list(@Nullable Object value) {
        if (value instanceof Collection<?> collection) {
            return collection;
        }
        if (value instanceof Object[] array) {
            return Arrays.asList(array);
        }
        return value instanceof Cell cell && cell.kind() == Cell.Kind.LIST ? cell.items() : null;
    }

    /** Returns a record without some of its members; those that are left out may hold anything. */
    static Outcome<Row> without(Object record, Place place, Set<String> left) {
        if (!(record instanceof Map<?, ?> map)) {
            Map<String, Cell> cells = new LinkedHashMap<>(row(record).cells());
            cells.keySet().removeAll(left);
            Place own = row(record).place();
            return Outcome.of(Row.ofCells(cells, own.isNone() ? place : own));
        }
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String name = String.valueOf(entry.getKey());
            Object value = entry.getValue();
            if (left.contains(name)) {
                continue;
            }
            if (!(value instanceof Map) && list(value) == null) {
                cells.put(name, PlainText.cell(value));
                continue;
            }
            Outcome<Row> nested = new Found(Collections.singletonMap(name, value), place).row();
            if (!nested.hasValue()) {
                return Outcome.failed(nested.findings());
            }
            cells.put(name, nested.value().cell(name));
        }
        return Outcome.of(Row.ofCells(cells, place));
    }

    private static Row row(Object record) {
        return record instanceof Row row ? row : ((Cell) record).row().orElseThrow();
    }
}
