package io.skuwright.bom;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks stock up in the map of a caller, for one question. */
record StockMap(Map<String, OnHand> stock, NameTable products) implements StockSource {

    @Override
    public @Nullable OnHand of(String component) {
        return stock.get(component);
    }

    @Override
    public @Nullable OnHand of(int product) {
        return stock.get(products.name(product));
    }

    @Override
    public long whole(int product) {
        return StockSource.whole(of(product));
    }
}
