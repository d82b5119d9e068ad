package io.skuwright.consolidation;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Place;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One flat row of an ERP's materials.
 *
 * <p>An ERP that knows SKUs only has a row for each of them: code, name, category, unit and some columns
 * that say what is special about it. Example: {@code Material.of("00123", "T-shirt", List.of("red", "M"))
 * .inCategory("Clothes").inUnit("pcs").at(Place.row("Sheet1", 2))}. Which column is which say the {@link
 * ConsolidationRules}; spec values stand in the order of their spec columns.
 *
 * <p>All parts are text, the code above all; what a row does not say is an empty text. Two materials are equal
 * if all parts are; the place does not count. This class is immutable and thread-safe.
 */
public final class Material {

    private final String code;
    private final String name;
    /** Null if it is the name alone, as it mostly is. */
    private final @Nullable List<String> key;

    private final String category;
    private final String unit;
    private final List<String> specs;
    private final Place place;

    Material(
            String code,
            String name,
            @Nullable List<String> key,
            String category,
            String unit,
            List<String> specs,
            Place place) {
        this.code = requireNonNull(code, "code");
        this.name = requireNonNull(name, "name");
        this.key = key;
        this.category = requireNonNull(category, "category");
        this.unit = requireNonNull(unit, "unit");
        this.specs = specs;
        this.place = requireNonNull(place, "place");
    }

    /** Returns a material whose key is its name, without category and unit, that stands nowhere. */
    public static Material of(String code, String name, List<String> specs) {
        return new Material(code, name, null, "", "", List.copyOf(specs), Place.NONE);
    }

    /** Returns this material in a category. */
    public Material inCategory(String newCategory) {
        return new Material(code, name, key, newCategory, unit, specs, place);
    }

    /** Returns this material in a unit. */
    public Material inUnit(String newUnit) {
        return new Material(code, name, key, category, newUnit, specs, place);
    }

    /** Returns this material with the values of the key columns, in the order of the rules. */
    public Material withKey(List<String> newKey) {
        return new Material(code, name, List.copyOf(newKey), category, unit, specs, place);
    }

    /** Returns this material at the row it came from; its number is that of {@link Place#row()}. */
    public Material at(Place newPlace) {
        return new Material(code, name, key, category, unit, specs, newPlace);
    }

    /** Returns the code. */
    public String code() {
        return code;
    }

    /** Returns the name of the product. */
    public String name() {
        return name;
    }

    /** Returns the values of the key columns; by default the name alone. */
    public List<String> key() {
        return key == null ? List.of(name) : key;
    }

    boolean hasOwnKey() {
        return key != null;
    }

    int keyCount() {
        return key == null ? 1 : key.size();
    }

    /** Returns the category, empty if the row names none. */
    public String category() {
        return category;
    }

    /** Returns the unit, empty if the row names none. */
    public String unit() {
        return unit;
    }

    /** Returns the spec values in the order of the spec columns, empty texts where there is none. */
    public List<String> specs() {
        return specs;
    }

    /** Returns where the row stands. */
    public Place place() {
        return place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Material that
                && code.equals(that.code)
                && name.equals(that.name)
                && key().equals(that.key())
                && category.equals(that.category)
                && unit.equals(that.unit)
                && specs.equals(that.specs);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, name, key(), category, unit, specs);
    }

    @Override
    public String toString() {
        return code + " " + name + " " + specs + (place.isNone() ? "" : " at " + place);
    }
}
