package io.skuwright.wire;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One field as it was found: the name it is called by, its value and where it stands.
 *
 * <p>Two fields are equal if name, value and place are. This class is immutable and thread-safe.
 */
public final class Field {

    private final String name;
    private final Cell cell;
    private final @Nullable Place place;
    private final @Nullable Row row;

    private Field(String name, Cell cell, @Nullable Place place, @Nullable Row row) {
        this.name = requireNonNull(name, "name");
        this.cell = requireNonNull(cell, "cell");
        this.place = place;
        this.row = row;
    }

    /**
     * Makes a field.
     *
     * @param name the name that findings use
     * @param cell the value, {@link Cell#ABSENT} if there is none
     * @param place where the value stands, or where it was looked for
     */
    public Field(String name, Cell cell, Place place) {
        this(name, cell, requireNonNull(place, "place"), null);
    }

    /** Returns a field that stands under its name in a row; its place is made when it is asked for. */
    public static Field in(Row row, String name, Cell cell) {
        return new Field(name, cell, null, requireNonNull(row, "row"));
    }

    /** Returns the name that findings use. */
    public String name() {
        return name;
    }

    /** Returns the value, {@link Cell#ABSENT} if there is none. */
    public Cell cell() {
        return cell;
    }

    /** Returns where the value stands, or where it was looked for. */
    public Place place() {
        return place == null ? requireNonNull(row, "row").place().child(name) : place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Field that
                && name.equals(that.name)
                && cell.equals(that.cell)
                && place().equals(that.place());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, cell, place());
    }

    @Override
    public String toString() {
        return name + "=" + cell + " at " + place();
    }
}
