package io.skuwright.kit;

import io.skuwright.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/** Counts the kits that a set of parts makes. */
final class KitCount {

    private final KitLine line;
    private final KitPart[] parts;
    private final PartSums sums;
    private final int first;

    /** Takes the parts of a line, whose sums begin at a position. */
    KitCount(KitLine line, PartSums sums, int first) {
        this.line = line;
        this.parts = line.snapshot().partArray();
        this.sums = sums;
        this.first = first;
    }

    /** Returns how many kits would be complete if any fraction could. */
    Ratio exact() {
        @Nullable Ratio most = null;
        Ratio owed = Ratio.ZERO;
        boolean isOnceCovered = true;
        for (int at = 0; at < parts.length; at++) {
            KitPart part = parts[at];
            Ratio out = sums.out(line, part, first + at);
            if (part.perKit().signum() > 0) {
                Ratio forEach = part.once().isZero() ? out : out.minus(part.once());
                Ratio kits = isAllOut(at) ? line.quantity() : kits(forEach, part);
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

    /** Of what is out in full nothing has to be divided. */
    private boolean isAllOut(int part) {
        return line.quantity().signum() > 0 && sums.moved[first + part].equals(sums.needed[first + part]);
    }

    private static Ratio kits(Ratio quantity, KitPart part) {
        return part.perKit().equals(Ratio.ONE) ? quantity : quantity.dividedBy(part.perKit());
    }

    /** Returns how many kits are complete, in multiples of what kits are counted in. */
    Ratio delivered() {
        Ratio multiple = line.multiple();
        Ratio exact = exact();
        Ratio counted = multiple.equals(Ratio.ONE)
                ? exact.floor()
                : exact.dividedBy(multiple).floor();
        Ratio count = counted.signum() < 0 ? Ratio.ZERO : counted;
        return multiple.equals(Ratio.ONE) ? count : count.times(multiple);
    }
}
