package io.skuwright.kit;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Rounding;
import io.skuwright.result.Limits;

/**
 * How the price of a kit is to be split.
 *
 * <p>The scale is how many decimal places the currency has; the library holds no table of currencies. Example: by list
 * price, in cents, a fixed price of thirds rounded to the cent:
 *
 * <pre>
 * PriceRule rule = PriceRule.by(PriceBasis.LIST_PRICE, 2).rounded(Rounding.halfEven(2));
 * </pre>
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param basis what the parts without a fixed price share by
 * @param scale the decimal places of the currency
 * @param rounding for a kit's amount and a fixed share that are not exact at the scale; none makes them findings
 * @param equally whether parts that all count 0 share equally, which is a finding otherwise; a part of quantity 0 gets
 *     nothing even then
 * @param limits bounds the size of the numbers by {@code RATIO_BITS}
 */
public record PriceRule(PriceBasis basis, int scale, Rounding rounding, boolean equally, Limits limits) {

    /**
     * Checks that nothing is null.
     *
     * @throws IllegalArgumentException if the scale is not between 0 and 100
     */
    public PriceRule {
        requireNonNull(basis, "basis");
        requireNonNull(rounding, "rounding");
        requireNonNull(limits, "limits");
        if (scale < 0 || scale > 100) {
            throw new IllegalArgumentException("Scale " + scale + " must be between 0 and 100.");
        }
    }

    /**
     * Returns the rule that splits by a basis and rounds nothing but the shares themselves.
     *
     * @throws IllegalArgumentException if the scale is not between 0 and 100
     */
    public static PriceRule by(PriceBasis basis, int scale) {
        return new PriceRule(basis, scale, Rounding.none(), false, Limits.defaults());
    }

    /** Returns this rule with a rounding for amounts and fixed shares that are not exact at the scale. */
    public PriceRule rounded(Rounding newRounding) {
        return new PriceRule(basis, scale, newRounding, equally, limits);
    }

    /** Returns this rule splitting equally where all parts count 0. */
    public PriceRule equallyWithoutWeight() {
        return new PriceRule(basis, scale, rounding, true, limits);
    }

    /** Returns this rule with limits. */
    public PriceRule within(Limits newLimits) {
        return new PriceRule(basis, scale, rounding, equally, newLimits);
    }
}
