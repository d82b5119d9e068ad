package io.skuwright.wdt;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Place;
import io.skuwright.row.CodeMap;
import io.skuwright.row.RowCode;
import io.skuwright.sync.StockCondition;
import io.skuwright.sync.StockFact;
import io.skuwright.sync.StockKey;
import io.skuwright.sync.StockLevel;
import io.skuwright.sync.StockVersion;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.TradeFiles;
import io.skuwright.wdt.json.JsonRows;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-2")
class StocksTest {

    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private static List<WdtStock> golden(Dialect dialect, String file) {
        Batch<WdtStock> batch = Stocks.of(dialect).decode(JsonRows.of(GoldenFiles.text(file)));
        assertThat(ConservationLaw.check(batch)).raisesNothing();
        return batch.accepted();
    }

    private static Batch<WdtStock> read(String row) {
        return ConservationLaw.check(1, Stocks.of(Dialect.QYB).decode(JsonRows.of("{\"code\":0,\"stocks\":[" + row + "]}")));
    }

    @Test
    void decode_qyb_keepsGoodAndDefectiveApart() {
        List<WdtStock> rows = golden(Dialect.QYB, TradeFiles.STOCK_QYB);
        WdtStock good = rows.get(0);
        assertThat(good.specNo()).isEqualTo("00701");
        assertThat(good.goodsNo()).contains("007");
        assertThat(good.goodsName()).contains("铁观音");
        assertThat(good.specName()).contains("默认规格");
        assertThat(good.barcode()).contains("6900000000017");
        assertThat(good.warehouse()).contains("8801");
        assertThat(good.warehouseName()).contains("一号店");
        assertThat(good.condition()).isEqualTo(StockCondition.GOOD);
        assertThat(good.quantity()).isEqualTo(Ratio.of(50));
        assertThat(good.sellable()).contains(Ratio.of(97, 2));
        assertThat(good.modified()).contains(LocalDateTime.of(2026, 3, 1, 10, 0));
        assertThat(good.extras().names()).containsExactly("brand_name", "order_num");
        assertThat(good.place()).hasToString("/stocks/0");
        assertThat(rows.get(1).condition()).isEqualTo(StockCondition.DEFECTIVE);
        assertThat(rows.get(1).quantity()).isEqualTo(Ratio.of(3));
        assertThat(rows.get(1).modified()).isEmpty();
        assertThat(rows.get(1).key(CodeMap.empty()).orThrow()).isEqualTo(StockKey.of("8801", "00701").defective());
    }

    @Test
    void decode_y_readsTheSampleOfTheVendor() {
        WdtStock stock = golden(Dialect.Y, TradeFiles.STOCK_Y).get(0);
        assertThat(stock.specNo()).isEqualTo("test1_1");
        assertThat(stock.specId()).contains("2646773608436727836");
        assertThat(stock.barcode()).isEmpty();
        assertThat(stock.warehouse()).isEmpty();
        assertThat(stock.warehouseId()).contains("233");
        assertThat(stock.quantity()).isEqualTo(Ratio.of(50));
        assertThat(stock.sellable()).contains(Ratio.of(50));
        assertThat(stock.modified()).contains(LocalDateTime.of(2025, 12, 26, 9, 54, 53));
    }

    /** 1,685,584,798 seconds after 1970 are 1 June 2023, 09:59:58 in Beijing. */
    @Test
    void decode_qjb_readsNumbersFlagsAndMilliseconds() {
        WdtStock stock = golden(Dialect.QJB, TradeFiles.STOCK_QJB).get(0);
        assertThat(stock.quantity()).isEqualTo(Ratio.of(-2));
        assertThat(stock.sellable()).contains(Ratio.of(1_111, 10_000));
        assertThat(stock.condition()).isEqualTo(StockCondition.GOOD);
        assertThat(stock.modified()).contains(LocalDateTime.of(2023, 6, 1, 9, 59, 58));
        assertThat(stock.place()).hasToString("/data/detail_list/0");
    }

    @Test
    void decode_failedAnswer_saysWhy() {
        Batch<WdtStock> batch = Stocks.of(Dialect.Y).decode(JsonRows.of(GoldenFiles.text(TradeFiles.STOCK_Y_FAILED)));
        assertThat(batch.read()).isZero();
        assertThat(batch).raises(AnswerCode.WDT_ANSWER_FAILED).with("code", "21000024").times(1);
    }

