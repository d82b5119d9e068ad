package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

/**
 * A line of a shop's order with the SKU that the ERP has for it.
 *
 * <p>Values are immutable and thread-safe.
 *
 * @param line the line
 * @param sku the SKU of the ERP
 * @param by by what it was found
 * @param isBundle true if the shop sells it as a bundle
 */
public record ResolvedLine(ShopLine line, String sku, LineKey by, boolean isBundle) {

    /** Checks that nothing is null. */
    public ResolvedLine {
        requireNonNull(line, "line");
        requireNonNull(sku, "sku");
        requireNonNull(by, "by");
    }
}
