package io.skuwright.bench.gen;

import java.math.BigInteger;
import java.util.SplittableRandom;

/**
 * The terms of a sum of products: parent quantity times numerator over denominator, a thousand times.
 *
 * @param quantities parent quantities
 * @param numerators child's parts of the ratios
 * @param denominators parent's parts of the ratios
 */
@SuppressWarnings("ArrayRecordComponent") // plain data of a benchmark, read only
public record Terms(long[] quantities, long[] numerators, long[] denominators) {

    /** What the denominators are. */
    public enum Denominators {
        /** All 1. */
        WHOLE,
        /** One in five is not 1; all divide 2520. */
        FRACTIONS,
        /** The first 40 primes in turn, so that the sum leaves 64 bits. */
        CO_PRIME
    }

    private static final int COUNT = 1000;
    private static final int[] USUAL = {2, 3, 4, 5, 6, 7, 8, 9, 10, 12};

    /** Returns the terms that are measured. */
    public static Terms of(Denominators kind) {
        SplittableRandom random = new SplittableRandom(7);
        long[] quantities = new long[COUNT];
        long[] numerators = new long[COUNT];
        long[] denominators = new long[COUNT];
        BigInteger prime = BigInteger.ONE;
        for (int term = 0; term < COUNT; term++) {
            quantities[term] = 1L + random.nextInt(5000);
            numerators[term] = 1L + random.nextInt(9);
            prime = term % 40 == 0 ? BigInteger.TWO : prime.nextProbablePrime();
            boolean fraction = random.nextInt(5) == 0;
            denominators[term] = switch (kind) {
                case WHOLE -> 1;
                case FRACTIONS -> fraction ? USUAL[random.nextInt(USUAL.length)] : 1;
                case CO_PRIME -> prime.longValueExact();
            };
        }
        return new Terms(quantities, numerators, denominators);
    }

    /** Returns the number of terms. */
    public int size() {
        return quantities.length;
    }
}
