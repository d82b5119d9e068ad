package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which step of each stepped line a search works with.
 *
 * <p>With steps a larger build may need less. While every line stays in its step that cannot be, so a search goes
 * from one range of quantities, in which no line changes its step, to the next lower one.
 */
final class StepRanges {

    /** How a pass takes stepped lines. */
    enum Use {
        /** By the quantity that is met, which is noted. */
        NOTE,
        /** As noted before. */
        KEEP,
        /** By the least rate of all steps: never more than what is needed. */
        LEAST
    }

    /** A line, its least rate, and what was noted of it: the rate (null in a gap) and where that begins. */
    private static final class Stepped {
        private final Usage usage;
        private final List<QuantityStep> steps;
        private final Ratio least;
        private @Nullable Ratio rate;
        private Ratio from = Ratio.ZERO;
        private boolean active;

        Stepped(Usage usage, List<QuantityStep> steps) {
            this.usage = usage;
            this.steps = steps;
            this.least = steps.stream()
                    .map(step -> rateFor(usage, step.from()))
                    .reduce(Ratio::min)
                    .orElse(Ratio.ZERO);
        }

        private static Ratio rateFor(Usage usage, Ratio quantity) {
            Ratio rate = usage.rateFor(quantity);
            return rate == null ? Ratio.ZERO : rate;
        }

        void note(Ratio quantity) {
            active = quantity.signum() > 0;
            rate = active ? usage.rateFor(quantity) : Ratio.ZERO;
            from = Ratio.ZERO;
            for (QuantityStep step : steps) {
                Ratio border = step.holds(quantity) ? step.from() : step.to().orElse(Ratio.ZERO);
                from = border.compareTo(quantity) <= 0 ? from.max(border) : from;
            }
        }

        boolean holds(Ratio quantity) {
            return active ? quantity.signum() > 0 && from.compareTo(quantity) <= 0 : quantity.signum() <= 0;
        }
    }

    private final Map<Integer, Stepped> lines = new HashMap<>();
    private Use use = Use.NOTE;
    private boolean inGap;
    private boolean left;

    StepRanges(OpenedBoms opened) {
        for (int edge = 0; edge < opened.edges && opened.isStepped; edge++) {
            Usage usage = opened.usage(edge);
            if (usage != null && usage.isStepped()) {
                lines.put(edge, new Stepped(usage, opened.index.line(opened.edgeLine[edge]).steps()));
            }
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    void start(Use newUse) {
        use = newUse;
        inGap = false;
        left = false;
    }

    /** Returns true if a line was met with a quantity for which it has no step. */
    boolean isInGap() {
        return inGap;
    }

    /** Returns true if a line was met with a quantity that is not in its noted step. */
    boolean isLeft() {
        return left;
    }

    /** Returns what a line needs for one of its parent, of which so much is made. */
    Ratio rate(int edge, Ratio quantity) {
        Stepped line = lines.get(edge);
        if (line == null) {
            return Ratio.ZERO;
        }
        if (use == Use.LEAST) {
            return quantity.signum() > 0 ? line.least : Ratio.ZERO;
        }
        if (use == Use.NOTE) {
            line.note(quantity);
        }
        left |= !line.holds(quantity);
        Ratio rate = line.rate;
        inGap |= rate == null;
        return rate == null ? Ratio.ZERO : rate;
    }
}
