package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import java.math.BigInteger;
import java.util.Optional;

/**
 * How much of one component an explosion needs.
 *
 * <p>It is the sum over all rows of the component in one unit. Example: if A needs 2 B and 1 C, B needs 3 D
 * and C needs 2 D, then 1 A needs D 8 on 2 paths. A component that is asked for in two units has two totals.
 *
 * @param component the code of the component
 * @param quantity the exact sum
 * @param unit the code of the unit, empty if the lines name none
 * @param paths how many rows the sum has; it may be beyond any {@code long}
 */
public record ComponentTotal(String component, Ratio quantity, Optional<String> unit, BigInteger paths) {

    /** Checks that nothing is null. */
    public ComponentTotal {
        requireNonNull(component, "component");
        requireNonNull(quantity, "quantity");
        requireNonNull(unit, "unit");
        requireNonNull(paths, "paths");
    }
}
