package io.skuwright.bench.gen;

import java.util.SplittableRandom;

/** What the ratios of BOM lines are. */
public enum BomQuantities {
    /** Whole, 1 or 2, so that 20 layers of a diamond still fit a long. */
    INTEGER,
    /** One line in ten is a fraction with a denominator of 2 to 5, the others are whole. */
    FRACTION10PCT,
    /** Numerators of 1 to 7 over denominators of 1 to 5: deep structures leave 64 bits. */
    OVERFLOW;

    long numerator(SplittableRandom random, boolean fraction) {
        return 1L + switch (this) {
            case INTEGER -> random.nextInt(2);
            case FRACTION10PCT -> random.nextInt(fraction ? 4 : 2);
            case OVERFLOW -> random.nextInt(7);
        };
    }

    long denominator(SplittableRandom random, boolean fraction) {
        return switch (this) {
            case INTEGER -> 1;
            case FRACTION10PCT -> fraction ? 2L + random.nextInt(4) : 1;
            case OVERFLOW -> 1L + random.nextInt(5);
        };
    }
}
