package io.skuwright.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.Ratio;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A store on another system gives line ends as it likes them: every text is read with either. */
class LineEndsTest {

    private static final StockKey TEA = StockKey.of("8801", "TEA\r\n-1");

    private static String stored(String text) {
        return text.replace("\n", "\r\n");
    }

    @Test
    void read_linesThatEndAsOnWindows_isTheSame() {
        SentState sent = Catalogs.agreed("A-1 name=Tea");
        StockState stock = StockState.of(Side.ERP)
                .fold(Side.ERP, List.of(StockFact.absolute(TEA, Ratio.of(50), StockVersion.of(4))))
                .state();
        PulledStock pulled = PulledStock.start().pulled(List.of(new PulledRow("1", TEA, Ratio.of(6), 4))).orThrow();
        DocumentRoutes routes = DocumentRoutes.of(List.of(RouteRule.sent(DocumentKind.OTHER_IN)));
        BatchPlan batch = BatchPlan.of(List.of(BatchRow.of("a", "1")), BatchRule.ofRows(1)).orThrow();
        WindowCursor cursor = new WindowCursor(LocalDateTime.of(2026, 1, 31, 0, 0));
        FoldState events = new FoldState("S1-1001", FoldState.startingAfter("", 4).last(), Set.of("e-4"));

        assertThat(SentState.parse(stored(sent.toText()))).isEqualTo(sent);
        assertThat(StockState.parse(stored(stock.toText()))).isEqualTo(stock);
        assertThat(PulledStock.parse(stored(pulled.toText()))).isEqualTo(pulled);
        assertThat(DocumentRoutes.parse(stored(routes.toText()))).isEqualTo(routes);
        assertThat(BatchPlan.parse(stored(batch.toText()))).isEqualTo(batch);
        assertThat(WindowCursor.parse(stored(cursor.toText()))).isEqualTo(cursor);
        assertThat(FoldState.parse(stored(events.toText()))).isEqualTo(events);
    }
}
