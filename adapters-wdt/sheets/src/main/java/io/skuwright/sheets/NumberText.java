package io.skuwright.sheets;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as a workbook stores them. */
final class NumberText {

    private static final Pattern NUMBER =
            Pattern.compile("(?<sign>-?)(?<whole>0|[1-9][0-9]*)(?:\\.(?<part>[0-9]+))?(?:[eE](?<power>[-+]?[0-9]{1,4}))?");

    /** A spreadsheet keeps so many digits, and shows a long number with so few. */
    private static final int KEPT_DIGITS = 15;

    private static final int SHOWN_DIGITS = 6;
    private static final int LONG_CODE = 12;
    private static final int LONGEST_STORED = 26;
    private static final int LARGEST_SCALE = 40;
    private static final int BITS = 53;

    /**
     * A number taken apart: value = 0.digits × 10^point, without zeros at either end.
     *
     * @param sign a minus or nothing
     * @param digits the significant digits, none of zero
     * @param point where the decimal point stands, counted from the first of the digits
     */
    record Parts(String sign, String digits, int point) {

        boolean isWhole() {
            return point >= digits.length();
        }

        /** Returns true if digits were lost, or may have been. */
        boolean isDamaged() {
            return point > KEPT_DIGITS || (isWhole() && point >= LONG_CODE && digits.length() <= SHOWN_DIGITS);
        }

        /** Returns how many digits are left of a damaged number. */
        int digitsLeft() {
            return Math.min(digits.length(), KEPT_DIGITS);
        }

        /** Returns the whole number without point and power. */
        String wholeText() {
            return digits.isEmpty() ? "0" : sign + digits + "0".repeat(point - digits.length());
        }
    }

    private NumberText() {}

    /** Returns the parts of a number, none if the text is no number as a workbook may write it. */
    static Optional<Parts> parts(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String whole = matcher.group("whole");
        String part = matcher.group("part") == null ? "" : matcher.group("part");
        int power = matcher.group("power") == null ? 0 : Integer.parseInt(matcher.group("power"));
        String all = whole + part;
        int first = 0;
        while (first < all.length() && all.charAt(first) == '0') {
            first++;
        }
        int end = all.length();
        while (end > first && all.charAt(end - 1) == '0') {
            end--;
        }
        int point = first == end ? 0 : whole.length() + power - first;
        return Optional.of(new Parts(matcher.group("sign"), all.substring(first, end), point));
    }

    /** Returns true if the text is a number as JSON and workbooks write it. */
    static boolean isNumber(String text) {
        boolean isPlain = !text.isEmpty() && (text.charAt(0) != '0' || text.length() == 1);
        for (int at = 0; isPlain && at < text.length(); at++) {
            isPlain = text.charAt(at) >= '0' && text.charAt(at) <= '9';
        }
        return isPlain || NUMBER.matcher(text).matches();
    }

    /**
     * Returns the shortest way to write the number that a workbook stores.
     *
     * <p>What a person enters as 1.1 some programs write as 1.1000000000000001: 17 digits name the stored binary
     * number, and so do the 15 that the program shows. If both name the same one, nothing is rounded by
     * taking the shorter; if not, as with 0.30000000000000004, the text stays as it is.
     */
    static String shortest(String text) {
        if (text.length() <= KEPT_DIGITS + 1 || text.length() > LONGEST_STORED || text.indexOf('.') < 0) {
            return text;
        }
        BigDecimal stored = new BigDecimal(text);
        if (stored.precision() <= KEPT_DIGITS || stored.scale() > LARGEST_SCALE || stored.scale() < 0) {
            return text;
        }
        BigDecimal shown = stored.round(new MathContext(KEPT_DIGITS, RoundingMode.HALF_EVEN));
        if (shown.scale() < 0) {
            return text;
        }
        int shift = BITS - binaryDigits(stored.abs());
        return binary(stored, shift).equals(binary(shown, shift))
                ? shown.stripTrailingZeros().toPlainString()
                : text;
    }

    /** How many binary digits stand before the point, negative if zeros follow it. */
    private static int binaryDigits(BigDecimal number) {
        BigInteger power = BigInteger.TEN.pow(number.scale());
        int guess = number.unscaledValue().bitLength() - power.bitLength();
        return binary(number, BITS - guess).bitLength() > BITS ? guess + 1 : guess;
    }

    /** The nearest whole number to the given one times a power of two. */
    private static BigInteger binary(BigDecimal number, int shift) {
        BigInteger above = number.unscaledValue().shiftLeft(Math.max(shift, 0) + 1);
        BigInteger below = BigInteger.TEN.pow(number.scale()).shiftLeft(Math.max(-shift, 0));
        return above.divide(below).add(BigInteger.valueOf(number.signum())).divide(BigInteger.TWO);
    }
}
