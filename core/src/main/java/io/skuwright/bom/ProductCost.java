package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import java.util.Optional;

/**
 * What one unit of a made product costs, materials included.
 *
 * <p>A roll-up gives one for each BOM that it opens. Example: a batch of 11 kg of crumble takes 44.05 of
 * butter and biscuit
 * and 11 of labour; its own cost is 1 a kg and it costs 55.05/11 a kg in all.
 *
 * @param product the code of the product
 * @param bom the number of the BOM it is made by
 * @param unit the code of the unit of that BOM, empty if it names none
 * @param quantity how much of it the lot needs by that BOM
 * @param ownCost its own cost of one unit, 0 if none was given
 * @param unitCost what one unit costs with all that goes in, less what its by-products carry
 * @param isComplete whether nothing below was left out
 */
public record ProductCost(
        String product,
        String bom,
        Optional<String> unit,
        Ratio quantity,
        Ratio ownCost,
        Ratio unitCost,
        boolean isComplete) {

    /** Checks that nothing is null. */
    public ProductCost {
        requireNonNull(product, "product");
        requireNonNull(bom, "bom");
        requireNonNull(unit, "unit");
        requireNonNull(quantity, "quantity");
        requireNonNull(ownCost, "ownCost");
        requireNonNull(unitCost, "unitCost");
    }
}
