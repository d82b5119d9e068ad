package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounded;
import java.util.Optional;

/**
 * How much of one component an explosion needs, rounded.
 *
 * <p>Example: two places need 1/3 piece of B each, pieces are rounded up. If sums are rounded, B is 1 with the
 * residue 1/3; if places are rounded, B is 2 with the residue 4/3. This class is immutable and thread-safe.
 *
 * @param component the code of the component
 * @param quantity the rounded sum, and the residue: the rounded sum minus the exact one
 * @param unit the code of the unit, empty if the lines name none
 */
public record RoundedTotal(String component, Rounded<Ratio> quantity, Optional<String> unit) {

    /** Checks that nothing is null. */
    public RoundedTotal {
        requireNonNull(component, "component");
        requireNonNull(quantity, "quantity");
        requireNonNull(unit, "unit");
    }
}
