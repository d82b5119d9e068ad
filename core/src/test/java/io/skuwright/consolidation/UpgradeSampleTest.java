package io.skuwright.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FlatMaterials;
import io.skuwright.core.fixtures.FlatRow;
import io.skuwright.result.Place;
import io.skuwright.result.Step;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The upgrade of 5,000 materials against the fates that were decided where the rows were made. */
@Tag("CON-4")
@Tag("F88")
class UpgradeSampleTest {

    private static final FlatMaterials SAMPLE = FlatMaterials.sample();

    private static Consolidation sheet(List<FlatRow> rows) {
        Consolidator consolidator = Consolidator.of(ConsolidationRules.builder()
                .code("code")
                .name("name")
                .category("category")
                .unit("unit")
                .addSpecs("color", "spec")
                .build());
        int number = 2;
        for (FlatRow row : rows) {
            consolidator.add(Row.of(row.cells(), Place.row("", number++)));
        }
        return consolidator.finish();
    }

    private static List<ExistingSku> existing() {
        return SAMPLE.rows().stream()
                .map(row -> row.cell("code"))
                .filter(code -> !code.isBlank())
                .distinct()
                .map(Cables::sku)
                .toList();
    }

    @Test
    @Tag("S12")
    void plan_sample_givesEachSkuTheFateOfItsRow() {
        Map<String, String> expected = new TreeMap<>();
        SAMPLE.rows().stream().filter(row -> !row.cell("code").isBlank() && !row.isConsolidated()).forEach(row ->
                expected.merge(row.cell("code"), row.rejectedBy(), (one, other) -> one.compareTo(other) < 0 ? one : other));
        SAMPLE.rows().stream().filter(FlatRow::isConsolidated).forEach(row ->
                expected.put(row.cell("code"), row.isSingle() ? "SINGLE_SPEC" : "UPGRADED"));
        UpgradePlan upgrade = Upgrade.plan(sheet(SAMPLE.rows()), existing(), Cables.AGREED);
        Map<String, String> reasons = new TreeMap<>();
        for (Step step : upgrade.plan().steps()) {
            if ("sku".equals(step.values().get("kind"))) {
                reasons.put(step.subject(), step.reason());
            }
        }
        assertThat(reasons).isEqualTo(expected);
        assertThat(upgrade.spus()).hasSameSizeAs(SAMPLE.spus().keySet());
        assertThat(upgrade.spus()).allSatisfy(spu -> {
            FlatMaterials.ExpectedSpu wanted = SAMPLE.spus().get(spu.name());
            assertThat(spu.skus().stream().map(sku -> sku.code())).containsExactlyElementsOf(wanted.skus().keySet());
            assertThat(spu.specs().get(0).values()).containsExactlyElementsOf(wanted.colors());
            assertThat(spu.specs().get(1).values()).containsExactlyElementsOf(wanted.specs());
        });
    }

    @Test
    @Tag("S15")
    void plan_sampleInTwoRounds_endsWhereOneRoundEnds() {
        List<ExistingSku> existing = existing();
        List<FlatRow> half = SAMPLE.rows().stream().filter(FlatRow::isConsolidated).toList();
        half = half.subList(0, half.size() / 2);
        List<ExistingSku> afterFirst = carriedOut(Upgrade.plan(sheet(half), existing, Cables.AGREED), existing);
        UpgradePlan second = Upgrade.plan(sheet(SAMPLE.rows()), afterFirst, Cables.AGREED);
        List<ExistingSku> afterSecond = carriedOut(second, afterFirst);
        List<ExistingSku> atOnce =
                carriedOut(Upgrade.plan(sheet(SAMPLE.rows()), existing, Cables.AGREED), existing);
        assertThat(afterFirst).isNotEqualTo(existing);
        assertThat(afterSecond).isEqualTo(atOnce);
        assertThat(Upgrade.plan(sheet(SAMPLE.rows()), afterSecond, Cables.AGREED).plan().isEmpty()).isTrue();
    }

    @Test
    @Tag("S15")
    void conflictLog_sample_isSolvedByLeavingTheFaultyRowsOut() {
        ConflictLog log = ConflictLog.of(sheet(SAMPLE.rows()));
        assertThat(ConflictLog.of(sheet(SAMPLE.shuffled(7).rows()))).isEqualTo(log);
        List<FlatRow> healthy = SAMPLE.rows().stream().filter(FlatRow::isConsolidated).collect(Collectors.toList());
        ConflictLog.Progress progress = log.compare(ConflictLog.of(sheet(healthy)));
        assertThat(progress.solved()).extracting(ConflictLog.Entry::code).containsAll(SAMPLE.rejectedByCode().keySet());
        assertThat(progress.left()).extracting(ConflictLog.Entry::code).doesNotContainAnyElementsOf(SAMPLE.rejectedByCode().keySet());
        assertThat(progress.added()).isEmpty();
    }

    private static List<ExistingSku> carriedOut(UpgradePlan upgrade, List<ExistingSku> existing) {
        Map<String, String> spus = new TreeMap<>();
        for (Step step : upgrade.plan().steps()) {
            if (step.reason().equals("UPGRADED")) {
                spus.put(step.subject(), step.values().getOrDefault("spu", ""));
            }
        }
        List<ExistingSku> after = new ArrayList<>();
        existing.forEach(sku -> after.add(spus.containsKey(sku.code()) ? sku.under(spus.get(sku.code())) : sku));
        return after;
    }
}
