package io.skuwright.kit;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.quantity.RoundingRules;
import io.skuwright.quantity.UnitOfMeasure;
import java.util.Arrays;

/** What is out and what is needed of the parts of all lines of a ledger. */
final class PartSums {

    /** No rule names it, so the rule for all other units counts. */
    private static final UnitOfMeasure UNSAID = UnitOfMeasure.of("*");

    /** What is out. */
    final Ratio[] moved;

    /** What the whole line needs; of a line that is not followed nothing is said. */
    final Ratio[] needed;

    private final RoundingRules rounding;
    private final boolean rounds;

    PartSums(int parts, RoundingRules rounding) {
        this.moved = new Ratio[parts];
        this.needed = new Ratio[parts];
        this.rounding = rounding;
        this.rounds = !rounding.equals(RoundingRules.none());
        Arrays.fill(moved, Ratio.ZERO);
    }

    /** Returns true if needs are rounded as the documents are. */
    boolean rounds() {
        return rounds;
    }

    /** Returns how much of a part so many kits need, rounded as the documents are. */
    Ratio need(KitPart part, Ratio kits) {
        Ratio exact = part.needed(kits);
        if (!rounds) {
            return exact;
        }
        Rounding rule = rounding.rounding(part.unit().map(UnitOfMeasure::of).orElse(UNSAID));
        return rule.apply(exact).value();
    }
}
