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

    private final LevelPages now;
    private final BitSet owned = new BitSet();

    private StockLedger(LevelPages now) {
        this.now = now;
    }

    static StockLedger of(LevelPages start) {
        return new StockLedger(start.sharingPages());
    }

    /** Returns another ledger with the same levels; both go on by themselves. */
    StockLedger split() {
        owned.clear();
        return new StockLedger(now.sharingPages());
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
        if (before == null || amount.isZero()) {
            return;
        }
        // Stock that names no unit has none to the end: all who take from it count it in the same.
        if (before.unit().isEmpty() || before.unit().equals(unit)) {
            now.write(number, new OnHand(before.amount().plus(amount), before.unit()), owned);
        }
    }
}
