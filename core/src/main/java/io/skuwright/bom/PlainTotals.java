package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The sums of a {@link PlainPass}, with the paths of another one. */
final class PlainTotals extends TotalsView {

    private final PlainPass sums;
    private final PlainPass paths;

    PlainTotals(BomStore store, PlainPass sums, PlainPass paths) {
        super(store);
        this.sums = sums;
        this.paths = paths;
    }

    @Override
    public int size() {
        return sums.size();
    }

    @Override
    int item(int at) {
        return sums.item(at);
    }

    @Override
    Ratio quantityAt(int at) {
        return sums.quantity(sums.item(at));
    }

    @Override
    @Nullable Ratio quantity(int item) {
        Ratio quantity = sums.quantity(item);
        return quantity.isZero() ? null : quantity;
    }

    @Override
    BigInteger paths(int item) {
        return paths.quantity(item).numerator();
    }
}
