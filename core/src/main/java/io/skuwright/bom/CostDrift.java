package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;

/**
 * A stored cost that is not what the product costs now.
 *
 * <p>Example: a cost of 2.92 was stored and 32/11 is rolled up, which is 2.91 to the cent: the difference is
 * -0.01.
 *
 * @param cost what the product costs now
 * @param stored what was stored, in the unit of the BOM
 * @param difference the cost of now, rounded as was asked for, minus the stored one
 */
public record CostDrift(ProductCost cost, Ratio stored, Ratio difference) {

    /** Checks that nothing is null. */
    public CostDrift {
        requireNonNull(cost, "cost");
        requireNonNull(stored, "stored");
        requireNonNull(difference, "difference");
    }
}
