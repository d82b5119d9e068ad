package io.skuwright.quantity;

import java.util.Arrays;
import java.util.Optional;

/**
 * What units are worth for one product that has conversions of its own.
 *
 * <p>Only what the product's own conversions touch is kept. Mostly they join islands of the conversions for
 * all products, and then the keys are those islands and the worths are those of their roots. Where they
 * override some, islands fall apart, and the keys are the units themselves.
 */
final class UnitOverlay {

    private final int[] keys;
    private final boolean isByUnit;
    private final UnitWorth own;

    private UnitOverlay(int[] keys, boolean isByUnit, UnitWorth own) {
        this.keys = keys;
        this.isByUnit = isByUnit;
        this.own = own;
    }

    /** Takes the worths of the roots of islands; the keys are sorted. */
    static UnitOverlay ofIslands(int[] keys, UnitWorth own) {
        return new UnitOverlay(keys, false, own);
    }

    /** Takes the worths of units; the keys are sorted. */
    static UnitOverlay ofUnits(int[] keys, UnitWorth own) {
        return new UnitOverlay(keys, true, own);
    }

    Optional<Ratio> factor(UnitWorth global, int from, int to) {
        if (!isByUnit && global.root(from) == global.root(to)) {
            return Optional.of(global.worth(from).dividedBy(global.worth(to)));
        }
        int left = index(global, from);
        int right = index(global, to);
        return island(global, from, left) == island(global, to, right)
                ? Optional.of(worth(global, from, left).dividedBy(worth(global, to, right)))
                : Optional.empty();
    }

    private int index(UnitWorth global, int unit) {
        return Arrays.binarySearch(keys, isByUnit ? unit : global.root(unit));
    }

    /** Returns the number of an island: one of this product is below 0, one for all products is not. */
    private int island(UnitWorth global, int unit, int index) {
        return index < 0 ? global.root(unit) : -1 - own.root(index);
    }

    private Ratio worth(UnitWorth global, int unit, int index) {
        if (index < 0) {
            return global.worth(unit);
        }
        return isByUnit ? own.worth(index) : global.worth(unit).times(own.worth(index));
    }
}
