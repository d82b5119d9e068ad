package io.skuwright.wire;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Reads decimals of few digits straight from the bytes they were written as, and all other numbers as texts.
 *
 * <p>Example: {@code 215.3000} is 2153/10 without a text in between. This class is immutable and thread-safe.
 */
public final class DecimalBytes {

    private static final int MOST_DIGITS = 18;

    private static final long[] POWERS = new long[MOST_DIGITS];

    static {
        long power = 1;
        for (int at = 0; at < MOST_DIGITS; at++) {
            POWERS[at] = power;
            power *= 10;
        }
    }

    private final Limits limits;
    /** A number of no more bytes keeps every limit. */
    private final long most;

    private DecimalBytes(Limits limits) {
        this.limits = limits;
        long least = Math.min(limits.get(Limit.NUMBER_LENGTH), limits.get(Limit.NUMBER_DIGITS));
        this.most = Math.min(MOST_DIGITS, Math.min(least, limits.get(Limit.NUMBER_SCALE)));
    }

    /** Returns the reading of numbers within limits. */
    public static DecimalBytes within(Limits limits) {
        return new DecimalBytes(requireNonNull(limits, "limits"));
    }

    /** Returns the number; null if its text must be read: it has many digits, a plus or an exponent, or is 0 with a minus. */
    @Nullable Ratio few(byte[] bytes, int from, int to) {
        if (from == to || bytes[from] != '-') {
            return unsigned(bytes, from, to);
        }
        Ratio number = to - from > most ? null : unsigned(bytes, from + 1, to);
        return number == null || number.signum() == 0 ? null : number.negated();
    }

    private @Nullable Ratio unsigned(byte[] bytes, int from, int to) {
        if (from == to || to - from > most || (bytes[from] == '0' && to - from > 1 && bytes[from + 1] != '.')) {
            return null;
        }
        long value = 0;
        long noughts = 0;
        int point = to;
        int end = to;
        for (int at = from; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                if (bytes[at] != '.' || point < to || at == from || at == to - 1) {
                    return null;
                }
                point = at;
                end = at;
            } else if (digit == 0 && point < to) {
                noughts++;
            } else if (point < to) {
                value = value * POWERS[(int) noughts + 1] + digit;
                noughts = 0;
                end = at;
            } else {
                value = value * 10 + digit;
            }
        }
        return end == point ? Ratio.of(value) : Ratio.of(value, POWERS[end - point]);
    }

    /** Returns the number of a text; null if it is none or raises a finding. */
    @Nullable Ratio any(String text) {
        Outcome<Ratio> number = Ratio.read(text, limits);
        return number.findings().isEmpty() ? number.value() : null;
    }
}
