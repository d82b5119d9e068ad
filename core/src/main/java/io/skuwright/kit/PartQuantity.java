package io.skuwright.kit;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;

/**
 * How much of one part.
 *
 * <p>Example: for the next kit 5/3 SCREW lack at 20/10. Values are immutable and thread-safe.
 *
 * @param part the part, with its path and component
 * @param quantity how much, in the unit of the part
 */
public record PartQuantity(KitPart part, Ratio quantity) {

    /** Checks that nothing is null. */
    public PartQuantity {
        requireNonNull(part, "part");
        requireNonNull(quantity, "quantity");
    }
}
