package io.skuwright.wdt.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import io.skuwright.wdt.fixtures.StoreSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Prices and codes as exports write them. */
class GoodsListCellsTest {

    private static GoodsListRow only(StoreSheet sheet) {
        GoodsList list = GoodsList.read(sheet.rows());
        assertThat(list.rows()).hasSize(1);
        return list.rows().get(0);
    }

    private static StoreSheet priced(String price) {
        return StoreSheet.template().row("A100", "T-shirt", "Clothes", "Acme", "red", "0001", price, "pcs");
    }

    private static StoreSheet coded(String code) {
        return StoreSheet.template().row("A100", "T-shirt", "Clothes", "Acme", "red", code, "59.90", "pcs");
    }

    @ParameterizedTest
    @CsvSource({"无权限", "-", "' '", "''"})
    void read_wordsInPlaceOfAPriceAreNone(String word) {
        GoodsList list = GoodsList.read(priced(word).rows());

        FindingAssert.assertThat(list.findings())
                .raises(ListCode.LIST_NO_PRICE)
                .about("0001")
                .at(StoreSheet.place(2).child("零售价"))
                .with("field", "零售价")
                .with("value", word);
        assertThat(list.rows().get(0).price()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "￥59.90, 599/10",
        "¥ 59.90, 599/10",
        "'￥1,299.00', 1299",
        "'1,234,567.5', 2469135/2",
        "1E+1, 10",
        "0, 0",
        "' 12 ', 12"
    })
    void read_pricesWithCurrencyAndThousandsAreExact(String text, String price) {
        assertThat(only(priced(text)).price()).contains(Ratio.parse(price));
    }

    @ParameterizedTest
    @Tag("F7")
    @ValueSource(strings = {"12,50", "1,2345", "-1", "abc", "1/3", "12.5元", "￥", "1.2.3", "0x10"})
    void read_aPriceThatIsNoAmountRefusesTheRow(String text) {
        GoodsList list = GoodsList.read(priced(text).rows());

        FindingAssert.assertThat(list.findings())
                .raises(ListCode.LIST_BAD_PRICE)
                .about("0001")
                .at(StoreSheet.place(2).child("零售价"))
                .with("field", "零售价")
                .with("value", text);
        assertThat(list.rejected()).hasSize(1);
        assertThat(list.rejected().get(0).raw()).contains("\"0001\"");
    }

    @Test
    @Tag("F3")
    void read_aPriceOverTheLimitIsRefusedBeforeItIsComputed() {
        FindingAssert.assertThat(GoodsList.read(priced("1e9999").rows()).findings())
                .raises(QuantityCode.LIMIT_NUMBER_SCALE)
                .about("0001")
                .at(StoreSheet.place(2).child("零售价"))
                .with("field", "零售价");
    }

    @Test
    void read_aPriceThatIsAListIsRefused() {
        Map<String, Cell> cells = new LinkedHashMap<>(priced("1").rows().get(0).cells());
        cells.put("零售价", Cell.list(List.of(Cell.number("1"))));

        FindingAssert.assertThat(GoodsList.read(List.of(Row.ofCells(cells, Place.ROOT))).findings())
                .raises(ListCode.LIST_BAD_PRICE)
                .with("value", "[1]");
    }

    @ParameterizedTest
    @CsvSource({"123.0, 123", "123.00, 123", "0.0, 0", "123456789012345.0, 123456789012345"})
    @Tag("R20")
    void read_aCodeWithAPointIsTurnedBackWithAWarning(String text, String code) {
        GoodsList list = GoodsList.read(coded(text).rows());

        assertThat(list.rows()).extracting(GoodsListRow::code).containsExactly(code);
        FindingAssert.assertThat(list.findings())
                .raises(ListCode.LIST_CODE_WAS_DECIMAL)
                .about(code)
                .at(StoreSheet.place(2).child("商家编码"))
                .with("field", "商家编码")
                .with("value", text);
    }

    @Test
    void read_aNumberCellIsTurnedBackToo() {
        Map<String, Cell> cells = new LinkedHashMap<>(coded("x").rows().get(0).cells());
        cells.put("商家编码", Cell.number("123.0"));
        cells.put("货品编号", Cell.number("42"));

        GoodsList list = GoodsList.read(List.of(Row.ofCells(cells, Place.ROOT)));

        assertThat(list.rows()).extracting(GoodsListRow::code).containsExactly("123");
        FindingAssert.assertThat(list.findings())
                .raises(ListCode.LIST_CODE_WAS_DECIMAL)
                .raises(WireCode.CODE_WAS_NUMBER)
                .at("/货品编号")
                .with("value", "42");
    }

    @ParameterizedTest
    @Tag("F24")
    @CsvSource({"6.92E+12, 3", "6.92e+12, 3", "7E+05, 1", "1234567890123456.0, 15"})
    @Tag("R20")
    void read_aCodeThatLostDigitsIsRefused(String text, int digits) {
        GoodsList list = GoodsList.read(coded(text).rows());

        FindingAssert.assertThat(list.findings())
                .raises(WireCode.PRECISION_LOST)
                .about(text)
                .at(StoreSheet.place(2).child("商家编码"))
                .with("value", text)
                .with("digits", digits);
        assertThat(list.rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00123", "00123.0", "LL ", "12.5", "3E2", "套件(红)", "V1.0"})
    @Tag("R20")
    void read_codesThatAreTextStayAsTheyAre(String code) {
        assertThat(only(coded(code)).code()).isEqualTo(code);
    }

    @Test
    void read_aCodeThatIsAFlagIsRefused() {
        Map<String, Cell> cells = new LinkedHashMap<>(coded("x").rows().get(0).cells());
        cells.put("商家编码", Cell.flag(true));

        FindingAssert.assertThat(GoodsList.read(List.of(Row.ofCells(cells, Place.ROOT))).findings())
                .raises(WireCode.WRONG_TYPE)
                .at("/商家编码");
    }
}
