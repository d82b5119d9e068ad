package io.skuwright.quantity;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits an amount over shares so that they sum back.
 *
 * <p>The price of a kit must stand on its components to the cent. Each share gets its exact part cut to the
 * scale, and what is left goes, one smallest unit each, to the shares that were cut most (the largest
 * remainder). Example: {@code Allocation.toScale(2)} splits 100.00 over the weights 1, 1 and 1 into 33.34,
 * 33.33 and 33.33; with the residues 1/150, -1/300 and -1/300.
 *
 * <ul>
 *   <li>Of equal remainders the share that stands first gets more.
 *   <li>A weight of 0 gets nothing. If there is something to split and no weight above 0, that is a
 *       finding, unless {@link #equallyWithoutWeight()} was asked for.
 *   <li>A negative amount mirrors the positive one; a negative weight is a finding.
 *   <li>Shares that are amounts are taken off first; the rest must not have the other sign.
 * </ul>
 *
 * <p>The time is n log n in the number of shares. This class is immutable and thread-safe.
 */
public final class Allocation {

    private final int scale;
    private final boolean equally;
    private final Limits limits;

    private Allocation(int scale, boolean equally, Limits limits) {
        this.scale = scale;
        this.equally = equally;
        this.limits = limits;
    }

    /**
     * Returns an allocation in amounts of so many decimal places.
     *
     * @throws IllegalArgumentException if the scale is not between 0 and 100
     */
    public static Allocation toScale(int scale) {
        if (scale < 0 || scale > 100) {
            throw new IllegalArgumentException("Scale " + scale + " must be between 0 and 100.");
        }
        return new Allocation(scale, false, Limits.defaults());
    }

    /** Returns this allocation splitting equally where no weight is above 0. */
    public Allocation equallyWithoutWeight() {
        return new Allocation(scale, true, limits);
    }

    /** Returns this allocation with limits; {@code RATIO_BITS} bounds the amounts and the sum of the weights. */
    public Allocation within(Limits newLimits) {
        return new Allocation(scale, equally, requireNonNull(newLimits, "limits"));
    }

    /**
     * Splits a number.
     *
     * @param amount what to split, exact at the scale
     * @param shares who gets it
     * @return a part for each share in the order of the shares, which sum up to the amount exactly; the residue of
     *     a part is what it got beyond its exact part. No value with {@code RATIO_NOT_REPRESENTABLE} (the amount or
     *     a fixed share is not exact at the scale), {@code ALLOCATION_NO_WEIGHT}, {@code
     *     ALLOCATION_NEGATIVE_WEIGHT}, {@code ALLOCATION_FIXED_EXCEEDS} or {@code LIMIT_QUANTITY_BITS}
     */
    public Outcome<List<Rounded<Ratio>>> split(Ratio amount, List<Share> shares) {
        return new LargestRemainder(scale, equally, limits, amount, shares).split();
    }

    /** Splits an amount of money as {@link #split(Ratio, List)} splits a number. */
    public Outcome<List<Rounded<Money>>> split(Money amount, List<Share> shares) {
        return split(amount.amount(), shares).map(parts -> parts.stream()
                .map(part -> new Rounded<>(Money.of(part.value(), amount.currency()), part.residue()))
                .toList());
    }

    /** Splits an amount of money over weights only, as {@link #split(Ratio, List)} does. */
    public Outcome<List<Rounded<Money>>> splitByWeights(Money amount, List<Ratio> weights) {
        return split(amount, weights.stream().map(Share::byWeight).toList());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Allocation that
                && scale == that.scale
                && equally == that.equally
                && limits.equals(that.limits);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * scale + Boolean.hashCode(equally)) + limits.hashCode();
    }

    /** Returns the settings of this allocation, for people. */
    @Override
    public String toString() {
        return "to scale " + scale + (equally ? ", equally without weight" : "");
    }
}
