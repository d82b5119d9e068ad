package io.skuwright.wdt.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.quantity.Ratio;
import io.skuwright.wdt.PriceKind;
import io.skuwright.wdt.WdtGoods;
import io.skuwright.wdt.WdtSpec;
import io.skuwright.wdt.fixtures.StoreSheet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedGoodsTest {

    private static StoreSheet shirts() {
        return StoreSheet.template()
                .row("A100", "T-shirt", "Clothes", "Acme", "red M", "0001", "59.90", "pcs")
                .row("A100", "T-shirt", "Clothes", "Acme", "red L", "0002", "69.90", "pcs");
    }

    @Test
    @Tag("R22")
    void goods_aSpecNameIsOneValue() {
        ListedGoods goods = GoodsList.read(shirts().rows()).goods().get(0);

        assertThat(goods.goodsNo()).isEqualTo("A100");
        assertThat(goods.name()).isEqualTo("T-shirt");
        assertThat(goods.category()).isEqualTo("Clothes");
        assertThat(goods.brand()).isEqualTo("Acme");
        assertThat(goods.unit()).isEqualTo("pcs");
        assertThat(goods.isSingle()).isFalse();
        assertThat(goods.specs()).isEqualTo(Map.of("规格", List.of("red M", "red L")));
        assertThat(goods.values(1)).isEqualTo(Map.of("规格", "red L"));
        assertThat(goods).hasToString("A100, 2 SKUs");
    }

    @Test
    @Tag("R22")
    void goods_groupsWithValuesAreSpecs() {
        ListedGoods goods = GoodsList.read(StoreSheet.template()
                        .row("A100", "T-shirt", "", "", "颜色:red;尺码:M", "0001", "1", "pcs")
                        .row("A100", "T-shirt", "", "", "颜色：red；尺码：L", "0002", "1", "pcs")
                        .rows())
                .goods()
                .get(0);

        assertThat(goods.specs()).isEqualTo(Map.of("颜色", List.of("red"), "尺码", List.of("M", "L")));
        assertThat(goods.values(1)).isEqualTo(Map.of("颜色", "red", "尺码", "L"));
    }

    @Test
    @Tag("R22")
    void goods_formsThatAreMixedAreTakenAsValuesAndTold() {
        GoodsList list = GoodsList.read(StoreSheet.template()
                .row("A100", "T-shirt", "", "", "颜色:red;尺码:M", "0001", "1", "pcs")
                .row("A100", "T-shirt", "", "", "red L", "0002", "1", "pcs")
                .row("A200", "Shirt", "", "", "颜色:red", "0003", "1", "pcs")
                .row("A200", "Shirt", "", "", "尺码:L", "0004", "1", "pcs")
                .rows());

        FindingAssert.assertThat(list.findings())
                .raises(ListCode.LIST_SPEC_FORM)
                .about("A100")
                .at(StoreSheet.place(2))
                .raises(ListCode.LIST_SPEC_FORM)
                .about("A200")
                .at(StoreSheet.place(4));
        assertThat(list.goods().get(0).specs()).isEqualTo(Map.of("规格名称", List.of("颜色:red;尺码:M", "red L")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"颜色:", ":red", "颜色:red;颜色:blue", "red"})
    void goods_whatOnlyLooksLikeAGroupIsAValue(String spec) {
        ListedGoods goods = GoodsList.read(StoreSheet.template()
                        .row("A", "B", "", "", spec, "1", "1", "pcs")
                        .rows())
                .goods()
                .get(0);

        assertThat(goods.values(0)).isEqualTo(Map.of("规格", spec));
    }

    @Test
    @Tag("R24")
    void goods_rowsThatFillDifferentAttributesGoByTheirSpecNames() {
        GoodsList list = GoodsList.read(
                StoreSheet.template("颜色", "尺码")
                        .row("A100", "T-shirt", "", "", "red one", "0001", "1", "pcs", "red", "")
                        .row("A100", "T-shirt", "", "", "size M", "0002", "1", "pcs", "", "M")
                        .rows(),
                GoodsListSettings.builder().attributesAreSpecs(true).build());

        FindingAssert.assertThat(list.findings())
                .raises(ListCode.LIST_SPEC_FORM)
                .about("A100")
                .at(StoreSheet.place(2));
        assertThat(list.goods().get(0).specs()).isEqualTo(Map.of("规格名称", List.of("red one", "size M")));
    }

    @Test
    @Tag("R24")
    void goods_attributesAreSpecsIfTheCallerSaysSo() {
        GoodsListSettings settings =
                GoodsListSettings.builder().attributesAreSpecs(true).build();
        List<ListedGoods> goods = GoodsList.read(
                        StoreSheet.template("颜色", "尺码")
                                .row("A100", "T-shirt", "", "", "x:1", "0001", "1", "pcs", "red", "M")
                                .row("A100", "T-shirt", "", "", "", "0002", "1", "pcs", "red", "L")
                                .row("B", "Cup", "", "", "", "0003", "1", "pcs", "", "")
                                .rows(),
                        settings)
                .goods();

        assertThat(goods.get(0).specs()).isEqualTo(Map.of("颜色", List.of("red"), "尺码", List.of("M", "L")));
        assertThat(goods.get(1).isSingle()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "默认规格", "暂无", "无"})
    void goods_oneRowWithoutSpecIsSingle(String spec) {
        ListedGoods goods = GoodsList.read(StoreSheet.template()
                        .row("A", "B", "", "", spec, "1", "1", "pcs")
                        .rows())
                .goods()
                .get(0);

        assertThat(goods.isSingle()).isTrue();
        assertThat(goods.specs()).isEmpty();
    }

    @Test
    void toGoods_theGoodsOfTheListAreThoseOfTheApi() {
        GoodsList list = GoodsList.read(StoreSheet.template("条码")
                .row("A100", "T-shirt", "Clothes", "Acme", "red M", "0001", "59.90", "pcs", "690")
                .row("A100", "T-shirt", "Clothes", "Acme", "red L", "0002", "-", "box", "")
                .row("A050", "Cup", "", "", "默认规格", "0003", "1", "", "")
                .rows());

        assertThat(list.toGoods())
                .containsExactly(
                        WdtGoods.builder()
                                .goodsNo("A100")
                                .name("T-shirt")
                                .category("Clothes")
                                .brand("Acme")
                                .unit("pcs")
                                .addSpecs(WdtSpec.builder()
                                        .specNo("0001")
                                        .name("red M")
                                        .barcode("690")
                                        .putPrices(PriceKind.RETAIL, Ratio.of(599, 10))
                                        .build())
                                .addSpecs(WdtSpec.builder().specNo("0002").name("red L").unit("box").build())
                                .build(),
                        WdtGoods.builder()
                                .goodsNo("A050")
                                .name("Cup")
                                .addSpecs(WdtSpec.builder().specNo("0003").name("默认规格").putPrices(PriceKind.RETAIL, Ratio.ONE).build())
                                .build());
    }

    @Test
    @Tag("R24")
    void toGoods_attributesThatAreSpecsBecomeTheNameOfTheSpec() {
        GoodsList list = GoodsList.read(
                StoreSheet.template("颜色", "尺码")
                        .row("A100", "T-shirt", "", "", "label", "0001", "1", "pcs", "red", "M")
                        .rows(),
                GoodsListSettings.builder().attributesAreSpecs(true).build());

        assertThat(list.toGoods().get(0).specs().get(0).name()).contains("颜色:red;尺码:M");
        assertThat(list.toGoods().get(0).toProduct().value().skus().get(0).combination().values())
                .isEqualTo(Map.of("颜色", "red", "尺码", "M"));
    }

    @Test
    void equals_goodsOfTheSameRowsAreEqual() {
        ListedGoods goods = GoodsList.read(shirts().rows()).goods().get(0);

        assertThat(goods).isEqualTo(GoodsList.read(shirts().rows()).goods().get(0)).isNotEqualTo("A100");
        assertThat(goods).hasSameHashCodeAs(GoodsList.read(shirts().rows()).goods().get(0));
        assertThat(GoodsList.read(shirts().rows())).isNotEqualTo("A100");
    }
}
