package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

/**
 * A row, and what it is in the ERP.
 *
 * <p>Example: the row of a shop with the code {@code SET-1} is the suite {@code SET-1}, because the ERP's own match says
 * so ({@link By#ERP}) or, before there is a match, because only the archive of suites has that code ({@link By#ARCHIVE}).
 * Values are immutable and thread-safe if the row is.
 *
 * @param <T> the type of the row
 * @param row the row
 * @param code the merchant code in the ERP, empty if the ERP says what the row is and not which
 * @param target a single SKU or a suite, never nothing
 * @param by who says so
 */
public record Match<T>(T row, String code, MatchTarget target, By by) {

    /** Who says what a row is. */
    public enum By {
        /** The ERP, in what it answered. */
        ERP,
        /** The archive that has the code. */
        ARCHIVE
    }

    /**
     * Checks that nothing is null.
     *
     * @throws IllegalArgumentException if the target is {@link MatchTarget#NONE}
     */
    public Match {
        requireNonNull(row, "row");
        requireNonNull(code, "code");
        requireNonNull(target, "target");
        requireNonNull(by, "by");
        if (target == MatchTarget.NONE) {
            throw new IllegalArgumentException("The row with the code '" + code + "' is matched with nothing.");
        }
    }

    /** Returns true if the row is a suite, which is a kit. */
    public boolean isKit() {
        return target == MatchTarget.SUITE;
    }
}
