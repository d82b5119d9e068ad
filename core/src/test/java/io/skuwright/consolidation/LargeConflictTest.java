package io.skuwright.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Batch;
import io.skuwright.result.Place;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One fault of a whole export is one conflict of many rows: as fast to read as many of few rows, and as short. */
@Tag("CON-5")
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LargeConflictTest {

    private static final int ROWS = 50_000;

    private static final ConsolidationRules RULES = ConsolidationRules.builder()
            .code("code")
            .name("name")
            .category("category")
            .addSpecs("color")
            .build();

    private static Consolidation consolidate(IntFunction<Material> row) {
        Consolidator consolidator = Consolidator.of(RULES);
        for (int at = 0; at < ROWS; at++) {
            consolidator.add(row.apply(at).at(Place.row("", at + 2)));
        }
        return consolidator.finish();
    }

    private static void assertAllRejected(Consolidation products, ConsolidationCode code, String attribute) {
        assertThat(products.conflicts()).filteredOn(Conflict::isError).singleElement().satisfies(conflict -> {
            assertThat(conflict.rows()).hasSize(ROWS);
            assertThat(conflict.finding().attributes().get(attribute)).contains("… +").hasSizeLessThan(1_000);
        });
        int row = 2;
        for (Batch.Rejected rejected : products.rejected()) {
            assertThat(rejected.finding().code()).isEqualTo(code);
            assertThat(rejected.finding().place()).isEqualTo(Place.row("", row++));
        }
        assertThat(row).isEqualTo(ROWS + 2);
    }

    @Test
    void rejected_oneCodeOnAllRows_isReadInLinearTime() {
        assertAllRejected(
                consolidate(at -> Material.of("M-1", "name " + at, List.of("red"))),
                ConsolidationCode.DUPLICATE_CODE,
                "names");
    }

    @Test
    void rejected_oneCombinationOnAllRows_isReadInLinearTime() {
        assertAllRejected(
                consolidate(at -> Material.of("M-" + at, "name", List.of("red"))),
                ConsolidationCode.DUPLICATE_COMBINATION,
                "codes");
    }

    @Test
    void rejected_everyRowInACategoryOfItsOwn_isReadInLinearTime() {
        assertAllRejected(
                consolidate(at -> Material.of("M-" + at, "name", List.of("red " + at)).inCategory("category " + at)),
                ConsolidationCode.SPU_MULTIPLE_CATEGORIES,
                "values");
    }
}
