package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * By what a shop may name a SKU of the ERP on an order.
 *
 * <p>Example: {@code SkuLink.of("LED-12V_alb-rece").withEan("5941234567890").withVariant("9001").withProduct("125011")}. The
 * variant's id names one SKU; that of the product names all its variants. Values are immutable and thread-safe.
 *
 * @param sku the SKU of the ERP
 * @param ean the European article number, if there is one
 * @param variantId the shop's id of the variant, if it is one
 * @param productId the shop's id of the product, if it is known
 * @param isBundle true if the shop sells it as a bundle, so that the ERP should have a BOM for it
 */
public record SkuLink(
        String sku, Optional<String> ean, Optional<String> variantId, Optional<String> productId, boolean isBundle) {

    /** Checks that nothing is null. */
    public SkuLink {
        requireNonNull(sku, "sku");
        requireNonNull(ean, "ean");
        requireNonNull(variantId, "variantId");
        requireNonNull(productId, "productId");
    }

    /** Returns the link of a SKU that is known by its code only. */
    public static SkuLink of(String sku) {
        return new SkuLink(sku, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** Returns the link of an item of the shop; none if it has no SKU. */
    static Optional<SkuLink> of(ShopItem item) {
        return item.sku().map(sku -> new SkuLink(
                sku,
                item.ean(),
                item.variant().flatMap(ShopVariant::id),
                item.product().id(),
                item.product().isKit()));
    }

    /** Returns this link with a European article number. */
    public SkuLink withEan(String newEan) {
        return new SkuLink(sku, Optional.of(newEan), variantId, productId, isBundle);
    }

    /** Returns this link with the shop's id of the variant. */
    public SkuLink withVariant(String id) {
        return new SkuLink(sku, ean, Optional.of(id), productId, isBundle);
    }

    /** Returns this link with the shop's id of the product. */
    public SkuLink withProduct(String id) {
        return new SkuLink(sku, ean, variantId, Optional.of(id), isBundle);
    }

    /** Returns this link of something that the shop sells as a bundle. */
    public SkuLink asBundle() {
        return new SkuLink(sku, ean, variantId, productId, true);
    }
}
