package io.skuwright.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.consolidation.ConsolidationCode;
import io.skuwright.row.WireCode;
import io.skuwright.sheets.fixtures.ReportSample;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What a browser makes of a report: its DOM, written out after the page was loaded.
 *
 * <p>A script in the page would have changed the DOM before it was written out.
 */
@Tag("CON-5")
class ReportBrowserTest {

    private static Document page = new Document("");

    @BeforeAll
    static void openInABrowser() {
        HeadlessBrowser.installed().ifPresent(browser -> page = Jsoup.parse(browser.dom(report())));
    }

    @BeforeEach
    void sayIfThereIsNoBrowser() {
        Assumptions.assumeTrue(
                HeadlessBrowser.installed().isPresent(),
                "SKIPPED: no browser is installed; name one by -D" + HeadlessBrowser.PROPERTY
                        + "=path or put chromium on the PATH");
    }

    private static String report() {
        StringBuilder html = new StringBuilder();
        ConsolidationReport.of(ReportSample.everyKind()).writeHtml(html);
        return html.toString();
    }

    @Test
    void counts_areInTheDom() {
        assertThat(page.getElementById("count-read").text()).isEqualTo("34");
        assertThat(page.getElementById("count-consolidated").text()).isEqualTo("16");
        assertThat(page.getElementById("count-rejected").text()).isEqualTo("18");
        assertThat(page.getElementById("count-spus").text()).isEqualTo("9");
        assertThat(page.getElementById("count-skus").text()).isEqualTo("14");
        assertThat(page.getElementById("count-singles").text()).isEqualTo("2");
    }

    @Test
    void eachKindOfConflict_hasItsRow() {
        assertThat(rowOf(ConsolidationCode.MISSING_KEY.name())).contains("15", "M-1", "Mat");
        assertThat(rowOf(ConsolidationCode.MISSING_CODE.name())).contains("14", "Lamp");
        assertThat(rowOf(ConsolidationCode.TEXT_TOO_LONG.name())).contains("30", "Xylophone");
        assertThat(rowOf(WireCode.BAD_TEXT.name())).contains("29", "B-U+0007", "Bell");
        assertThat(rowOf(WireCode.PRECISION_LOST.name())).contains("31", "6.90123E+12", "Wok");
        assertThat(rowOf(ConsolidationCode.SPU_MULTIPLE_CATEGORIES.name())).contains("6", "C-2", "Hats");
        assertThat(rowOf(ConsolidationCode.SPU_MULTIPLE_UNITS.name())).contains("7", "U-1", "m");
        assertThat(rowOf(ConsolidationCode.DUPLICATE_CODE.name())).contains("9", "D-1", "Dish");
        assertThat(rowOf(ConsolidationCode.SPEC_INCOMPLETE.name())).contains("11", "I-1", "Ink");
        assertThat(rowOf(ConsolidationCode.DUPLICATE_COMBINATION.name())).contains("12", "K-1", "Knob");
        assertThat(rowOf(ConsolidationCode.SPU_TOO_LARGE.name())).contains("32", "Z-1", "Zip");
        assertThat(rowOf(ConsolidationCode.SPU_MULTIPLE_NAMES.name())).contains("16", "N-1", "Net");
        assertThat(rowOf(ConsolidationCode.NAME_BLANK.name())).contains("18", "O-1", "OAR");
        assertThat(rowOf(ConsolidationCode.SPU_CATEGORY_BLANK.name())).contains("19", "P-1", "Pen");
        assertThat(rowOf(ConsolidationCode.SPU_UNIT_BLANK.name())).contains("20", "P-2", "Pen");
        assertThat(rowOf(ConsolidationCode.MIXED_KINDS.name())).contains("22", "Q-2", "Quilt");
        assertThat(page.select("#look-alikes .suggested").eachText()).containsExactly("RUG", "1x2", "V-1");
    }

    private static List<String> rowOf(String kind) {
        return page.select("#kind-" + kind + " tbody tr:not(.group)").first().select("td").eachText();
    }

    @Test
    void formula_isNeutralised() {
        assertThat(page.select("#singles tbody tr").first().select("td").eachText())
                .containsExactly("'=1+1", "'=1+1", "'=1+1", "pcs");
    }

    @Test
    void injectedText_isTextAndNothingRan() {
        assertThat(page.select("script, img, iframe, object, [onmouseover], [onerror]")).isEmpty();
        assertThat(page.select("#spus td.code").eachText()).contains(ReportSample.SCRIPT);
        assertThat(page.select("#spus .meta bdi").eachText()).contains(ReportSample.IMAGE);
        assertThat(page.select("[href]").eachAttr("href")).allMatch(link -> link.startsWith("#"));
        assertThat(page.select("#spus th").eachText()).contains("U+202Egnp");
    }

    @Test
    void policy_stopsAScriptThatSomebodyPutsIntoThePage() {
        String script = "<script>document.title='ran'</script><img src='data:,' onerror=\"document.title='ran'\">";
        HeadlessBrowser browser = HeadlessBrowser.installed().orElseThrow();

        String inThePage = browser.dom(report().replace("</main>", script + "</main>"));
        String byItself = browser.dom("<title>Consolidation report</title>" + script);

        assertThat(Jsoup.parse(inThePage).title()).isEqualTo("Consolidation report");
        assertThat(Jsoup.parse(byItself).title()).as("without the policy").isEqualTo("ran");
    }
}
