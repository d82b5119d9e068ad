package io.skuwright.kit;

import io.skuwright.bom.Shortage;
import io.skuwright.bom.StockLevels;
import java.util.List;

/**
 * What stock covers of several wishes that compete for it.
 *
 * <p>{@link KitAvailability#promise} makes it, from the first wish to the last. Every wish is in one of two places:
 * {@link #lines()} or {@link #refused()}. Example: a KIT-9 needs 1 BODY and 8/3 SCREW, in stock are 5 and 9, and lines 10
 * and 20 want 2 and 3 of it:
 *
 * <pre>
 * KitPromise promise = kits.promise(wishes).orThrow();
 * promise.lines().get(0).promised();    // 2
 * promise.lines().get(1).promised();    // 1, and 2 are missing
 * promise.lacking();                    // SCREW 13/3: 5 kits need 40/3
 * promise.left();                       // BODY 2, SCREW 1
 * </pre>
 *
 * <p>Quantities are exact. This class is immutable and thread-safe.
 */
public final class KitPromise {

    private final List<PromisedLine> lines;
    private final List<KitWish> refused;
    private final List<Shortage> lacking;
    private final StockLevels left;

    KitPromise(List<PromisedLine> lines, List<KitWish> refused, List<Shortage> lacking, StockLevels left) {
        this.lines = List.copyOf(lines);
        this.refused = List.copyOf(refused);
        this.lacking = List.copyOf(lacking);
        this.left = left;
    }

    /** Returns what each wish is promised, in the order of the wishes; without those that are refused. */
    public List<PromisedLine> lines() {
        return lines;
    }

    /** Returns the wishes that are wrong or cannot be judged, in their order; a finding says why of each. */
    public List<KitWish> refused() {
        return refused;
    }

    /**
     * Returns what must come in to serve all lines in full, in the order in which it is met.
     *
     * <p>What is owed already (negative stock) of a component that lacks is part of it. A part of a multiple is not.
     *
     * @return one shortage for each component and unit; nothing if all is promised
     */
    public List<Shortage> lacking() {
        return lacking;
    }

    /** Returns the stock without what the lines are promised. */
    public StockLevels left() {
        return left;
    }

    /** Returns the number of lines and of wishes that are refused, for people. */
    @Override
    public String toString() {
        return lines.size() + " lines promised, " + refused.size() + " refused";
    }
}
