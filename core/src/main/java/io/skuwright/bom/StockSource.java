package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import org.jspecify.annotations.Nullable;

/** Where the stock of components is looked up, by code or by the number of the catalogue. */
interface StockSource {

    /** Stands for an amount that is not whole, not small, or in a unit of its own: it must be looked up. */
    long ODD = Long.MIN_VALUE;

    /** Returns what there is of a component; null if nothing is known. */
    @Nullable OnHand of(String component);

    /** Returns what there is of a product of the catalogue; null if nothing is known. */
    @Nullable OnHand of(int product);

    /** Returns the amount of a product if it is a small whole number without a unit, 0 if nothing is known. */
    long whole(int product);

    /** Returns an amount as {@link #whole} tells it. */
    static long whole(@Nullable OnHand onHand) {
        if (onHand == null) {
            return 0;
        }
        Ratio amount = onHand.amount();
        boolean small = onHand.unit().isEmpty() && amount.isWhole() && amount.bitLength() < Long.SIZE - 1;
        return small ? amount.numerator().longValueExact() : ODD;
    }
}
