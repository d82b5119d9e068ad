package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.List;

/** Shares of a product without a BOM, which is taken as it stands in stock. */
final class OwnStock {

    private OwnStock() {}

    static Share share(BuildWish wish, OnHand own) {
        Ratio multiple = wish.multiple();
        Ratio most = wish.quantity().dividedBy(multiple).floor();
        Ratio count = own.amount().dividedBy(multiple).floor().min(most).max(Ratio.ZERO);
        Ratio quantity = count.times(multiple);
        List<StockUse> used = uses(wish.product(), own, quantity);
        if (count.equals(most)) {
            return Share.Known.all(quantity, used);
        }
        Ratio all = most.times(multiple);
        return new Share.Known(
                quantity,
                false,
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
