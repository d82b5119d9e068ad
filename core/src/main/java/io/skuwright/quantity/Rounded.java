package io.skuwright.quantity;

import static java.util.Objects.requireNonNull;

/**
 * A rounded value together with what rounding added.
 *
 * <p>Nothing is lost by rounding as long as the residue is kept. Example: 14/3 pieces rounded up are 5
 * with the residue 1/3, which is left over in the store; rounded down they are 4 with the residue -2/3,
 * which is still owed. Always {@code value = exact + residue}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param value what was rounded to: a {@link Ratio}, a {@link Quantity} or {@link Money}
 * @param residue the rounded value minus the exact one, in the same unit or currency
 * @param <T> the type of the value
 */
public record Rounded<T>(T value, Ratio residue) {
    /** Checks that nothing is null. */
    public Rounded {
        requireNonNull(value, "value");
        requireNonNull(residue, "residue");
    }

    /** Returns true if rounding changed nothing. */
    public boolean isExact() {
        return residue.isZero();
    }
}
