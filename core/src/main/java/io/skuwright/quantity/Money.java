package io.skuwright.quantity;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingException;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.math.BigDecimal;

/**
 * An exact amount in one currency.
 *
 * <p>A third of 10.00 is 10/3 until somebody rounds it; how many places a currency has is the caller's to
 * say, with a {@link Rounding} or an {@link Allocation}, never a table inside the library. Example: {@code
 * Money.parse("19.99 CNY").times(Ratio.of(1, 3))} prints as {@code 1999/300 CNY}.
 *
 * <p>The currency is a code of the host's system, compared exactly. Two amounts are equal if number and
 * currency are: 1.50 equals 1.5. This class is immutable and thread-safe.
 *
 * @param amount how much, exact; may be zero or negative
 * @param currency the code of the currency, not blank
 */
public record Money(Ratio amount, String currency) {

    private static final int SHOWN_PLACES = 20;

    /** Checks that nothing is null and that the currency is not blank. */
    public Money {
        requireNonNull(amount, "amount");
        if (currency.isBlank()) {
            throw new IllegalArgumentException("The currency of '" + amount + "' must not be blank.");
        }
    }

    /**
     * Returns an amount in a currency.
     *
     * @throws IllegalArgumentException if the currency is blank
     */
    public static Money of(Ratio amount, String currency) {
        return new Money(amount, currency);
    }

    /**
     * Returns the amount of a text such as {@code 19.99 CNY}; the inverse of {@link #toString()}.
     *
     * @throws FindingException with the first error that {@code read} would find
     */
    public static Money parse(String text) {
        return read(text, NumberText.OWN_TEXT).orThrow();
    }

    /**
     * Reads a number, one blank and a currency.
     *
     * @return the amount, or no value with {@code CURRENCY_BLANK} or a finding of {@link
     *     Ratio#read(CharSequence, Limits)}
     */
    public static Outcome<Money> read(String text, Limits limits) {
        TwoParts parts = TwoParts.of(text);
        return Ratio.read(parts.first(), limits)
                .flatMap(amount -> parts.second().isBlank()
                        ? Outcome.failed(NumberFindings.value(QuantityCode.CURRENCY_BLANK, text))
                        : Outcome.of(new Money(amount, parts.second())));
    }

    /**
     * Returns this amount plus another of the same currency.
     *
     * @throws FindingException with {@code CURRENCY_MISMATCH} and both amounts if the currencies differ;
     *     compare {@link #currency()} first where the data may mix currencies
     */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new FindingException(Finding.of(QuantityCode.CURRENCY_MISMATCH)
                    .with("left", toString())
                    .with("right", other.toString()));
        }
        return new Money(amount.plus(other.amount), currency);
    }

    /**
     * Returns this amount minus another of the same currency.
     *
     * @throws FindingException with {@code CURRENCY_MISMATCH} as {@link #plus} does
     */
    public Money minus(Money other) {
        return plus(other.negated());
    }

    /** Returns this amount times a number, such as a price times a quantity. */
    public Money times(Ratio factor) {
        return new Money(amount.times(factor), currency);
    }

    /** Returns this amount with the opposite sign. */
    public Money negated() {
        return new Money(amount.negated(), currency);
    }

    /** Returns this amount rounded, with the residue in the same currency. */
    public Rounded<Money> rounded(Rounding rounding) {
        Rounded<Ratio> rounded = rounding.apply(amount);
        return new Rounded<>(new Money(rounded.value(), currency), rounded.residue());
    }

    /**
     * Returns the amount as a decimal for a target that takes so many places, without rounding.
     *
     * @return the decimal, or no value with {@code RATIO_NOT_REPRESENTABLE}
     * @throws IllegalArgumentException if the number of places is negative
     */
    public Outcome<BigDecimal> toDecimal(int maxScale) {
        return amount.toDecimal(maxScale);
    }

    /** Returns {@code 19.99 CNY}, or {@code 1999/300 CNY} if no decimal of up to 20 places is exact. */
    @Override
    public String toString() {
        return amount.toDecimal()
                        .filter(decimal -> decimal.scale() <= SHOWN_PLACES)
                        .map(BigDecimal::toPlainString)
                        .orElseGet(amount::toString)
                + " " + currency;
    }
}
