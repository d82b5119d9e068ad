package io.skuwright.quantity;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.FindingException;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exact number: numerator over denominator.
 *
 * <p>Every quantity of the library is a ratio from wire to wire, because a bill of materials may need 2 of B for 3 of
 * A, and 2/3 has no decimal. Example: 7 of A need {@code Ratio.of(7).times(Ratio.of(2, 3))}, which is 14/3 of B, and 3
 * of A need exactly 2.
 *
 * <p>A ratio is always reduced and its denominator is positive, so equal values are equal objects: 4/6 equals 2/3.
 * Nothing is ever rounded here; a {@link Rounding} does that. Numbers that fit {@code long} are calculated in constant
 * time; the time of larger ones grows with {@link #bitLength()}, which {@link #within(Limits)} bounds. This class is
 * immutable and thread-safe.
 */
public final class Ratio implements Comparable<Ratio> {

    /** The number 0. */
    public static final Ratio ZERO = new Ratio(0, 1);

    /** The number 1. */
    public static final Ratio ONE = new Ratio(1, 1);

    // Either the two longs or, if a side does not fit, the wide form: one form a value, so equals need not calculate.
    private final long numerator;
    private final long denominator;
    private final @Nullable WideRatio wide;

    /** Takes two reduced sides, the denominator being positive. */
    Ratio(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.wide = null;
    }

    /** Takes a value that does not fit two longs. */
    Ratio(WideRatio wide) {
        this.numerator = 0;
        this.denominator = 0;
        this.wide = wide;
    }

    /** Returns a whole number. */
    public static Ratio of(long value) {
        return LongFractions.ratio(value, 1);
    }

    /**
     * Returns a numerator over a denominator, reduced: {@code of(4, 6)} is 2/3, {@code of(2, -3)} is -2/3.
     *
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Ratio of(long numerator, long denominator) {
        if (denominator > 0) {
            return LongFractions.reduced(numerator, denominator);
        }
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * Returns a numerator over a denominator, reduced.
     *
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Ratio of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new IllegalArgumentException("The denominator of '" + numerator + "' must not be 0.");
        }
        return WideRatio.reduced(numerator, denominator);
    }

    /**
     * Returns the exact value of a decimal.
     *
     * @throws FindingException with {@code LIMIT_NUMBER_SCALE} if its scale is beyond 1,000 in either direction
     */
    public static Ratio of(BigDecimal value) {
        return Decimals.read(value);
    }

    /**
     * Returns the number of a text of {@link #toString()} with up to 4,096 bits a side, or of {@code read}.
     *
     * @throws FindingException with the first error that {@code read} would find
     */
    public static Ratio parse(String text) {
        return NumberText.read(text, NumberText.OWN_TEXT).orThrow();
    }

    /** Returns what {@link #read(CharSequence, Limits)} returns with the default limits. */
    public static Outcome<Ratio> read(CharSequence text) {
        return read(text, Limits.defaults());
    }

    /**
     * Reads a number from data.
     *
     * <p>Forms: {@code 18}, {@code -0.0860}, {@code 1E+1} and {@code 2/3} (whole sides, a sign only in front). A text
     * is checked by its characters before anything is calculated, so {@code 1e1000000000} is a finding at once. Only
     * the digits 0 to 9 count; nothing is trimmed.
     *
     * @return the number, or no value with one of {@code NUMBER_BLANK}, {@code BAD_NUMBER}, {@code ZERO_DENOMINATOR},
     *     {@code LIMIT_NUMBER_LENGTH}, {@code LIMIT_NUMBER_SCALE}, {@code LIMIT_NUMBER_DIGITS}; the text {@code -0} is
     *     0 with the info {@code NEGATIVE_ZERO}
     */
    public static Outcome<Ratio> read(CharSequence text, Limits limits) {
        return NumberText.read(requireNonNull(text, "text"), requireNonNull(limits, "limits"));
    }

    /**
     * Reads a number that must be whole; {@code 3.0} is.
     *
     * @return the number, or no value with {@code NOT_AN_INTEGER} or a finding of {@code read}; never cut
     */
    public static Outcome<Ratio> readWhole(CharSequence text, Limits limits) {
        return read(text, limits).flatMap(number -> NumberFindings.whole(number, text));
    }

    /** Returns the numerator of the reduced form; its sign is that of the number. */
    public BigInteger numerator() {
        return wide == null ? BigInteger.valueOf(numerator) : wide.numerator();
    }

    /** Returns the denominator of the reduced form, always positive. */
    public BigInteger denominator() {
        return wide == null ? BigInteger.valueOf(denominator) : wide.denominator();
    }

    /** Returns -1, 0 or 1 as the number is negative, zero or positive. */
    public int signum() {
        return wide == null ? Long.signum(numerator) : wide.numerator().signum();
    }

    /** Returns true if the number is 0. */
    public boolean isZero() {
        return numerator == 0 && wide == null;
    }

    /** Returns true if the number is whole, as 18 is and 2/3 is not. */
    public boolean isWhole() {
        return wide == null ? denominator == 1 : wide.isWhole();
    }

    /** Returns the bits of the larger side, the sign left out: 2 for 2/3. */
    public int bitLength() {
        // Long.MIN_VALUE stays itself under abs, which as a magnitude without sign is right.
        long bits = Math.abs(numerator) | denominator;
        return wide == null ? Long.SIZE - Long.numberOfLeadingZeros(bits) : wide.bitLength();
    }

    /**
     * Returns this number if its size is within {@link Limit#RATIO_BITS}.
     *
     * @return this number, or no value with {@code LIMIT_QUANTITY_BITS}
     */
    public Outcome<Ratio> within(Limits limits) {
        int bits = bitLength();
        boolean isTooLarge = limits.exceeds(Limit.RATIO_BITS, bits);
        return isTooLarge ? Outcome.failed(NumberFindings.bits(bits, limits)) : Outcome.of(this);
    }

    /** Returns this number plus another. */
    public Ratio plus(Ratio other) {
        Ratio sum = areLongs(other)
                ? LongFractions.sum(numerator, denominator, other.numerator, other.denominator)
                : null;
        return sum == null ? WideRatio.sum(this, other) : sum;
    }

    /** Returns this number minus another. */
    public Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    /** Returns this number times another. */
    public Ratio times(Ratio other) {
        Ratio product = areLongs(other)
                ? LongFractions.product(numerator, denominator, other.numerator, other.denominator)
                : null;
        return product == null ? WideRatio.product(this, other) : product;
    }

    /** Returns this number times a whole number. */
    public Ratio times(long factor) {
        return times(new Ratio(factor, 1));
    }

    /**
     * Returns this number divided by another.
     *
     * @throws IllegalArgumentException if the other is 0
     */
    public Ratio dividedBy(Ratio divisor) {
        Ratio quotient = areLongs(divisor)
                ? LongFractions.quotient(numerator, denominator, divisor.numerator, divisor.denominator)
                : null;
        return quotient == null ? times(divisor.reciprocal()) : quotient;
    }

    private boolean areLongs(Ratio other) {
        return wide == null && other.wide == null;
    }

    /** Returns this number with the opposite sign. */
    public Ratio negated() {
        boolean isLong = wide == null && numerator != Long.MIN_VALUE;
        return isLong ? new Ratio(-numerator, denominator) : WideRatio.ofReduced(numerator().negate(), denominator());
    }

    /**
     * Returns 1 divided by this number: 3/2 for 2/3.
     *
     * @throws IllegalArgumentException if this number is 0
     */
    public Ratio reciprocal() {
        if (isZero()) {
            throw new IllegalArgumentException("Nothing can be divided by 0.");
        }
        return wide == null && numerator > 0 ? new Ratio(denominator, numerator) : WideRatio.reciprocal(this);
    }

    /** Returns this number without its sign. */
    public Ratio abs() {
        return signum() < 0 ? negated() : this;
    }

    /** Returns the smaller of this number and another. */
    public Ratio min(Ratio other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Returns the larger of this number and another. */
    public Ratio max(Ratio other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Returns the largest whole number that is not above this one: 4 for 14/3, -5 for -14/3. */
    public Ratio floor() {
        if (isWhole()) {
            return this;
        }
        return wide == null ? new Ratio(Math.floorDiv(numerator, denominator), 1) : wide.floor();
    }

    /** Returns the decimal that is exactly this number, with the fewest places: 0.86 for 43/50, none for 2/3. */
    public Optional<BigDecimal> toDecimal() {
        return Decimals.exact(this);
    }

    /**
     * Returns this number as a decimal for a target that takes so many places, without rounding.
     *
     * @return the decimal with as few places as possible, or no value with {@code RATIO_NOT_REPRESENTABLE},
     *     which names the nearest decimal that fits, how far it is off, and the smallest multiple that fits
     * @throws IllegalArgumentException if the number of places is negative
     */
    public Outcome<BigDecimal> toDecimal(int maxScale) {
        return Decimals.fit(this, maxScale);
    }

    /** Compares by value; constant time for numbers that fit {@code long}. */
    @Override
    public int compareTo(Ratio other) {
        return areLongs(other)
                ? LongFractions.compare(numerator, denominator, other.numerator, other.denominator)
                : WideRatio.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ratio that
                && numerator == that.numerator
                && denominator == that.denominator
                && Objects.equals(wide, that.wide);
    }

    @Override
    public int hashCode() {
        return wide == null ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : wide.hashCode();
    }

    /** Returns the number as {@code 18} or {@code 2/3}, never as a decimal; {@link #parse} reads it. */
    @Override
    public String toString() {
        return isWhole() ? numerator().toString() : numerator() + "/" + denominator();
    }
}
