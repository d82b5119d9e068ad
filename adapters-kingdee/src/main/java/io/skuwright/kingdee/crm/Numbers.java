package io.skuwright.kingdee.crm;

import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of one order.
 *
 * <p>An order repeats few quantities and prices many times, so the last text of each hash is kept with
 * its number. Plain digits are read at once; everything else takes the guarded way of {@link Ratio#read}.
 */
final class Numbers {

    private static final int KEPT = 256;
    private static final int SHORT = 12;
    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000};
    private static final List<Ratio> SMALL =
            LongStream.range(0, 100).mapToObj(Ratio::of).toList();

    private final Limits limits;
    /** Whether what is read at once is within the limits, which a user may lower. */
    private final boolean isQuick;

    private final @Nullable String[] texts = new String[KEPT];
    private final @Nullable Ratio[] numbers = new Ratio[KEPT];

    Numbers(Limits limits) {
        this.limits = limits;
        this.isQuick = !limits.exceeds(Limit.NUMBER_LENGTH, SHORT)
                && !limits.exceeds(Limit.NUMBER_DIGITS, SHORT)
                && !limits.exceeds(Limit.NUMBER_SCALE, POWERS.length);
    }

    /** Returns the number of a text that has a few digits only or was read before; null if it is neither. */
    @Nullable Ratio quick(String text) {
        Ratio number = isQuick ? digits(text) : null;
        if (number == null) {
            int slot = slot(text);
            return text.equals(texts[slot]) ? numbers[slot] : null;
        }
        return number;
    }

    /** Reads digits, with up to four places behind a point, and leaves everything else to the careful way. */
    private static @Nullable Ratio digits(String text) {
        int length = text.length();
        if (length == 0 || length > SHORT || (text.charAt(0) == '0' && length > 1 && text.charAt(1) != '.')) {
            return null;
        }
        long value = 0;
        int point = length;
        for (int at = 0; at < length; at++) {
            int digit = text.charAt(at) - '0';
            if (digit >= 0 && digit <= 9) {
                value = value * 10 + digit;
            } else if (digit == '.' - '0' && point == length && at > 0) {
                point = at;
            } else {
                return null;
            }
        }
        int places = point == length ? 0 : length - point - 1;
        if (places >= POWERS.length || (point < length && places == 0)) {
            return null;
        }
        return places == 0 ? whole(value) : Ratio.of(value, POWERS[places]);
    }

    private static Ratio whole(long value) {
        return value < SMALL.size() ? SMALL.get((int) value) : Ratio.of(value);
    }

    /** Reads a value that is neither null nor an empty text nor a record nor a list. */
    Outcome<Ratio> read(Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return Outcome.of(Ratio.of(((Number) value).longValue()));
        }
        if (isTooLong(value)) {
            return Outcome.failed(Finding.of(QuantityCode.LIMIT_NUMBER_DIGITS)
                    .with("limit", limits.get(Limit.NUMBER_DIGITS))
                    .with("actual", atLeastDigits(value)));
        }
        String text = value instanceof Cell cell ? cell.text() : value.toString();
        Outcome<Ratio> number = Ratio.read(text, limits);
        if (number.findings().isEmpty()) {
            int slot = slot(text);
            texts[slot] = text;
            numbers[slot] = number.value();
        }
        return number;
    }

    /** Writing out a number takes longer than linear time, so its size is looked at before. */
    boolean isTooLong(Object value) {
        return limits.exceeds(Limit.NUMBER_DIGITS, atLeastDigits(value));
    }

    /** Returns a number of digits that the value is sure to have. */
    private static long atLeastDigits(Object value) {
        int bits = 0;
        if (value instanceof BigDecimal decimal) {
            bits = decimal.unscaledValue().bitLength();
        } else if (value instanceof BigInteger whole) {
            bits = whole.bitLength();
        }
        return bits * 3L / 10;
    }

    private static int slot(String text) {
        int hash = text.hashCode();
        return (hash ^ (hash >>> 8)) & (KEPT - 1);
    }
}
