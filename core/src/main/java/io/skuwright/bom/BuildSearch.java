package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Finds the largest build that stock covers, in multiples of a quantity.
 *
 * <p>Without steps a larger build never needs less, so doubling and halving find the border; a pass over the
 * structure judges each try, and there are about twice as many as the answer has bits.
 */
final class BuildSearch {

    private final NetPass pass;
    private final StepRanges steps;
    private final Ratio multiple;

    BuildSearch(NetPass pass, StepRanges steps, Ratio multiple) {
        this.pass = pass;
        this.steps = steps;
        this.multiple = multiple;
    }

    /** Judges builds in multiples. */
    private interface Judge {
        boolean fits(BigInteger count);
    }

    /** Returns the exact quantity where all needs are in proportion; the caller knows that they are. */
    static @Nullable Ratio exact(NetPass pass, StockPools pools) {
        pass.run(StepRanges.Use.NOTE, Ratio.ONE);
        Ratio most = null;
        for (int pool = 0; pool < pools.pools(); pool++) {
            if (!pass.bought(pool).isZero()) {
                Ratio covered = pools.amounts.get(pool).dividedBy(pass.bought(pool));
                most = most == null ? covered : most.min(covered);
            }
        }
        return most;
    }

    /**
     * Returns the largest count of multiples, below zero if stock is; zero if components are owed that no build gives
     * back; meaningless once a number is too large.
     */
    BigInteger search() {
        if (fits(BigInteger.ZERO)) {
            BigInteger most = most(BigInteger.ZERO, this::mayFit);
            return steps.isEmpty() ? most : highestInRange(most);
        }
        BigInteger down = BigInteger.ONE.negate();
        while (!fits(down)) {
            if (pass.lacksForGood() || pass.tooLarge() != null) {
                return BigInteger.ZERO;
            }
            down = down.shiftLeft(1);
        }
        return between(down, BigInteger.ZERO, this::fits);
    }

    /** Returns the largest count up to one that is not negative; 0 if stock does not even cover that. */
    BigInteger searchUpTo(BigInteger most) {
        if (fits(most)) {
            return most;
        }
        if (!fits(BigInteger.ZERO)) {
            return BigInteger.ZERO;
        }
        if (steps.isEmpty()) {
            return between(BigInteger.ZERO, most, this::fits);
        }
        return highestInRange(mayFit(most) ? most : between(BigInteger.ZERO, most, this::mayFit));
    }

    private boolean run(StepRanges.Use use, BigInteger count) {
        return pass.run(use, multiple.times(Ratio.of(count, BigInteger.ONE)));
    }

    private boolean fits(BigInteger count) {
        return run(StepRanges.Use.NOTE, count);
    }

    private boolean mayFit(BigInteger count) {
        return run(StepRanges.Use.LEAST, count);
    }

    /** Returns the largest count that fits, from one that does. */
    private BigInteger most(BigInteger from, Judge judge) {
        BigInteger low = from;
        BigInteger step = BigInteger.ONE;
        while (judge.fits(from.add(step)) && pass.tooLarge() == null) {
            low = from.add(step);
            step = step.shiftLeft(1);
        }
        return between(low, from.add(step), judge);
    }

    /** Returns the largest count that fits, between one that does and one that does not. */
    private BigInteger between(BigInteger fitting, BigInteger tooMany, Judge judge) {
        BigInteger low = fitting;
        BigInteger high = tooMany;
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0 && pass.tooLarge() == null) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (judge.fits(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Goes down from a count, range by range, to the largest that fits; zero always does. */
    private BigInteger highestInRange(BigInteger from) {
        BigInteger top = from;
        while (top.signum() > 0 && pass.tooLarge() == null && !fits(top)) {
            // Halving does not note anything new: the range stays that of the top.
            BigInteger bottom = lowestKept(top);
            if (keptAndFits(bottom)) {
                return between(bottom, top, this::keptAndFits);
            }
            top = bottom.subtract(BigInteger.ONE);
        }
        return top;
    }

    /** Returns the lowest count down to which every line stays in its noted step. */
    private BigInteger lowestKept(BigInteger top) {
        BigInteger low = BigInteger.ONE.negate();
        BigInteger high = top;
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0 && pass.tooLarge() == null) {
            BigInteger middle = low.add(high).shiftRight(1);
            run(StepRanges.Use.KEEP, middle);
            if (steps.isLeft()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private boolean keptAndFits(BigInteger count) {
        return run(StepRanges.Use.KEEP, count);
    }
}
