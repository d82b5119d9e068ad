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
import io.skuwright.result.Outcome;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import io.skuwright.sync.PulledRow;
import io.skuwright.sync.PulledStock;
import io.skuwright.sync.StockKey;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.TradeFiles;
import io.skuwright.wdt.json.JsonRows;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SYN-2")
class StockChangesTest {

    private static final StockChanges QYB = StockChanges.of(Dialect.QYB, "S01");
    private static final StockChanges Y = StockChanges.of(Dialect.Y, "585");

    private static Batch<WdtStockChange> read(String row) {
        String json = "{\"code\":0,\"stock_change_list\":[" + row + "]}";
        return ConservationLaw.check(1, QYB.decode(JsonRows.of(json)));
    }

    private static List<PulledRow> golden() {
        Batch<WdtStockChange> batch = QYB.decode(JsonRows.of(GoldenFiles.text(TradeFiles.CHANGES_QYB)));
        assertThat(batch).raisesNothing();
        return batch.accepted().stream().map(WdtStockChange::pulled).toList();
    }

    @Test
    void decode_y_readsTheSampleOfTheVendor() {
        Batch<WdtStockChange> batch = Y.decode(JsonRows.of(GoldenFiles.text(TradeFiles.CHANGES_Y)));
        assertThat(batch).raisesNothing();
        WdtStockChange change = batch.accepted().get(0);
        assertThat(change.id()).isEqualTo("2754327482516635662");
        assertThat(change.shop()).contains("585");
        assertThat(change.platformGoodsId()).contains("E1222666614528A");
        assertThat(change.platformSpecId()).contains("34442266254221");
        assertThat(change.target()).isEmpty();
        assertThat(change.quantity()).isEqualTo(Ratio.of(6));
        assertThat(change.changes()).isEqualTo(4);
        assertThat(change.place()).hasToString("/stock_change_list/0");
        assertThat(change.pulled())
                .isEqualTo(new PulledRow("2754327482516635662", StockKey.of("585", "34442266254221"), Ratio.of(6), 4));
    }

    @Test
    void decode_qyb_saysWhatTheGoodsAreInTheErp() {
        List<WdtStockChange> changes =
                QYB.decode(JsonRows.of(GoldenFiles.text(TradeFiles.CHANGES_QYB))).accepted();
        assertThat(changes).extracting(change -> change.target().orElseThrow()).containsExactly(MatchTarget.SINGLE, MatchTarget.SUITE);
        assertThat(changes.get(0).goodsNo()).contains("007");
        assertThat(changes.get(0).specNo()).contains("00701");
        assertThat(changes.get(0).extras().names()).containsExactly("erp_spec_id");
        assertThat(golden()).containsExactly(
                new PulledRow("101", StockKey.of("7", "00701"), Ratio.of(13, 2), 4),
                new PulledRow("102", StockKey.of("7", "SET-1"), Ratio.of(2), 1));
    }

