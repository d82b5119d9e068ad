package io.skuwright.product;

/**
 * Which products have an SPU above their SKUs.
 *
 * <p>It is a decision of the host's system and holds for the whole catalogue. Example: a CRM that shows every
 * product as an SPU uses {@link #EVERY_PRODUCT}; there a mug without specs is an SPU with exactly one SKU.
 */
public enum SpuMode {
    /** Multi-spec products only; a product without specs is a single SKU. */
    MULTI_SPEC_ONLY,
    /** Every product; one without specs is an SPU with one SKU. */
    EVERY_PRODUCT,
    /** None; there are SKUs only, and {@link ShopSkus} tells which of them a shop means. */
    SKU_ONLY
}
