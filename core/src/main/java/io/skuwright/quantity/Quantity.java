package io.skuwright.quantity;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingException;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;

/**
 * An exact number of units.
 *
 * <p>Quantities of one unit can be added; those of two units cannot, because what a box holds is known
 * to the host only. Example: {@code Quantity.of(Ratio.of(14, 3), UnitOfMeasure.of("pcs"))} prints as
 * {@code 14/3 pcs}.
 *
 * <p>Two quantities are equal if amount and unit are: 2 boxes are never equal to 24 pieces. Quantities may
 * be zero or negative. This class is immutable and thread-safe.
 *
 * @param amount how many, exact
 * @param unit of what
 */
public record Quantity(Ratio amount, UnitOfMeasure unit) {
    /** Checks that nothing is null. */
    public Quantity {
        requireNonNull(amount, "amount");
        requireNonNull(unit, "unit");
    }

    /** Returns a quantity. */
    public static Quantity of(Ratio amount, UnitOfMeasure unit) {
        return new Quantity(amount, unit);
    }

    /** Returns a quantity of a whole number of units. */
    public static Quantity of(long amount, UnitOfMeasure unit) {
        return new Quantity(Ratio.of(amount), unit);
    }

    /**
     * Returns the quantity of a text such as {@code 14/3 pcs}; the inverse of {@link #toString()}.
     *
     * @throws FindingException with the first error that {@code read} would find
     */
    public static Quantity parse(String text) {
        return read(text, NumberText.OWN_TEXT).orThrow();
    }

    /**
     * Reads a number, one blank and a unit.
     *
     * @return the quantity, or no value with {@code UNIT_BLANK} or a finding of {@link
     *     Ratio#read(CharSequence, Limits)}
     */
    public static Outcome<Quantity> read(String text, Limits limits) {
        TwoParts parts = TwoParts.of(text);
        return Ratio.read(parts.first(), limits)
                .flatMap(amount -> UnitOfMeasure.read(parts.second()).map(unit -> new Quantity(amount, unit)));
    }

    /**
     * Returns this quantity plus another of the same unit.
     *
     * @throws FindingException with {@code UNIT_MISMATCH} and both quantities if the units differ; compare
     *     {@link #unit()} first where the data may mix units
     */
    public Quantity plus(Quantity other) {
        if (!unit.equals(other.unit)) {
            throw new FindingException(Finding.of(QuantityCode.UNIT_MISMATCH)
                    .with("left", toString())
                    .with("right", other.toString()));
        }
        return new Quantity(amount.plus(other.amount), unit);
    }

    /**
     * Returns this quantity minus another of the same unit.
     *
     * @throws FindingException with {@code UNIT_MISMATCH} as {@link #plus} does
     */
    public Quantity minus(Quantity other) {
        return plus(other.negated());
    }

    /** Returns this quantity times a number without unit. */
    public Quantity times(Ratio factor) {
        return new Quantity(amount.times(factor), unit);
    }

    /** Returns this quantity with the opposite sign. */
    public Quantity negated() {
        return new Quantity(amount.negated(), unit);
    }

    /** Returns this quantity rounded, with the residue in the same unit. */
    public Rounded<Quantity> rounded(Rounding rounding) {
        Rounded<Ratio> rounded = rounding.apply(amount);
        return new Rounded<>(new Quantity(rounded.value(), unit), rounded.residue());
    }

    /** Returns the amount, a blank and the unit, for example {@code 14/3 pcs}. */
    @Override
    public String toString() {
        return amount + " " + unit;
    }
}
