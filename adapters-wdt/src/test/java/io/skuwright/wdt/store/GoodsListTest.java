package io.skuwright.wdt.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Place;
import io.skuwright.row.Row;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import io.skuwright.wdt.fixtures.StoreSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoodsListTest {

    private static GoodsListRow only(StoreSheet sheet) {
        GoodsList list = GoodsList.read(sheet.rows());
        assertThat(list.rows()).hasSize(1);
        return list.rows().get(0);
    }

    private static StoreSheet priced(String price) {
        return StoreSheet.template().row("A100", "T-shirt", "Clothes", "Acme", "red", "0001", price, "pcs");
    }

    @Test
    @Tag("R19")
    @Tag("R20")
    void read_theEightColumnsMakeARow() {
        GoodsList list = GoodsList.read(priced("59.90").rows());

        assertThat(list.rows())
                .containsExactly(GoodsListRow.builder()
                        .goodsNo("A100")
                        .name("T-shirt")
                        .category("Clothes")
                        .brand("Acme")
                        .specName("red")
                        .code("0001")
                        .price(Ratio.of(599, 10))
                        .unit("pcs")
                        .build());
        assertThat(list.rows().get(0).place()).isEqualTo(StoreSheet.place(2));
        assertThat(list.findings()).isEmpty();
        assertThat(list.hasErrors()).isFalse();
        assertThat(list).hasToString("read 1, accepted 1, rejected 0, dropped 0");
    }

    @Test
    @Tag("R19")
    @Tag("F20")
    void read_aMissingColumnIsNamedAndRefusesTheRows() {
        GoodsList list = GoodsList.read(StoreSheet.of("货品编号", "货品名称", "分类", "规格名称", "商家编码", "零售价")
                .row("A100", "T-shirt", "Clothes", "red", "0001", "59.90")
                .row("A100", "T-shirt", "Clothes", "blue", "0002", "59.90")
                .rows());

        FindingAssert.assertThat(list.findings())
                .raises(ListCode.LIST_COLUMN_MISSING)
                .at(StoreSheet.place(2))
                .with("field", "brand")
                .with("name", "品牌")
                .with("found", "货品编号, 货品名称, 分类, 规格名称, 商家编码, 零售价")
                .times(1)
                .raises(ListCode.LIST_COLUMN_MISSING)
                .with("name", "基本单位")
                .raises(WireCode.DOCUMENT_REFUSED)
                .at(StoreSheet.place(3))
                .with("cause", "LIST_COLUMN_MISSING");
        assertThat(list.rejected()).hasSize(2);
        assertThat(list.read()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "货品编码, 货品名称, 商家编码",
        "货品编号, 商品名称, 商家编码（新）",
        "货品编号, 货品名称, 货品编码"
    })
    void read_synonymsOfHeadersAreFound(String goodsNo, String name, String code) {
        GoodsListRow row = only(StoreSheet.of(goodsNo, name, "货品分类名称", "品牌", "规格", code, "零售价", "基本单位", "主条码")
                .row("A100", "T-shirt", "Clothes", "Acme", "red", "0001", "59.90", "pcs", "0690"));

        assertThat(row.goodsNo()).isEqualTo("A100");
        assertThat(row.code()).isEqualTo("0001");
        assertThat(row.name()).isEqualTo("T-shirt");
        assertThat(row.category()).isEqualTo("Clothes");
        assertThat(row.specName()).isEqualTo("red");
        assertThat(row.barcode()).contains("0690");
    }

    @Test
    void read_aHeaderWithHalfWidthBracketsIsAnother() {
        FindingAssert.assertThat(GoodsList.read(StoreSheet.of(
                                        "货品编号", "货品名称", "分类", "品牌", "规格名称", "商家编码(新)", "零售价", "基本单位")
                                .row("A100", "T-shirt", "Clothes", "Acme", "red", "0001", "59.90", "pcs")
                                .rows())
                        .findings())
                .raises(ListCode.LIST_COLUMN_MISSING)
                .with("field", "code");
    }

    @Test
    void read_headersCanBeNamedByTheCaller() {
        GoodsListSettings settings = GoodsListSettings.builder()
                .names(GoodsListSettings.NAMES.with("code", List.of("SKU")))
                .build();
        List<Row> rows = StoreSheet.of("货品编号", "货品名称", "分类", "品牌", "规格名称", "SKU", "零售价", "基本单位")
                .row("A100", "T-shirt", "Clothes", "Acme", "red", "0001", "59.90", "pcs")
                .rows();

        assertThat(GoodsList.read(rows, settings).rows()).extracting(GoodsListRow::code).containsExactly("0001");
    }

    @Test
    @Tag("R24")
    void read_theLastFourColumnsMayHaveAnyName() {
        GoodsListRow row = only(StoreSheet.template("条码", "Season", "Fabric", "Fit", "Cut")
                .row("A100", "T-shirt", "Clothes", "Acme", "red", "0001", "59.90", "pcs", "", "summer", "", "slim", "short"));

        assertThat(row.attributes()).isEqualTo(Map.of("Season", "summer", "Fit", "slim", "Cut", "short"));
        assertThat(row.attributes().keySet()).containsExactly("Season", "Fit", "Cut");
        assertThat(row.barcode()).isEmpty();
    }

    @Test
    @Tag("R24")
    void read_anyOtherUnknownColumnIsTold() {
        GoodsList list = GoodsList.read(StoreSheet.template("Colour", "条码", "主条码", "a", "b", "c")
                .row("A100", "T-shirt", "Clothes", "Acme", "red", "0001", "59.90", "pcs", "x", "690", "691", "", "", "")
                .rows());

        FindingAssert.assertThat(list.findings())
                .raises(ListCode.LIST_COLUMN_UNKNOWN)
                .at(StoreSheet.place(2))
                .with("name", "Colour")
                .raises(ListCode.LIST_COLUMN_UNKNOWN)
                .with("name", "主条码")
                .raisesOnly(ListCode.LIST_COLUMN_UNKNOWN, ListCode.LIST_COLUMN_UNKNOWN);
        assertThat(list.rows().get(0).attributes()).isEmpty();
        assertThat(list.rows().get(0).barcode()).contains("690");
    }

    @Test
    void read_rowsWithoutACommonHeaderHaveFourAttributesTogether() {
        List<Row> rows = new ArrayList<>();
        for (int at = 1; at <= 5; at++) {
            Map<String, Object> fields = new LinkedHashMap<>();
            for (String name : StoreSheet.TEMPLATE) {
                fields.put(name, name.equals("零售价") ? "1" : name + at);
            }
            fields.put("extra" + at, "x");
            rows.add(Row.of(fields, Place.ROOT.child(at - 1)));
        }

        GoodsList list = GoodsList.read(rows);

        FindingAssert.assertThat(list.findings())
                .raises(ListCode.LIST_ATTRIBUTE_FIFTH)
                .about("extra5")
                .at("/4/extra5")
                .with("attributes", "extra1, extra2, extra3, extra4");
        assertThat(list.rows()).hasSize(4);
        assertThat(list.toRows().get(0).names()).endsWith("extra1", "extra2", "extra3", "extra4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"合计:", "合计", "总计", "总计：", " 合计 "})
    void read_aRowOfTotalsIsDroppedAndCounted(String word) {
        GoodsList list = GoodsList.read(priced("59.90")
                .row("", word, "", "", "", "", "59.90", "")
                .rows());

        FindingAssert.assertThat(list.findings())
                .raises(ListCode.LIST_TOTAL_DROPPED)
                .at(StoreSheet.place(3))
                .with("value", word.strip());
        assertThat(list.dropped()).isEqualTo(1);
        assertThat(list.read()).isEqualTo(2);
        assertThat(list.rows()).hasSize(1);
    }

    @Test
    void read_goodsThatAreOnlyCalledTotalStay() {
        assertThat(only(StoreSheet.template().row("合计", "合计", "", "", "", "0001", "1", "pcs")).name())
                .isEqualTo("合计");
    }

    @Test
    void read_aRowWithoutCodeAndShopIsDroppedAndTold() {
        GoodsList list = GoodsList.read(StoreSheet.template("店铺")
                .row("A100", "T-shirt", "Clothes", "Acme", "red", "", "59.90", "pcs", "")
                .row("A200", "Shirt", "Clothes", "Acme", "red", " ", "59.90", "pcs", "Shop 1")
                .rows());

        FindingAssert.assertThat(list.findings())
                .raises(ListCode.LIST_ROW_WITHOUT_CODE)
                .at(StoreSheet.place(2))
                .times(1)
                .raises(RowCode.FIELD_BLANK)
                .at(StoreSheet.place(3).child("商家编码"));
        assertThat(list.dropped()).isEqualTo(1);
        assertThat(list.rejected()).extracting(Batch.Rejected::place).containsExactly(StoreSheet.place(3));
    }

    @Test
    void read_theWordForNoneIsNone() {
        GoodsListRow row = only(StoreSheet.template().row("A", "B", "无", "无", "", "1", "1", "无"));

        assertThat(row.category()).isEmpty();
        assertThat(row.brand()).isEmpty();
        assertThat(row.unit()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', ON", "' ', ON", "1, ON", "2, OFF", "1.0, ON", "2.0, OFF"})
    @Tag("R31")
    void read_blankAndOneAreOnTheShelf(String text, Shelf shelf) {
        assertThat(only(StoreSheet.template("上下架").row("A", "B", "", "", "", "1", "1", "pcs", text)).shelf())
                .isEqualTo(shelf);
    }

    @Test
    @Tag("R31")
    @Tag("F16")
    void read_anyOtherShelfFlagRefusesTheRow() {
        GoodsList list = GoodsList.read(StoreSheet.template("上下架")
                .row("A", "B", "", "", "", "0001", "1", "pcs", "0")
                .rows());

        FindingAssert.assertThat(list.findings())
                .raises(ListCode.LIST_BAD_SHELF)
                .about("0001")
                .at(StoreSheet.place(2).child("上下架"))
                .with("field", "上下架")
                .with("value", "0");
        assertThat(list.rejected()).hasSize(1);
    }

    @Test
    @Tag("R13")
    @Tag("F66")
    void read_aCategoryOfFourLevelsRefusesTheRow() {
        GoodsList list = GoodsList.read(StoreSheet.template()
                .row("A", "B", "a/b/c/d", "", "", "0001", "1", "pcs")
                .rows());

        FindingAssert.assertThat(list.findings())
                .raises(ListCode.LIST_CATEGORY_TOO_DEEP)
                .about("a/b/c/d")
                .at(StoreSheet.place(2).child("分类"))
                .with("depth", 4)
                .with("limit", 3);
        assertThat(list.rejected()).hasSize(1);
    }

    @Test
    @Tag("R14")
    void read_levelsThatTheStoreDoesNotMaintainAreLostAndTold() {
        List<Row> rows = StoreSheet.template()
                .row("A", "B", "a/b/c", "", "", "1", "1", "pcs")
                .row("C", "D", "a/b/c", "", "", "2", "1", "pcs")
                .row("E", "F", "a/b", "", "", "3", "1", "pcs")
                .row("G", "H", "a", "", "", "4", "1", "pcs")
                .rows();

        FindingAssert.assertThat(GoodsList.read(rows).findings())
                .raises(ListCode.LIST_CATEGORY_FLATTENED)
                .about("a/b/c")
                .at(StoreSheet.place(2))
                .with("depth", 3)
                .with("rows", 2)
                .raises(ListCode.LIST_CATEGORY_FLATTENED)
                .about("a/b")
                .raisesOnly(ListCode.LIST_CATEGORY_FLATTENED, ListCode.LIST_CATEGORY_FLATTENED);
        GoodsListSettings known = GoodsListSettings.builder()
                .maintainedCategories(Set.of("a/b/c", "a/b"))
                .build();
        assertThat(GoodsList.read(rows, known).findings()).isEmpty();
    }

    @Test
    void read_anotherMarkMayStandBetweenLevels() {
        GoodsListSettings settings =
                GoodsListSettings.builder().categorySeparator(">>").build();

        FindingAssert.assertThat(GoodsList.read(
                                StoreSheet.template().row("A", "B", "a>>b>>", "", "", "1", "1", "pcs").rows(), settings)
                        .findings())
                .raises(ListCode.LIST_CATEGORY_FLATTENED)
                .with("depth", 2);
    }

    @Test
    void read_aNameIsNeededAndCannotHoldControlCharacters() {
        GoodsList list = GoodsList.read(StoreSheet.template()
                .row("A", "", "", "", "", "1", "1", "pcs")
                .row("B", "x\u0000", "", "", "", "2", "1", "pcs")
                .row("", "x", "", "", "", "3", "1", "pcs")
                .rows());

        FindingAssert.assertThat(list.findings())
                .raises(RowCode.FIELD_BLANK)
                .about("1")
                .at(StoreSheet.place(2).child("货品名称"))
                .raises(WireCode.BAD_TEXT)
                .about("2")
                .at(StoreSheet.place(3).child("货品名称"))
                .raises(RowCode.FIELD_BLANK)
                .at(StoreSheet.place(4).child("货品编号"));
        assertThat(list.rejected()).hasSize(3);
    }

    @Test
    void read_allFaultsOfARowAreTold() {
        FindingAssert.assertThat(GoodsList.read(StoreSheet.template("上下架")
                                .row("A", "B", "a/b/c/d", "", "", "0001", "x", "pcs", "7")
                                .rows())
                        .findings())
                .raisesOnly(
                        ListCode.LIST_CATEGORY_TOO_DEEP, ListCode.LIST_BAD_PRICE, ListCode.LIST_BAD_SHELF);
    }
}
