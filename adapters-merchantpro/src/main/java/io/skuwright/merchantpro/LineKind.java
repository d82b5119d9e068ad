package io.skuwright.merchantpro;

/**
 * What a line of an order stands for.
 *
 * <p>A shop writes a discount as a line of its own beside the goods: a mug for 49.90 and a coupon of 5.00 are two lines.
 */
public enum LineKind {
    /** Goods; {@code item_type} is {@code product}. */
    PRODUCT,
    /** Less to pay; {@code promo_cart}, {@code promo_product}, {@code discount} or {@code coupon}. */
    DISCOUNT,
    /** Something else that the tables do not know; it counts as it is written and is no goods. */
    OTHER
}
