package io.skuwright.bom;

/**
 * Whether components may be made for a build or are taken as they stand in stock.
 *
 * <p>Example: a kit needs 1 motor, a motor needs 2 coils; in stock are 3 motors and 4 coils. {@link #SHALLOW} can
 * build 3 kits, {@link #DEEP} 5: 3 with motors from stock and 2 with motors made of the coils.
 */
public enum BuildMode {
    /** Components are what an order carries: skip layers are opened, all else must be in stock. */
    SHALLOW,
    /** Stock of a made component is used first, and what lacks is made from its own components. */
    DEEP
}
