package io.skuwright.wdt.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.wdt.fixtures.StoreSheet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rows of a list say together, and writing them. */
class GoodsListRowsTest {

    private static final GoodsListRow ROW = GoodsListRow.builder()
            .goodsNo("A100")
            .name("T-shirt")
            .specName("red")
            .code("0001")
            .price(Ratio.parse("59.90"))
            .unit("pcs")
            .build();

    private static StoreSheet shirts() {
        return StoreSheet.template()
                .row("A100", "T-shirt", "Clothes", "Acme", "red M", "0001", "59.90", "pcs")
                .row("A100", "T-shirt", "Clothes", "Acme", "red L", "0002", "69.90", "pcs");
    }

    @Test
    @Tag("R1")
    void read_oneCodeWithSeveralNamesCountsByItsCode() {
        GoodsList list = GoodsList.read(StoreSheet.template()
                .row("A100", "T-shirt 2", "", "", "red", "0001", "59.90", "pcs")
                .row("A100", "T-shirt", "", "", "red", "0001", "59.90", "pcs")
                .row("A100", "T-shirt", "", "", "blue", "0002", "59.90", "pcs")
                .rows());

        FindingAssert.assertThat(list.findings())
                .raises(ListCode.LIST_NAME_DIFFERS)
                .about("A100")
                .at(StoreSheet.place(2))
                .with("names", "T-shirt, T-shirt 2")
                .with("taken", "T-shirt")
                .raises(ListCode.LIST_CODE_REPEATED)
                .about("0001")
                .at(StoreSheet.place(3))
                .with("first", "goods.csv: row 2");
        assertThat(list.rows()).extracting(GoodsListRow::name).containsExactly("T-shirt", "T-shirt");
        assertThat(list.rows()).extracting(GoodsListRow::code).containsExactly("0001", "0002");
        assertThat(list.rejected()).extracting(Batch.Rejected::place).containsExactly(StoreSheet.place(3));
    }

    @Test
    void read_ofNamesThatAreAsFrequentTheFirstInTextOrderHolds() {
        GoodsList list = GoodsList.read(StoreSheet.template()
                .row("A100", "b", "", "", "red", "0001", "1", "pcs")
                .row("A100", "a", "", "", "blue", "0002", "1", "pcs")
                .rows());

        assertThat(list.rows()).extracting(GoodsListRow::name).containsExactly("a", "a");
    }

    @Test
    void read_rowsOfOneCodeThatContradictAreAllRefused() {
        GoodsList list = GoodsList.read(shirts()
                .row("A200", "T-shirt", "Clothes", "Acme", "red M", "0001", "1", "box")
                .row("A100", "T-shirt", "Clothes", "Acme", "red XL", "0003", "1", "pcs")
                .rows());

        FindingAssert.assertThat(list.findings())
                .raises(ListCode.LIST_CODE_CONTRADICTS)
                .about("0001")
                .at(StoreSheet.place(2))
                .with("fields", "goodsNo, price, unit")
                .with("rows", 2)
                .raises(ListCode.LIST_CODE_CONTRADICTS)
                .at(StoreSheet.place(4));
        assertThat(list.rows()).extracting(GoodsListRow::code).containsExactly("0002", "0003");
    }

    @Test
    void read_everyFieldCanContradict() {
        GoodsList list = GoodsList.read(StoreSheet.template("条码", "上下架", "图片", "Fit")
                .row("A", "n", "c", "b", "s", "1", "1", "pcs", "690", "", "p1", "slim")
                .row("A", "n", "d", "x", "t", "1", "1", "pcs", "691", "2", "p2", "wide")
                .rows());

        FindingAssert.assertThat(list.findings())
                .raises(ListCode.LIST_CODE_CONTRADICTS)
                .with("fields", "attributes, barcode, brand, category, picture, shelf, specName");
    }

