package io.skuwright.bom;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.SampleBoms;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("BOM-3")
class SampleBomsTest {

    @ParameterizedTest
    @EnumSource(SampleBoms.class)
    void rows_everyView_areThoseOfTheSample(SampleBoms sample) {
        for (ExplosionView view : ExplosionView.values()) {
            assertThat(Exploded.rows(explode(sample, view))).as("%s of %s", view, sample).isEqualTo(sample.rows(view));
        }
    }

    @ParameterizedTest
    @EnumSource(SampleBoms.class)
    @Tag("BOM-4")
    void totals_everyView_areTheSumsOfTheSampleRows(SampleBoms sample) {
        for (ExplosionView view : ExplosionView.values()) {
            Map<String, String> sums = new TreeMap<>();
            for (String row : sample.rows(view)) {
                String[] words = row.split(" ");
                String component = words[0].substring(words[0].lastIndexOf('/') + 1);
                sums.merge(component, words[1], (one, other) ->
                        Ratio.parse(one).plus(Ratio.parse(other)).toString());
            }
            assertThat(Exploded.totals(explode(sample, view))).as("%s of %s", view, sample).isEqualTo(sums);
        }
    }

    @Test
    void samples_haveARowEach() {
        List<SampleBoms> empty = new ArrayList<>(List.of(SampleBoms.values()));
        empty.removeIf(sample -> !sample.rows(ExplosionView.ENGINEERING).isEmpty());
        assertThat(empty).isEmpty();
    }

    private static Outcome<Explosion> explode(SampleBoms sample, ExplosionView view) {
        return BomCatalog.of(sample.boms())
                .value()
                .explode(sample.product(), sample.quantity(), view, BomPolicy.defaults());
    }
}