    @Test
    void decode_unknownType_isToldAndStaysOut() {
        Batch<WdtStockChange> batch =
                read("{\"rec_id\":1,\"goods_id\":\"g\",\"erp_spec_type\":\"9\",\"sync_stock\":1,\"stock_change_count\":1}");
        assertThat(batch.accepted().get(0).target()).isEmpty();
        assertThat(batch.accepted().get(0).pulled().key()).isEqualTo(StockKey.of("", "g"));
        assertThat(batch).raises(DocumentCode.DOCUMENT_CODE_UNKNOWN).about("9").with("field", "specType");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "-1", "1e19"})
    void decode_countThatIsNone_isRejected(String count) {
        assertThat(read("{\"rec_id\":\"1\",\"sync_stock\":1,\"stock_change_count\":" + count + "}"))
                .raises(WdtStockCode.WDT_STOCK_CHANGE_COUNT)
                .about("1")
                .at("/stock_change_list/0/stock_change_count")
                .with("field", "stock_change_count")
                .with("value", count);
    }

    @Test
    void decode_missingFields_areRejected() {
        assertThat(read("{\"sync_stock\":1,\"stock_change_count\":1}")).raises(RowCode.FIELD_MISSING).with("field", "rec_id");
        assertThat(read("{\"rec_id\":\"1\",\"stock_change_count\":1}")).raises(RowCode.FIELD_MISSING).with("field", "sync_stock");
        assertThat(read("{\"rec_id\":\"1\",\"sync_stock\":1}"))
                .raises(RowCode.FIELD_MISSING)
                .with("field", "stock_change_count");
    }

    @Test
    void decode_refusedPull_saysWhy() {
        Batch<WdtStockChange> batch = Y.decode(JsonRows.of(GoldenFiles.text(TradeFiles.CHANGES_REFUSED)));
        assertThat(batch).raises(AnswerCode.WDT_ANSWER_FAILED).with("code", "2310").times(1);
    }

    @Test
    void pull_namesTheShopAsTheDialectDoes() {
        assertThat(QYB.pull(100))
                .isEqualTo(new WdtRequest(
                        Dialect.QYB, "api_goods_stock_change_query.php", Map.of("shop_no", "S01", "limit", "100")));
        assertThat(Y.pull(2_000).parameters()).containsOnly(Map.entry("shop_id", "585"), Map.entry("limit", "2000"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Y.pull(0))
                .withMessage("The limit is 0, but must be above 0.");
    }

    @Test
    void acknowledge_echoesWhatWasRead() {
        WdtRequest request = QYB.acknowledge(golden()).orThrow();
        assertThat(request.name()).isEqualTo("api_goods_stock_change_ack.php");
        assertThat(request.parameters()).containsOnly(Map.entry(
                "stock_sync_list",
                "[{\"rec_id\":\"101\",\"sync_stock\":6.5,\"stock_change_count\":4},"
                        + "{\"rec_id\":\"102\",\"sync_stock\":2,\"stock_change_count\":1}]"));
    }

    @Test
    void acknowledge_y_saysWhatTheShopDidNotTake() {
        List<PulledRow> rows = golden();
        assertThat(Y.acknowledge(rows.subList(0, 1), rows.subList(1, 2)).orThrow().parameters())
                .containsEntry(
                        "stock_sync_list",
                        "[{\"rec_id\":\"101\",\"sync_stock\":6.5,\"stock_change_count\":4,\"syn_status\":1},"
                                + "{\"rec_id\":\"102\",\"sync_stock\":2,\"stock_change_count\":1,\"syn_status\":0}]");
    }

    @Test
    void acknowledge_badCalls_areExceptions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QYB.acknowledge(List.of()))
                .withMessage("There is no row to acknowledge.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QYB.acknowledge(golden(), golden()))
                .withMessage("Only Y can be told of rows that the shop refused.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StockChanges.of(Dialect.QJB, "1").pull(10))
                .withMessageStartingWith("qjb hands out ids");
        WdtAnswer answer = WdtAnswer.read(Dialect.Y, JsonRows.of("{\"code\":0,\"stock_change_list\":[]}")).value();
        assertThatIllegalArgumentException().isThrownBy(() -> QYB.decode(answer));
    }

    @Test
    void acknowledge_levelThatWasNeverRead_isRefused() {
        PulledRow row = new PulledRow("1", StockKey.of("S", "A"), Ratio.of(1, 3), 1);
        assertThat(QYB.acknowledge(List.of(row))).raises(QuantityCode.RATIO_NOT_REPRESENTABLE).about("1").with("field", "sync_stock");
    }

    @Test
    void refused_readsTheErrorsInsideASuccess() {
        String json = "{\"code\":0,\"message\":\"\",\"errors\":[{\"rec_id\":\"102\",\"error\":\"版本已变\"}]}";
        assertThat(QYB.refused(WdtAnswer.read(Dialect.QYB, JsonRows.of(json)).value()).orThrow())
                .isEqualTo(Map.of("102", "版本已变"));
        WdtAnswer failed = WdtAnswer.read(Dialect.QYB, JsonRows.of("{\"code\":99,\"message\":\"\"}")).value();
        assertThat(QYB.refused(failed)).raises(AnswerCode.WDT_ANSWER_FAILED).with("code", "99");
    }

    /** The whole turn: two rows are pulled, the shop takes one, and only that one is acknowledged. */
    @Test
    void turn_acknowledgesOnlyWhatTheShopTook() {
        PulledStock state = PulledStock.start().pulled(golden()).orThrow();
        state = state.written(Set.of("101"), Set.of("102")).orThrow();
        state = state.acknowledging(state.toAcknowledge()).orThrow();
        assertThat(QYB.acknowledge(state.toAcknowledge()).orThrow().parameters().get("stock_sync_list"))
                .isEqualTo("[{\"rec_id\":\"101\",\"sync_stock\":6.5,\"stock_change_count\":4}]");
        WdtAnswer answer = WdtAnswer.read(Dialect.QYB, JsonRows.of("{\"code\":0,\"message\":\"\",\"errors\":[]}")).value();
        assertThat(state.acknowledged(QYB.refused(answer).orThrow()).orThrow().mayPull()).isTrue();
    }

    @Test
    void calculated_qjb_readsTheLevelOfARow() {
        StockChanges qjb = StockChanges.of(Dialect.QJB, "1");
        String json = "{\"status\":0,\"data\":{\"syn_stock\":12,\"match_target_type\":2,\"merchant_no\":\"SET-1\",\"goods_id\":\"g\"}}";
        WdtStockChange change = qjb.calculated("77", WdtAnswer.read(Dialect.QJB, JsonRows.of(json)).value()).orThrow();
        assertThat(change.id()).isEqualTo("77");
        assertThat(change.quantity()).isEqualTo(Ratio.of(12));
        assertThat(change.target()).contains(MatchTarget.SUITE);
        assertThat(change.specNo()).contains("SET-1");
        assertThat(change.changes()).isZero();
        assertThat(qjb.calculated("77", WdtAnswer.read(Dialect.QJB, JsonRows.of("{\"status\":0,\"data\":{}}")).value()))
                .raises(RowCode.FIELD_MISSING)
                .about("77")
                .with("field", "sync_stock");
        assertThat(qjb.calculated("77", WdtAnswer.read(Dialect.QJB, JsonRows.of("{\"status\":0,\"data\":5}")).value()))
                .raises(WireCode.NOT_A_RECORD)
                .about("77")
                .with("found", "number");
        Outcome<WdtStockChange> failed =
                qjb.calculated("77", WdtAnswer.read(Dialect.QJB, JsonRows.of("{\"status\":100,\"message\":\"x\"}")).value());
        assertThat(failed).raises(AnswerCode.WDT_ANSWER_FAILED).with("code", "100");
    }

    @Test
    void settings_changeNamesAndLimits() {
        StockChanges changed = QYB.withNames(QYB.names().with("quantity", List.of("level")))
                .within(Limits.defaults().with(Limit.NUMBER_DIGITS, 3));
        String json = "{\"code\":0,\"stock_change_list\":[{\"rec_id\":\"1\",\"level\":%s,\"stock_change_count\":1}]}";
        assertThat(changed.decode(JsonRows.of(json.formatted("100"))).accepted().get(0).quantity()).isEqualTo(Ratio.of(100));
        assertThat(changed.decode(JsonRows.of(json.formatted("1000")))).raises(QuantityCode.LIMIT_NUMBER_DIGITS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "single", "suite"})
    void matchTarget_hasItsWord(String word) {
        assertThat(MatchTarget.of(word).code()).isEqualTo(word);
    }
}
