package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounded;
import java.util.List;

/**
 * A cost rounded as a whole, with parts that sum up to it.
 *
 * <p>Example: three parts of 1/3 each make 1.00, rounded to the cent 0.34, 0.33 and 0.33. The residue is what
 * was rounded minus the exact cost, of the total and of each part.
 *
 * @param total the rounded total
 * @param parts the rounded parts, in the order of what was rounded
 */
public record RoundedCost(Rounded<Ratio> total, List<Rounded<Ratio>> parts) {

    /** Checks that nothing is null and copies the list. */
    public RoundedCost {
        requireNonNull(total, "total");
        parts = List.copyOf(parts);
    }
}
