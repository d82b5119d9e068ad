package io.skuwright.wdt;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.row.Extras;
import io.skuwright.row.WireCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TradePushCheckTest {

    private static final TradePush PUSH = TradePush.of(Dialect.QYB, "S01");

    @Test
    void check_wrongSum_isTold() {
        PushTrade trade = TradePushTest.trade("T1", TradePushTest.line("O1", "2", "10")).paid(Ratio.of(19)).build();
        assertThat(PUSH.check(List.of(trade)))
                .raises(PushCode.PUSH_AMOUNTS_DIFFER)
                .about("T1")
                .at("/0")
                .with("total", "20")
                .with("paid", "19");
        PushTrade inPart = TradePushTest.trade("T1", TradePushTest.line("O1", "2", "10")).paid(Ratio.of(5)).payStatus("partly-paid").build();
        assertThat(PUSH.check(List.of(inPart))).raisesNothing();
    }

    @Test
    void check_missingFields_areTold() {
        PushLine.Builder bare = PushLine.builder().id(" ").quantity(Ratio.ZERO).price(Ratio.ZERO);
        Batch<PushTrade> batch = PUSH.check(List.of(
                PushTrade.builder().id("").addLines(bare.build()).build(),
                TradePushTest.trade("T2").build()));
        assertThat(batch.rejected()).hasSize(2);
        for (String field : List.of("tid", "buyer_nick")) {
            assertThat(batch).raises(PushCode.PUSH_FIELD_MISSING).about("").at("/0").with("field", field);
        }
        for (String field : List.of("oid", "goods_id", "goods_name", "spec_no")) {
            assertThat(batch).raises(PushCode.PUSH_FIELD_MISSING).at("/0/order_list/0").with("field", field);
        }
        assertThat(batch)
                .raises(PushCode.PUSH_QUANTITY_NOT_POSITIVE)
                .about("")
                .at("/0/order_list/0")
                .with("line", " ")
                .with("quantity", "0");
        assertThat(batch)
                .raises(PushCode.PUSH_LINE_COUNT)
                .about("T2")
                .at("/1")
                .with("limit", 200)
                .with("actual", 0);
    }

    @Test
    void check_goodsNoInPlaceOfSpecNo_isEnough() {
        PushLine.Builder line = TradePushTest.line("O1", "1", "1").specNo(Optional.empty()).goodsNo("G");
        assertThat(PUSH.check(List.of(TradePushTest.trade("T1", line).build()))).raisesNothing();
        PushLine.Builder blank = TradePushTest.line("O1", "1", "1").specNo(" ");
        assertThat(PUSH.check(List.of(TradePushTest.trade("T1", blank).build()))).raises(PushCode.PUSH_FIELD_MISSING).with("field", "spec_no");
    }

    @Test
    void check_numbersTwice_areRefused() {
        Batch<PushTrade> batch = PUSH.check(List.of(
                TradePushTest.trade("T1", TradePushTest.line("O1", "1", "1")).build(),
                TradePushTest.trade("T1", TradePushTest.line("O2", "1", "1")).build(),
                TradePushTest.trade("T2", TradePushTest.line("O2", "1", "1")).build(),
                TradePushTest.trade("T3", TradePushTest.line("O3", "1", "1")).build()));
        assertThat(batch.accepted()).extracting(PushTrade::id).containsExactly("T3");
        assertThat(batch.rejected()).extracting(Batch.Rejected::raw).containsExactly("T1", "T1", "T2");
        assertThat(batch).raises(PushCode.PUSH_TRADE_REPEATED).about("T1").at("/1").with("count", 2);
        assertThat(batch)
                .raises(PushCode.PUSH_LINE_REPEATED)
                .about("T2")
                .at("/2/order_list/0")
                .with("line", "O2")
                .with("count", 2);
    }

    @Test
    void check_numbersOfTooManyPlaces_areRefused() {
        PushTrade trade = TradePushTest.trade("T1", TradePushTest.line("O1", "1/3", "3")).build();
        assertThat(PUSH.check(List.of(trade)))
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE)
                .about("T1")
                .at("/0/order_list/0")
                .with("field", "num");
    }

    @Test
    void check_fieldsThatAreNoJson_areRefused() {
        PushTrade.Builder trade = PushTrade.builder();
        trade.from(TradePushTest.trade("T1", TradePushTest.line("O1", "1", "1")).build());
        PushTrade broken = trade.extras(Extras.of(Map.of("seller_memo", "{canary", "tid", "\"other\""))).build();
        Batch<PushTrade> batch = PUSH.check(List.of(broken));
        assertThat(batch.rejected()).hasSize(1);
        assertThat(batch).raises(WireCode.JSON_MALFORMED).about("T1").at("/0/seller_memo");
        assertThat(batch.findings().toString()).doesNotContain("canary");
    }

    @Test
    void check_orderOfInput_decidesNothing() {
        List<PushTrade> trades = new ArrayList<>(TradePushTest.many(3, "a"));
        trades.add(TradePushTest.trade("a0", TradePushTest.line("x", "1", "1")).build());
        Batch<PushTrade> forward = PUSH.check(trades);
        Collections.reverse(trades);
        assertThat(PUSH.check(trades).accepted()).containsExactlyInAnyOrderElementsOf(forward.accepted());
    }
}
