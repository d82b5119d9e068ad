package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.result.Batch;
import io.skuwright.row.CodeMap;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.TradeFiles;
import io.skuwright.wdt.json.JsonRows;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

@Tag("SYN-2")
class StocksProperties {

    private static final Map<Dialect, String> FILES = Map.of(
            Dialect.QYB, TradeFiles.STOCK_QYB, Dialect.Y, TradeFiles.STOCK_Y, Dialect.QJB, TradeFiles.STOCK_QJB);

    @Property(tries = 2_000)
    void decode_ofAChangedDocument_answers(@ForAll Dialect dialect, @ForAll Random random) {
        String json = Mutation.of(GoldenFiles.text(FILES.get(dialect)), random);
        Batch<WdtStock> batch = ConservationLaw.check(Stocks.of(dialect).decode(JsonRows.of(json)));
        for (WdtStock stock : batch.accepted()) {
            assertThat(stock.fact(CodeMap.idsAreCodes(), ZoneOffset.UTC).hasValue()).isEqualTo(stock.modified().isPresent());
            assertThat(stock.sellableLevel(CodeMap.idsAreCodes()).hasValue()).isEqualTo(stock.sellable().isPresent());
        }
    }

    @Property(tries = 2_000)
    void changes_ofAChangedDocument_answer(@ForAll Random random) {
        String json = Mutation.of(GoldenFiles.text(TradeFiles.CHANGES_QYB), random);
        Batch<WdtStockChange> batch =
                ConservationLaw.check(StockChanges.of(Dialect.QYB, "S").decode(JsonRows.of(json)));
        batch.accepted().forEach(change -> assertThat(change.pulled().id()).isEqualTo(change.id()));
    }
}
