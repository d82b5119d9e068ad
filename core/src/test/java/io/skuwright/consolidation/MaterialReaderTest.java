package io.skuwright.consolidation;

import static io.skuwright.consolidation.FlatSheet.fates;
import static io.skuwright.consolidation.FlatSheet.of;
import static io.skuwright.consolidation.FlatSheet.rules;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.product.Spu;
import io.skuwright.result.Place;
import io.skuwright.row.Row;
import io.skuwright.row.WireCode;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What cells say: blanks of all kinds, flags, keys of several columns. */
class MaterialReaderTest {

    @Test
    @Tag("F39")
    void cellsOfNoBreakSpacesOnly_areBlank() {
        Consolidation products = of("\u00a0|Cable|W|m|red|1", "2|\u00a0\u3000|W|m|red|1", "3|Rope|W|m|red|\u00a0");

        assertThat(fates(products)).isEqualTo(Map.of(2L, "MISSING_CODE", 3L, "MISSING_KEY", 4L, "SPEC_INCOMPLETE"));
    }

    @Test
    void trueOrFalse_isNoCodeAndNoName() {
        Consolidation products = Consolidator.of(rules().build())
                .add(Row.of(Map.of("no", true, "name", "A"), Place.pointer("/0")))
                .add(Row.of(Map.of("no", "1", "name", false), Place.pointer("/1")))
                .finish();

        assertThat(products.rejectedCount()).isEqualTo(2);
        assertThat(products.findings())
                .raises(WireCode.WRONG_TYPE)
                .at("/0/no")
                .with("found", "boolean")
                .raises(WireCode.WRONG_TYPE)
                .at("/1/name");
    }

    @Test
    void keysOfSeveralColumns_areToldApart() {
        ConsolidationRules rules = rules().addKey("cat", "unit").build();

        Consolidation products = of(rules, "1||A / B|C|red|1", "2||A|B / C|red|1");

        assertThat(products.spus()).extracting(Spu::name).containsExactly("A / 'B / C'", "'A / B' / C");
    }
}
