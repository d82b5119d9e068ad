package io.skuwright.kingdee.crm;

import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns rows into maps and lists that script platforms take, with a stack of its own. */
final class PlainMaps {

    /** A record or list whose content is being copied. */
    private record Open(Iterator<?> rest, @Nullable Map<String, @Nullable Object> map, List<@Nullable Object> list) {}

    private final Deque<Open> open = new ArrayDeque<>();

    private PlainMaps() {}

    static Map<String, @Nullable Object> of(Row row) {
        Map<String, @Nullable Object> whole = new LinkedHashMap<>();
        PlainMaps copy = new PlainMaps();
        copy.open.push(new Open(row.cells().entrySet().iterator(), whole, List.of()));
        while (!copy.open.isEmpty()) {
            copy.step(copy.open.element());
        }
        return whole;
    }

    private void step(Open at) {
        if (!at.rest().hasNext()) {
            open.remove();
            return;
        }
        Object next = at.rest().next();
        Map<String, @Nullable Object> map = at.map();
        if (map != null && next instanceof Map.Entry<?, ?> member) {
            map.put((String) member.getKey(), value((Cell) member.getValue()));
        } else {
            at.list().add(value((Cell) next));
        }
    }

    private @Nullable Object value(Cell cell) {
        return switch (cell.kind()) {
            case ABSENT, NULL -> null;
            case BLANK, TEXT -> cell.text();
            case FLAG -> cell.text().equals("true");
            case NUMBER -> number(cell.text());
            case RECORD -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                open.push(new Open(cell.row().orElseThrow().cells().entrySet().iterator(), map, List.of()));
                yield map;
            }
            case LIST -> {
                List<@Nullable Object> list = new ArrayList<>();
                open.push(new Open(cell.items().iterator(), null, list));
                yield list;
            }
        };
    }

    /** An exponent that no decimal holds leaves the number as the text it was. */
    private static Object number(String literal) {
        try {
            return new BigDecimal(literal);
        } catch (NumberFormatException beyond) {
            return literal;
        }
    }
}
