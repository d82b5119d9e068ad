package io.skuwright.kit;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Money;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounded;
import java.util.List;

/**
 * The part of a kit's price that goes with some of its kits.
 *
 * <p>It is what is paid back for the kits that come back now, or billed for those that are delivered now. Example: of
 * 3 kits at 100.00 in all, the first comes to 33.33, the second to 33.34 and the third to 33.33.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param from how many kits went before
 * @param to how many kits there are with these
 * @param amount the sum of the parts
 * @param parts what each part comes to, in the order of the parts of the kit; the residue is what that is beyond the
 *     exact share of these kits
 */
public record PartialPrice(Ratio from, Ratio to, Money amount, List<Rounded<Money>> parts) {

    /** Checks that nothing is null and copies the list. */
    public PartialPrice {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(amount, "amount");
        parts = List.copyOf(parts);
    }

    /** Returns how many kits these are; below 0 where kits come back that had been counted before. */
    public Ratio kits() {
        return to.minus(from);
    }
}
