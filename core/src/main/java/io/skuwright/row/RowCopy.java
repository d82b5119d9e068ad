package io.skuwright.row;

import io.skuwright.result.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies nested maps and lists into rows and cells, with a stack of its own. */
final class RowCopy {

    private static final int DEEPEST = 64;

    /** A map or list that is being copied. */
    private static final class Open {
        private final Iterator<?> rest;
        private final Place place;
        private final @Nullable Map<String, Cell> members;
        private final List<Cell> items = new ArrayList<>();
        private String name = "";

        Open(Object value, Place place) {
            boolean isMap = value instanceof Map;
            this.rest = isMap ? ((Map<?, ?>) value).entrySet().iterator() : items(value).iterator();
            this.place = place;
            this.members = isMap ? new LinkedHashMap<>() : null;
        }

        private static Collection<?> items(Object value) {
            return value instanceof Object[] array ? Arrays.asList(array) : (Collection<?>) value;
        }

        void put(Cell cell) {
            if (members == null) {
                items.add(cell);
            } else {
                members.put(name, cell);
            }
        }

        Cell close() {
            // The members are this copy's own and nobody changes them any more.
            return members == null
                    ? Cell.list(items)
                    : Cell.record(Row.over(Collections.unmodifiableMap(members), place));
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();

    private RowCopy() {}

    static Row of(Map<?, ?> fields, Place place) {
        return new RowCopy().copy(new Open(fields, place)).row().orElseThrow();
    }

    private Cell copy(Open whole) {
        open.addLast(whole);
        while (true) {
            Open current = open.getLast();
            if (current.rest.hasNext()) {
                take(current, current.rest.next());
                continue;
            }
            open.removeLast();
            Cell done = current.close();
            if (open.isEmpty()) {
                return done;
            }
            open.getLast().put(done);
        }
    }

    private void take(Open current, Object next) {
        Object value = next;
        if (current.members != null) {
            Map.Entry<?, ?> member = (Map.Entry<?, ?>) next;
            current.name = String.valueOf(member.getKey());
            value = member.getValue();
        }
        if (value instanceof Map || value instanceof Collection || value instanceof Object[]) {
            if (open.size() == DEEPEST) {
                throw new IllegalArgumentException("A row may nest maps and lists " + DEEPEST
                        + " deep, not deeper. Maybe a map contains itself.");
            }
            Place place = current.members == null
                    ? current.place.child(current.items.size())
                    : current.place.child(current.name);
            open.addLast(new Open(value, place));
        } else {
            current.put(Cell.of(value));
        }
    }
}
