package io.skuwright.quantity;

import io.skuwright.result.Outcome;

/**
 * The unit that a quantity is counted in.
 *
 * <p>A unit is its code in the host's system and nothing else: {@code pcs}, {@code kg}, {@code 箱}. Codes
 * are compared exactly, so {@code PCS} and {@code pcs} are two units, and none is converted into another
 * behind the caller's back. Example: {@code UnitOfMeasure.of("pcs")}.
 *
 * <p>Units are ordered by code. This class is immutable and thread-safe.
 *
 * @param code the code, not blank
 */
public record UnitOfMeasure(String code) implements Comparable<UnitOfMeasure> {
    /** Checks that the code is not blank. */
    public UnitOfMeasure {
        if (code.isBlank()) {
            throw new IllegalArgumentException("The code of a unit must not be blank.");
        }
    }

    /**
     * Returns the unit of a code.
     *
     * @throws IllegalArgumentException if the code is blank
     */
    public static UnitOfMeasure of(String code) {
        return new UnitOfMeasure(code);
    }

    /** Returns the unit of a code from data, or no value with {@code UNIT_BLANK}. */
    public static Outcome<UnitOfMeasure> read(String code) {
        return code.isBlank()
                ? Outcome.failed(NumberFindings.value(QuantityCode.UNIT_BLANK, code))
                : Outcome.of(new UnitOfMeasure(code));
    }

    @Override
    public int compareTo(UnitOfMeasure other) {
        return code.compareTo(other.code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
