package io.skuwright.merchantpro;

import io.skuwright.product.Product;
import io.skuwright.product.Sku;
import io.skuwright.product.Spu;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.row.Flag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a product of a shop of one of the core. */
final class ProductWriting {

    private final List<Finding> findings = new ArrayList<>();

    private ProductWriting() {}

    static Outcome<ShopProduct> of(Product product) {
        ProductWriting writing = new ProductWriting();
        ShopProduct made = writing.product(product);
        return Outcome.of(made, writing.findings);
    }

    private ShopProduct product(Product product) {
        ShopProduct.Builder made = ShopProduct.builder()
                .name(product.name())
                .unit(product.unit())
                .category(product.category())
                .brand(field(product.fields(), ProductReading.BRAND))
                .extRef(field(product.fields(), ProductReading.EXT_REF));
        boolean isActive = product.skus().stream().anyMatch(Sku::isActive);
        made.status(isActive ? "active" : "inactive");
        if (product instanceof Spu spu) {
            made.typeCode(ProductType.MULTI_VARIANT.code()).sku(spu.code()).attributes(spu.specs()).hasVariantsTold(true);
            spu.skus().stream().filter(Sku::isActive).forEach(sku -> made.addVariants(variant(sku)));
            return made.build();
        }
        String code = product.skus().get(0).code();
        made.typeCode(ProductType.BASIC.code()).sku(code);
        made.price(price(code, product.fields())).ean(field(product.fields(), ProductReading.BARCODE));
        Optional<Ratio> stock = number(code, product.fields(), ProductReading.STOCK);
        return made.stock(stock).tracked(stock.isPresent() ? Flag.YES : Flag.UNKNOWN).build();
    }

    private ShopVariant variant(Sku sku) {
        Optional<Ratio> stock = number(sku.code(), sku.fields(), ProductReading.STOCK);
        return ShopVariant.builder()
                .sku(sku.code())
                .ean(field(sku.fields(), ProductReading.BARCODE))
                .extRef(field(sku.fields(), ProductReading.EXT_REF))
                .price(price(sku.code(), sku.fields()))
                .stock(stock)
                .tracked(stock.isPresent() ? Flag.YES : Flag.UNKNOWN)
                .options(sku.combination().values())
                .build();
    }

    private static Optional<String> field(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name));
    }

    private ShopPrice price(String code, Map<String, String> fields) {
        return number(code, fields, ProductReading.SALE_PRICE).map(ShopPrice::ofGross).orElse(ShopPrice.NONE);
    }

    private Optional<Ratio> number(String code, Map<String, String> fields, String name) {
        Optional<String> text = field(fields, name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Outcome<Ratio> number = Ratio.read(text.get());
        number.findings().forEach(finding -> findings.add(finding.about(code).with("field", name)));
        return number.optional();
    }
}
