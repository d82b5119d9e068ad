package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.List;

/**
 * How much of what is wanted stock covers.
 *
 * <p>It is a {@link Buildable} with an end: never more than is wanted, and never below zero. {@link StockShares} makes
 * it. Example: a kit needs 1 BODY and 2 SCREW; 5 are wanted, in stock are 9 BODY and 6 SCREW: the quantity is 3, SCREW
 * is limiting (2 lack for one more), and 4 SCREW are missing for all 5.
 *
 * <p>Lists are made when they are asked for. This class is immutable and thread-safe.
 */
public final class BuildShare {

    private final Share share;

    BuildShare(Share share) {
        this.share = share;
    }

    /** Returns the part that is covered: a multiple of what was asked for. */
    public Ratio quantity() {
        return share.quantity();
    }

    /**
     * Returns what lacks for one more multiple, in the order in which it is met.
     *
     * @return nothing if all whole multiples that are wanted are covered
     */
    public List<Shortage> limiting() {
        return share.limiting();
    }

    /** Returns what the part takes, in the order in which it is met. */
    public List<StockUse> used() {
        return share.used();
    }

    /** Returns what lacks for all whole multiples that are wanted, in the order in which it is met. */
    public List<Shortage> missing() {
        return share.missing();
    }

    /** Returns the part that is covered, for people. */
    @Override
    public String toString() {
        return share.quantity() + (share.isAll() ? " (all)" : " (not all)");
    }
}
