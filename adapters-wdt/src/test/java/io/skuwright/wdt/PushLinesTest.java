package io.skuwright.wdt;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.ExpandedRows;
import io.skuwright.order.OrderLine;
import io.skuwright.order.OrderLineClassifier;
import io.skuwright.order.RowReason;
import io.skuwright.order.SalesOrder;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.row.Cell;
import io.skuwright.row.CodeMap;
import io.skuwright.row.RowCode;
import io.skuwright.wdt.json.JsonRows;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PushLinesTest {

    static final CodeMap CODES =
            CodeMap.of(Map.of("product", Map.of("p-set", "SET-1", "p-cup", "CUP", "p-lamp", "LAMP")));

    static final Map<String, String> NAMES = Map.of("p-set", "茶具", "p-lamp", "台灯");

    static OrderLine.Builder plain(String id, String product) {
        return OrderLine.builder().id(id).product(product).quantity(Ratio.ONE).price(Ratio.of(14));
    }

    static OrderLine.Builder kit(String id) {
        return plain(id, "p-set").bomReference("b").linkedBom("v").nodeKey(id).rootKey(id).isKit(true).quantity(Ratio.of(2));
    }

    static OrderLine.Builder part(String id, String kit, String product) {
        return plain(id, product).bomReference("b").nodeKey(id).parentKey(kit).rootKey(kit).numerator(Ratio.of(2));
    }

    static TypedOrder typed(OrderLine.Builder... lines) {
        List<OrderLine> built = List.of(lines).stream().map(OrderLine.Builder::build).map(OrderLine.class::cast).toList();
        ClassifierPolicy policy = ClassifierPolicy.defaults();
        return OrderLineClassifier.of(policy).classify(SalesOrder.of(built)).value();
    }

    @Test
    void of_aKit_isOneLineWithItsSuite() {
        Outcome<List<PushLine>> lines =
                PushLines.of(typed(kit("O-1"), part("O-1a", "O-1", "p-cup"), plain("O-2", "p-lamp")), CODES, NAMES);
        assertThat(lines).raisesNothing();
        assertThat(lines.value()).extracting(PushLine::id).containsExactly("O-1", "O-2");
        PushLine kit = lines.value().get(0);
        assertThat(kit.specNo()).contains("SET-1");
        assertThat(kit.goodsId()).contains("p-set");
        assertThat(kit.goodsName()).contains("茶具");
        assertThat(kit.quantity()).isEqualTo(Ratio.of(2));
        assertThat(kit.price()).isEqualTo(Ratio.of(14));
    }

    @Test
    void of_productWithoutName_isToldWhenPushed() {
        PushLine line = PushLines.of(typed(plain("O-1", "p-cup")), CODES, NAMES).orThrow().get(0);
        assertThat(line.goodsName()).isEmpty();
        PushTrade trade = PushTrade.builder()
                .id("T")
                .buyer(Map.of("buyer_nick", "n"))
                .addLines(line)
                .paid(Ratio.of(14))
                .build();
        assertThat(TradePush.of(Dialect.QYB, "S").check(List.of(trade)))
                .raises(PushCode.PUSH_FIELD_MISSING)
                .with("field", "goods_name");
    }

    @Test
    void of_missingFields_writesNothing() {
        OrderLine.Builder bare = OrderLine.builder().position(7);
        Outcome<List<PushLine>> lines = PushLines.of(typed(bare.id("x")), CODES, NAMES);
        assertThat(lines.hasValue()).isFalse();
        for (String field : List.of("product", "quantity", "price")) {
            assertThat(lines).raises(PushCode.PUSH_FIELD_MISSING).about("x").at("/7").with("field", field);
        }
    }

    @Test
    void of_unknownProduct_writesNothing() {
        Outcome<List<PushLine>> lines = PushLines.of(typed(plain("O-1", "p-gone"), plain("O-2", "p-lamp")), CODES, NAMES);
        assertThat(lines.hasValue()).isFalse();
        assertThat(lines).raises(RowCode.UNMAPPED_ID).about("p-gone").at("/0").with("kind", "product");
    }

    @Test
    void of_linesInError_writeNothing() {
        OrderLine.Builder orphan = part("O-1a", "gone", "p-cup");
        Outcome<List<PushLine>> lines = PushLines.of(typed(orphan, plain("O-2", "p-lamp")), CODES, NAMES);
        assertThat(lines.hasValue()).isFalse();
        assertThat(lines).raises(PushCode.PUSH_LINE_SET_ASIDE).about("O-1a").at("/0").times(1);
    }

    @Test
    void of_kitThatLacksParts_writesNothing() {
        OrderLine.Builder broken = part("O-1a", "O-1", "p-cup").skip(Cell.text("maybe"));
        assertThat(PushLines.of(typed(kit("O-1"), broken), CODES, NAMES))
                .raises(PushCode.PUSH_LINE_SET_ASIDE)
                .about("O-1")
                .at("/0");
    }

    /** The way there and back: WangDianTong explodes the kit, and the core knows the line that was pushed again. */
    @Test
    @Tag("KIT-4")
    @Tag("B1")
    void rows_ofATradeThatWasPushed_areKeptOrFiltered() {
        OrderLine set = OrderLine.builder().from(kit("O-1").build()).product("SET-1").build();
        OrderLine cup = OrderLine.builder().from(part("O-1a", "O-1", "CUP").build()).build();
        ClassifierPolicy parents = ClassifierPolicy.from(Map.of("parentsOnly", "true"));
        TypedOrder sent = OrderLineClassifier.of(parents).classify(SalesOrder.of(List.of(set, cup))).value();
        PushLine pushed = PushLines.of(sent, CodeMap.idsAreCodes(), Map.of()).orThrow().get(0);
        String row = "{\"rec_id\":\"9\",\"src_tid\":\"T\",\"src_oid\":\"%s\",\"spec_no\":\"CUP\",\"num\":\"4\",\"share_amount\":\"28\","
                + "\"suite_no\":\"%s\",\"suite_num\":\"2\"}";
        String json = "{\"code\":0,\"trades\":[{\"trade_id\":\"1\",\"goods_list\":["
                + row.formatted(pushed.id(), pushed.specNo().orElseThrow()) + "]}]}";
        WdtTrade trade = Trades.defaults().decode(JsonRows.of(json)).accepted().get(0);
        ExpandedRows back = ExpandedRows.of(trade.rows(), sent).orThrow();
        assertThat(back.kept()).extracting(link -> link.line().orElseThrow().id()).containsExactly("O-1");
        assertThat(back.filtered()).extracting(link -> link.reason()).containsExactly(RowReason.OWN_EXPANSION);
        assertThat(back.added()).isEmpty();
        assertThat(back.missing()).isEmpty();
        assertThat(trade.kits().get(0).amount()).isEqualTo(Optional.of(Ratio.of(28)));
    }
}
