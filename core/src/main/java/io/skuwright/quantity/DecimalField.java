package io.skuwright.quantity;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A decimal field of a target system.
 *
 * <p>Databases keep a quantity as a decimal of so many digits, of which so many stand behind the point.
 * What does not fit is refused before it is sent, in place of being cut over there. Example: {@code
 * DecimalField.of(23, 10)} takes 43/50 as 0.86; it does not take 2/3, nor anything of 14 digits before
 * the point.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param digits all digits, at least 1
 * @param scale the digits behind the point, from 0 to all of them
 */
public record DecimalField(int digits, int scale) {

    private static final int LARGEST = 1_000;
    private static final Pattern TEXT = Pattern.compile("decimal\\(([0-9]{1,4}),([0-9]{1,4})\\)");

    /** Checks that the digits are enough for the scale, and no more than 1,000. */
    public DecimalField {
        if (digits < 1 || digits > LARGEST || scale < 0 || scale > digits) {
            throw new IllegalArgumentException("decimal(" + digits + "," + scale + ") is no field: 1 to 1000 digits,"
                    + " and from 0 to all of them behind the point, were expected.");
        }
    }

    /**
     * Returns the field of so many digits, of which so many stand behind the point.
     *
     * @throws IllegalArgumentException if there is no such field
     */
    public static DecimalField of(int digits, int scale) {
        return new DecimalField(digits, scale);
    }

    /**
     * Returns the field of a setting such as {@code decimal(23,10)}; the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public static DecimalField parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no field; decimal(23,10) or the like was expected.");
        }
        return of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /**
     * Returns a number as the decimal that the field takes, rounded as the caller says.
     *
     * @return the decimal with as few places as possible, or no value with {@code RATIO_NOT_REPRESENTABLE} or
     *     {@code TARGET_OVERFLOW}
     */
    public Outcome<BigDecimal> fit(Ratio value, Rounding rounding) {
        return rounding.toDecimal(value, scale)
                .flatMap(decimal -> isTooLarge(decimal) ? overflow(decimal) : Outcome.of(decimal));
    }

    private boolean isTooLarge(BigDecimal decimal) {
        BigInteger bound = BigInteger.TEN.pow(digits - scale);
        return decimal.abs().compareTo(new BigDecimal(bound)) >= 0;
    }

    private Outcome<BigDecimal> overflow(BigDecimal decimal) {
        return Outcome.failed(Finding.of(QuantityCode.TARGET_OVERFLOW)
                .with("value", decimal.toPlainString())
                .with("digits", digits - scale)
                .with("target", toString()));
    }

    /** Returns the field as databases write it, for example {@code decimal(23,10)}. */
    @Override
    public String toString() {
        return "decimal(" + digits + "," + scale + ")";
    }
}
