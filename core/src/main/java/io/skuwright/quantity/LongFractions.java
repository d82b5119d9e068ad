package io.skuwright.quantity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Fraction arithmetic on longs, the way of nearly every quantity.
 *
 * <p>All denominators are positive and all fractions reduced. A method that returns null could not hold
 * its result, or a number on the way to it, in a long; the caller then takes the wide way.
 */
final class LongFractions {

    /** Most quantities of an order are small and whole: each of them is one object, however often it is said. */
    private static final Ratio[] SMALL = small(128);

    private LongFractions() {}

    private static Ratio[] small(int count) {
        Ratio[] numbers = new Ratio[count];
        Arrays.setAll(numbers, number -> new Ratio(number, 1));
        return numbers;
    }

    /** Returns the ratio of two reduced sides that were said; sums and products are not shared, most live shortly. */
    static Ratio ratio(long numerator, long denominator) {
        return denominator == 1 && numerator >= 0 && numerator < SMALL.length
                ? SMALL[(int) numerator]
                : new Ratio(numerator, denominator);
    }

    static Ratio reduced(long numerator, long denominator) {
        long divisor = denominator == 1 ? 1 : gcd(numerator, denominator);
        return divisor == 1 ? ratio(numerator, denominator) : ratio(numerator / divisor, denominator / divisor);
    }

    static @Nullable Ratio sum(long a, long b, long c, long d) {
        if (b == 1 && d == 1) {
            long sum = a + c;
            return overflowed(a, c, sum) ? null : new Ratio(sum, 1);
        }
        // A whole number added leaves a reduced fraction reduced: nothing to cancel.
        return sumOver(a, b, c, d, b == 1 || d == 1 ? 1 : gcd(b, d));
    }

    /** Adds a/b and c/d, whose denominators have the given common divisor (Knuth, 4.5.1). */
    private static @Nullable Ratio sumOver(long a, long b, long c, long d, long common) {
        long left = common == 1 ? d : d / common;
        long right = common == 1 ? b : b / common;
        long first = a * left;
        long second = c * right;
        long sum = first + second;
        if (overflows(a, left, first) || overflows(c, right, second) || overflowed(first, second, sum)) {
            return null;
        }
        long rest = common == 1 ? 1 : gcd(sum, common);
        long scale = rest == 1 ? d : d / rest;
        long denominator = right * scale;
        return overflows(right, scale, denominator)
                ? null
                : new Ratio(rest == 1 ? sum : sum / rest, denominator);
    }

    static @Nullable Ratio product(long a, long b, long c, long d) {
        if (b == 1 && d == 1) {
            long product = a * c;
            return overflows(a, c, product) ? null : new Ratio(product, 1);
        }
        long first = d == 1 ? 1 : gcd(a, d);
        long second = b == 1 ? 1 : gcd(c, b);
        long left = first == 1 ? a : a / first;
        long right = second == 1 ? c : c / second;
        long below = second == 1 ? b : b / second;
        long beside = first == 1 ? d : d / first;
        long numerator = left * right;
        long denominator = below * beside;
        return overflows(left, right, numerator) || overflows(below, beside, denominator)
                ? null
                : new Ratio(numerator, denominator);
    }

    /** Divides by what is above 0; of all else nothing is said. */
    static @Nullable Ratio quotient(long a, long b, long c, long d) {
        return c > 0 ? product(a, b, d, c) : null;
    }

    /** Compares a/b with c/d by their cross products of 128 bits. */
    static int compare(long a, long b, long c, long d) {
        if (b == d) {
            return Long.compare(a, c);
        }
        int high = Long.compare(Math.multiplyHigh(a, d), Math.multiplyHigh(c, b));
        return high != 0 ? high : Long.compareUnsigned(a * d, c * b);
    }

    /** Returns true if two addends have one sign and their sum the other. */
    private static boolean overflowed(long a, long b, long sum) {
        return ((a ^ sum) & (b ^ sum)) < 0;
    }

    /** Returns true if a product is not what the two factors give. */
    private static boolean overflows(long a, long b, long product) {
        return Math.multiplyHigh(a, b) != product >> (Long.SIZE - 1);
    }

    /** Returns the greatest common divisor of any number and a positive one, by halving instead of dividing. */
    private static long gcd(long any, long positive) {
        // The remainder is smaller than a positive long, so its magnitude is a long even for Long.MIN_VALUE.
        long x = Math.abs(any % positive);
        if (x <= 1) {
            return x == 0 ? positive : 1;
        }
        long y = positive;
        int twos = Long.numberOfTrailingZeros(x | y);
        x >>= Long.numberOfTrailingZeros(x);
        while (y != 0) {
            y >>= Long.numberOfTrailingZeros(y);
            long smaller = Math.min(x, y);
            y = Math.abs(x - y);
            x = smaller;
        }
        return x << twos;
    }
}
