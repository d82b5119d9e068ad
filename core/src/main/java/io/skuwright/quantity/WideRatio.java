package io.skuwright.quantity;

import java.math.BigInteger;

/**
 * The form of a ratio that does not fit two longs, and the arithmetic that may lead there.
 *
 * @param numerator the numerator of the reduced form
 * @param denominator the denominator of the reduced form, positive
 */
record WideRatio(BigInteger numerator, BigInteger denominator) {

    static Ratio reduced(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        return signed.equals(BigInteger.ONE)
                ? ofReduced(numerator, denominator)
                : ofReduced(numerator.divide(signed), denominator.divide(signed));
    }

    /** Returns a ratio of reduced sides in the one form it has: two longs if they fit. */
    static Ratio ofReduced(BigInteger numerator, BigInteger denominator) {
        return numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE
                ? LongFractions.ratio(numerator.longValue(), denominator.longValue())
                : new Ratio(new WideRatio(numerator, denominator));
    }

    static Ratio sum(Ratio left, Ratio right) {
        BigInteger first = left.numerator().multiply(right.denominator());
        BigInteger second = right.numerator().multiply(left.denominator());
        return reduced(first.add(second), left.denominator().multiply(right.denominator()));
    }

    static Ratio product(Ratio left, Ratio right) {
        BigInteger first = left.numerator().gcd(right.denominator());
        BigInteger second = right.numerator().gcd(left.denominator());
        return ofReduced(
                left.numerator().divide(first).multiply(right.numerator().divide(second)),
                left.denominator().divide(second).multiply(right.denominator().divide(first)));
    }

    static Ratio reciprocal(Ratio value) {
        BigInteger sign = BigInteger.valueOf(value.signum());
        return ofReduced(value.denominator().multiply(sign), value.numerator().abs());
    }

    static int compare(Ratio left, Ratio right) {
        int sign = Integer.compare(left.signum(), right.signum());
        return sign != 0
                ? sign
                : left.numerator()
                        .multiply(right.denominator())
                        .compareTo(right.numerator().multiply(left.denominator()));
    }

    boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    int bitLength() {
        return Math.max(numerator.abs().bitLength(), denominator.bitLength());
    }

    Ratio floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return ofReduced(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }
}