    @ParameterizedTest
    @CsvSource({"Shoes, Acme, category, 'Clothes, Shoes'", "Clothes, Other, brand, 'Acme, Other'"})
    void read_goodsHaveOneCategoryAndOneBrand(String category, String brand, String field, String values) {
        GoodsList list = GoodsList.read(shirts()
                .row("A100", "T-shirt", category, brand, "red XL", "0003", "1", "pcs")
                .rows());

        FindingAssert.assertThat(list.findings())
                .raises(ListCode.LIST_GOODS_DIFFER)
                .about("0001")
                .at(StoreSheet.place(2))
                .with("goodsNo", "A100")
                .with("field", field)
                .with("values", values)
                .raises(ListCode.LIST_GOODS_DIFFER)
                .about("0003")
                .at(StoreSheet.place(4));
        assertThat(list.rejected()).hasSize(3);
    }

    @Test
    void read_severalRowsNeedSpecsToTellThemApart() {
        GoodsList list = GoodsList.read(shirts()
                .row("A100", "T-shirt", "Clothes", "Acme", "默认规格", "0003", "1", "pcs")
                .row("A100", "T-shirt", "Clothes", "Acme", "red M", "0004", "1", "pcs")
                .rows());

        FindingAssert.assertThat(list.findings())
                .raises(ListCode.LIST_SPEC_MISSING)
                .about("0003")
                .at(StoreSheet.place(4))
                .with("goodsNo", "A100")
                .with("rows", 4)
                .raises(ListCode.LIST_SPEC_REPEATED)
                .about("0001")
                .at(StoreSheet.place(2))
                .with("goodsNo", "A100")
                .with("spec", "red M")
                .with("codes", "0001, 0004")
                .raises(ListCode.LIST_SPEC_REPEATED)
                .about("0004")
                .at(StoreSheet.place(5));
        assertThat(list.rows()).extracting(GoodsListRow::code).containsExactly("0002");
    }

    @Test
    void toRows_writesTheTemplateAndWhatElseIsThere() {
        GoodsList list = GoodsList.of(
                List.of(
                        ROW,
                        GoodsListRow.builder()
                                .from(ROW)
                                .specName("blue")
                                .code("0002")
                                .price(Ratio.of(1299))
                                .barcode("0690")
                                .shelf(Shelf.OFF)
                                .picture("https://img/1.png")
                                .putAttributes("Fit", "slim")
                                .build()),
                GoodsListSettings.defaults());

        assertThat(list.toRows().get(0).names())
                .containsExactly(
                        "货品编号", "货品名称", "分类", "品牌", "规格名称", "商家编码", "零售价", "基本单位", "条码", "上下架", "图片", "Fit");
        assertThat(list.toRows().get(0).cells().values().stream().map(cell -> cell.text()))
                .containsExactly("A100", "T-shirt", "", "", "red", "0001", "59.9", "pcs", "", "", "", "");
        assertThat(list.toRows().get(1).cells().values().stream().map(cell -> cell.text()))
                .containsExactly(
                        "A100", "T-shirt", "", "", "blue", "0002", "1299", "pcs", "0690", "2", "https://img/1.png", "slim");
        assertThat(GoodsList.read(list.toRows())).isEqualTo(list).hasSameHashCodeAs(list);
    }

    @Test
    void of_rowsOfAProgramAreJudgedLikeRowsOfAFile() {
        GoodsList list = GoodsList.of(
                List.of(ROW, GoodsListRow.builder().from(ROW).price(Ratio.ONE).build()), GoodsListSettings.defaults());

        FindingAssert.assertThat(list.findings())
                .raises(ListCode.LIST_CODE_CONTRADICTS)
                .with("fields", "price");
        assertThat(list.settings()).isEqualTo(GoodsListSettings.defaults());
    }

