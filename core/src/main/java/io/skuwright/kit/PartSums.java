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

    /**
     * Puts down what a line needs of a part, rounded as the documents are.
     *
     * <p>What rounding makes nothing of was never on a document, so it is needed exactly.
     */
    void need(KitLine line, KitPart part, int at) {
        Ratio exact = part.needed(line.quantity());
        Ratio rounded = rounds ? rounded(part, exact) : exact;
        needed[at] = rounded.signum() > 0 ? rounded : exact;
    }

    private Ratio rounded(KitPart part, Ratio exact) {
        Rounding rule = rounding.rounding(part.unit().map(UnitOfMeasure::of).orElse(UNSAID));
        return rule.apply(exact).value();
    }

    /** Returns how much of a part so many kits need: their share of what the documents say for the whole line. */
    Ratio need(KitLine line, KitPart part, int at, Ratio kits) {
        Ratio exact = part.needed(kits);
        Ratio whole = rounds ? part.needed(line.quantity()) : Ratio.ZERO;
        return whole.signum() <= 0 || whole.equals(needed[at])
                ? exact
                : exact.times(needed[at]).dividedBy(whole);
    }

    /** Returns what is out of a part as the share that it is of the exact need. */
    Ratio out(KitLine line, KitPart part, int at) {
        Ratio whole = rounds ? part.needed(line.quantity()) : Ratio.ZERO;
        return whole.signum() <= 0 || whole.equals(needed[at])
                ? moved[at]
                : moved[at].times(whole).dividedBy(needed[at]);
    }
}
