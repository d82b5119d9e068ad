package io.skuwright.quantity;

import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.math.BigInteger;
import java.util.List;

/**
 * Reads numbers from text, checked before any arithmetic.
 *
 * <p>Length, scale and digits are counted on the characters; only then is a number built. One instance
 * looks at one decimal or at one side of a fraction, from its sign to its last exponent digit.
 */
final class NumberText {

    /** The limits of a text that a ratio wrote itself: 4,096 bits are up to 1,234 digits a side. */
    static final Limits OWN_TEXT =
            Limits.defaults().with(Limit.NUMBER_LENGTH, 1_235).with(Limit.NUMBER_DIGITS, 1_234);

    private static final int LONG_DIGITS = 18;

    private final String text;
    private final Limits limits;
    private int at;
    private boolean negative;
    private int wholeStart;
    private int wholeEnd;
    private int pointStart;
    private int pointEnd;
    private int exponentStart;
    private boolean exponentNegative;

    private NumberText(String text, Limits limits) {
        this.text = text;
        this.limits = limits;
    }

    static Outcome<Ratio> read(CharSequence chars, Limits limits) {
        long longest = limits.get(Limit.NUMBER_LENGTH);
        // One side more and the slash is what a fraction may have; nothing longer is even copied.
        if (chars.length() > 2 * longest + 1) {
            return Outcome.failed(NumberFindings.length(chars.length(), limits));
        }
        String text = chars.toString();
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return fraction(text, slash, limits);
        }
        if (text.length() > longest) {
            return Outcome.failed(NumberFindings.length(text.length(), limits));
        }
        if (text.isBlank()) {
            return Outcome.failed(Finding.of(QuantityCode.NUMBER_BLANK));
        }
        NumberText number = new NumberText(text, limits);
        return number.isDecimal() ? number.decimal() : bad(text);
    }

    private static Outcome<Ratio> fraction(String text, int slash, Limits limits) {
        NumberText above = new NumberText(text.substring(0, slash), limits);
        NumberText below = new NumberText(text.substring(slash + 1), limits);
        int longer = Math.max(above.text.length(), below.text.length());
        if (limits.exceeds(Limit.NUMBER_LENGTH, longer)) {
            return Outcome.failed(NumberFindings.length(longer, limits));
        }
        if (!above.isWhole() || !below.isWhole() || below.negative) {
            return bad(text);
        }
        int digits = Math.max(above.significantDigits(), below.significantDigits());
        if (limits.exceeds(Limit.NUMBER_DIGITS, digits)) {
            return Outcome.failed(NumberFindings.digits(digits, limits));
        }
        if (below.significantDigits() == 0) {
            return Outcome.failed(NumberFindings.value(QuantityCode.ZERO_DENOMINATOR, text));
        }
        return above.noted(text, Ratio.of(above.unscaled(), below.unscaled()));
    }

    private boolean isDecimal() {
        return isWholePart() && isPointPart() && isExponentPart() && at == text.length();
    }

    private boolean isWhole() {
        return isWholePart() && at == text.length();
    }

    /** Takes an optional minus and digits without a needless zero in front. */
    private boolean isWholePart() {
        negative = next('-');
        wholeStart = at;
        skipDigits();
        wholeEnd = at;
        pointStart = at;
        pointEnd = at;
        exponentStart = text.length();
        return wholeEnd - wholeStart == 1 || (wholeEnd > wholeStart && text.charAt(wholeStart) != '0');
    }

    private boolean isPointPart() {
        if (!next('.')) {
            return true;
        }
        pointStart = at;
        skipDigits();
        pointEnd = at;
        return pointEnd > pointStart;
    }

    private boolean isExponentPart() {
        if (!next('e') && !next('E')) {
            return true;
        }
        exponentNegative = next('-');
        if (!exponentNegative) {
            next('+');
        }
        exponentStart = at;
        skipDigits();
        return at > exponentStart;
    }

    private boolean next(char wanted) {
        boolean found = at < text.length() && text.charAt(at) == wanted;
        at += found ? 1 : 0;
        return found;
    }

    private void skipDigits() {
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
    }

    private Outcome<Ratio> decimal() {
        int first = firstNonZero(exponentStart, text.length());
        int places = pointEnd - pointStart;
        if (text.length() - first > LONG_DIGITS) {
            // Beyond every limit, and perhaps beyond a long: the figure is shown as it was written.
            String figure = (exponentNegative ? "" : "-") + text.substring(first);
            return Outcome.failed(NumberFindings.scale(text, figure, limits));
        }
        long exponent = toLong(first, text.length());
        long scale = exponentNegative ? places + exponent : places - exponent;
        if (limits.exceeds(Limit.NUMBER_SCALE, Math.abs(scale)) || Math.abs(scale) > Integer.MAX_VALUE) {
            return Outcome.failed(NumberFindings.scale(text, Long.toString(scale), limits));
        }
        int digits = significantDigits();
        if (limits.exceeds(Limit.NUMBER_DIGITS, digits)) {
            return Outcome.failed(NumberFindings.digits(digits, limits));
        }
        boolean fits = scale >= 0 && scale <= LONG_DIGITS && digits <= LONG_DIGITS;
        return noted(
                text,
                fits ? Ratio.of(shortUnscaled(), powerOfTen((int) scale)) : Decimals.scaled(unscaled(), (int) scale));
    }

    /** Returns the number, with a note if it is a zero written with a minus. */
    private Outcome<Ratio> noted(String whole, Ratio number) {
        return negative && number.isZero()
                ? Outcome.of(number, List.of(NumberFindings.value(QuantityCode.NEGATIVE_ZERO, whole)))
                : Outcome.of(number);
    }

    /** Returns the digits from the first that is not zero, trailing zeros included. */
    private int significantDigits() {
        int places = pointEnd - pointStart;
        int first = firstNonZero(wholeStart, wholeEnd);
        return first < wholeEnd
                ? wholeEnd - first + places
                : pointEnd - firstNonZero(pointStart, pointEnd);
    }

    private int firstNonZero(int from, int to) {
        int position = from;
        while (position < to && text.charAt(position) == '0') {
            position++;
        }
        return position;
    }

    private long shortUnscaled() {
        long value = toLong(wholeStart, wholeEnd);
        for (int position = pointStart; position < pointEnd; position++) {
            value = value * 10 + text.charAt(position) - '0';
        }
        return negative ? -value : value;
    }

    private BigInteger unscaled() {
        BigInteger value = new BigInteger(text.substring(wholeStart, wholeEnd) + text.substring(pointStart, pointEnd));
        return negative ? value.negate() : value;
    }

    private long toLong(int from, int to) {
        long value = 0;
        for (int position = from; position < to; position++) {
            value = value * 10 + text.charAt(position) - '0';
        }
        return value;
    }

    private static long powerOfTen(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    private static Outcome<Ratio> bad(String text) {
        return Outcome.failed(NumberFindings.value(QuantityCode.BAD_NUMBER, text));
    }
}
