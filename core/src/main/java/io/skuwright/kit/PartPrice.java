package io.skuwright.kit;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Money;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounded;
import io.skuwright.quantity.Rounding;
import java.util.Optional;

/**
 * What one part gets of the price of its kit.
 *
 * <p>Example: 3 screws that get 5.00 cost exactly 5/3 each; rounded to four places that is 1.6667 with the residue
 * 1/30000, so that a document that multiplies it by 3 shows 1/10000 too much.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param part the part as it was given
 * @param amount what it gets, exact at the scale of the currency
 * @param residue what it gets beyond its exact share
 */
public record PartPrice(PricedPart part, Money amount, Ratio residue) {

    /** Checks that nothing is null. */
    public PartPrice {
        requireNonNull(part, "part");
        requireNonNull(amount, "amount");
        requireNonNull(residue, "residue");
    }

    /** Returns the exact price of one: the amount by the quantity; empty for a quantity of 0. */
    public Optional<Money> unitPrice() {
        return part.quantity().isZero()
                ? Optional.empty()
                : Optional.of(amount.times(part.quantity().reciprocal()));
    }

    /** Returns the price of one, rounded, with what the rounding added to it; empty for a quantity of 0. */
    public Optional<Rounded<Money>> unitPrice(Rounding rounding) {
        return unitPrice().map(price -> price.rounded(rounding));
    }
}
