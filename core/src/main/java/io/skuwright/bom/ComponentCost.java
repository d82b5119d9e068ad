package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import java.util.Optional;

/**
 * What one component adds to the cost of a product.
 *
 * <p>Of a bought component it is the price of all that is needed, of a made one its own cost without that of its
 * materials. Example: 80 pieces that need 32/55 L at 5 a litre have a cost of 32/11.
 *
 * @param component the code of the component; the product itself for its own cost
 * @param unit the code of the unit that is counted, empty if none is named
 * @param quantity how much is needed
 * @param unitCost what one unit costs
 * @param cost what the product bears: quantity times unit cost, less what by-products on the way carry
 */
public record ComponentCost(
        String component, Optional<String> unit, Ratio quantity, Ratio unitCost, Ratio cost) {

    /** Checks that nothing is null. */
    public ComponentCost {
        requireNonNull(component, "component");
        requireNonNull(unit, "unit");
        requireNonNull(quantity, "quantity");
        requireNonNull(unitCost, "unitCost");
        requireNonNull(cost, "cost");
    }
}
