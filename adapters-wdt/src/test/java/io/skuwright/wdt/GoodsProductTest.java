package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.product.Product;
import io.skuwright.product.ProductCode;
import io.skuwright.product.SingleProduct;
import io.skuwright.product.Sku;
import io.skuwright.product.SkuState;
import io.skuwright.product.Spec;
import io.skuwright.product.SpecCombination;
import io.skuwright.product.Spu;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.GoodsFiles;
import io.skuwright.wdt.json.JsonRows;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GoodsProductTest {

    @Test
    void toProduct_oneSpecWithoutName_isASingleProduct() {
        Outcome<Product> product = file(Dialect.QJB, GoodsFiles.GOODS_QJB).toProduct();
        FindingAssert.assertThat(product).raisesNothing();
        SingleProduct single = (SingleProduct) product.value();
        assertThat(single.code()).isEqualTo("wangdiantong");
        assertThat(single.category()).contains("短袖1");
        assertThat(single.unit()).contains("口");
        assertThat(single.fields())
                .containsExactly(
                        Map.entry("brand", "发发拉"),
                        Map.entry("salePrice", "234"),
                        Map.entry("barcode", "wangdiantong"),
                        Map.entry("picture", "cos://IMG135.jpg"));
    }

    @Test
    void toProduct_oneSpecWithAName_isAnSpuOfOneSku() {
        Spu spu = (Spu) file(Dialect.QYB, GoodsFiles.GOODS_QYB).toProduct().orThrow();
        assertThat(spu.code()).contains("CESHI20180606");
        assertThat(spu.specs()).containsExactly(Spec.of("规格", List.of("白色L")));
        assertThat(spu.unit()).isEmpty();
        assertThat(spu.skus())
                .containsExactly(new Sku(
                        "CESHI20180606S",
                        SpecCombination.of(Map.of("规格", "白色L")),
                        SkuState.ACTIVE,
                        Map.of("salePrice", "0", "barcode", "CESHI20180606S")));
    }

    @Test
    @Tag("R18")
    void firstPicture_isThatOfTheFirstLiveSpec() {
        WdtSpec bare = spec("S", "a").build();
        WdtSpec shown = spec("T", "b").picture("p").build();
        assertThat(goods().addSpecs(spec("D", "d").picture("q").isDeleted(true).build(), shown, bare).build().firstPicture())
                .contains("p");
        assertThat(goods().addSpecs(bare, shown).build().firstPicture()).as("not that of the second").isEmpty();
        assertThat(goods().build().firstPicture()).isEmpty();
    }

    @Test
    @Tag("R22")
    void toProduct_groups_giveSpecsInTheirOrder() {
        WdtGoods goods = shirt("颜色:白色;尺码:L", "颜色:黑色;尺码:L");
        Spu spu = (Spu) goods.toProduct().orThrow();
        assertThat(spu.specs()).containsExactly(Spec.of("颜色", List.of("白色", "黑色")), Spec.of("尺码", List.of("L")));
        assertThat(spu.skus()).extracting(Sku::code).containsExactly("S0", "S1");
        assertThat(spu.fields()).containsExactly(Map.entry("brand", "B"));
        assertThat(spu.skus().get(1).fields()).containsExactly(Map.entry("salePrice", "12.5"));
        assertThat(spu.unit()).contains("件");
        Spu whole = (Spu) goods.toProduct(SpecNames.whole()).orThrow();
        assertThat(whole.specs()).containsExactly(Spec.of("规格", List.of("颜色:白色;尺码:L", "颜色:黑色;尺码:L")));
    }

    @Test
    void toProduct_deletedSpec_isLeftOut() {
        WdtGoods goods = WdtGoods.builder().goodsNo("G").name("Tee")
                .addSpecs(spec("S", "").build(), spec("S", "old").isDeleted(true).build()).build();
        assertThat(goods.toProduct().orThrow()).isInstanceOf(SingleProduct.class);
    }

    @Test
    void toProduct_outOfUse_isRetired() {
        WdtGoods one = WdtGoods.builder().goodsNo("G").name("Tee").addSpecs(spec("S", "").isDisabled(true).build()).build();
        assertThat(((SingleProduct) one.toProduct().orThrow()).state()).isEqualTo(SkuState.RETIRED);
        WdtGoods all = WdtGoods.builder().goodsNo("G").name("Tee").isDisabled(true).addSpecs(spec("S", "x").build()).build();
        assertThat(all.toProduct().orThrow().skus().get(0).state()).isEqualTo(SkuState.RETIRED);
    }

    @Test
    void toProduct_deletedOrWithoutSpecs_isNone() {
        FindingAssert.assertThat(goods().isDeleted(true).addSpecs(spec("S", "").build()).build().toProduct())
                .raises(GoodsCode.GOODS_DELETED).about("G").at("/0");
        FindingAssert.assertThat(goods().addSpecs(spec("S", "").isDeleted(true).build()).build().toProduct())
                .raises(GoodsCode.GOODS_DELETED).about("G");
        FindingAssert.assertThat(goods().build().toProduct())
                .raises(GoodsCode.GOODS_WITHOUT_SPECS).about("G").at("/0");
    }

    @Test
    @Tag("CON-2")
    void toProduct_differentUnits_areAConflict() {
        WdtGoods goods = goods().unit("箱").addSpecs(spec("S", "a").unit("件").build(), spec("T", "b").build()).build();
        FindingAssert.assertThat(goods.toProduct())
                .raises(GoodsCode.SPEC_UNITS_DIFFER).about("G").at("/0").with("units", "件, 箱");
    }

    @Test
    void toProduct_whatTheCoreRefuses_isSaid() {
        FindingAssert.assertThat(WdtGoods.builder().goodsNo("G").addSpecs(spec("S", "").build()).build().toProduct())
                .raises(ProductCode.PRODUCT_NAME_BLANK);
        FindingAssert.assertThat(goods().addSpecs(spec("S", "a").build(), spec(" ", "b").build()).build().toProduct())
                .raises(ProductCode.SKU_CODE_BLANK);
        FindingAssert.assertThat(goods().addSpecs(spec("S", "a").build(), spec("S", "b").build()).build().toProduct())
                .raises(ProductCode.SKU_CODE_DUPLICATE);
        FindingAssert.assertThat(goods().addSpecs(spec("S", "a").build(), spec("T", "a").build()).build().toProduct())
                .raises(GoodsCode.SPEC_NAME_REPEATED).about("G").with("specs", "S, T");
    }

    @Test
    void toProduct_priceThatIsNoDecimal_staysAFraction() {
        WdtGoods goods = goods().addSpecs(spec("S", "").prices(Map.of(PriceKind.RETAIL, Ratio.of(2, 3))).build()).build();
        assertThat(goods.toProduct().orThrow().fields()).containsEntry("salePrice", "2/3");
    }

    private static WdtGoods shirt(String... names) {
        WdtGoods.Builder goods = goods().brand("B").unit("件");
        for (int at = 0; at < names.length; at++) {
            goods.addSpecs(spec("S" + at, names[at]).putPrices(PriceKind.RETAIL, Ratio.of(25, 2)).build());
        }
        return goods.build();
    }

    private static WdtGoods.Builder goods() {
        return WdtGoods.builder().goodsNo("G").name("Tee").place(Place.pointer("/0"));
    }

    private static ImmutableWdtSpec.Builder spec(String number, String name) {
        return WdtSpec.builder().specNo(number).name(name);
    }

    private static WdtGoods file(Dialect dialect, String name) {
        return Goods.of(dialect).decode(JsonRows.of(GoldenFiles.text(name))).accepted().get(0);
    }
}
