package io.skuwright.examples.cli;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.merchantpro.Bundles;
import io.skuwright.merchantpro.ShopCatalog;
import io.skuwright.merchantpro.ShopProduct;
import io.skuwright.product.Product;
import io.skuwright.product.SingleProduct;
import io.skuwright.product.Spu;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of the products of a shop: SPUs, single products, kits, and those of which there is no product.
 *
 * @param counts how many products were read and had which fate
 * @param spus the SPUs, in the order of the shop
 * @param singles the products without variants, in the order of the shop
 * @param kits the bills of materials of the bundles, if BOM files were given
 * @param rejected the products that could not be read, then those that are no product
 * @param findings everything that was found out
 */
record MerchantproProducts(
        Map<String, Long> counts,
        List<Made<Spu>> spus,
        List<Made<SingleProduct>> singles,
        List<Bom> kits,
        List<Rejected> rejected,
        List<Finding> findings) {

    /**
     * A product of the core and the one of the shop that it was made of.
     *
     * @param product the product of the core
     * @param shop the product of the shop
     */
    record Made<T extends Product>(T product, ShopProduct shop) {}

    /**
     * A product of the shop that is none of the core.
     *
     * @param place where it stands
     * @param sku its SKU, empty if it has none or could not be read
     * @param code why
     */
    record Rejected(Place place, String sku, String code) {}

    static MerchantproProducts of(Batch<ShopProduct> batch, @Nullable BomCatalog boms, int decimals) {
        List<Made<Spu>> spus = new ArrayList<>();
        List<Made<SingleProduct>> singles = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(batch.findings());
        batch.rejected().forEach(row -> {
            String sku = ProductJson.code(row.raw(), "sku");
            rejected.add(new Rejected(row.place(), sku == null ? "" : sku, row.finding().code().name()));
        });
        for (ShopProduct shop : batch.accepted()) {
            Outcome<Product> product = shop.toProduct();
            findings.addAll(shop.checkPrices(decimals));
            findings.addAll(product.findings());
            if (!product.hasValue()) {
                Finding why = product.findings().stream().filter(Finding::isError).findFirst().orElseThrow();
                rejected.add(new Rejected(shop.place(), shop.sku().orElse(""), why.code().name()));
            } else if (product.value() instanceof Spu spu) {
                spus.add(new Made<>(spu, shop));
            } else if (product.value() instanceof SingleProduct single) {
                singles.add(new Made<>(single, shop));
            }
        }
        findings.addAll(ShopCatalog.of(batch.accepted()).check());
        List<Bom> kits = new ArrayList<>();
        if (boms != null) {
            Batch<Bom> found = Bundles.of(defaults(batch.accepted(), boms, findings)).boms(batch.accepted());
            kits.addAll(found.accepted());
            findings.addAll(found.findings());
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("read", batch.read());
        counts.put("accepted", (long) spus.size() + singles.size());
        counts.put("rejected", (long) rejected.size());
        return new MerchantproProducts(counts, spus, singles, kits, rejected, findings);
    }

    private static Map<String, Bom> defaults(List<ShopProduct> products, BomCatalog boms, List<Finding> findings) {
        Map<String, Bom> bySku = new HashMap<>();
        for (ShopProduct product : products) {
            String sku = product.sku().orElse("");
            if (product.isKit() && !sku.isEmpty()) {
                Outcome<Optional<Bom>> bom = boms.defaultBom(sku, BomPolicy.defaults());
                findings.addAll(bom.findings());
                bom.optional().flatMap(it -> it).ifPresent(it -> bySku.put(sku, it));
            }
        }
        return bySku;
    }
}
