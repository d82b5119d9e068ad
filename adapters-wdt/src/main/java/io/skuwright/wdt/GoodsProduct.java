package io.skuwright.wdt;

import io.skuwright.product.Product;
import io.skuwright.product.SingleProduct;
import io.skuwright.product.Sku;
import io.skuwright.product.SkuState;
import io.skuwright.product.Spec;
import io.skuwright.product.SpecCombination;
import io.skuwright.product.Spu;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a product of a goods. */
final class GoodsProduct {

    private static final String SALE_PRICE = "salePrice";
    private static final String BARCODE = "barcode";
    private static final String PICTURE = "picture";
    private static final String BRAND = "brand";

    private GoodsProduct() {}

    static Outcome<Product> of(WdtGoods goods, SpecNames names) {
        List<WdtSpec> specs = goods.liveSpecs();
        if (goods.isDeleted() || specs.isEmpty()) {
            boolean isDeleted = goods.isDeleted() || !goods.specs().isEmpty();
            GoodsCode code = isDeleted ? GoodsCode.GOODS_DELETED : GoodsCode.GOODS_WITHOUT_SPECS;
            return Outcome.failed(Finding.of(code).about(goods.goodsNo()).at(goods.place()));
        }
        List<SpecNames.Named> named = specs.stream()
                .map(spec -> new SpecNames.Named(spec.specNo(), spec.name().orElse(""), spec.place()))
                .toList();
        return names.combinations(goods.goodsNo(), named).flatMap(values -> {
            boolean isSingle = values.get(0).size() == 0;
            return isSingle ? single(goods, specs.get(0)) : spu(goods, specs, values);
        });
    }

    private static Outcome<Product> single(WdtGoods goods, WdtSpec spec) {
        SingleProduct.Builder product = SingleProduct.builder()
                .code(spec.specNo())
                .name(goods.name().orElse(""))
                .state(state(goods, spec));
        goods.category().ifPresent(product::category);
        goods.unitOf(spec).ifPresent(product::unit);
        goods.brand().ifPresent(brand -> product.field(BRAND, brand));
        fields(spec).forEach(product::field);
        return product.read().map(made -> made);
    }

    private static Outcome<Product> spu(WdtGoods goods, List<WdtSpec> specs, List<SpecCombination> values) {
        Spu.Builder spu = Spu.builder().code(goods.goodsNo()).name(goods.name().orElse("")).place(goods.place());
        goods.category().ifPresent(spu::category);
        goods.brand().ifPresent(brand -> spu.field(BRAND, brand));
        Set<String> units = new LinkedHashSet<>();
        specs.forEach(spec -> units.add(goods.unitOf(spec).orElse("")));
        if (units.size() > 1) {
            return Outcome.failed(Finding.of(GoodsCode.SPEC_UNITS_DIFFER)
                    .about(goods.goodsNo())
                    .at(goods.place())
                    .with("units", String.join(", ", units)));
        }
        units.stream().filter(unit -> !unit.isEmpty()).forEach(spu::unit);
        spu.specs(specs(values));
        for (int at = 0; at < specs.size(); at++) {
            WdtSpec spec = specs.get(at);
            if (spec.specNo().isBlank()) {
                // It has no code: the core says so.
                spu.skuRow(spec.specNo(), List.of(), state(goods, spec), spec.place());
            } else {
                spu.skus(new Sku(spec.specNo(), values.get(at), state(goods, spec), fields(spec)));
            }
        }
        return spu.read().map(made -> made);
    }

    private static List<Spec> specs(List<SpecCombination> values) {
        Map<String, Set<String>> specs = new LinkedHashMap<>();
        values.forEach(combination -> combination.values().forEach((spec, value) ->
                specs.computeIfAbsent(spec, name -> new LinkedHashSet<>()).add(value)));
        return specs.entrySet().stream()
                .map(spec -> Spec.of(spec.getKey(), List.copyOf(spec.getValue())))
                .toList();
    }

    private static SkuState state(WdtGoods goods, WdtSpec spec) {
        return goods.isDisabled() || spec.isDisabled() ? SkuState.RETIRED : SkuState.ACTIVE;
    }

    private static Map<String, String> fields(WdtSpec spec) {
        Map<String, String> fields = new LinkedHashMap<>();
        spec.price(PriceKind.RETAIL).ifPresent(price -> fields.put(SALE_PRICE, decimal(price)));
        spec.barcode().ifPresent(barcode -> fields.put(BARCODE, barcode));
        spec.picture().ifPresent(picture -> fields.put(PICTURE, picture));
        return fields;
    }

    /** The shortest decimal; a number that is none stays the fraction that it is. */
    static String decimal(Ratio number) {
        return number.toDecimal().map(GoodsProduct::plain).orElse(number.toString());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
