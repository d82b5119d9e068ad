package io.skuwright.merchantpro;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import java.util.ArrayList;
import java.util.List;

/** Looks at the prices of a product and of its variants, and says what a product is called in findings. */
final class ProductChecks {

    private static final Ratio LEAST_PERCENT = Ratio.of(-100);

    private ProductChecks() {}

    static String subject(ShopProduct product) {
        return product.sku().or(product::id).or(product::extRef).orElse("");
    }

    static String subject(ShopItem item) {
        return item.sku().or(item::id).or(item::extRef).orElseGet(() -> subject(item.product()));
    }

    static List<Finding> prices(ShopProduct product, int decimals) {
        List<Finding> findings = new ArrayList<>();
        product.taxPercent().filter(percent -> percent.compareTo(LEAST_PERCENT) > 0).ifPresent(percent -> {
            for (ShopItem item : product.items()) {
                findings.addAll(item.price().check(percent, decimals, subject(item), item.place()));
            }
        });
        return List.copyOf(findings);
    }
}
