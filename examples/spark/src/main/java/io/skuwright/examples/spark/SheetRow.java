package io.skuwright.examples.spark;

import io.skuwright.consolidation.Material;
import io.skuwright.result.Place;
import java.io.Serializable;
import java.util.List;

/**
 * One flat row as plain text, the form in which it travels between machines.
 *
 * <p>The library's own values have no Java serialization, on purpose; they are made where they are needed.
 *
 * @param source what the row stands in, for example a file
 * @param number its number in there as a person counts; a header is row 1
 * @param code the code, like all texts empty if the row does not say
 * @param name the name of the product
 * @param category the category
 * @param unit the unit
 * @param key the values of the key columns, in the order of the rules
 * @param specs the values of the spec columns, in the order of the rules
 */
public record SheetRow(
        String source,
        long number,
        String code,
        String name,
        String category,
        String unit,
        List<String> key,
        List<String> specs)
        implements Serializable {

    /** Creates a row. */
    public SheetRow {
        key = List.copyOf(key);
        specs = List.copyOf(specs);
    }

    /** Returns where the row stands. */
    Place place() {
        return place(source, number);
    }

    static Place place(String source, long number) {
        return Place.row("", number).in(source);
    }

    /** Returns the row as the library takes it. */
    Material material() {
        return Material.of(code, name, specs)
                .withKey(key)
                .inCategory(category)
                .inUnit(unit)
                .at(place());
    }
}
