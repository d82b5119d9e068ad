package io.skuwright.kit;

import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.quantity.RoundingRules;
import io.skuwright.quantity.UnitOfMeasure;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Counts the kits that a set of parts makes. */
final class KitCount {

    /** No rule names it, so the rule for all other units counts. */
    private static final UnitOfMeasure UNSAID = UnitOfMeasure.of("*");

    private final KitLine line;
    private final KitPart[] parts;
    private final Ratio[] moved;
    private final int first;
    private final RoundingRules rounding;
    private final boolean rounds;

    /** Takes the parts of a line, whose quantities begin at a position. */
    KitCount(KitLine line, Ratio[] moved, int first, RoundingRules rounding) {
        this.line = line;
        this.parts = line.snapshot().partArray();
        this.moved = moved;
        this.first = first;
        this.rounding = rounding;
        this.rounds = !rounding.equals(RoundingRules.none());
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

    /** Returns how many kits would be complete if any fraction could. */
    Ratio exact() {
        @Nullable Ratio most = null;
        Ratio owed = Ratio.ZERO;
        boolean isOnceCovered = true;
        for (int at = 0; at < parts.length; at++) {
            KitPart part = parts[at];
            Ratio out = moved[first + at];
            if (part.perKit().signum() > 0) {
                Ratio kits = kits(part.once().isZero() ? out : out.minus(part.once()), part);
                most = most == null ? kits : most.min(kits);
                owed = out.signum() < 0 ? owed.min(kits(out, part)) : owed;
            } else {
                isOnceCovered &= out.compareTo(part.once()) >= 0;
            }
        }
        if (most == null) {
            // Nothing is needed for each kit: with what is needed once all that is ordered is complete.
            return isOnceCovered ? line.quantity() : Ratio.ZERO;
        }
        return isOnceCovered && most.signum() > 0 ? most : owed;
    }

    private static Ratio kits(Ratio quantity, KitPart part) {
        return part.perKit().equals(Ratio.ONE) ? quantity : quantity.dividedBy(part.perKit());
    }

    /** Returns how many kits are complete, in multiples of what kits are counted in. */
    Ratio delivered(Ratio exact) {
        Ratio multiple = line.multiple();
        Ratio counted = multiple.equals(Ratio.ONE)
                ? exact.floor()
                : exact.dividedBy(multiple).floor();
        Ratio count = counted.max(Ratio.ZERO);
        if (rounds && Arrays.stream(parts).anyMatch(part -> part.perKit().signum() > 0)) {
            count = search(count);
        }
        return multiple.equals(Ratio.ONE) ? count : count.times(multiple);
    }

    /** Rounding moves the border by little, so it is looked for from where it would be without. */
    private Ratio search(Ratio start) {
        Ratio low = start;
        Ratio high = start.plus(Ratio.ONE);
        if (isCovered(start)) {
            Ratio step = Ratio.ONE;
            while (isCovered(high)) {
                low = high;
                step = step.times(2);
                high = high.plus(step);
            }
        } else {
            low = Ratio.ZERO;
            high = start;
        }
        while (high.minus(low).compareTo(Ratio.ONE) > 0) {
            Ratio middle = low.plus(high).dividedBy(Ratio.of(2)).floor();
            low = isCovered(middle) ? middle : low;
            high = middle.equals(low) ? high : middle;
        }
        return low;
    }

    /** Returns true if all parts of so many multiples are out; of nothing they always are. */
    private boolean isCovered(Ratio count) {
        Ratio kits = count.times(line.multiple());
        for (int at = 0; at < parts.length && !count.isZero(); at++) {
            if (need(parts[at], kits).compareTo(moved[first + at]) > 0) {
                return false;
            }
        }
        return true;
    }
}
