package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

/**
 * By what one item is addressed in the inventory of a shop.
 *
 * <p>Example: {@code InventoryKey.sku("LED 12V/a")} is the address {@code /api/v2/inventory/sku/LED%2012V%2Fa}. That an item
 * can be changed by its id is known; by SKU and EAN it is taken over from reading and not confirmed. Values are immutable
 * and thread-safe.
 *
 * @param type how the value is meant
 * @param value the id, SKU or EAN
 */
public record InventoryKey(Type type, String value) {

    /** How a value is meant. */
    public enum Type {
        /** The shop's id of a product or variant. */
        ID("id"),
        /** The SKU. */
        SKU("sku"),
        /** The European article number. */
        EAN("ean");

        private final String code;

        Type(String code) {
            this.code = code;
        }

        /** Returns the step in the address: {@code id}, {@code sku} or {@code ean}. */
        public String code() {
            return code;
        }
    }

    /** Checks that there is a value. */
    public InventoryKey {
        requireNonNull(type, "type");
        if (value.isBlank()) {
            throw new IllegalArgumentException("An item is not addressed by a blank " + type.code() + ".");
        }
    }

    /** Returns the key of an id. */
    public static InventoryKey id(String id) {
        return new InventoryKey(Type.ID, id);
    }

    /** Returns the key of a SKU. */
    public static InventoryKey sku(String sku) {
        return new InventoryKey(Type.SKU, sku);
    }

    /** Returns the key of a European article number. */
    public static InventoryKey ean(String ean) {
        return new InventoryKey(Type.EAN, ean);
    }

    /** Returns the address, encoded. */
    public String address() {
        return "/api/v2/inventory/" + type.code() + "/" + UrlText.step(value);
    }

    /** Returns type and value, for people. */
    @Override
    public String toString() {
        return type.code() + " " + value;
    }
}
