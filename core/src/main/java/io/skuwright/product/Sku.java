package io.skuwright.product;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The smallest unit that is bought, stocked and sold.
 *
 * <p>A SKU of an SPU is one combination of its spec values, and owns what differs from one combination to the next:
 * prices, stock, barcode, picture. Name, category and unit belong to the SPU and are never repeated here. Example:
 * {@code Sku.of("TEE-RED-M", SpecCombination.of(Map.of("color", "red", "size", "M"))).with("salePrice", "19.90")}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param code the code, not blank; it is text and never passes through a number
 * @param combination its value of each spec of the SPU
 * @param state whether it may still be ordered
 * @param fields the fields that it owns, by name, in their order
 */
public record Sku(String code, SpecCombination combination, SkuState state, Map<String, String> fields) {

    /** Checks that the code is not blank and nothing is null, and copies the fields. */
    public Sku {
        if (code.isBlank()) {
            throw new IllegalArgumentException("The code of a SKU must not be blank.");
        }
        requireNonNull(combination, "combination");
        requireNonNull(state, "state");
        fields = fields.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /**
     * Returns an active SKU without fields.
     *
     * @throws IllegalArgumentException if the code is blank
     */
    public static Sku of(String code, SpecCombination combination) {
        return new Sku(code, combination, SkuState.ACTIVE, Map.of());
    }

    /** Returns true if the SKU may be ordered. */
    public boolean isActive() {
        return state == SkuState.ACTIVE;
    }

    /** Returns this SKU with another state. */
    public Sku with(SkuState newState) {
        return new Sku(code, combination, newState, fields);
    }

    /** Returns this SKU with a field set; an empty value is kept as one. */
    public Sku with(String field, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(requireNonNull(field, "field"), requireNonNull(value, "value"));
        return new Sku(code, combination, state, more);
    }

    Sku with(SpecCombination same) {
        return same.specs().equals(combination.specs()) ? this : new Sku(code, same, state, fields);
    }
}
