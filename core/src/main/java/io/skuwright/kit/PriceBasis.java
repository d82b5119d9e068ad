package io.skuwright.kit;

/**
 * What the price of a kit is split by.
 *
 * <p>Example: a kit at 100 of 2 mugs (list price 10, cost 4) and 1 pot (list price 30, cost 12). By {@link #RATIO} the
 * mugs get 66.67, by {@link #LIST_PRICE} 40 and by {@link #COST} 40; by {@link #WEIGHT} it is the caller who says.
 */
public enum PriceBasis {
    /** The quantity of the part, which is the ratio of its BOM line; all parts should have one unit. */
    RATIO,
    /** List price times quantity. */
    LIST_PRICE,
    /** Cost times quantity. */
    COST,
    /** A weight of the caller's for the part as a whole, whatever its quantity. */
    WEIGHT;
}
