package io.skuwright.quantity;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Outcome;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * A ratio as the one decimal that a target keeps for it.
 *
 * <p>Some systems keep numerator and denominator of a bill of materials, others a single quantity of
 * component per parent. Where that one is a decimal, it says 2 of 3 only with a loss. Example: {@code
 * SingleQuantity.of(Ratio.of(2, 3), DecimalField.of(23, 10), Rounding.halfEven(10))} sends 0.6666666667,
 * with the loss 1/30000000000 for each parent, and says that 3 parents, which take 2, are the fewest that
 * could be sent exactly. With {@code Rounding.none()} there is no value, and the finding says the same.
 *
 * <p>So a caller has three ways out: accept the loss by a rounding, state the bill of materials for {@link
 * #smallestExactParents()} parents, or send numerator and denominator elsewhere. This class is immutable and
 * thread-safe.
 *
 * @param perParent the exact quantity of component for one parent
 * @param value the decimal that the target gets for one parent, with as few places as possible
 * @param loss the value minus the exact quantity, for one parent; 0 if nothing is lost
 * @param smallestExactParents the fewest parents, 1 or more, whose quantity of component has a decimal of as
 *     many places as the target keeps
 * @param smallestExactQuantity the quantity of component for so many parents; the field may have too few
 *     digits before the point for it
 */
public record SingleQuantity(
        Ratio perParent,
        BigDecimal value,
        Ratio loss,
        BigInteger smallestExactParents,
        BigDecimal smallestExactQuantity) {

    /** Checks that nothing is null. */
    public SingleQuantity {
        requireNonNull(perParent, "perParent");
        requireNonNull(value, "value");
        requireNonNull(loss, "loss");
        requireNonNull(smallestExactParents, "smallestExactParents");
        requireNonNull(smallestExactQuantity, "smallestExactQuantity");
    }

    /**
     * Returns what a field gets for a ratio, rounded as the caller says; {@link Rounding#none()} takes no loss.
     *
     * @return the value, with the info {@code RATIO_ROUNDED} if the rounding lost something; or no value with
     *     {@code RATIO_NOT_REPRESENTABLE} if what is left has too many places, or {@code TARGET_OVERFLOW} if it
     *     has too many digits before the point. The first two name the loss, the fewest parents that are
     *     exact and their quantity
     */
    public static Outcome<SingleQuantity> of(Ratio perParent, DecimalField field, Rounding rounding) {
        Rounded<Ratio> rounded = rounding.apply(perParent);
        if (rounded.value().toDecimal(field.scale()).optional().isEmpty()) {
            Outcome<BigDecimal> exact = perParent.toDecimal(field.scale());
            return Outcome.failed((exact.hasValue() ? rounded.value().toDecimal(field.scale()) : exact).findings());
        }
        return field.fit(rounded.value(), Rounding.none())
                .flatMap(value -> sent(perParent, value, rounded.residue(), field.scale()));
    }

    private static Outcome<SingleQuantity> sent(Ratio perParent, BigDecimal value, Ratio loss, int scale) {
        BigInteger parents = Decimals.smallestFitting(perParent, scale);
        SingleQuantity single =
                new SingleQuantity(perParent, value, loss, parents, Decimals.times(perParent, parents));
        return single.isExact()
                ? Outcome.of(single)
                : Outcome.of(single, List.of(Decimals.loss(QuantityCode.RATIO_ROUNDED, perParent, scale, value)));
    }

    /** Returns true if the value is the exact quantity. */
    public boolean isExact() {
        return loss.isZero();
    }

    /** Returns what the target is off by for a number of parents: for 700 it is 700 times the loss. */
    public Ratio lossFor(Ratio parents) {
        return loss.times(parents);
    }
}
