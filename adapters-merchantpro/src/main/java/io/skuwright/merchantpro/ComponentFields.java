package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

/**
 * Where a shop of a special kind tells the components of its bundles.
 *
 * <p>The documents name no such fields, so none are read unless a host says which: {@code
 * ComponentFields.of("bundle_items", "sku", "quantity")} reads the list {@code bundle_items} of a product. These names are
 * an example and not confirmed by anything. Values are immutable and thread-safe.
 *
 * @param list the field of a product that holds the list
 * @param sku the field of a component that names its SKU
 * @param quantity the field of a component that says how many of it one bundle has
 */
public record ComponentFields(String list, String sku, String quantity) {

    /** Checks that nothing is null. */
    public ComponentFields {
        requireNonNull(list, "list");
        requireNonNull(sku, "sku");
        requireNonNull(quantity, "quantity");
    }

    /** Returns these fields. */
    public static ComponentFields of(String list, String sku, String quantity) {
        return new ComponentFields(list, sku, quantity);
    }
}
