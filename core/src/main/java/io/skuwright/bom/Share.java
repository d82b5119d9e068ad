package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.math.BigInteger;
import java.util.List;

/**
 * What stock covers of what is wanted.
 *
 * @param quantity the part that is covered
 * @param limiting what lacks for one more multiple; nothing if all is covered
 * @param used what the part takes
 * @param missing what lacks for all
 * @param usedByAll what all takes, from stock and from what is missing
 */
record Share(
        Ratio quantity,
        List<Shortage> limiting,
        List<StockUse> used,
        List<Shortage> missing,
        List<StockUse> usedByAll) {

    /** Returns the share of a product that is taken as it stands in stock. */
    static Share ofItself(BuildWish wish, OnHand own) {
        Ratio multiple = wish.multiple();
        BigInteger most = wish.quantity().dividedBy(multiple).floor().numerator();
        BigInteger covered = own.amount().dividedBy(multiple).floor().numerator();
        BigInteger count = covered.min(most).max(BigInteger.ZERO);
        Ratio quantity = multiple.times(Ratio.of(count, BigInteger.ONE));
        List<StockUse> used = uses(wish.product(), own, quantity);
        if (count.equals(most)) {
            return new Share(quantity, List.of(), used, List.of(), used);
        }
        Ratio all = multiple.times(Ratio.of(most, BigInteger.ONE));
        return new Share(
                quantity,
                lacks(wish.product(), own, quantity.plus(multiple)),
                used,
                lacks(wish.product(), own, all),
                uses(wish.product(), own, all));
    }

    private static List<StockUse> uses(String product, OnHand own, Ratio quantity) {
        return quantity.isZero() ? List.of() : List.of(new StockUse(product, own.unit(), quantity, quantity));
    }

    private static List<Shortage> lacks(String product, OnHand own, Ratio quantity) {
        return List.of(new Shortage(product, own.unit(), quantity.minus(own.amount())));
    }
}
