package io.skuwright.product;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.core.fixtures.SampleProducts.values;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.SampleProducts;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SkuLookupTest {

    private static final Place LINE = Place.pointer("/lines/0");
    private static final Spu TEE = SampleProducts.tee();

    private static Spu computer() {
        ProductPolicy policy = ProductPolicy.builder().template(SkuCodeTemplate.of("{SSD}/{RAM}/{HDD}")).build();
        ProductEdit edit = ProductEdit.builder().exclude(values("RAM", "RAM16", "HDD", "HDD1")).build();
        return (Spu) ProductPlan.create(SampleProducts.computer(), edit, policy).value().after();
    }

    @Test
    @Tag("V57")
    @Tag("SKU-6")
    void find_isExactOnly() {
        SkuLookup lookup = SkuLookup.of(computer());
        assertThat(lookup.find(values("HDD", "HDD1", "SSD", "SSD256", "RAM", "RAM8")).orThrow().code())
                .isEqualTo("SSD256/RAM8/HDD1");
        assertThat(lookup.find(List.of(SpecValue.of("SSD", "SSD256"), SpecValue.of("RAM", "RAM8"),
                        SpecValue.of("RAM", "RAM16"), SpecValue.of("HDD", "HDD1"))))
                .raises(ProductCode.SKU_SPEC_REPEATED).with("spec", "RAM").with("values", "RAM8, RAM16");
        Outcome<Sku> fewer = lookup.find(values("SSD", "SSD256", "RAM", "RAM8"));
        assertThat(fewer.hasValue()).isFalse();
        assertThat(fewer).raises(EditCode.COMBINATION_NOT_FOUND).about("SSD=SSD256, RAM=RAM8").at("")
                .with("spu", "PC").with("missing", "HDD").with("extra", "")
                .with("closest", "SSD256/RAM8/HDD1, SSD256/RAM8/HDD2, SSD256/RAM8/HDD4");
        assertThat(lookup.find(values("SSD", "SSD256", "RAM", "RAM16", "HDD", "HDD1")))
                .raises(EditCode.COMBINATION_NOT_FOUND).with("missing", "").with("extra", "");
    }

    @Test
    @Tag("SKU-6")
    void find_tooMuchOrWrittenOtherwise_saysWhat() {
        SkuLookup lookup = SkuLookup.of(TEE);
        assertThat(lookup.find(values("color", "red", "size", "M", "cut", "slim")))
                .raises(EditCode.COMBINATION_NOT_FOUND).with("extra", "cut=slim").with("closest", "TEE-RED-M");
        assertThat(lookup.find(values("color", "Red", "size", "M")))
                .raises(EditCode.COMBINATION_NOT_FOUND).with("extra", "color=Red").with("closest", "TEE-RED-M, TEE-BLUE-M");
        assertThat(lookup.find(values("weight", "1")))
                .raises(EditCode.COMBINATION_NOT_FOUND).with("missing", "color, size").with("closest", "");
    }

    @Test
    @Tag("S19")
    @Tag("SKU-1")
    void directory_spuCode_listsItsSkus() {
        SkuDirectory directory = SkuDirectory.of(List.of(TEE, SampleProducts.mug())).orThrow();
        assertThat(directory.find("TEE-BLUE-M", LINE).orThrow()).isEqualTo(TEE.skus().get(3));
        assertThat(directory.find("MUG-1", LINE).orThrow()).isEqualTo(SampleProducts.mug().sku());
        assertThat(directory.find("TEE", LINE)).raises(ProductCode.SKU_REQUIRED).about("TEE").at("/lines/0")
                .with("skus", "TEE-RED-S, TEE-RED-M, TEE-BLUE-S, TEE-BLUE-M");
        assertThat(directory.find("tee-blue-m", LINE)).raises(EditCode.SKU_UNKNOWN).about("tee-blue-m").at("/lines/0");
    }

    @Test
    @Tag("V63")
    @Tag("S22")
    void directory_retiredSku_takesNoOrders() {
        Product retired = ProductPlan.of(TEE, ProductEdit.builder().retire(SpecValue.of("color", "blue")).build(),
                ProductPolicy.defaults()).value().after();
        SkuDirectory directory = SkuDirectory.of(List.of(retired)).orThrow();
        assertThat(directory.find("TEE-BLUE-M", LINE).orThrow().isActive()).isFalse();
        assertThat(directory.findForOrder("TEE-BLUE-M", LINE)).raises(EditCode.SKU_RETIRED).about("TEE-BLUE-M").at("/lines/0")
                .with("spu", "T-shirt").with("skus", "TEE-RED-S, TEE-RED-M");
        assertThat(directory.findForOrder("TEE-RED-M", LINE).orThrow().code()).isEqualTo("TEE-RED-M");
        assertThat(directory.findForOrder("TEE", LINE)).raises(ProductCode.SKU_REQUIRED).with("skus", "TEE-RED-S, TEE-RED-M");
        assertThat(directory.findForOrder("NONE", LINE)).raises(EditCode.SKU_UNKNOWN);
    }

    @Test
    void directory_codeOfTwoProducts_findsNone() {
        SingleProduct other = SingleProduct.builder().code("TEE").name("Tea").build();
        Outcome<SkuDirectory> directory = SkuDirectory.of(List.of(TEE, other, SampleProducts.mug(), SampleProducts.mug()));
        assertThat(directory)
                .raises(EditCode.PRODUCT_CODE_AMBIGUOUS).about("TEE").at("").with("products", "T-shirt, Tea")
                .raises(EditCode.PRODUCT_CODE_AMBIGUOUS).about("MUG-1").with("products", "Mug");
        assertThat(directory.value().find("TEE", LINE)).raises(EditCode.SKU_UNKNOWN);
        assertThat(directory.value().find("TEE-RED-S", LINE)).raisesNothing();
    }

    @Test
    @Tag("S31")
    @Tag("SKU-1")
    void shopSkus_areKnownByShopAndId() {
        ShopSkus.Builder builder = ShopSkus.builder()
                .put("shop-1", "1001", "TEE-RED-M").put("shop-1", "1001", "TEE-RED-M")
                .put("shop-2", "0010", "A").put("shop-2", "0010", "B");
        ShopSkus skus = builder.build();
        builder.put("shop-3", "1001", "MUG-1");
        assertThat(skus.find("shop-1", "1001", LINE).orThrow()).isEqualTo("TEE-RED-M");
        assertThat(skus.find("shop-3", "1001", LINE)).raises(EditCode.SHOP_SKU_UNKNOWN).about("1001").at("/lines/0").with("shop", "shop-3");
        assertThat(skus.find("shop-2", "10", LINE)).raises(EditCode.SHOP_SKU_UNKNOWN).about("10");
        assertThat(skus.find("shop-2", "0010", LINE)).raises(EditCode.SHOP_SKU_AMBIGUOUS).about("0010").at("/lines/0")
                .with("shop", "shop-2").with("skus", "A, B");
        assertThat(builder.build().find("shop-3", "1001", LINE).orThrow()).isEqualTo("MUG-1");
    }
}
