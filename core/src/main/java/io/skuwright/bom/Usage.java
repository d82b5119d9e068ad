package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much a line that is not simply proportional needs, under one policy.
 *
 * <p>The need is {@code rate x parent + once}, where a stepped line has a rate for each range of its parent's
 * quantity. Losses are in both parts. The need is in the unit of the line; times {@link #conversion} it is in
 * the unit of the BOM that the line opens.
 */
final class Usage {

    /** The rate for parents within a step. */
    private record Rate(QuantityStep step, Ratio rate) {}

    /** For one of the parent; zero for a fixed line. */
    private final Ratio rate;
    private final List<Rate> rates;
    private final Ratio once;
    private final Ratio conversion;

    private Usage(Ratio rate, List<Rate> rates, Ratio once, Ratio conversion) {
        this.rate = rate;
        this.rates = rates;
        this.once = once;
        this.conversion = conversion;
    }

    /**
     * Returns the usage of a line.
     *
     * @param base the quantity for one of the parent, or for each place if the line is fixed; of a stepped line
     *     it is not looked at
     * @param loss what the quantity is multiplied by
     */
    static Usage of(BomLine line, Ratio base, Ratio yieldQuantity, Ratio loss, Ratio fixedLoss) {
        Ratio quantity = base.times(loss);
        return switch (line.kind()) {
            case VARIABLE -> new Usage(quantity, List.of(), fixedLoss, Ratio.ONE);
            case FIXED -> new Usage(Ratio.ZERO, List.of(), quantity.plus(fixedLoss), Ratio.ONE);
            case STEPPED -> new Usage(Ratio.ZERO, rates(line, yieldQuantity, loss), fixedLoss, Ratio.ONE);
        };
    }

    private static List<Rate> rates(BomLine line, Ratio yieldQuantity, Ratio loss) {
        return line.steps().stream()
                .map(step -> new Rate(
                        step,
                        step.numerator().dividedBy(step.denominator()).dividedBy(yieldQuantity).times(loss)))
                .toList();
    }

    Usage converted(Ratio toUnitOfBom) {
        return new Usage(rate, rates, once, toUnitOfBom);
    }

    boolean isStepped() {
        return !rates.isEmpty();
    }

    /** Returns true if the need is not in proportion to the parent alone. */
    boolean hasOnce() {
        return !once.isZero();
    }

    Ratio conversion() {
        return conversion;
    }

    /** Returns about how many bits the need may have more than the parent. */
    long bits() {
        long most = rates.stream().mapToLong(each -> each.rate().bitLength()).max().orElse(rate.bitLength());
        return most + once.bitLength() + conversion.bitLength() + 1;
    }

    /** Returns what is needed for each place, beside what grows with the parent. */
    Ratio once() {
        return once;
    }

    /** Returns the rate of a line that is not stepped. */
    Ratio rate() {
        return rate;
    }

    /** Returns the rate for a quantity of the parent; null if it is in none of the steps. */
    @Nullable Ratio rateFor(Ratio parent) {
        if (rates.isEmpty()) {
            return rate;
        }
        for (Rate candidate : rates) {
            if (candidate.step().holds(parent)) {
                return candidate.rate();
            }
        }
        return null;
    }

    /** Returns the need for a quantity of the parent in some places; nothing is needed to make nothing. */
    static Ratio need(Ratio rate, Ratio parent, Ratio once, Ratio places) {
        Ratio variable = rate.isZero() ? Ratio.ZERO : parent.times(rate);
        return once.isZero() || parent.isZero() ? variable : variable.plus(once.times(places));
    }
}
