package io.skuwright.examples.cli;

import io.skuwright.product.Product;
import io.skuwright.product.SingleProduct;
import io.skuwright.product.Spu;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.wdt.GoodsCode;
import io.skuwright.wdt.WdtGoods;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What came of goods: SPUs, single products, and those of which there is no product.
 *
 * @param counts how many goods, or rows of a list, were read and had which fate
 * @param spus the SPUs, in the order of the goods
 * @param singles the products without specs, in the order of the goods
 * @param rejected the goods that could not be read, then those that are no product
 * @param findings everything that was found out
 */
record WdtProducts(
        Map<String, Long> counts, List<Made<Spu>> spus, List<Made<SingleProduct>> singles, List<Rejected> rejected, List<Finding> findings) {

    /**
     * A product and the goods that it was made of.
     *
     * @param product the product
     * @param goods the goods
     */
    record Made<T extends Product>(T product, WdtGoods goods) {}

    /**
     * A goods without a product.
     *
     * @param place where it stands
     * @param goodsNo its number, empty if it could not be read
     * @param code why
     */
    record Rejected(Place place, String goodsNo, String code) {}

    static WdtProducts of(Batch<WdtGoods> batch) {
        List<Made<Spu>> spus = new ArrayList<>();
        List<Made<SingleProduct>> singles = new ArrayList<>();
        List<Rejected> rejected = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(batch.findings());
        batch.rejected().forEach(row -> rejected.add(new Rejected(
                row.place(),
                Objects.requireNonNullElse(ProductJson.code(row.raw(), "goods_no"), ""),
                row.finding().code().name())));
        for (WdtGoods goods : batch.accepted()) {
            Outcome<Product> product = goods.toProduct();
            // That a goods was deleted is no fault of the file.
            product.findings().forEach(finding ->
                    findings.add(finding.code() == GoodsCode.GOODS_DELETED ? finding.as(Severity.INFO) : finding));
            if (!product.hasValue()) {
                Finding why = product.findings().stream().filter(Finding::isError).findFirst().orElseThrow();
                rejected.add(new Rejected(goods.place(), goods.goodsNo(), why.code().name()));
            } else if (product.value() instanceof Spu spu) {
                spus.add(new Made<>(spu, goods));
            } else if (product.value() instanceof SingleProduct single) {
                singles.add(new Made<>(single, goods));
            }
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("read", batch.read());
        counts.put("accepted", (long) spus.size() + singles.size());
        counts.put("rejected", (long) rejected.size());
        return new WdtProducts(counts, spus, singles, rejected, findings);
    }
}
