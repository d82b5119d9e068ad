package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Stock from which one build after the other takes its part; not thread-safe.
 *
 * <p>Pages are shared with where they came from until they are written to, so that what a build costs does not depend
 * on the size of the stock.
 */
final class StockLedger {

    private final LevelPages start;
    private final LevelPages now;
    private final BitSet owned = new BitSet();

    private StockLedger(LevelPages start, LevelPages now) {
        this.start = start;
        this.now = now;
    }

    static StockLedger of(LevelPages start) {
        return new StockLedger(start, start.sharingPages());
    }

    /** Returns another ledger with the same levels; both go on by themselves. */
    StockLedger split() {
        owned.clear();
        return new StockLedger(start, now.sharingPages());
    }

    /** Returns the levels, which change with the ledger. */
    LevelPages levels() {
        return now;
    }

    /**
     * Takes what a build uses.
     *
     * @param brought what came in for the build, and is gone with it
     */
    void take(List<StockUse> uses, List<Shortage> brought) {
        for (StockUse use : uses) {
            add(use.component(), use.unit(), use.fromStock().negated());
        }
        for (Shortage shortage : brought) {
            add(shortage.component(), shortage.unit(), shortage.missing());
        }
    }

    /** Adds to a level in its own unit; what is counted in a unit that nothing joins to it has no level. */
    private void add(String component, Optional<String> unit, Ratio amount) {
        add(now.number(component), unit, amount);
    }

    /** Adds to a level in its own unit. */
    void add(int number, Optional<String> unit, Ratio amount) {
        OnHand before = number == BomIndex.NONE ? null : now.at(number);
        OnHand first = before == null ? null : start.at(number);
        if (before == null || first == null || amount.isZero()) {
            return;
        }
        if (before.unit().isEmpty() || before.unit().equals(unit)) {
            Ratio sum = before.amount().plus(amount);
            // Nothing is nothing in any unit.
            now.write(number, new OnHand(sum, sum.isZero() ? first.unit() : unit), owned);
        }
    }
}
