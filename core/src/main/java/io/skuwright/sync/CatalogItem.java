package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Place;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one side says about one SKU.
 *
 * <p>A SKU is the unit: what belongs to the goods, such as the name, is repeated on each SKU of them. A field that is
 * not there is not known, which is never a deletion; an empty text is a value, and clears the other side's. Example:
 * {@code CatalogItem.of("S1", "A-1", Map.of("name", "Tea", "retailPrice", "12.50"))} is the SKU A-1 as the shop S1
 * has it, and {@code CatalogItem.of("A-1", values)} the same SKU in an ERP with one catalogue for all shops.
 *
 * <p>Codes are text and compared as they stand. Two items are equal if shop, code and values are; the place only says
 * where to look. This class is immutable and thread-safe.
 */
public final class CatalogItem {

    private final String shop;
    private final String code;
    private final SortedMap<String, String> values;
    private final Place place;

    private CatalogItem(String shop, String code, SortedMap<String, String> values, Place place) {
        this.shop = shop;
        this.code = code;
        this.values = values;
        this.place = place;
    }

    /** Returns a SKU of an ERP with one catalogue for all shops. */
    public static CatalogItem of(String code, Map<String, String> values) {
        return of("", code, values);
    }

    /** Returns a SKU of a shop, or of what an ERP keeps for that shop. */
    public static CatalogItem of(String shop, String code, Map<String, String> values) {
        SortedMap<String, String> sorted = new TreeMap<>();
        values.forEach((field, value) ->
                sorted.put(requireNonNull(field, "field"), requireNonNull(value, "value of " + field)));
        return new CatalogItem(
                requireNonNull(shop, "shop"),
                requireNonNull(code, "code"),
                Collections.unmodifiableSortedMap(sorted),
                Place.NONE);
    }

    /** Returns this item with the place it was read from, for findings. */
    public CatalogItem at(Place newPlace) {
        return new CatalogItem(shop, code, values, requireNonNull(newPlace, "place"));
    }

    /** Returns the shop; empty in an ERP with one catalogue for all shops. */
    public String shop() {
        return shop;
    }

    /** Returns the code of the SKU. */
    public String code() {
        return code;
    }

    /** Returns the values by field, in text order; not modifiable. */
    public SortedMap<String, String> values() {
        return values;
    }

    /** Returns the value of a field; empty if it is not known. */
    public Optional<String> value(String field) {
        return Optional.ofNullable(values.get(requireNonNull(field, "field")));
    }

    /** Returns where the item was read. */
    public Place place() {
        return place;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CatalogItem that
                && shop.equals(that.shop)
                && code.equals(that.code)
                && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(shop, code, values);
    }

    /** Returns shop, code and values, for people. */
    @Override
    public String toString() {
        return (shop.isEmpty() ? "" : shop + "/") + code + " " + values;
    }
}
