package io.skuwright.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.FlatMaterials;
import io.skuwright.core.fixtures.FlatRow;
import io.skuwright.product.Sku;
import io.skuwright.product.Spu;
import io.skuwright.result.Batch;
import io.skuwright.result.Place;
import io.skuwright.result.ResultCode;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CON-1")
@Tag("CON-3")
class ConsolidatorTest {

    private static final ConsolidationRules RULES = ConsolidationRules.builder()
            .code("code")
            .name("name")
            .category("category")
            .unit("unit")
            .addSpecs("color", "spec")
            .build();

    private static Consolidation consolidate(FlatMaterials sheet) {
        Consolidator consolidator = Consolidator.of(RULES);
        for (int at = 0; at < sheet.rows().size(); at++) {
            consolidator.add(Row.of(sheet.rows().get(at).cells(), Place.row("", at + 2)));
        }
        return consolidator.finish();
    }

    @Test
    @Tag("S1")
    @Tag("S5")
    void sheetOf5000Rows_everyRowHasTheFateItWasPlantedFor() {
        FlatMaterials sheet = FlatMaterials.sample();

        Consolidation products = consolidate(sheet);

        Map<Integer, String> rejected = new TreeMap<>();
        for (Batch.Rejected row : products.rejected()) {
            rejected.put((int) row.place().row() - 2, row.finding().code().name());
        }
        assertThat(rejected).isEqualTo(sheet.rejected());
        assertThat(products.read()).isEqualTo(5_000);
        assertThat(products.consolidated()).isEqualTo(sheet.consolidated());
        assertThat(products.rejectedCount()).isEqualTo(sheet.rejected().size());
    }

    @Test
    void rejectedRows_areCountedByReasonAndThereAsMaterialsInTheSameOrder() {
        FlatMaterials sheet = FlatMaterials.sample();

        Consolidation products = consolidate(sheet);

        Map<String, Integer> counts = new TreeMap<>();
        products.rejectedByCode().forEach((code, count) -> counts.put(code.name(), Math.toIntExact(count)));
        assertThat(counts).isEqualTo(sheet.rejectedByCode());
        assertThat(products.rejectedMaterials())
                .extracting(Material::place)
                .containsExactlyElementsOf(
                        products.rejected().stream().map(Batch.Rejected::place).toList());
        assertThat(products.rejectedMaterials())
                .extracting(Material::code)
                .containsExactlyElementsOf(sheet.rejected().keySet().stream()
                        .map(at -> sheet.rows().get(at).cell("code"))
                        .toList());
    }

    @Test
    void sheetOf5000Rows_spusAndSinglesAreThoseOfTheHealthyRows() {
        FlatMaterials sheet = FlatMaterials.sample();

        Consolidation products = consolidate(sheet);

        Map<String, FlatMaterials.ExpectedSpu> expected = sheet.spus();
        assertThat(products.spus()).extracting(Spu::name).containsExactlyElementsOf(expected.keySet());
        for (Spu spu : products.spus()) {
            FlatMaterials.ExpectedSpu planted = expected.get(spu.name());
            assertThat(spu.category().orElse("")).isEqualTo(planted.category());
            assertThat(spu.unit().orElse("")).isEqualTo(planted.unit());
            assertThat(spu.spec("color").orElseThrow().values()).containsExactlyElementsOf(planted.colors());
            assertThat(spu.spec("spec").orElseThrow().values()).containsExactlyElementsOf(planted.specs());
            Map<String, String> skus = new TreeMap<>();
            for (Sku sku : spu.skus()) {
                skus.put(sku.code(), sku.combination().value("color") + "/" + sku.combination().value("spec"));
            }
            assertThat(skus).isEqualTo(planted.skus());
        }
        Map<String, String> singles = new TreeMap<>();
        products.singles().forEach(single -> singles.put(single.code(), single.name()));
        assertThat(singles).isEqualTo(sheet.singles());
    }

    @Test
    @Tag("CON-5")
    void twoConsolidators_combinedInEitherOrder_giveWhatOneGives() {
        FlatMaterials sheet = FlatMaterials.of(2_000, 7);
        Consolidation whole = consolidate(sheet);

        List<Consolidator> parts = new ArrayList<>();
        for (int part = 0; part < 3; part++) {
            parts.add(Consolidator.of(RULES));
        }
        for (int at = 0; at < sheet.rows().size(); at++) {
            FlatRow row = sheet.rows().get(at);
            parts.get(at % 3).add(Row.of(row.cells(), Place.row("", at + 2)));
        }
        Consolidation combined = parts.get(2).combine(parts.get(0)).combine(parts.get(1)).finish();

        assertThat(combined.findings()).isEqualTo(whole.findings());
        assertThat(combined.spus()).isEqualTo(whole.spus());
        assertThat(combined.singles()).isEqualTo(whole.singles());
        assertThat(combined.rejected()).isEqualTo(whole.rejected());
        assertThat(combined.plan().fingerprint()).isEqualTo(whole.plan().fingerprint());
    }

    @Test
    @Tag("F94")
    @Tag("CON-5")
    void finish_stoppedByTheCaller_saysHowFarItCame() {
        Consolidator consolidator = Consolidator.of(RULES);
        for (int at = 0; at < 10_000; at++) {
            consolidator.add(Material.of("C" + at, "N" + at, List.of("red", "M")).at(Place.row("", at + 2)));
        }
        AtomicInteger asked = new AtomicInteger();

        var outcome = consolidator.finish(() -> asked.incrementAndGet() > 2);

        assertThat(outcome.hasValue()).isFalse();
        assertThat(outcome.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(ResultCode.CANCELLED);
            assertThat(finding.attributes()).containsEntry("done", "4096").containsEntry("total", "10000");
        });
    }

    @Test
    void finishedConsolidator_takesNoMoreRows() {
        Consolidator consolidator = Consolidator.of(RULES);
        consolidator.finish();

        assertThatThrownBy(() -> consolidator.add(Material.of("1", "A", List.of("", ""))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("finished");
    }
}
