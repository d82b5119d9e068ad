package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import java.util.Optional;

/**
 * What lacks of one component to build one more.
 *
 * <p>Example: a kit needs 2 P3, 8 are in stock: 4 kits can be built, and for one more 2 P3 lack.
 *
 * @param component the code of the component
 * @param unit the code of the unit: that of the stock if it names one, else that of the BOM or the lines
 * @param missing how much more must be in stock, above 0
 */
public record Shortage(String component, Optional<String> unit, Ratio missing) {

    /** Checks that nothing is null. */
    public Shortage {
        requireNonNull(component, "component");
        requireNonNull(unit, "unit");
        requireNonNull(missing, "missing");
    }
}
