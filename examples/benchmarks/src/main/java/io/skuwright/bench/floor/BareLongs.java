package io.skuwright.bench.floor;

import io.skuwright.bench.gen.Terms;

/**
 * The exact sum on two bare longs, reduced after each step.
 *
 * @param numerator the numerator of the sum
 * @param denominator the denominator of the sum
 */
public record BareLongs(long numerator, long denominator) {

    /**
     * Returns the sum.
     *
     * @throws ArithmeticException if a step leaves 64 bits
     */
    public static BareLongs sum(Terms terms) {
        long numerator = 0;
        long denominator = 1;
        for (int term = 0; term < terms.size(); term++) {
            long top = Math.multiplyExact(terms.quantities()[term], terms.numerators()[term]);
            long bottom = terms.denominators()[term];
            if (bottom == denominator) {
                numerator = Math.addExact(numerator, top);
            } else {
                numerator = Math.addExact(
                        Math.multiplyExact(numerator, bottom), Math.multiplyExact(top, denominator));
                denominator = Math.multiplyExact(denominator, bottom);
            }
            if (denominator != 1) {
                long divisor = gcd(numerator, denominator);
                numerator /= divisor;
                denominator /= divisor;
            }
        }
        return new BareLongs(numerator, denominator);
    }

    private static long gcd(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
}
