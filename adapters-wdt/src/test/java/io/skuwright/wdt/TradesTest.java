package io.skuwright.wdt;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.order.OrderRow;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.TradeFiles;
import io.skuwright.wdt.json.JsonRows;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TradesTest {

    private static final Trades TRADES = Trades.defaults();

    private static Batch<WdtTrade> golden() {
        return ConservationLaw.check(2, TRADES.decode(JsonRows.of(GoldenFiles.text(TradeFiles.TRADES))));
    }

    static Batch<WdtTrade> read(String trades) {
        return ConservationLaw.check(TRADES.decode(JsonRows.of("{\"code\":0,\"trades\":[" + trades + "]}")));
    }

    @Test
    void decode_golden_readsTheHead() {
        Batch<WdtTrade> batch = golden();
        WdtTrade trade = batch.accepted().get(0);
        assertThat(batch).raisesNothing();
        assertThat(trade.id()).contains("5001");
        assertThat(trade.number()).contains("JY202603010001");
        assertThat(trade.shop()).contains("S01");
        assertThat(trade.warehouse()).contains("W01");
        assertThat(trade.warehouseType()).contains(new CodedValue("17", Optional.of("store")));
        assertThat(trade.platform()).contains("19");
        assertThat(trade.status()).contains(new CodedValue("95", Optional.of("shipped")));
        assertThat(trade.type()).contains(new CodedValue("2", Optional.of("offline-retail")));
        assertThat(trade.origin()).contains(new CodedValue("1", Optional.of("api")));
        assertThat(trade.deliveryTerm()).contains(new CodedValue("2", Optional.of("cash-on-delivery")));
        assertThat(trade.refundStatus()).contains(new CodedValue("0", Optional.of("none")));
        assertThat(trade.consignStatus()).contains("12");
        assertThat(trade.tradeTime()).contains(LocalDateTime.of(2026, 3, 1, 10, 15));
        assertThat(trade.payTime()).isEmpty();
        assertThat(trade.modified()).contains(LocalDateTime.of(2026, 3, 1, 11, 0));
        assertThat(trade.postage()).contains(Ratio.of(5));
        assertThat(trade.paid()).contains(Ratio.parse("60.02"));
        assertThat(trade.cashOnDelivery()).contains(Ratio.parse("60.02"));
        assertThat(trade.isCancelled()).isFalse();
        assertThat(trade.extras().fields()).isEqualTo(Map.of("sales_score", "\"7\""));
        assertThat(trade.place()).hasToString("/trades/0");
    }

    @Test
    void decode_golden_readsARowOfAKit() {
        TradeLine line = golden().accepted().get(0).lines().get(1);
        assertThat(line.id()).contains("9002");
        assertThat(line.sourceOrder()).contains("T-1");
        assertThat(line.sourceLine()).contains("O-1");
        assertThat(line.specNo()).isEqualTo("PLATE");
        assertThat(line.goodsNo()).contains("PLATE");
        assertThat(line.goodsName()).contains("茶盘");
        assertThat(line.specName()).contains("默认规格");
        assertThat(line.quantity()).isEqualTo(Ratio.of(2));
        assertThat(line.actualQuantity()).contains(Ratio.of(2));
        assertThat(line.price()).contains(Ratio.of(3));
        assertThat(line.sharePrice()).contains(Ratio.parse("2.505"));
        assertThat(line.shareAmount()).contains(Ratio.parse("5.01"));
        assertThat(line.sharePost()).contains(Ratio.ZERO);
        assertThat(line.paid()).contains(Ratio.parse("5.01"));
        assertThat(line.discount()).contains(Ratio.parse("0.99"));
        assertThat(line.adjust()).contains(Ratio.ZERO);
        assertThat(line.suiteId()).contains("77");
        assertThat(line.suiteNo()).contains("SET-1");
        assertThat(line.suiteName()).contains("茶具");
        assertThat(line.suiteQuantity()).contains(Ratio.of(2));
        assertThat(line.suiteAmount()).contains(Ratio.parse("15.01"));
        assertThat(line.isSuiteIntact()).isTrue();
        assertThat(line.platformGoodsId()).contains("g1");
        assertThat(line.platformSpecId()).contains("s1");
        assertThat(line.extras().isEmpty()).isTrue();
        assertThat(line.isComponent()).isTrue();
        assertThat(line.isGift()).isFalse();
    }

    /** "三件套" is a set of three by its name only: it is a SKU, for the row names no suite. */
    @Test
    void decode_rowThatSoundsLikeASet_isAProductOfItsOwn() {
        WdtTrade trade = golden().accepted().get(0);
        TradeLine lamp = trade.lines().get(2);
        assertThat(lamp.isComponent()).isFalse();
        assertThat(lamp.suiteQuantity()).isEmpty();
        assertThat(lamp.refundStatus()).contains(new CodedValue("5", Optional.of("refunded")));
        assertThat(trade.lines().get(3).isGift()).isTrue();
    }

    @Test
    void decode_lenientTimes_areRead() {
        WdtTrade trade = golden().accepted().get(1);
        assertThat(trade.tradeTime()).contains(LocalDateTime.of(2015, 1, 1, 10, 0));
        assertThat(trade.payTime()).contains(LocalDateTime.of(2015, 1, 1, 10, 0, 5));
    }

    /** 10.00 and 5.01 make 15.01, and 3 lamps cost 40.00, though 3 times 13.3333 is less. */
    @Test
    @Tag("KIT-4")
    void kits_ofATrade_areSummedByTheirAmounts() {
        WdtTrade trade = golden().accepted().get(0);
        assertThat(trade.kits()).hasSize(1);
        TradeKit kit = trade.kits().get(0);
        assertThat(kit.sourceOrder()).isEqualTo("T-1");
        assertThat(kit.sourceLine()).isEqualTo("O-1");
        assertThat(kit.suiteNo()).isEqualTo("SET-1");
        assertThat(kit.suiteId()).contains("77");
        assertThat(kit.suiteName()).contains("茶具");
        assertThat(kit.quantity()).contains(Ratio.of(2));
        assertThat(kit.amount()).contains(Ratio.parse("15.01"));
        assertThat(kit.isIntact()).isTrue();
        assertThat(kit.components()).extracting(TradeLine::specNo).containsExactly("CUP", "PLATE");
        assertThat(trade.lines().get(2).shareAmount()).contains(Ratio.of(40));
    }

    @Test
    @Tag("KIT-4")
    void rows_ofATrade_areTheKitItsPartsAndTheRest() {
        WdtTrade trade = golden().accepted().get(0);
        assertThat(trade.rows())
                .extracting(OrderRow::kind, OrderRow::rowId, OrderRow::product, OrderRow::parentRow, OrderRow::lineId)
                .containsExactly(
                        tuple(OrderRow.Kind.PARENT, "T-1/O-1/SET-1", "SET-1", null, "O-1"),
                        tuple(OrderRow.Kind.SON, "9001", "CUP", "T-1/O-1/SET-1", null),
                        tuple(OrderRow.Kind.SON, "9002", "PLATE", "T-1/O-1/SET-1", null),
                        tuple(OrderRow.Kind.STANDARD, "9004", "TOWEL", null, null),
                        tuple(OrderRow.Kind.STANDARD, "9003", "LAMP", null, "O-2"));
        assertThat(trade.rows())
                .extracting(OrderRow::quantity)
                .containsExactly(Ratio.of(2), Ratio.of(4), Ratio.of(2), Ratio.ONE, Ratio.of(3));
        assertThat(trade.rows().get(1).parentProduct()).isEqualTo("SET-1");
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    @Test
    @Tag("F96")
    void decode_buyer_isCarriedAndShownNowhere() {
        Batch<WdtTrade> batch = golden();
        WdtTrade trade = batch.accepted().get(0);
        assertThat(trade.buyer().fields())
                .containsEntry("receiver_mobile", "\"canary-mobile\"")
                .containsOnlyKeys("buyer_nick", "receiver_name", "receiver_mobile", "receiver_address", "buyer_message");
        assertThat(trade.toString()).doesNotContain("canary");
        assertThat(batch.toString()).doesNotContain("canary");
    }

    /** The buyer's fields of a wrong kind, and a row that refuses the trade. */
    @Test
    @Tag("F96")
    void decode_rejectedTrade_hidesTheBuyer() {
        Batch<WdtTrade> batch = read("{\"trade_no\":\"JY1\",\"receiver_name\":{\"canary\":1},\"buyer_nick\":\"canary\","
                + "\"customer_name\":[\"canary\"],\"invoice_title\":\"canary\",\"ID_CARD\":\"canary\",\"cs_remark\":\"canary\","
                + "\"goods_list\":[{\"spec_no\":\"A\"}]}");
        assertThat(batch.rejected()).hasSize(1);
        assertThat(batch).raises(RowCode.FIELD_MISSING).about("JY1").at("/trades/0/goods_list/0/num").with("field", "num");
        assertThat(batch.rejected().toString()).doesNotContain("canary").contains("\"receiver_name\":\"***\"");
        assertThat(batch.findings().toString()).doesNotContain("canary");
        assertThat(batch.rejected().get(0).raw()).startsWith("{\"trade_no\":\"JY1\",\"receiver_name\":\"***\"");
    }

    @Test
    void decode_brokenTrade_hidesTheBuyerToo() {
        Batch<WdtTrade> batch = read("{\"receiver_name\":\"canary\",\"a\":1,\"a\":2},\"canary\",{\"goods_list\":[]}");
        assertThat(batch.rejected()).extracting(Batch.Rejected::raw).containsExactly("\"***\"", "\"***\"");
        assertThat(batch).raises(WireCode.JSON_DUPLICATE_KEY).at("/trades/0");
        assertThat(batch).raises(WireCode.NOT_A_RECORD).at("/trades/1");
        assertThat(batch.findings().toString()).doesNotContain("canary");
    }

    @Test
    void decode_withoutRows_isRejected() {
        assertThat(read("{\"trade_id\":\"7\"}"))
                .raises(RowCode.FIELD_MISSING)
                .about("7")
                .at("/trades/0/goods_list")
                .with("field", "goods_list");
    }

    @Test
    void decode_rowTwice_isRejected() {
        assertThat(read("{\"trade_no\":\"JY1\",\"goods_list\":[{\"rec_id\":\"1\",\"spec_no\":\"A\",\"num\":1},"
                        + "{\"rec_id\":\"1\",\"spec_no\":\"B\",\"num\":1}]}"))
                .raises(TradeCode.TRADE_ROW_REPEATED)
                .about("JY1")
                .at("/trades/0/goods_list/1")
                .with("id", "1")
                .with("spec", "B");
    }

    @Test
    void decode_unknownStatus_staysText() {
        Batch<WdtTrade> batch = read("{\"trade_no\":\"JY1\",\"trade_status\":57,\"trade_type\":99,\"goods_list\":[]}");
        assertThat(batch.accepted().get(0).status()).contains(new CodedValue("57", Optional.empty()));
        assertThat(batch.accepted().get(0).type()).contains(new CodedValue("99", Optional.empty()));
        assertThat(batch)
                .raises(DocumentCode.DOCUMENT_CODE_UNKNOWN)
                .about("57")
                .at("/trades/0/trade_status")
                .with("field", "tradeStatus")
                .times(1)
                .raisesOnly(DocumentCode.DOCUMENT_CODE_UNKNOWN);
    }

    @Test
    void decode_zerosInAPlainRow_areNoSuite() {
        String row = "{\"spec_no\":\"A\",\"num\":\"1E+1\",\"suite_id\":0,\"suite_no\":\"0\",\"suite_num\":0}";
        TradeLine line = read("{\"goods_list\":[" + row + "]}").accepted().get(0).lines().get(0);
        assertThat(line.isComponent()).isFalse();
        assertThat(line.quantity()).isEqualTo(Ratio.of(10));
    }

    @Test
    void decode_splitFlags_sayThatAKitIsNotIntact() {
        String row = "{\"spec_no\":\"A\",\"num\":1,\"suite_no\":\"S\",\"src_oid\":\"O\",\"suite_num\":1,\"share_amount\":1,";
        for (String flag : List.of("\"suit_flag\":1}", "\"is_complete_suite\":\"0\"}")) {
            assertThat(read("{\"goods_list\":[" + row + flag + "]}").accepted().get(0).kits().get(0).isIntact())
                    .isFalse();
        }
        for (String flag : List.of("\"suit_flag\":0}", "\"is_complete_suite\":1}", "\"is_complete_suite\":\"\"}")) {
            assertThat(read("{\"goods_list\":[" + row + flag + "]}").accepted().get(0).kits().get(0).isIntact())
                    .isTrue();
        }
    }

    @Test
    void decode_failedAnswer_readsNothing() {
        Batch<WdtTrade> batch = TRADES.decode(JsonRows.of("{\"code\":\"20\",\"message\":\"请求范围过宽，请增加请求参数条件过滤\"}"));
        assertThat(batch.read()).isZero();
        assertThat(batch).raises(AnswerCode.WDT_ANSWER_FAILED).with("code", "20").times(1);
        assertThat(TRADES.decode(JsonRows.of("[")).hasErrors()).isTrue();
    }

    @Test
    void decode_anotherDialect_isABadCall() {
        WdtAnswer answer = WdtAnswer.read(Dialect.Y, JsonRows.of("{\"code\":0,\"trades\":[]}")).value();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TRADES.decode(answer))
                .withMessage("An answer of the dialect y is not read here; those that are: qyb.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TRADES.withCodes(DocumentCodes.of(Dialect.Y)))
                .withMessage("Trades are read of the dialect qyb only, not of y.");
    }

    @Test
    void settings_changeNamesCodesLimitsAndZone() {
        Trades changed = TRADES.withNames(TRADES.names().with("line.quantity", List.of("goods_count")))
                .withCodes(DocumentCodes.of(Dialect.QYB).with(Map.of("tradeStatus.57", "cancelled")))
                .within(Limits.defaults().with(Limit.NUMBER_DIGITS, 3))
                .inZone(ZoneOffset.UTC);
        String head = "{\"code\":0,\"trades\":[{\"trade_status\":57,\"trade_time\":1700000000000,\"goods_list\":[";
        WdtTrade trade = changed.decode(JsonRows.of(head + "{\"spec_no\":\"A\",\"goods_count\":100}]}]}")).accepted().get(0);
        assertThat(trade.isCancelled()).isTrue();
        assertThat(trade.lines().get(0).quantity()).isEqualTo(Ratio.of(100));
        assertThat(trade.tradeTime()).contains(LocalDateTime.of(2023, 11, 14, 22, 13, 20));
        Batch<WdtTrade> tooLong = changed.decode(JsonRows.of(head + "{\"spec_no\":\"A\",\"goods_count\":1000}]}]}"));
        assertThat(tooLong.rejected()).hasSize(1);
    }
}
