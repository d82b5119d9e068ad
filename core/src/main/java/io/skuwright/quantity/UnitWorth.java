package io.skuwright.quantity;

import java.util.Optional;

/**
 * What units are worth, each counted in the root of its island: 1 unit = {@code worth} roots.
 *
 * <p>Units of one island can be converted into each other, those of two cannot.
 */
final class UnitWorth {

    private final int[] roots;
    private final Ratio[] worth;

    UnitWorth(int[] roots, Ratio[] worth) {
        this.roots = roots;
        this.worth = worth;
    }

    int size() {
        return roots.length;
    }

    /** Returns the island of a unit, as the number of its root; a unit that came later is an island of its own. */
    int root(int unit) {
        return unit < roots.length ? roots[unit] : unit;
    }

    Ratio worth(int unit) {
        return unit < worth.length ? worth[unit] : Ratio.ONE;
    }

    /** Returns how many {@code to} are one {@code from}, if they are on one island. */
    Optional<Ratio> factor(int from, int to) {
        return root(from) == root(to) ? Optional.of(worth(from).dividedBy(worth(to))) : Optional.empty();
    }
}
