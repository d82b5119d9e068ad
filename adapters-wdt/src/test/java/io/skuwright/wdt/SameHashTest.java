package io.skuwright.wdt;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.OrderGenerator;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Plan;
import io.skuwright.wdt.store.GoodsList;
import io.skuwright.wdt.store.GoodsListPlan;
import io.skuwright.wdt.store.GoodsListRow;
import io.skuwright.wdt.store.GoodsListSettings;
import io.skuwright.wdt.store.StoreGoods;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Codes that were chosen to share one hash. */
@Tag("F93")
class SameHashTest {

    private static final int SIZE = 40_000;
    private static final List<String> TEXTS = OrderGenerator.textsOfOneHash(SIZE);
    private static final Duration MOST = Duration.ofSeconds(60);

    @Test
    void kits_areComparedWithTheirSuite() {
        Map<String, Ratio> contents = new HashMap<>();
        WdtTrade.Builder trade = WdtTrade.builder();
        for (String text : TEXTS) {
            contents.put(text, Ratio.ONE);
            trade.addLines(TradeLine.builder().sourceOrder("T").sourceLine("O").specNo(text).quantity(Ratio.ONE)
                    .suiteNo("S").suiteQuantity(Ratio.ONE).shareAmount(Ratio.ONE).build());
        }
        List<WdtTrade> trades = List.of(trade.build());
        Outcome<List<TradeKit>> kits = Assertions.assertTimeout(
                MOST, () -> Trades.defaults().withSuites(Map.of("S", contents)).kits(trades));
        assertThat(kits).raisesNothing();
        assertThat(kits.value().get(0).components()).hasSize(SIZE);
    }

    @Test
    void goodsList_isComparedWithTheStore() {
        List<GoodsListRow> rows = TEXTS.stream()
                .<GoodsListRow>map(text -> GoodsListRow.builder().goodsNo(text).name(text).code(text).unit("pcs").build())
                .toList();
        GoodsList list = GoodsList.of(rows, GoodsListSettings.defaults());
        Plan plan = Assertions.assertTimeout(MOST, () -> GoodsListPlan.of(list, StoreGoods.of(rows)).plan());
        assertThat(plan.steps()).hasSize(SIZE);
        assertThat(plan.isEmpty()).isTrue();
    }
}
