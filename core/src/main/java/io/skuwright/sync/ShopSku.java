package io.skuwright.sync;

import java.util.Comparator;

/** By what a SKU is found: the shop, and its code there. */
record ShopSku(String shop, String code) implements Comparable<ShopSku> {

    private static final Comparator<ShopSku> ORDER =
            Comparator.comparing(ShopSku::shop).thenComparing(ShopSku::code);

    @Override
    public int compareTo(ShopSku other) {
        return ORDER.compare(this, other);
    }
}
