package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import java.util.Optional;

/**
 * What a build takes of one component.
 *
 * <p>Example: 5 kits need 5 motors, 3 are in stock: needed 5, from stock 3, made 2.
 *
 * @param component the code of the component
 * @param unit the code of the unit: that of the stock if it names one, else that of the BOM or the lines
 * @param needed how much is needed in all
 * @param fromStock how much of it is taken from stock
 */
public record StockUse(String component, Optional<String> unit, Ratio needed, Ratio fromStock) {

    /** Checks that nothing is null. */
    public StockUse {
        requireNonNull(component, "component");
        requireNonNull(unit, "unit");
        requireNonNull(needed, "needed");
        requireNonNull(fromStock, "fromStock");
    }

    /** Returns how much is made for the build: what is needed less what is taken from stock. */
    public Ratio made() {
        return needed.minus(fromStock);
    }
}
