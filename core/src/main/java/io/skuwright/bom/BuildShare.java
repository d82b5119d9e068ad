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
 * @param quantity the part that is covered: a multiple of what was asked for
 * @param limiting what lacks for one more multiple; nothing if all multiples are covered
 * @param used what the part takes, in the order in which it is met
 * @param missing what lacks for all whole multiples that are wanted
 */
public record BuildShare(Ratio quantity, List<Shortage> limiting, List<StockUse> used, List<Shortage> missing) {

    /** Keeps the lists as they are now. */
    public BuildShare {
        limiting = List.copyOf(limiting);
        used = List.copyOf(used);
        missing = List.copyOf(missing);
    }
}
