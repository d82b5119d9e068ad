package io.skuwright.merchantpro;

import io.skuwright.product.Product;
import io.skuwright.product.SingleProduct;
import io.skuwright.product.Sku;
import io.skuwright.product.SkuState;
import io.skuwright.product.Spec;
import io.skuwright.product.SpecCombination;
import io.skuwright.product.SpecValue;
import io.skuwright.product.Spu;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a product of the core of one of a shop. */
final class ProductReading {

    static final String SALE_PRICE = "salePrice";
    static final String STOCK = "stock";
    static final String BARCODE = "barcode";
    static final String BRAND = "brand";
    static final String EXT_REF = "extRef";

    private static final String INACTIVE = "inactive";

    private ProductReading() {}

    static Outcome<Product> of(ShopProduct product) {
        if (product.isSpu() && !product.hasVariantsTold()) {
            return Outcome.failed(about(ShopProductCode.MP_VARIANTS_NOT_TOLD, product));
        }
        List<Finding> missing = product.items().stream()
                .filter(item -> item.sku().isEmpty())
                .map(item -> Finding.of(ShopProductCode.MP_SKU_MISSING)
                        .about(ProductChecks.subject(item))
                        .at(item.place()))
                .toList();
        if (!missing.isEmpty()) {
            return Outcome.failed(missing);
        }
        return product.isSpu() ? spu(product) : single(product);
    }

    private static Finding about(ShopProductCode code, ShopProduct product) {
        return Finding.of(code).about(ProductChecks.subject(product)).at(product.place());
    }

    private static Outcome<Product> single(ShopProduct product) {
        SingleProduct.Builder single = SingleProduct.builder()
                .code(product.sku().orElse(""))
                .name(product.name().orElse(""))
                .state(state(product));
        product.category().ifPresent(single::category);
        product.unit().ifPresent(single::unit);
        product.brand().ifPresent(brand -> single.field(BRAND, brand));
        product.items().forEach(item -> fields(item).forEach(single::field));
        return single.read().map(made -> made);
    }

    private static Outcome<Product> spu(ShopProduct product) {
        Spu.Builder spu = Spu.builder().name(product.name().orElse("")).place(product.place());
        product.sku().or(product::extRef).ifPresent(spu::code);
        product.category().ifPresent(spu::category);
        product.unit().ifPresent(spu::unit);
        product.brand().ifPresent(brand -> spu.field(BRAND, brand));
        product.extRef().ifPresent(reference -> spu.field(EXT_REF, reference));
        spu.specs(product.attributes().isEmpty() ? specs(product) : product.attributes());
        List<Finding> findings = new ArrayList<>();
        for (ShopItem item : product.items()) {
            Map<String, String> options = item.variant().map(ShopVariant::options).orElse(Map.of());
            List<SpecValue> values = new ArrayList<>();
            options.forEach((option, value) -> values.add(SpecValue.of(option, value)));
            Outcome<SpecCombination> combination = SpecCombination.read(values);
            findings.addAll(combination.findings());
            combination.optional().ifPresent(
                    it -> spu.skus(new Sku(item.sku().orElse(""), it, state(product), fields(item))));
        }
        Outcome<Spu> made = spu.read().with(findings);
        return made.map(it -> it);
    }

    /** The options that the variants name, where no attributes are told. */
    private static List<Spec> specs(ShopProduct product) {
        Map<String, Set<String>> specs = new LinkedHashMap<>();
        product.variants().forEach(variant -> variant.options().forEach((option, value) ->
                specs.computeIfAbsent(option, name -> new LinkedHashSet<>()).add(value)));
        return specs.entrySet().stream()
                .map(spec -> Spec.of(spec.getKey(), List.copyOf(spec.getValue())))
                .toList();
    }

    private static SkuState state(ShopProduct product) {
        return product.status().filter(INACTIVE::equals).isPresent() ? SkuState.RETIRED : SkuState.ACTIVE;
    }

    private static Map<String, String> fields(ShopItem item) {
        Map<String, String> fields = new LinkedHashMap<>();
        item.price().gross().ifPresent(price -> fields.put(SALE_PRICE, ShopText.of(price)));
        item.stock().ifPresent(stock -> fields.put(STOCK, ShopText.of(stock)));
        item.ean().ifPresent(ean -> fields.put(BARCODE, ean));
        item.extRef().ifPresent(reference -> fields.put(EXT_REF, reference));
        return fields;
    }
}
