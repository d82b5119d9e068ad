package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import java.util.Optional;

/**
 * The ratio of a stepped line for one range of quantities.
 *
 * <p>The step counts while the quantity of the parent, in the unit of its BOM, is at least {@code from} and
 * less than {@code to}. Example: 2 cm of foil a piece up to 100 pieces, 1 cm from 100 on:
 *
 * <pre>
 * line.kind(BomLineKind.STEPPED).addSteps(
 *         QuantityStep.of(Ratio.ZERO, Ratio.of(100), Ratio.of(2)), QuantityStep.from(Ratio.of(100), Ratio.of(1)));
 * </pre>
 *
 * <p>50 pieces need 100 cm, 100 pieces need 100 cm. A step is data as it was written; steps that overlap, end
 * before they begin or have a denominator that is not positive are findings of the catalogue. Values are
 * immutable and thread-safe.
 *
 * @param from the least quantity of the parent
 * @param to the first quantity that is too large, empty if there is none
 * @param numerator the upper side of the ratio, in the unit of the line
 * @param denominator the lower side of the ratio, in the unit of the BOM
 */
public record QuantityStep(Ratio from, Optional<Ratio> to, Ratio numerator, Ratio denominator) {

    /** Checks that nothing is null. */
    public QuantityStep {
        requireNonNull(from, "from");
        requireNonNull(to, "to");
        requireNonNull(numerator, "numerator");
        requireNonNull(denominator, "denominator");
    }

    /** Returns the step between two quantities, with a denominator of 1. */
    public static QuantityStep of(Ratio from, Ratio to, Ratio numerator) {
        return new QuantityStep(from, Optional.of(to), numerator, Ratio.ONE);
    }

    /** Returns the step from a quantity on without end, with a denominator of 1. */
    public static QuantityStep from(Ratio from, Ratio numerator) {
        return new QuantityStep(from, Optional.empty(), numerator, Ratio.ONE);
    }

    /** Returns true if the step counts for a quantity of the parent. */
    public boolean holds(Ratio parentQuantity) {
        return from.compareTo(parentQuantity) <= 0
                && to.map(end -> parentQuantity.compareTo(end) < 0).orElse(true);
    }
}
