package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.BomSketch.bom;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.result.Outcome;
import io.skuwright.row.CodeMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Deep and wide orders under plan 2. */
@Tag("BOM-8")
class StandardBomRunSizeTest {

    /** Assemblies in assemblies, each with a configured BOM of one line. */
    private static Outcome<StandardBomRun> chain(int levels) {
        List<Bom> boms = new ArrayList<>();
        List<Map<String, @Nullable Object>> lines = new ArrayList<>();
        lines.add(CrmLines.map(
                "_id", "0", "product_id", "P0", "bom_id", "x", "prod_pkg_key", "k0", "is_kit__c__v", "true"));
        for (int level = 0; level < levels; level++) {
            boms.add(bom("P" + level + " configured", "1 P" + (level + 1)));
            lines.add(CrmLines.map(
                    "_id", "" + (level + 1), "product_id", "P" + (level + 1), "bom_id", "10",
                    "prod_pkg_key", "k" + (level + 1), "parent_prod_pkg_key", "k" + level, "root_prod_pkg_key", "k0"));
        }
        return OrderStandardBoms.of(BomCatalog.of(boms).value(), CodeMap.idsAreCodes())
                .plan(List.of(CrmOrders.standard().decode(lines)));
    }

    private static void onASmallStack(Runnable work) throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread small =
                new Thread(null, () -> Assertions.assertTimeout(Duration.ofSeconds(60), work::run), "small", 256 << 10);
        small.setUncaughtExceptionHandler((thread, thrown) -> failure.set(thrown));
        small.start();
        small.join();
        assertThat(failure.get()).isNull();
    }

    @Test
    void plan_1000Levels_endsOnASmallStack() throws InterruptedException {
        onASmallStack(() -> {
            StandardBomRun run = chain(1_000).value();
            assertThat(run.created()).hasSize(1_000);
            assertThat(run.writeBack(CodeMap.idsAreCodes()).updates().get("1000"))
                    .containsEntry("standard_bom_line_id", "10");
        });
    }

    /** 1 + 2 + ... + 1414 is more than a million ids, the limit. */
    @Test
    void plan_50000Levels_stopsAtTheLimit() throws InterruptedException {
        onASmallStack(() -> assertThat(chain(50_000))
                .raises(StandardBomRunCode.LIMIT_SELECTION)
                .about("0").with("limit", 1_000_000).with("actual", 1_000_405));
    }

    @Test
    void plan_2000OrdersOfOneSelection_areOnePlan() {
        List<CrmOrder> orders = new ArrayList<>();
        for (int at = 0; at < 2_000; at++) {
            orders.add(CrmOrders.standard().decode(SofaShop.redSofa("a")));
        }
        StandardBomRun run = Assertions.assertTimeout(
                Duration.ofSeconds(60), () -> SofaShop.door().plan(orders).value());
        assertThat(run.created()).hasSize(2);
        assertThat(run.writeBack(SofaShop.made(run.created())).mayFlow()).hasSize(2_000);
    }
}
