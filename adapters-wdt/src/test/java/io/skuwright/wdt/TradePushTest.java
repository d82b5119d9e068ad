package io.skuwright.wdt;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.row.Extras;
import io.skuwright.row.Row;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.TradeFiles;
import io.skuwright.wdt.json.JsonRows;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TradePushTest {

    private static final TradePush PUSH = TradePush.of(Dialect.QYB, "S01");

    static PushLine.Builder line(String id, String quantity, String price) {
        return PushLine.builder()
                .id(id)
                .specNo("A")
                .goodsId("g1")
                .goodsName("茶")
                .quantity(Ratio.parse(quantity))
                .price(Ratio.parse(price));
    }

    static PushTrade.Builder trade(String id, PushLine.Builder... lines) {
        PushTrade.Builder trade = PushTrade.builder().id(id).buyer(Map.of("buyer_nick", "canary-nick"));
        Ratio total = Ratio.ZERO;
        for (PushLine.Builder line : lines) {
            trade.addLines(line.build());
            total = total.plus(line.build().amount());
        }
        return trade.paid(total);
    }

    private static Row sent(WdtRequest request) {
        Cell list = JsonRows.of(request.parameters().get("trade_list")).read().orThrow();
        assertThat(list.items()).hasSize(1);
        return list.items().get(0).row().orElseThrow();
    }

    /** Every field of the vendor's own order, as number or as text; what is blank there is left out. */
    private static void checkFields(Row ours, Row theirs) {
        theirs.cells().forEach((name, cell) -> {
            if (cell.kind() == Cell.Kind.LIST) {
                checkFields(ours.cell(name).items().get(0).row().orElseThrow(), cell.items().get(0).row().orElseThrow());
            } else if (Ratio.read(cell.text()).hasValue()) {
                assertThat(Ratio.parse(ours.cell(name).text())).as(name).isEqualTo(Ratio.parse(cell.text()));
            } else if (!name.equals("buyer_nick")) {
                assertThat(ours.cell(name).text()).as(name).isEqualTo(cell.text());
            }
        });
    }

    @Test
    void encode_theSampleOfTheVendor_saysTheSame() {
        Row theirs = JsonRows.of(GoldenFiles.text(TradeFiles.PUSH_ORDER)).read().orThrow().row().orElseThrow();
        PushLine line = PushLine.builder()
                .id("LxTestOid1")
                .goodsId("E166D18BAAEA420CB132E105B3B6128A")
                .specNo("9787533951092")
                .goodsName("情商是什么？——关于生活智慧的44个故事")
                .quantity(Ratio.ONE)
                .price(Ratio.of(399))
                .extras(Extras.of(Map.of("cid", "\"13\"")))
                .build();
        PushTrade trade = PushTrade.builder()
                .id("LxTestTid1")
                .buyer(Map.of(
                        "buyer_nick", "nick",
                        "receiver_mobile", "10000000000",
                        "receiver_province", "北京",
                        "receiver_city", "北京市",
                        "receiver_district", "海淀区",
                        "receiver_name", "示例",
                        "receiver_address", "海淀"))
                .logisticsType("4")
                .postage(Ratio.of(10))
                .paid(Ratio.of(409))
                .addLines(line)
                .build();
        Outcome<WdtRequest> request = PUSH.encode(List.of(trade));
        assertThat(request).raisesNothing();
        assertThat(request.value().name()).isEqualTo("trade_push.php");
        assertThat(request.value().dialect()).isEqualTo(Dialect.QYB);
        assertThat(request.value().parameters()).containsOnlyKeys("shop_no", "trade_list").containsEntry("shop_no", "S01");
        checkFields(sent(request.value()), theirs);
    }

    /** 2 at 10, less 10, plus postage 10 is 20, as the client's test data has it. */
    @Test
    void amount_ofTheClientsLine_isItsPart() {
        Row theirs = JsonRows.of(GoldenFiles.text(TradeFiles.PUSH_LINE)).read().orThrow().row().orElseThrow();
        PushLine line = line("xzorder-01", "2", "10").discount(Ratio.of(10)).build();
        assertThat(line.amount()).isEqualTo(Ratio.of(10));
        PushTrade trade = PushTrade.builder()
                .id("xzorder")
                .buyer(Map.of("buyer_nick", "n"))
                .tradeTime(LocalDateTime.of(2015, 1, 1, 10, 0))
                .payTime(LocalDateTime.of(2015, 1, 1, 10, 0, 5))
                .postage(Ratio.of(10))
                .paid(Ratio.of(20))
                .warehouse("W01")
                .addLines(PushLine.builder()
                        .from(line)
                        .specId("1001")
                        .goodsId("1001")
                        .goodsNo("xzabcde")
                        .specNo("xzabcde-01")
                        .goodsName("测试用例1")
                        .specName("规格01")
                        .status("paid")
                        .build())
                .build();
        assertThat(trade.total()).isEqualTo(Ratio.of(20));
        Row ours = sent(PUSH.encode(List.of(trade)).orThrow());
        checkFields(ours.cell("order_list").items().get(0).row().orElseThrow(), theirs);
        assertThat(ours.cell("trade_time").text()).isEqualTo("2015-01-01 10:00:00");
        assertThat(ours.cell("pay_time").text()).isEqualTo("2015-01-01 10:00:05");
        assertThat(ours.cell("warehouse_no").text()).isEqualTo("W01");
    }

    @Test
    void encode_isAsciiAndShowsNobody() {
        PushTrade trade = trade("T1", line("O1", "1", "10")).build();
        WdtRequest request = PUSH.strictly(true).encode(List.of(trade)).orThrow();
        assertThat(request.parameters()).containsEntry("switch", "1");
        assertThat(request.parameters().get("trade_list").chars()).allMatch(c -> c < 0x80);
        assertThat(request.parameters().get("trade_list")).contains("\"goods_name\":\"\\u8336\"", "canary-nick");
        assertThat(request).hasToString("qyb trade_push.php [shop_no, switch, trade_list]");
        assertThat(trade.toString()).doesNotContain("canary");
        assertThat(PUSH.strictly(false).encode(List.of(trade)).orThrow().parameters()).containsEntry("switch", "0");
    }

    /** R11: a sale in cash is paid at the door: term 2, not paid, no time of payment. */
    @Test
    @Tag("R11")
    void encode_saleInCash_isPaidAtTheDoor() {
        PushTrade trade = trade("T1", line("O1", "2", "10")).paidInCash(Ratio.of(20)).build();
        Outcome<WdtRequest> request = PUSH.encode(List.of(trade));
        assertThat(request).raisesNothing();
        Row sent = sent(request.value());
        assertThat(sent.cell("delivery_term").text()).isEqualTo("2");
        assertThat(sent.cell("pay_status").text()).isEqualTo("0");
        assertThat(sent.cell("trade_status").text()).isEqualTo("30");
        assertThat(sent.cell("pay_time").text()).isEqualTo("0000-00-00 00:00:00");
        assertThat(sent.cell("cod_amount").text()).isEqualTo("20");
        assertThat(sent.cell("paid").text()).isEqualTo("0");
    }

    @Test
    void sharing_ofTenOverThreeLines_givesTheRestToTheLast() {
        PushTrade trade = trade("T1", line("O1", "1", "5"), line("O2", "1", "5"), line("O3", "1", "5")).build();
        assertThat(trade.sharing(Ratio.of(10), 2).orThrow().lines())
                .extracting(PushLine::shareDiscount)
                .containsExactly(Ratio.parse("3.33"), Ratio.parse("3.33"), Ratio.parse("3.34"));
        assertThat(trade.sharing(Ratio.of(10), 0).orThrow().lines())
                .extracting(PushLine::shareDiscount)
                .containsExactly(Ratio.of(3), Ratio.of(3), Ratio.of(4));
        assertThat(trade.sharing(Ratio.of(20), 0).orThrow().lines())
                .extracting(PushLine::shareDiscount)
                .containsExactly(Ratio.of(6), Ratio.of(7), Ratio.of(7));
        assertThat(trade.sharing(Ratio.of(10), 2).orThrow().total()).isEqualTo(Ratio.of(5));
        assertThat(trade.sharing(Ratio.parse("0.001"), 2)).raises(QuantityCode.RATIO_NOT_REPRESENTABLE);
    }

    static List<PushTrade> many(int count, String nick) {
        return IntStream.range(0, count)
                .mapToObj(at -> {
                    PushTrade.Builder trade = PushTrade.builder();
                    trade.from(trade(nick + at, line(nick + at, "1", "1")).build());
                    return trade.buyer(Map.of("buyer_nick", nick)).build();
                })
                .toList();
    }

    @Test
    void encode_moreThanACallTakes_isRefused() {
        List<PushTrade> trades = new ArrayList<>(many(31, "canary-nick"));
        trades.addAll(many(20, "x"));
        Outcome<WdtRequest> request = PUSH.encode(trades);
        assertThat(request.hasValue()).isFalse();
        assertThat(request).raises(PushCode.PUSH_CALL_TOO_LARGE).with("limit", 50).with("actual", 51);
        assertThat(request)
                .raises(PushCode.PUSH_BUYER_TOO_OFTEN)
                .about("canary-nick0")
                .with("limit", 30)
                .with("actual", 31)
                .times(1);
        assertThat(PUSH.encode(trades.subList(1, 51))).raisesNothing();
    }

    @Test
    void calls_keepToFiftyAndToThirtyOfABuyer() {
        List<PushTrade> trades = new ArrayList<>(many(31, "a"));
        trades.addAll(many(9, "b"));
        assertThat(PUSH.calls(trades)).extracting(List::size).containsExactly(39, 1);
        List<PushTrade> more = new ArrayList<>(many(61, "a"));
        IntStream.range(0, 60).forEach(at -> more.addAll(many(1, "n" + at)));
        assertThat(PUSH.calls(more)).extracting(List::size).containsExactly(50, 50, 21);
        assertThat(PUSH.calls(more)).allSatisfy(call -> assertThat(PUSH.encode(call)).raisesNothing());
        assertThat(PUSH.calls(List.of())).isEmpty();
    }

    @Test
    void encode_badCalls_areExceptions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PUSH.encode(List.of()))
                .withMessage("There is no order to push.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TradePush.of(Dialect.QJB, "S01"))
                .withMessage("Orders are written for the dialects qyb and y only, not for qjb.");
        PushTrade trade = trade("T1", line("O1", "1", "1")).status("gone").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PUSH.check(List.of(trade)))
                .withMessageStartingWith("No code of 'platformStatus' means 'gone'.");
    }

    @Test
    void withCodes_writesOthers() {
        TradePush push = PUSH.withCodes(DocumentCodes.of(Dialect.Y).with(Map.of("platformStatus.31", "handed-over")));
        PushTrade trade = trade("T1", line("O1", "1", "1")).status("handed-over").build();
        WdtRequest request = push.encode(List.of(trade)).orThrow();
        assertThat(request.dialect()).isEqualTo(Dialect.Y);
        assertThat(sent(request).cell("trade_status").text()).isEqualTo("31");
    }

    @Test
    void refused_readsEveryFormOfAnswer() {
        assertThat(TradePush.refused(answer(GoldenFiles.text(TradeFiles.PUSH_ANSWER)))).isEmpty();
        assertThat(answer(GoldenFiles.text(TradeFiles.PUSH_ANSWER)).value("new_count").text()).isEqualTo("1");
        assertThat(TradePush.refused(answer(GoldenFiles.text(TradeFiles.PUSH_REFUSED)))).isEmpty();
        assertThat(TradePush.refused(answer(
                        "{\"code\":1,\"message\":\"[{\\\"tid\\\":\\\"T1\\\",\\\"error\\\":\\\"bad\\\"},{\\\"tid\\\":\\\"T2\\\",\\\"error\\\":\\\"worse\\\"}]\"}")))
                .containsExactly(new AnswerError("message", "tid", "T1", "bad"), new AnswerError("message", "tid", "T2", "worse"));
        assertThat(TradePush.refused(answer("{\"code\":1,\"message\":\"[broken\"}")))
                .containsExactly(new AnswerError("message", "", "", "[broken"));
        assertThat(TradePush.refused(answer("{\"code\":0,\"message\":\"[1]\",\"errors\":[{\"tid\":\"T1\",\"error\":\"bad\"}]}")))
                .containsExactly(new AnswerError("errors", "tid", "T1", "bad"));
    }

    private static WdtAnswer answer(String json) {
        return WdtAnswer.read(Dialect.QYB, JsonRows.of(json)).value();
    }
}
