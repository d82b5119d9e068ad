package io.skuwright.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** 100,000 SKUs: each step of a run is linear but for sorting, so all of them take seconds. */
@Tag("SYN-1")
class CatalogScaleTest {

    private static final int SKUS = 100_000;

    private static List<CatalogItem> items(String shop, String price, int skus) {
        List<CatalogItem> items = new ArrayList<>();
        for (int at = 0; at < skus; at++) {
            items.add(CatalogItem.of(shop, "SKU-" + at, Map.of("name", "Tea " + at / 5, "price", price)));
        }
        return items;
    }

    @Test
    @Timeout(60)
    void plan_aHundredThousandSkus_isPlannedKeptAndReadAgain() {
        List<CatalogItem> erp = items("", "13", SKUS);
        List<CatalogItem> shop = items("S1", "12", SKUS / 2);
        CatalogPlan plan = CatalogSync.plan(erp, shop, SentState.empty(), Catalogs.ONE_SHOP);
        assertThat(plan.plan().counts()).isEqualTo(Map.of(Step.Action.UPDATE, SKUS / 2, Step.Action.CREATE, SKUS / 2));
        SentState state = SentState.parse(plan.sentAll().toText());
        assertThat(state.size()).isEqualTo(SKUS);
        assertThat(CatalogSync.plan(erp, shop, state, Catalogs.ONE_SHOP).plan().isEmpty()).isTrue();
    }
}
