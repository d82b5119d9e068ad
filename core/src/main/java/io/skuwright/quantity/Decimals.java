package io.skuwright.quantity;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingException;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/** Leads from ratios to decimals and back. */
final class Decimals {

    /** The largest scale of a decimal that a program made, so that it can be written out. */
    private static final Limits WRITABLE = Limits.defaults().with(Limit.NUMBER_SCALE, 1_000);

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    // log 2 / log 5 in units of 1e-10, rounded up; see exponentOfFive.
    private static final long LOG_RATIO = 4_306_765_582L;
    private static final long LOG_UNIT = 10_000_000_000L;

    private Decimals() {}

    static Ratio read(BigDecimal value) {
        if (WRITABLE.exceeds(Limit.NUMBER_SCALE, Math.abs((long) value.scale()))) {
            throw new FindingException(
                    NumberFindings.scale(value.toString(), Integer.toString(value.scale()), WRITABLE));
        }
        return toRatio(value);
    }

    /** Returns the exact value of a decimal whose scale is known to be small. */
    private static Ratio toRatio(BigDecimal value) {
        return scaled(value.unscaledValue(), value.scale());
    }

    /** Returns an unscaled value divided by ten to the power of a scale, which may be negative. */
    static Ratio scaled(BigInteger unscaled, int scale) {
        BigInteger power = BigInteger.TEN.pow(Math.abs(scale));
        return scale < 0
                ? Ratio.of(unscaled.multiply(power), BigInteger.ONE)
                : Ratio.of(unscaled, power);
    }

    static Optional<BigDecimal> exact(Ratio value) {
        if (value.isWhole()) {
            return Optional.of(new BigDecimal(value.numerator()));
        }
        BigInteger denominator = value.denominator();
        int twos = denominator.getLowestSetBit();
        BigInteger odd = denominator.shiftRight(twos);
        int fives = exponentOfFive(odd);
        if (!FIVE.pow(fives).equals(odd)) {
            return Optional.empty();
        }
        // Fill up the missing twos or fives, so that the denominator becomes a power of ten.
        BigInteger factor = twos < fives ? BigInteger.TWO.pow(fives - twos) : FIVE.pow(twos - fives);
        return Optional.of(new BigDecimal(value.numerator().multiply(factor), Math.max(twos, fives)));
    }

    /**
     * Returns the one exponent that a power of five of this size can have.
     *
     * <p>5^n has more than n·log2(5) and at most n·log2(5)+1 bits; times log5(2) that lies between n and n
     * + 0.44, so rounding down gives n without a single division of a large number.
     */
    private static int exponentOfFive(BigInteger powerOfFive) {
        return (int) (powerOfFive.bitLength() * LOG_RATIO / LOG_UNIT);
    }

    static Outcome<BigDecimal> fit(Ratio value, int maxScale) {
        if (maxScale < 0) {
            throw new IllegalArgumentException("Scale " + maxScale + " must be 0 or more.");
        }
        Optional<BigDecimal> exact = exact(value).filter(decimal -> decimal.scale() <= maxScale);
        return exact.map(Outcome::of).orElseGet(() -> Outcome.failed(notRepresentable(value, maxScale)));
    }

    private static Finding notRepresentable(Ratio value, int maxScale) {
        BigDecimal nearest = new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), maxScale, RoundingMode.HALF_EVEN);
        return loss(QuantityCode.RATIO_NOT_REPRESENTABLE, value, maxScale, nearest);
    }

    /** Returns a finding about a number that a target of so many places gets as another. */
    static Finding loss(QuantityCode code, Ratio value, int scale, BigDecimal sent) {
        BigInteger count = smallestFitting(value, scale);
        return Finding.of(code)
                .with("value", value.toString())
                .with("scale", scale)
                .with("rounded", sent.toPlainString())
                .with("residue", toRatio(sent).minus(value).toString())
                .with("multiple", count.toString())
                .with("exact", times(value, count).toPlainString());
    }

    /**
     * Returns the smallest k, 1 or more, for which k times a number has a decimal of so many places.
     *
     * <p>k * n/d is a multiple of 1/10^scale if and only if d divides k * 10^scale, as n and d have no common
     * divisor. Of 10^scale only as many twos and fives matter as d can have.
     */
    static BigInteger smallestFitting(Ratio value, int scale) {
        BigInteger denominator = value.denominator();
        int most = Math.min(scale, denominator.bitLength());
        return denominator.divide(denominator.gcd(BigInteger.TEN.pow(most)));
    }

    /** Returns so many times a number, which must have a decimal. */
    static BigDecimal times(Ratio value, BigInteger count) {
        return exact(value.times(Ratio.of(count, BigInteger.ONE))).orElseThrow();
    }
}
