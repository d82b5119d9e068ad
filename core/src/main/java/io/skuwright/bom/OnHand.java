package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import java.util.Optional;

/**
 * How much of a component is in stock.
 *
 * <p>Example: a dozen of screws, which BOM lines may count in pieces if the catalogue knows what a dozen is:
 *
 * <pre>
 * Map.of("SCREW", OnHand.of(Ratio.ONE, "dozen"), "BODY", OnHand.of(Ratio.of(5)))
 * </pre>
 *
 * <p>Without a unit it is counted as the BOM of the component, or the lines that name it, count; it does not count if
 * they do so in several units. A negative amount is owed already. Values are immutable and thread-safe.
 *
 * @param amount how much there is
 * @param unit the code of the unit of the amount, if it was said
 */
public record OnHand(Ratio amount, Optional<String> unit) {

    /** Checks that nothing is null. */
    public OnHand {
        requireNonNull(amount, "amount");
        requireNonNull(unit, "unit");
    }

    /** Returns an amount in the unit in which the component is counted. */
    public static OnHand of(Ratio amount) {
        return new OnHand(amount, Optional.empty());
    }

    /** Returns an amount in a unit. */
    public static OnHand of(Ratio amount, String unit) {
        return new OnHand(amount, Optional.of(unit));
    }
}