    @Test
    void level_takesWhatIsThere_sellableLevelWhatMayBeSold() {
        WdtStock stock = golden(Dialect.QYB, TradeFiles.STOCK_QYB).get(0);
        assertThat(stock.level(CodeMap.empty()).orThrow()).isEqualTo(StockLevel.of("8801", "00701", Ratio.of(50)));
        assertThat(stock.sellableLevel(CodeMap.empty()).orThrow())
                .isEqualTo(StockLevel.of("8801", "00701", Ratio.of(97, 2)));
        assertThat(read("{\"spec_no\":\"A\",\"stock_num\":1}").accepted().get(0).sellableLevel(CodeMap.empty()))
                .raises(WdtStockCode.WDT_STOCK_FIGURE_MISSING)
                .about("A")
                .at("/stocks/0")
                .with("field", "sellable");
    }

    /** R8: the code of a warehouse is the id of the shop; a bare id of the ERP is none. */
    @Test
    @Tag("R8")
    void key_ofAWarehouseById_needsItsCode() {
        WdtStock stock = golden(Dialect.Y, TradeFiles.STOCK_Y).get(0);
        assertThat(stock.key(CodeMap.empty().with("warehouse", "233", "8801")).orThrow().warehouse()).isEqualTo("8801");
        assertThat(stock.key(CodeMap.empty())).raises(RowCode.UNMAPPED_ID);
        assertThat(read("{\"spec_no\":\"A\",\"stock_num\":1}").accepted().get(0).key(CodeMap.empty()).orThrow())
                .isEqualTo(StockKey.of("", "A"));
    }

    @Test
    void fact_saysWhenItWasSo() {
        List<WdtStock> rows = golden(Dialect.QYB, TradeFiles.STOCK_QYB);
        assertThat(rows.get(0).fact(CodeMap.empty(), BEIJING).orThrow()).isEqualTo(new StockFact.Absolute(
                StockKey.of("8801", "00701"),
                Ratio.of(50),
                StockVersion.at(Instant.parse("2026-03-01T02:00:00Z")),
                Place.pointer("/stocks/0")));
        assertThat(rows.get(1).fact(CodeMap.empty(), BEIJING))
                .raises(WdtStockCode.WDT_STOCK_FIGURE_MISSING)
                .with("field", "modified");
    }

    @Test
    @Tag("R4")
    void decode_unclearDefect_isRejected() {
        assertThat(read("{\"spec_no\":\"A\",\"stock_num\":1,\"defect\":\"残次\"}"))
                .raises(RowCode.BAD_BOOLEAN)
                .about("A")
                .at("/stocks/0/defect")
                .with("value", "残次");
    }

    @Test
    void decode_withoutCodeOrQuantity_isRejected() {
        assertThat(read("{\"stock_num\":1}")).raises(RowCode.FIELD_MISSING).at("/stocks/0/spec_no").with("field", "spec_no");
        assertThat(read("{\"spec_no\":\"A\",\"stock_num\":\"\"}")).raises(RowCode.FIELD_BLANK).about("A").with("field", "stock_num");
    }

    @Test
    void decode_anotherDialect_isABadCall() {
        WdtAnswer answer = WdtAnswer.read(Dialect.Y, JsonRows.of("{\"code\":0,\"stocks\":[]}")).value();
        assertThatIllegalArgumentException().isThrownBy(() -> Stocks.of(Dialect.QYB).decode(answer));
    }

    @Test
    void settings_changeNamesLimitsAndZone() {
        Stocks stocks = Stocks.of(Dialect.QJB);
        Stocks changed = stocks.withNames(stocks.names().with("sellable", List.of("can_send")))
                .within(Limits.defaults().with(Limit.NUMBER_DIGITS, 3))
                .inZone(ZoneOffset.UTC);
        String row = "{\"spec_no\":\"A\",\"stock_num\":%s,\"can_send\":4,\"modified\":1685584798000}";
        WdtStock stock = changed.decode(JsonRows.of("{\"status\":0,\"data\":{\"detail_list\":[" + row.formatted("100") + "]}}"))
                .accepted()
                .get(0);
        assertThat(stock.sellable()).contains(Ratio.of(4));
        assertThat(stock.modified()).contains(LocalDateTime.of(2023, 6, 1, 1, 59, 58));
        assertThat(changed.decode(JsonRows.of("{\"status\":0,\"data\":{\"detail_list\":[" + row.formatted("1000") + "]}}")))
                .raises(QuantityCode.LIMIT_NUMBER_DIGITS);
    }
}
