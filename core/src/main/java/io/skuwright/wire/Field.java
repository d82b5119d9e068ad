package io.skuwright.wire;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Place;
import io.skuwright.row.Cell;

/**
 * One field as it was found: the name it is called by, its value and where it stands.
 *
 * @param name the name that findings use
 * @param cell the value, {@link Cell#ABSENT} if there is none
 * @param place where the value stands, or where it was looked for
 */
public record Field(String name, Cell cell, Place place) {

    /** Checks that nothing is null. */
    public Field {
        requireNonNull(name, "name");
        requireNonNull(cell, "cell");
        requireNonNull(place, "place");
    }
}
