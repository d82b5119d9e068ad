package io.skuwright.wdt;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.wdt.TradePushTest.line;
import static io.skuwright.wdt.TradePushTest.many;
import static io.skuwright.wdt.TradePushTest.trade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.sync.BatchCode;
import io.skuwright.sync.BatchPart;
import io.skuwright.sync.BatchPlan;
import io.skuwright.sync.RowOutcome;
import io.skuwright.sync.RowState;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.TradeFiles;
import io.skuwright.wdt.json.JsonRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SYN-4")
class TradeBatchTest {

    private static final TradePush PUSH = TradePush.of(Dialect.QYB, "S01");
    private static final List<PushTrade> TWO =
            List.of(trade("T1", line("O1", "1", "1")).build(), trade("T2", line("O2", "1", "1")).build());

    private static WdtAnswer answer(String json) {
        return WdtAnswer.read(Dialect.QYB, JsonRows.of(json)).value();
    }

    private static Map<String, PushTrade> byId(List<PushTrade> trades) {
        Map<String, PushTrade> byId = new HashMap<>();
        trades.forEach(trade -> byId.put(trade.id(), trade));
        return byId;
    }

    /** 31 orders of one buyer and 9 of others: what is left of the first call never goes with the second. */
    @Test
    void batch_resumesEachCallByItself() {
        List<PushTrade> trades = new ArrayList<>(many(31, "a"));
        trades.addAll(many(9, "b"));
        Outcome<BatchPlan> planned = PUSH.batch(trades);
        assertThat(planned).raises(BatchCode.BATCH_SPLIT).with("rows", 40).with("chunks", 2).raisesOnly(BatchCode.BATCH_SPLIT);
        BatchPart first = planned.value().next().orElseThrow();
        assertThat(first.rows()).hasSize(39);
        assertThat(PUSH.encode(first.pick(byId(trades)))).raisesNothing();
        WdtAnswer partial = answer(
                "{\"code\":0,\"message\":\"\",\"new_count\":37,\"chg_count\":0,\"errors\":[{\"tid\":\"a3\",\"error\":\"bad\"},{\"tid\":\"b8\",\"error\":\"bad\"}]}");
        BatchPlan after = planned.value()
                .begin(first)
                .resume(first, TradePush.outcomes(first.pick(byId(trades)), partial))
                .value();
        assertThat(after.entries(RowState.REFUSED)).extracting(entry -> entry.key()).containsExactly("a3", "b8");
        assertThat(after.entries(RowState.DONE)).hasSize(37);
        List<BatchPart> left = BatchPlan.parse(after.retry().toText()).parts();
        assertThat(left).extracting(BatchPart::keys).containsExactly(List.of("a3", "b8"), List.of("a30"));
    }

    @Test
    void batch_leavesOutWhatCannotBePushed_andHoldsNobody() {
        List<PushTrade> trades = Stream.concat(TWO.stream(), Stream.of(trade("T3").build())).toList();
        Outcome<BatchPlan> planned = PUSH.batch(trades);
        assertThat(planned).raises(PushCode.PUSH_LINE_COUNT).about("T3").raisesOnly(PushCode.PUSH_LINE_COUNT);
        assertThat(planned.value().entries()).extracting(entry -> entry.key()).containsExactly("T1", "T2");
        assertThat(planned.value().toText()).contains("T1").doesNotContain("canary");
        assertThat(planned.value().fingerprint()).isEqualTo(PUSH.batch(trades).value().fingerprint());
    }

    @Test
    void corrected_refusedOrder_goesAgainInItsCall() {
        BatchPlan batch = PUSH.batch(TWO).value();
        BatchPart part = batch.next().orElseThrow();
        WdtAnswer partial = answer("{\"code\":0,\"message\":\"\",\"errors\":[{\"tid\":\"T2\",\"error\":\"bad\"}]}");
        BatchPlan after = batch.begin(part).resume(part, TradePush.outcomes(TWO, partial)).value();
        PushTrade better = trade("T2", line("O2", "2", "1")).build();
        BatchPlan corrected = PUSH.corrected(after, better);
        assertThat(corrected.next().orElseThrow().keys()).containsExactly("T2");
        assertThat(corrected.entry("T2").row().content()).isNotEqualTo(after.entry("T2").row().content());
        assertThatIllegalStateException().isThrownBy(() -> PUSH.corrected(after, TWO.get(0)));
    }

