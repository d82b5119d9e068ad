package io.skuwright.wire;

import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object or array that is being read. */
final class OpenValue {

    private final Place place;
    private final @Nullable Map<String, Cell> members;
    private final List<Cell> items = new ArrayList<>();
    /** Where each name stands, in the order of the members, for saying where a key stood first. */
    private long[] offsets = new long[0];

    /** The members whose key had stood before, as JSON. */
    private final StringBuilder repeated = new StringBuilder();

    private String name = "";
    private boolean isRepeated;
    private int faults;

    OpenValue(boolean isObject, Place place) {
        this.place = place;
        this.members = isObject ? new LinkedHashMap<>() : null;
    }

    boolean isObject() {
        return members != null;
    }

    /** Takes the name of the next member; returns where the same key stood before, -1 if it did not. */
    long name(String next, long offset) {
        name = next;
        Map<String, Cell> known = members == null ? Map.of() : members;
        isRepeated = known.containsKey(next);
        if (isRepeated) {
            int at = 0;
            for (String key : known.keySet()) {
                if (key.equals(next)) {
                    return offsets[at];
                }
                at++;
            }
        }
        if (known.size() == offsets.length) {
            offsets = Arrays.copyOf(offsets, Math.max(8, offsets.length * 2));
        }
        offsets[known.size()] = offset;
        return -1;
    }

    Place nextPlace() {
        return isObject() ? place.child(name) : place.child(items.size());
    }

    void put(Cell cell) {
        if (members == null) {
            items.add(cell);
        } else if (isRepeated) {
            repeated.append(',').append(Cell.text(name).toJson()).append(':').append(cell.toJson());
        } else {
            members.put(name, cell);
        }
    }

    Place place() {
        return place;
    }

    /** Counts a fault; returns how many there are with it. */
    int fault() {
        return ++faults;
    }

    boolean isSound() {
        return faults == 0;
    }

    Cell close() {
        if (members == null) {
            return Cell.list(items);
        }
        Row row = Row.ofCells(members, place);
        if (repeated.length() == 0) {
            return Cell.record(row);
        }
        // Such a cell stands in the raw text of a refused record only: a record cannot hold a key twice.
        String json = row.toJson();
        return Cell.number(json.substring(0, json.length() - 1) + repeated + "}");
    }
}
