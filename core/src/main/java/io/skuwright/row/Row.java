package io.skuwright.row;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One named record from anywhere.
 *
 * <p>A row is a map of a script platform, a JSON object or a line of a sheet: cells by name, in the
 * order they came, and the place they came from. Example: {@code Row.of(Map.of("qty", 3), place)
 * .cell("qty").text()} is {@code "3"}.
 *
 * <p>The row keeps a copy; the caller's map is not changed and may change afterwards. Two rows are equal
 * if their cells are equal in the same order; the place does not count. This class is immutable and
 * thread-safe.
 */
public final class Row {

    private final Map<String, Cell> cells;
    private final @Nullable Origin origin;
    /** Found when first asked for if there is an origin; whoever finds it finds the same. */
    private @Nullable Place place;

    private Row(Map<String, Cell> cells, @Nullable Origin origin, @Nullable Place place) {
        this.cells = cells;
        this.origin = origin;
        this.place = place;
    }

    /**
     * Returns the row of a map. Keys become text; texts of any class (also those of script languages),
     * numbers, flags, nested maps, lists and arrays become cells. Of two keys with one text the later counts.
     *
     * @param fields the map, not null; its values may be null
     * @param place where the map came from
     * @throws IllegalArgumentException if maps and lists are nested more than 64 deep
     */
    public static Row of(Map<?, ?> fields, Place place) {
        return RowCopy.of(fields, place);
    }

    /** Returns a row of cells, which is copied in its order. */
    public static Row ofCells(Map<String, Cell> cells, Place place) {
        return new Row(Collections.unmodifiableMap(new LinkedHashMap<>(cells)), null, requireNonNull(place, "place"));
    }

    /** Returns a row over a map that nobody changes; see {@link Columns}. */
    static Row over(Map<String, Cell> cells, Place place) {
        return new Row(cells, null, requireNonNull(place, "place"));
    }

    /** Returns a row over a map that nobody changes, whose place and text its origin knows. */
    static Row over(Map<String, Cell> cells, Origin origin) {
        return new Row(cells, requireNonNull(origin, "origin"), null);
    }

    /** Returns where the row came from. */
    public Place place() {
        Place known = place;
        if (known == null) {
            known = requireNonNull(origin, "origin").place();
            place = known;
        }
        return known;
    }

    /** Returns the names that this row shares with other rows, if it shares them. */
    public Optional<Columns> columns() {
        return cells instanceof SheetCells shared ? Optional.of(shared.columns()) : Optional.empty();
    }

    /**
     * Returns this row with one more field at its end, or another value in its place.
     *
     * <p>What {@link #toJson} tells of this row, it tells of the new one too, with the new field behind it.
     */
    public Row with(String name, Cell cell) {
        requireNonNull(cell, "cell");
        Origin more = origin == null ? null : new Longer(this, name, cell);
        if (cells instanceof SheetCells shared && !cells.containsKey(name)) {
            return new Row(shared.with(name, cell), more, more == null ? place() : null);
        }
        Map<String, Cell> members = new LinkedHashMap<>(cells);
        members.put(requireNonNull(name, "name"), cell);
        return new Row(Collections.unmodifiableMap(members), more, more == null ? place() : null);
    }

    /** The origin of a row that got one field more than was written. */
    private record Longer(Row before, String name, Cell cell) implements Origin {
        @Override
        public Place place() {
            return before.place();
        }

        @Override
        public Optional<String> json() {
            return Optional.ofNullable(before.written()).map(json -> {
                String front = json.substring(0, json.length() - 1);
                return front + (front.length() == 1 ? "" : ",") + Cell.text(name).toJson() + ":" + cell.toJson() + "}";
            });
        }
    }

    /** Returns the names of the fields in their order. */
    public Set<String> names() {
        return cells.keySet();
    }

    /** Returns the cells by name in their order; not modifiable. */
    public Map<String, Cell> cells() {
        return cells;
    }

    /** Returns the cell of a field, {@link Cell#ABSENT} if the row does not have it. */
    public Cell cell(String name) {
        return cells.getOrDefault(name, Cell.ABSENT);
    }

    /**
     * Returns the cell of one of our fields: the first name that has a value, else the first that is
     * there at all, else {@link Cell#ABSENT}.
     *
     * @throws IllegalArgumentException if the names do not know the field
     */
    public Cell cell(FieldNames names, String field) {
        Cell there = Cell.ABSENT;
        for (String name : names.names(field)) {
            Cell cell = cell(name);
            if (cell.hasValue()) {
                return cell;
            }
            there = there.kind() == Cell.Kind.ABSENT ? cell : there;
        }
        return there;
    }

    /** Returns the place of one of our fields: that of the first name the row has, else of the row. */
    public Place place(FieldNames names, String field) {
        for (String name : names.names(field)) {
            if (cells.containsKey(name)) {
                return place().child(name);
            }
        }
        return place();
    }

    /** Returns the fields that none of the names knows, as JSON, in their order. */
    public Extras extras(FieldNames names) {
        Map<String, String> extras = new LinkedHashMap<>();
        cells.forEach((name, cell) -> {
            if (!names.knows(name)) {
                extras.put(name, cell.toJson());
            }
        });
        return Extras.of(extras);
    }

    /**
     * Returns the row as one JSON object: the same members in the same order, numbers as written.
     *
     * <p>Of a record that was not read whole, these are all its members and not only those that were read.
     */
    public String toJson() {
        return Cell.record(this).toJson();
    }

    /** Returns the whole record as it was written, null if the cells are all of it. */
    @Nullable String written() {
        return origin == null ? null : origin.json().orElse(null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row that && toJson().equals(that.toJson());
    }

    @Override
    public int hashCode() {
        return toJson().hashCode();
    }

    @Override
    public String toString() {
        return toJson();
    }
}
