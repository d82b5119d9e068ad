package io.skuwright.product;

/**
 * Whether a field is said once for an SPU or for each of its SKUs.
 *
 * <p>Example: the brand belongs to the {@link #SPU}, the sale price to the {@link #SKU}.
 */
public enum FieldOwner {
    /** Said once, and the same for all SKUs. */
    SPU,
    /** Said for each SKU. */
    SKU
}
