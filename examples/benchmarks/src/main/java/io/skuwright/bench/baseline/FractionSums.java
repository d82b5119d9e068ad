package io.skuwright.bench.baseline;

import io.skuwright.bench.gen.Terms;
import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.commons.numbers.fraction.BigFraction;

/** Sums of products with other people's numbers. */
public final class FractionSums {

    private FractionSums() {}

    /** Returns the exact sum by commons-numbers. */
    public static BigFraction bigFraction(Terms terms) {
        BigFraction sum = BigFraction.ZERO;
        for (int term = 0; term < terms.size(); term++) {
            BigFraction ratio = BigFraction.of(terms.numerators()[term], terms.denominators()[term]);
            sum = sum.add(ratio.multiply(terms.quantities()[term]));
        }
        return sum;
    }

    /** Returns the sum by decimals of 34 digits, which is not exact for thirds. */
    public static BigDecimal bigDecimal128(Terms terms) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int term = 0; term < terms.size(); term++) {
            BigDecimal ratio = BigDecimal.valueOf(terms.numerators()[term])
                    .divide(BigDecimal.valueOf(terms.denominators()[term]), MathContext.DECIMAL128);
            sum = sum.add(BigDecimal.valueOf(terms.quantities()[term]).multiply(ratio));
        }
        return sum;
    }
}
