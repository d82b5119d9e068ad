package io.skuwright.quantity;

import static java.util.Objects.requireNonNull;

/**
 * What one part of an allocation gets: a weight or an amount.
 *
 * <p>The parts that are amounts come first, and the rest is split among the others by weight. Example: of
 * 100.00, a fixed 30.00 and the weights 1 and 2 give 30.00, 23.33 and 46.67.
 */
public sealed interface Share {

    /** Returns a share of the rest in proportion to a weight, such as a ratio, a list price or a cost. */
    static Share byWeight(Ratio weight) {
        return new ByWeight(weight);
    }

    /** Returns a share that is an amount of its own. */
    static Share ofAmount(Ratio amount) {
        return new OfAmount(amount);
    }

    /**
     * A share of the rest in proportion to a weight.
     *
     * @param weight how much, measured in the same way for all; 0 gets nothing, a negative one is refused
     */
    record ByWeight(Ratio weight) implements Share {
        /** Checks that nothing is null. */
        public ByWeight {
            requireNonNull(weight, "weight");
        }
    }

    /**
     * A share that is an amount of its own.
     *
     * @param amount how much, exact at the scale of the allocation
     */
    record OfAmount(Ratio amount) implements Share {
        /** Checks that nothing is null. */
        public OfAmount {
            requireNonNull(amount, "amount");
        }
    }
}
