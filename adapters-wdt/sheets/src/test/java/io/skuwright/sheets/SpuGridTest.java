package io.skuwright.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.consolidation.ConsolidationRules;
import io.skuwright.consolidation.Consolidator;
import io.skuwright.consolidation.Material;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SpuGridTest {

    private static Element card(List<String> specs, ReportSettings settings, Material... rows) {
        Consolidator consolidator = Consolidator.of(ConsolidationRules.builder()
                .code("code")
                .name("name")
                .addAllSpecs(specs)
                .build());
        for (Material row : rows) {
            consolidator.add(row);
        }
        StringBuilder html = new StringBuilder();
        ConsolidationReport.of(consolidator.finish()).with(settings).writeHtml(html);
        return Jsoup.parse(html.toString()).selectFirst("#spu-1");
    }

    private static Material tee(String code, String... values) {
        return Material.of(code, "Tee", List.of(values));
    }

    @Test
    void oneSpec_isAListOfItsValues() {
        Element card = card(List.of("size"), ReportSettings.defaults(), tee("2", "M"), tee("1", "S"));

        assertThat(card.select("thead th").eachText()).containsExactly("size", "code");
        assertThat(card.select("tbody tr").eachText()).containsExactly("M 2", "S 1");
    }

    @Test
    void fourSpecs_areGroupsOfGrids() {
        Element card = card(
                List.of("color", "size", "fit", "length"),
                ReportSettings.defaults(),
                tee("1", "red", "S", "slim", "long"),
                tee("2", "red", "M", "slim", "long"),
                tee("3", "blue", "M", "slim", "short"),
                tee("4", "red", "M", "loose", "long"));

        assertThat(card.select("tr.group").eachText())
                .containsExactly("fit: loose · length: long", "fit: slim · length: long", "fit: slim · length: short");
        assertThat(card.select("tbody tr:not(.group)").eachText()).containsExactly("red 4", "red 2 1", "blue 3");
        assertThat(card.select("td.none")).hasSize(2);
        assertThat(card.selectFirst(".meta").text()).isEqualTo("4 SKU of 16 combinations");
    }

    @Test
    void tooManyValuesAcross_areAList() {
        Element card = card(
                List.of("color", "size"),
                ReportSettings.builder().valuesAcross(1).build(),
                tee("1", "red", "S"),
                tee("2", "red", "M"));

        assertThat(card.select("thead th").eachText()).containsExactly("color", "size", "code");
        assertThat(card.select("tbody tr").eachText()).containsExactly("red M 2", "red S 1");
    }

    @Test
    void manySkus_areCutAndCounted() {
        Element card = card(
                List.of("color", "size"),
                ReportSettings.builder().skusShown(1).build(),
                tee("1", "red", "S"),
                tee("2", "red", "M"));

        assertThat(card.select("tbody td.code").eachText()).containsExactly("2");
        assertThat(card.selectFirst(".cut-note").text()).isEqualTo("Shown: 1 of 2; 1 not shown.");
    }

    @Test
    void moreCombinationsThanALongHolds_areAProduct() {
        List<String> specs = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
        Material[] rows = new Material[100];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = Material.of("N" + row, "Tee", Collections.nCopies(specs.size(), "v" + row));
        }

        Element card = card(specs, ReportSettings.defaults(), rows);

        // 100 to the power of 10 is more than 2 to the power of 63.
        assertThat(card.selectFirst(".meta").text())
                .isEqualTo("100 SKU of 100 × 100 × 100 × 100 × 100 × 100 × 100 × 100 × 100 × 100 combinations");
    }
}
