package io.skuwright.wire;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that were read lately, by what they were written as.
 *
 * <p>Most lines of a page say {@code 1.0}, {@code 0.0} or {@code 1.0000000000}; each of these is read once. A fixed
 * number of texts is remembered, and only those that are numbers without any finding.
 *
 * <p>One instance serves one decoding under one set of limits; it is not thread-safe.
 */
public final class NumberMemo {

    /** Remembers nothing. */
    static final NumberMemo NONE = new NumberMemo(0);

    /** A power of two. */
    private static final int SIZE = 256;

    private record Known(String text, Outcome<Ratio> number) {}

    private final @Nullable Known[] known;

    /** Makes an empty memory. */
    public NumberMemo() {
        this(SIZE);
    }

    private NumberMemo(int size) {
        this.known = new Known[size];
    }

    Outcome<Ratio> read(String text, Limits limits) {
        if (known.length == 0) {
            return Ratio.read(text, limits);
        }
        Known here = known[text.hashCode() & (SIZE - 1)];
        if (here != null && here.text.equals(text)) {
            return here.number;
        }
        Outcome<Ratio> number = Ratio.read(text, limits);
        if (number.findings().isEmpty()) {
            known[text.hashCode() & (SIZE - 1)] = new Known(text, number);
        }
        return number;
    }

    Outcome<Ratio> readWhole(String text, Limits limits) {
        Outcome<Ratio> number = read(text, limits);
        boolean isWhole = number.findings().isEmpty() && number.value().isWhole();
        return isWhole ? number : Ratio.readWhole(text, limits);
    }
}