    @Test
    void outcomes_ofTheAnswersOfTheVendor() {
        List<PushTrade> one = TWO.subList(0, 1);
        assertThat(TradePush.outcomes(one, answer(GoldenFiles.text(TradeFiles.PUSH_ANSWER))))
                .containsExactly(RowOutcome.success("T1"));
        assertThat(TradePush.outcomes(one, answer(GoldenFiles.text(TradeFiles.PUSH_REFUSED))))
                .extracting(RowOutcome::kind)
                .containsExactly(RowOutcome.Kind.UNKNOWN);
        assertThat(TradePush.outcomes(one, answer("{\"code\":2830,\"message\":\"参数值无效\"}")))
                .containsExactly(RowOutcome.refused("T1", "2830 参数值无效"));
    }

    /** Two were sent, one is counted, and none is named: nobody can say which is there. */
    @Test
    void outcomes_countsThatAreShort_areUnknown() {
        assertThat(TradePush.outcomes(TWO, answer(GoldenFiles.text(TradeFiles.PUSH_ANSWER))))
                .containsExactly(
                        RowOutcome.unknown("T1", "new_count + chg_count = 1"),
                        RowOutcome.unknown("T2", "new_count + chg_count = 1"));
        assertThat(TradePush.outcomes(TWO, answer("{\"code\":0,\"new_count\":1,\"chg_count\":\"1\"}")))
                .containsExactly(RowOutcome.success("T1"), RowOutcome.success("T2"));
        assertThat(TradePush.outcomes(TWO, answer("{\"code\":0,\"chg_count\":1}")))
                .extracting(RowOutcome::kind)
                .containsOnly(RowOutcome.Kind.UNKNOWN);
        assertThat(TradePush.outcomes(
                        TWO, answer("{\"code\":0,\"new_count\":1,\"errors\":[{\"tid\":\"T2\",\"error\":\"bad\"}]}")))
                .containsExactly(RowOutcome.success("T1"), RowOutcome.refused("T2", "bad"));
        assertThat(TradePush.outcomes(TWO, answer("{\"code\":0,\"new_count\":\"many\"}")))
                .containsExactly(RowOutcome.success("T1"), RowOutcome.success("T2"));
    }

    @Test
    void outcomes_failureThatNamesOrders_saysNothingOfTheOthers() {
        WdtAnswer failed = answer("{\"code\":2830,\"message\":\"[{\\\"tid\\\":\\\"T1\\\",\\\"error\\\":\\\"bad\\\"},{\\\"tid\\\":\\\"T1\\\",\\\"error\\\":\\\"worse\\\"}]\"}");
        assertThat(TradePush.outcomes(TWO, failed))
                .containsExactly(RowOutcome.refused("T1", "bad"), RowOutcome.unknown("T2", "2830"));
    }

    /** Unknown orders are looked up in the trades that were made of them. */
    @Test
    void found_isWhatTradesWereMadeOf() {
        List<WdtTrade> read = List.of(
                WdtTrade.builder().addLines(row("1", "T2"), row("2", "T9")).build(),
                WdtTrade.builder()
                        .addLines(TradeLine.builder().specNo("A").quantity(Ratio.ONE).build())
                        .build());
        assertThat(TradePush.found(read)).containsExactly("T2", "T9");
        BatchPlan batch = PUSH.batch(TWO).value();
        BatchPart part = batch.next().orElseThrow();
        BatchPlan unknown = batch.begin(part).uncertain();
        assertThat(unknown.next()).isEmpty();
        BatchPlan after = unknown.lookedUp(List.of("T1", "T2"), TradePush.found(read));
        assertThat(after.next().orElseThrow().keys()).containsExactly("T1");
    }

    private static TradeLine row(String id, String order) {
        return TradeLine.builder().id(id).sourceOrder(order).specNo("A").quantity(Ratio.ONE).build();
    }
}