    @Test
    void of_moreThanFourAttributesAreABadCall() {
        List<GoodsListRow> rows = List.of(
                GoodsListRow.builder().from(ROW).putAttributes("a", "x").putAttributes("b", "x").build(),
                GoodsListRow.builder().from(ROW).code("0002").specName("s").putAttributes("c", "x").putAttributes("d", "x").putAttributes("e", "x").build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoodsList.of(rows, GoodsListSettings.defaults()))
                .withMessage("A list has four columns for attributes, none called like a field; the rows have a, b, c, d, e.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoodsList.of(
                        List.of(GoodsListRow.builder().from(ROW).putAttributes("主条码", "x").build()),
                        GoodsListSettings.defaults()));
    }

    @Test
    void row_whatNoListCanHoldIsABadCall() {
        assertThatIllegalArgumentException().isThrownBy(() -> GoodsListRow.builder().from(ROW).code(" ").build());
        assertThatIllegalArgumentException().isThrownBy(() -> GoodsListRow.builder().from(ROW).goodsNo("").build());
        assertThatIllegalArgumentException().isThrownBy(() -> GoodsListRow.builder().from(ROW).name("").build());
        assertThatIllegalArgumentException().isThrownBy(() -> GoodsListRow.builder().from(ROW).price(Ratio.of(1, 3)).build());
        assertThatIllegalArgumentException().isThrownBy(() -> GoodsListRow.builder().from(ROW).price(Ratio.of(-1)).build());
        assertThatIllegalArgumentException().isThrownBy(() -> GoodsListRow.builder().from(ROW).barcode("").build());
        assertThatIllegalArgumentException().isThrownBy(() -> GoodsListRow.builder().from(ROW).picture(" ").build());
        assertThatIllegalArgumentException().isThrownBy(() -> GoodsListRow.builder().from(ROW).putAttributes("a", "").build());
    }

    @Test
    void read_aTotalUnderCodesThatStandFirstIsDropped() {
        StoreSheet sheet = StoreSheet.of("商家编码", "货品编号", "货品名称", "分类", "品牌", "规格名称", "零售价", "基本单位")
                .row("0001", "A100", "T-shirt", "", "", "red", "1", "pcs")
                .row("合计:", "", "", "", "", "", "1", "")
                .row("合计", "A200", "Total mug", "", "", "", "2", "pcs");

        GoodsList list = GoodsList.read(sheet.rows());

        assertThat(list.rows()).extracting(GoodsListRow::code).containsExactly("0001", "合计");
        assertThat(list.dropped()).isEqualTo(1);
        assertThat(list.hasErrors()).isFalse();
        FindingAssert.assertThat(list.findings())
                .raises(ListCode.LIST_TOTAL_DROPPED)
                .at(StoreSheet.place(3))
                .with("value", "合计:");
    }

    @Test
    @Tag("R20")
    void fingerprint_theOrderOfAttributeColumnsPlaysNoPart() {
        GoodsList list = GoodsList.read(StoreSheet.template("Season", "Fit")
                .row("A100", "T-shirt", "", "", "red", "0001", "1", "pcs", "", "slim")
                .row("A100", "T-shirt", "", "", "blue", "0002", "1", "pcs", "summer", "slim")
                .rows());
        GoodsList other = GoodsList.read(StoreSheet.template("Fit", "Season")
                .row("A100", "T-shirt", "", "", "red", "0001", "1", "pcs", "slim", "")
                .row("A100", "T-shirt", "", "", "blue", "0002", "1", "pcs", "slim", "summer")
                .rows());

        assertThat(other.rows()).isEqualTo(list.rows());
        assertThat(other.fingerprint()).isEqualTo(list.fingerprint());
        // Written back, the columns stand in the order in which rows fill them: Fit, Season.
        assertThat(GoodsList.read(list.toRows()).fingerprint()).isEqualTo(list.fingerprint());
        assertThat(ImportedLists.none().with(list).has(other)).isTrue();
    }

    @Test
    void fingerprint_theOrderOfRowsPlaysNoPartAndEveryValueDoes() {
        GoodsListRow other = GoodsListRow.builder().from(ROW).code("0002").specName("blue").build();
        GoodsListSettings settings = GoodsListSettings.defaults();
        String fingerprint = GoodsList.of(List.of(ROW, other), settings).fingerprint();

        assertThat(fingerprint).matches("[0-9a-f]{64}");
        assertThat(GoodsList.of(List.of(other, ROW), settings).fingerprint()).isEqualTo(fingerprint);
        assertThat(GoodsList.of(List.of(ROW), settings).fingerprint()).isNotEqualTo(fingerprint);
        assertThat(GoodsList.of(List.of(ROW, GoodsListRow.builder().from(other).shelf(Shelf.OFF).build()), settings).fingerprint())
                .isNotEqualTo(fingerprint);
        assertThat(GoodsList.of(List.of(ROW, GoodsListRow.builder().from(other).putAttributes("a", "b").build()), settings).fingerprint())
                .isNotEqualTo(fingerprint);
    }
}
