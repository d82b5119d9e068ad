package io.skuwright.merchantpro;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.merchantpro.fixtures.ProductFiles;
import io.skuwright.product.Product;
import io.skuwright.product.ProductCode;
import io.skuwright.product.SingleProduct;
import io.skuwright.product.Sku;
import io.skuwright.product.SkuState;
import io.skuwright.product.Spec;
import io.skuwright.product.SpecCombination;
import io.skuwright.product.Spu;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.row.Flag;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ShopProductTest {

    @Test
    @Tag("R37")
    void toProduct_variants_areTheSkusOfAnSpu() {
        Outcome<Product> product = ProductsTest.file(ProductFiles.PRODUCT_VARIANTS).accepted().get(0).toProduct();
        FindingAssert.assertThat(product).raisesNothing();
        Spu led = (Spu) product.value();
        assertThat(led.code()).contains("LED-12V");
        assertThat(led.name()).isEqualTo("Banda LED 12V");
        assertThat(led.specs()).containsExactly(Spec.of("Culoare", List.of("Alb rece", "Alb cald")));
        assertThat(led.fields()).containsExactly(Map.entry("extRef", "1234"));
        assertThat(led.skus())
                .containsExactly(
                        new Sku(
                                "LED-12V_alb-rece",
                                SpecCombination.of(Map.of("Culoare", "Alb rece")),
                                SkuState.ACTIVE,
                                Map.of("salePrice", "100", "stock", "120", "extRef", "1234_alb-rece")),
                        new Sku(
                                "LED-12V_alb-cald",
                                SpecCombination.of(Map.of("Culoare", "Alb cald")),
                                SkuState.ACTIVE,
                                Map.of("salePrice", "110", "stock", "0", "extRef", "1234_alb-cald")));
    }

    @Test
    void toProduct_basicAndBundle_areSingleProducts() {
        List<ShopProduct> products = ProductsTest.file(ProductFiles.PRODUCTS_PAGE).accepted();
        SingleProduct mug = (SingleProduct) products.get(0).toProduct().orThrow();
        assertThat(mug.code()).isEqualTo("MUG-2");
        assertThat(mug.state()).isEqualTo(SkuState.ACTIVE);
        assertThat(mug.category()).contains("Căni");
        assertThat(mug.unit()).contains("buc");
        assertThat(mug.fields())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("brand", "Ceramica", "salePrice", "49.9", "stock", "12", "barcode", "5940000000017"));
        assertThat(((SingleProduct) products.get(1).toProduct().orThrow()).state()).isEqualTo(SkuState.RETIRED);
    }

    @Test
    void toProduct_variantsNotTold_isNoProduct() {
        FindingAssert.assertThat(ProductsTest.file(ProductFiles.PRODUCTS_PAGE).accepted().get(3).toProduct())
                .raises(ShopProductCode.MP_VARIANTS_NOT_TOLD)
                .about("SHIRT")
                .at("/data/3");
    }

    @Test
    @Tag("R37")
    void toProduct_withoutSku_isNoProduct() {
        FindingAssert.assertThat(one("{\"id\":5,\"name\":\"x\"}").toProduct())
                .raises(ShopProductCode.MP_SKU_MISSING)
                .about("5")
                .at("");
        FindingAssert.assertThat(one("{\"sku\":\"P\",\"type\":\"multi_variant\",\"variants\":[{\"sku\":\"A\"},{\"ext_ref\":\"r\"},{}]}").toProduct())
                .raises(ShopProductCode.MP_SKU_MISSING)
                .about("r")
                .at("/variants/1")
                .raises(ShopProductCode.MP_SKU_MISSING)
                .about("P")
                .at("/variants/2");
    }

    @Test
    void toProduct_optionsThatDoNotFit_areFindings() {
        String attributes = "\"variant_attributes\":[{\"name\":\"C\",\"options\":[{\"value\":\"x\"}]},{\"name\":\"L\",\"options\":[{\"value\":\"1\"}]}]";
        FindingAssert.assertThat(spu(attributes, "[{\"name\":\"C\",\"value\":\"y\"},{\"name\":\"L\",\"value\":\"1\"}]").toProduct())
                .raises(ProductCode.SPEC_VALUE_UNKNOWN)
                .about("y")
                .with("sku", "A1");
        FindingAssert.assertThat(spu(attributes, "[{\"name\":\"M\",\"value\":\"y\"}]").toProduct())
                .raises(ProductCode.SPEC_UNKNOWN)
                .with("sku", "A1");
        FindingAssert.assertThat(spu(attributes, "[{\"name\":\"C\",\"value\":\"x\"}]").toProduct())
                .raises(ProductCode.SKU_SPEC_MISSING)
                .about("A1")
                .with("spec", "L");
    }

    @Test
    void toProduct_withoutAttributes_takesThoseOfTheOptions() {
        Spu spu = (Spu) spu("\"status\":\"active\"", "[{\"name\":\"C\",\"value\":\"x\"}]").toProduct().orThrow();
        assertThat(spu.specs()).containsExactly(Spec.of("C", List.of("x")));
    }

    @Test
    void of_product_isReadBack() {
        Product led = ProductsTest.file(ProductFiles.PRODUCT_VARIANTS).accepted().get(0).toProduct().orThrow();
        Outcome<ShopProduct> back = ShopProduct.of(led);
        FindingAssert.assertThat(back).raisesNothing();
        assertThat(back.value().typeCode()).contains("multi_variant");
        assertThat(back.value().variants().get(1).stock()).contains(Ratio.ZERO);
        assertThat(back.value().variants().get(1).tracked()).isEqualTo(Flag.YES);
        assertThat(back.value().toProduct().orThrow()).isEqualTo(led);
        Product mug = ProductsTest.file(ProductFiles.PRODUCTS_PAGE).accepted().get(0).toProduct().orThrow();
        assertThat(ShopProduct.of(mug).orThrow().toProduct().orThrow()).isEqualTo(mug);
        Product ebook = SingleProduct.builder().code("E").name("n").state(SkuState.RETIRED).build();
        ShopProduct retired = ShopProduct.of(ebook).orThrow();
        assertThat(retired.status()).contains("inactive");
        assertThat(retired.tracked()).isEqualTo(Flag.UNKNOWN);
        assertThat(retired.toProduct().orThrow()).isEqualTo(ebook);
    }

    @Test
    void of_priceThatIsNone_isSaid() {
        Outcome<ShopProduct> product =
                ShopProduct.of(SingleProduct.builder().code("E").name("n").field("salePrice", "ten").build());
        FindingAssert.assertThat(product)
                .raises(QuantityCode.BAD_NUMBER)
                .about("E")
                .with("field", "salePrice")
                .with("value", "ten");
        assertThat(product.value().price().isEmpty()).isTrue();
    }

    @Test
    void of_retiredSku_isNoVariant() {
        Spu spu = Spu.builder()
                .code("S")
                .name("n")
                .specs(Spec.of("C", List.of("x", "y")))
                .skus(
                        Sku.of("S1", SpecCombination.of(Map.of("C", "x"))),
                        Sku.of("S2", SpecCombination.of(Map.of("C", "y"))).with(SkuState.RETIRED))
                .build();
        assertThat(ShopProduct.of(spu).orThrow().variants()).extracting(it -> it.sku().orElse("")).containsExactly("S1");
    }

    @Test
    void checkPrices_netThatDoesNotFit_isSaidAndGrossCounts() {
        ShopProduct set = ProductsTest.file(ProductFiles.PRODUCTS_PAGE).accepted().get(1);
        FindingAssert.assertThat(set.checkPrices(4))
                .raises(ShopProductCode.MP_PRICE_DIFFERS)
                .about("SET-1")
                .at("/data/1")
                .with("field", "price_net")
                .with("net", "82.64")
                .with("gross", "100")
                .with("percent", "21")
                .with("expected", "10000/121");
        assertThat(set.checkPrices(2)).as("half of the second decimal is 0.005").isEmpty();
        assertThat(one("{\"sku\":\"A\",\"price_net\":1,\"price_gross\":9}").checkPrices(4)).isEmpty();
        assertThat(one("{\"sku\":\"A\",\"price_net\":1,\"price_gross\":9,\"tax_value\":-100}").checkPrices(4)).isEmpty();
    }

    private static ShopProduct spu(String members, String options) {
        return one("{\"sku\":\"A\",\"name\":\"n\",\"type\":\"multi_variant\"," + members
                + ",\"variants\":[{\"sku\":\"A1\",\"variant_options\":" + options + "}]}");
    }

    private static ShopProduct one(String json) {
        return ProductsTest.decode(json).accepted().get(0);
    }
}
