package io.skuwright.wdt;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.ConservationLaw;
import io.skuwright.result.Batch;
import io.skuwright.wdt.fixtures.GoldenFiles;
import io.skuwright.wdt.fixtures.TradeFiles;
import io.skuwright.wdt.json.JsonRows;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

@Tag("SYN-5")
class StockDocumentsProperties {

    @Property(tries = 2_000)
    void decode_ofAChangedDocument_answers(@ForAll DocumentQuery query, @ForAll Random random) {
        String json = Mutation.of(GoldenFiles.text(TradeFiles.STOCK_IN), random);
        Batch<WdtDocument> batch =
                ConservationLaw.check(StockDocuments.defaults().decode(query, JsonRows.of(json)));
        for (WdtDocument document : batch.accepted()) {
            assertThat(document.number()).isNotBlank();
            assertThat(document.kind().map(kind -> kind.direction() == query.direction()).orElse(true)).isTrue();
        }
    }
}
