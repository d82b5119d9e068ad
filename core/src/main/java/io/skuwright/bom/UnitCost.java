package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import java.util.Optional;

/**
 * What one unit of a product costs by itself.
 *
 * <p>Of a bought component it is the price, of a made product what is added to its materials, such as labour.
 * Example: flour at 12 a sack, which BOM lines may count in kg if the catalogue knows what a sack holds:
 *
 * <pre>
 * Map.of("FLOUR", UnitCost.of(Ratio.of(12), "sack"), "CAKE", UnitCost.of(Ratio.of(3)))
 * </pre>
 *
 * <p>A cost without a unit is for one unit as the BOM of the product counts it, and for a bought component as
 * the lines count it. The amount is exact and in whatever currency all costs of one question are in. A negative
 * amount is held and becomes a finding when it is used. Values are immutable and thread-safe.
 *
 * @param amount how much one unit costs
 * @param unit the code of that unit, if it was said
 */
public record UnitCost(Ratio amount, Optional<String> unit) {

    /** Checks that nothing is null. */
    public UnitCost {
        requireNonNull(amount, "amount");
        requireNonNull(unit, "unit");
    }

    /** Returns a cost for one unit as the BOM or the lines count it. */
    public static UnitCost of(Ratio amount) {
        return new UnitCost(amount, Optional.empty());
    }

    /** Returns a cost for one of a unit. */
    public static UnitCost of(Ratio amount, String unit) {
        return new UnitCost(amount, Optional.of(unit));
    }
}
