package io.skuwright.sync;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.quantity.Ratio;
import io.skuwright.sync.StockFold.Fate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** All facts of a call are about one stock and contradict each other: still n log n. */
@Tag("SYN-2")
class StockFoldScaleTest {

    private static final int FACTS = 50_000;
    private static final StockKey TEA = StockKey.of("8801", "TEA-1");

    @Test
    @Timeout(60)
    void fold_manyLevelsOfOneVersion_areAllRefused() {
        List<StockFact> facts = new ArrayList<>();
        for (int at = 1; at <= FACTS; at++) {
            facts.add(StockFact.absolute(TEA, Ratio.of(at), StockVersion.of(4)));
        }

        StockFold fold = StockState.of(Side.ERP).fold(Side.ERP, facts);

        assertThat(fold.counts()).isEqualTo(Map.of(Fate.REFUSED, FACTS));
        assertThat(fold.findings()).raises(StockCode.STOCK_SAME_VERSION).with("value", "1").with("known", "50000").times(1);
        assertThat(fold.findings()).raises(StockCode.STOCK_SAME_VERSION).with("known", "1").times(FACTS - 1);
    }

    @Test
    @Timeout(60)
    void fold_manyNumbersAndOneTime_areAllRefused() {
        List<StockFact> facts = new ArrayList<>();
        for (int at = 1; at <= FACTS; at++) {
            facts.add(StockFact.absolute(TEA, Ratio.of(50), StockVersion.of(at)));
        }
        facts.add(StockFact.absolute(TEA, Ratio.of(50), StockVersion.at(Instant.EPOCH)));

        StockFold fold = StockState.of(Side.ERP).fold(Side.ERP, facts);

        assertThat(fold.counts()).isEqualTo(Map.of(Fate.REFUSED, FACTS + 1));
        assertThat(fold.findings())
                .raises(StockCode.STOCK_VERSION_MIXED).with("version", "1970-01-01T00:00:00Z").with("last", "1").times(1)
                .raises(StockCode.STOCK_VERSION_MIXED).with("last", "1970-01-01T00:00:00Z").times(FACTS);
    }
}
