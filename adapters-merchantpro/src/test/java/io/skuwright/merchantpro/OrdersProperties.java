package io.skuwright.merchantpro;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.merchantpro.fixtures.GoldenFiles;
import io.skuwright.merchantpro.fixtures.OrderFiles;
import io.skuwright.merchantpro.json.JsonRows;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for whatever comes in the place of an order. */
class OrdersProperties {

    private static final String CANARY = "0700canary000";

    private static String marked(String file) {
        return GoldenFiles.text(file).replace("0600000000", CANARY).replace("Ulica Test", CANARY);
    }

    @Property(tries = 2_000)
    void decode_ofAChangedOrder_answersAndShowsNobody(@ForAll Random random) {
        Batch<ShopOrder> batch =
                ConservationLaw.check(Orders.usual().decode(JsonRows.of(Mutation.of(marked(OrderFiles.REAL), random))));
        assertThat(OrderDiscretionTest.allTexts(batch)).doesNotContain("canary");
        batch.accepted().forEach(order -> assertThat(order.lines())
                .extracting(ShopLine::key)
                .doesNotHaveDuplicates());
        batch.accepted().forEach(order -> assertThat(OrderMoney.usual().check(order).findings().toString())
                .doesNotContain("canary"));
    }

    @Property(tries = 1_000)
    void decode_ofAChangedList_losesNoOrder(@ForAll Random random) {
        String real = GoldenFiles.text(OrderFiles.REAL);
        String list = "{\"data\":[" + real + "," + real + "],\"meta\":{\"count\":{\"total\":2}}}";
        ConservationLaw.check(Orders.usual().decode(JsonRows.of(Mutation.of(list, random))));
    }

    private static final LineResolution RESOLUTION = LineResolution.skusAreCodes()
            .and(List.of(SkuLink.of("POS-887").withProduct("125011"), SkuLink.of("BM-900").withVariant("125020")));

    /** What could be read can be resolved, told to the hand-over and written back, or a finding says why not. */
    @Property(tries = 1_000)
    void whatIsRead_isUsedOrRefused(@ForAll Random random) {
        Batch<ShopOrder> batch = Orders.usual().decode(JsonRows.of(Mutation.of(marked(OrderFiles.REAL), random)));
        for (ShopOrder order : batch.accepted()) {
            Outcome<List<ResolvedLine>> lines = RESOLUTION.resolve(order);
            check(lines);
            check(ErpOrders.of(RESOLUTION).encode(order));
            lines.optional().ifPresent(it -> check(OrderEvents.shown("S1", order, it)));
            OrdersPush push = OrdersPush.rounding(Rounding.halfEven(4)).whole();
            Outcome<ShopRequest> change = push.change(order, Map.of(), List.of());
            check(change);
            change.optional().ifPresent(request -> assertThat(JsonRows.of(request.body()).read().hasErrors()).isFalse());
        }
    }

    private static void check(Outcome<?> outcome) {
        assertThat(outcome.hasValue() || outcome.hasErrors()).isTrue();
        assertThat(outcome.findings().toString()).doesNotContain("canary");
    }

    /** An order that is made comes back as it was sent, and adds up. */
    @Property(tries = 500)
    void create_readBack_isTheSameOrder(
            @ForAll @IntRange(min = 1, max = 99) int quantity,
            @ForAll @IntRange(min = 0, max = 9_999_999) int bani,
            @ForAll @IntRange(min = 0, max = 100) int percent) {
        NewLine line = NewLine.builder()
                .productId("1")
                .taxPercent(Ratio.of(percent))
                .quantity(Ratio.of(quantity))
                .unitGross(Ratio.of(bani, 100))
                .build();
        NewOrder order = NewOrder.builder().number("1").currency("RON").addLines(line).build();
        OrdersPush push = OrdersPush.rounding(Rounding.halfEven(4));
        String body = push.create(order).orThrow().body();
        ShopOrder read = OrdersTest.accepted("{\"id\":\"7\",\"currency\":\"RON\",\"total_amount\":\""
                + ShopText.of(order.total()) + "\"," + body.substring(1));
        assertThat(push.verify(order, read).findings()).isEmpty();
        assertThat(OrderMoney.usual().check(read).findings()).isEmpty();
    }
}
