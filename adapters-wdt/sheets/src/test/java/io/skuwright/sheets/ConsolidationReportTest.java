package io.skuwright.sheets;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.consolidation.Consolidation;
import io.skuwright.consolidation.ConsolidationCode;
import io.skuwright.consolidation.ConsolidationRules;
import io.skuwright.consolidation.Consolidator;
import io.skuwright.consolidation.Material;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Language;
import io.skuwright.result.Place;
import io.skuwright.sheets.fixtures.ReportSample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("CON-5")
class ConsolidationReportTest {

    private static Document page(Consolidation products, ReportSettings settings) {
        StringBuilder html = new StringBuilder();
        ConsolidationReport.of(products).with(settings).writeHtml(html);
        return Jsoup.parse(html.toString());
    }

    private static Document page(Consolidation products) {
        return page(products, ReportSettings.defaults());
    }

    private static String text(Document page, String selector) {
        Element element = page.selectFirst(selector);
        assertThat(element).as(selector).isNotNull();
        return element.text();
    }

    @Test
    void writeHtml_startsWithTheCounts() {
        Document page = page(ReportSample.everyKind());

        assertThat(text(page, "#count-read")).isEqualTo("34");
        assertThat(text(page, "#count-consolidated")).isEqualTo("16");
        assertThat(text(page, "#count-rejected")).isEqualTo("18");
        assertThat(text(page, "#count-spus")).isEqualTo("9");
        assertThat(text(page, "#count-skus")).isEqualTo("14");
        assertThat(text(page, "#count-singles")).isEqualTo("2");
        assertThat(text(page, "#count-conflicts")).isEqualTo("11");
        assertThat(text(page, "#count-warnings")).isEqualTo("5");
        assertThat(text(page, "#count-look-alikes")).isEqualTo("3");
    }

    @ParameterizedTest
    @EnumSource(
            value = ConsolidationCode.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NEAR_DUPLICATE_NAME", "NEAR_DUPLICATE_CODE"})
    void writeHtml_hasAPartForEachKindOfConflict(ConsolidationCode kind) {
        Document page = page(ReportSample.everyKind());

        assertThat(text(page, "#found-" + kind.name())).isEqualTo("1");
        assertThat(page.select("#kind-" + kind.name() + " tr.group")).hasSize(1);
        assertThat(page.select("nav a[href=#kind-" + kind.name() + "]")).hasSize(1);
    }

    @Test
    void conflict_hasItsSentenceAndItsRowsWithWhatDiffersMarked() {
        Document page = page(ReportSample.everyKind());

        assertThat(text(page, "#kind-SPU_MULTIPLE_CATEGORIES .sentence")).contains("'CAP' has 2 categories");
        assertThat(page.select("#kind-SPU_MULTIPLE_CATEGORIES td.row").eachText()).containsExactly("6", "5");
        assertThat(page.select("#kind-SPU_MULTIPLE_CATEGORIES td.hit").eachText()).containsExactly("Hats", "Tops");
        assertThat(page.select("#kind-SPU_MULTIPLE_UNITS td.hit").eachText()).containsExactly("m", "roll");
        assertThat(page.select("#kind-DUPLICATE_CODE td.hit").eachText()).containsExactly("D-1", "D-1");
        assertThat(page.select("#kind-DUPLICATE_COMBINATION tbody td.hit").eachText())
                .containsExactly("red", "1", "red", "1");
        assertThat(page.select("#kind-SPU_MULTIPLE_NAMES td.hit").eachText()).containsExactly("Net", "Nets");
        assertThat(page.select("#kind-PRECISION_LOST td.hit").eachText()).containsExactly("6.90123E+12");
    }

    @Test
    void conflict_thatIsAboutSomethingMissingMarksTheBlankCellsOnly() {
        Document page = page(ReportSample.everyKind());

        assertThat(page.select("#kind-SPEC_INCOMPLETE td.hit")).hasSize(1).allMatch(cell -> cell.text().isEmpty());
        assertThat(page.select("#kind-MIXED_KINDS td.hit")).hasSize(2).allMatch(cell -> cell.text().isEmpty());
        assertThat(page.select("#kind-MISSING_KEY td.hit")).hasSize(1).allMatch(cell -> cell.text().isEmpty());
        assertThat(page.select("#kind-MISSING_CODE td.hit")).hasSize(1).allMatch(cell -> cell.text().isEmpty());
    }

    @Test
    void kinds_sayHowManyRowsEachRejected() {
        Document page = page(ReportSample.everyKind());

        assertThat(page.selectFirst("#found-SPU_TOO_LARGE").nextElementSibling().text()).isEqualTo("4");
        assertThat(page.selectFirst("#found-MISSING_CODE").nextElementSibling().text()).isEqualTo("1");
        assertThat(page.selectFirst("#found-MIXED_KINDS").nextElementSibling().text()).isEmpty();
    }

    @Test
    void lookAlikes_markTheCharactersThatDifferFromTheSuggestedText() {
        Document page = page(ReportSample.everyKind());

        assertThat(page.select("#look-alikes .suggested").eachText()).containsExactly("RUG", "1x2", "V-1");
        assertThat(page.select("#look-alikes mark").eachText()).containsExactly("␣", "×", "v");
        assertThat(page.selectFirst("#look-alikes mark").attr("title")).isEqualTo("U+0020 SPACE");
        assertThat(page.select("#look-alikes .rows").eachText().get(0)).isEqualTo("1 × Row 26");
        assertThat(text(page, "#found-NEAR_DUPLICATE_VALUE")).isEqualTo("1");
    }

    @Test
    void spu_isAGridOfItsCombinations() {
        Document page = page(ReportSample.everyKind());
        Element tee = page.select("#spus article").stream()
                .filter(card -> card.selectFirst("h3").text().equals("Tee"))
                .findFirst()
                .orElseThrow();

        assertThat(tee.select("thead th").eachText()).containsExactly("color ╲ size", "L", "M");
        assertThat(tee.select("tbody th").eachText()).containsExactly("blue", "red");
        assertThat(tee.select("tbody td").eachText()).containsExactly("T-3", "T-2", "T-1");
        assertThat(tee.select("tbody td.none")).hasSize(1);
        assertThat(tee.selectFirst(".meta").text()).isEqualTo("Tops · pcs · 3 SKU of 4 combinations");
    }

    @Test
    void rejectedRows_areListedWithTheirReasonAndTheirPlace() {
        Document page = page(ReportSample.everyKind());

        assertThat(page.select("#rejected tbody tr")).hasSize(18);
        Element first = page.selectFirst("#rejected tbody tr");
        assertThat(first.select("td").eachText())
                .containsExactly("5", "C-1", "Cap", "CAP", "Tops", "pcs", "red", "S", "One product, several categories");
        assertThat(first.selectFirst("a").attr("href")).isEqualTo("#kind-SPU_MULTIPLE_CATEGORIES");
    }

    @Test
    @Tag("F38")
    void textThatLooksLikeAFormula_hasAQuoteAndIsCounted() {
        StringBuilder html = new StringBuilder();

        List<Finding> findings = ConsolidationReport.of(ReportSample.everyKind()).writeHtml(html);

        // Row 23 is a single product of code, name and category "=1+1"; row 24 has the colour "=2+2".
        assertThat(findings)
                .raises(ReportCode.FORMULA_NEUTRALISED)
                .with("column", "code")
                .with("count", "1")
                .with("value", "=1+1");
        Document page = Jsoup.parse(html.toString());
        assertThat(page.select("#singles td").eachText()).contains("'=1+1").doesNotContain("=1+1");
        assertThat(page.select("#spus th").eachText()).contains("'=2+2").doesNotContain("=2+2");
        assertThat(text(page, "#count-formulas")).isEqualTo("4");
    }

    @Test
    void textOfMarkup_staysText() {
        Document page = page(ReportSample.everyKind());

        assertThat(page.select("script, img, iframe, [onmouseover], [onerror], [style]")).isEmpty();
        assertThat(page.select("#spus td").eachText()).contains(ReportSample.SCRIPT);
        assertThat(page.select("#spus bdi").eachText()).contains(ReportSample.IMAGE);
        assertThat(page.select("#spus th").eachText()).contains("U+202Egnp");
    }

    @Test
    void page_loadsNothingAndRunsNothing() throws Exception {
        Document page = page(ReportSample.everyKind());

        assertThat(page.select("[href]").eachAttr("href")).allMatch(link -> link.startsWith("#"));
        assertThat(page.select("[src], link, object, embed, base, form")).isEmpty();
        byte[] style = page.selectFirst("style").data().getBytes(StandardCharsets.UTF_8);
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
        assertThat(page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void everyLink_leadsToAPlaceInThePage() {
        Document page = page(ReportSample.everyKind());

        assertThat(page.select("[href]").eachAttr("href"))
                .isNotEmpty()
                .allMatch(link -> page.getElementById(link.substring(1)) != null);
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).allMatch(ids::contains);
    }

    @Test
    void longLists_areCutAndSayWhatIsLeftOut() {
        Document page = page(
                ReportSample.everyKind(),
                ReportSettings.builder()
                        .rejectedShown(3)
                        .singlesShown(0)
                        .spusShown(2)
                        .rowsShown(1)
                        .lookAlikesShown(1)
                        .build());

        assertThat(page.select("#rejected tbody tr")).hasSize(3);
        assertThat(text(page, "#rejected .cut-note")).isEqualTo("Shown: 3 of 18; 15 not shown.");
        assertThat(text(page, "#singles .cut-note")).isEqualTo("Shown: 0 of 2; 2 not shown.");
        assertThat(text(page, "#spus > .cut-note")).isEqualTo("Shown: 2 of 9; 7 not shown.");
        assertThat(text(page, "#look-alikes .cut-note")).isEqualTo("Shown: 1 of 3; 2 not shown.");
        assertThat(text(page, "#kind-SPU_TOO_LARGE tr.more")).isEqualTo("… 3 more, not shown");
        assertThat(text(page, "#count-rejected")).isEqualTo("18");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguage_hasItsOwnWords(Language language) {
        Document page = page(
                ReportSample.everyKind(),
                ReportSettings.builder().language(language).build());

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo(language.code());
        assertThat(text(page, "h1"))
                .isEqualTo(
                        switch (language) {
                            case EN -> "Consolidation report";
                            case ZH -> "物料合并报告";
                            case RO -> "Raport de consolidare";
                        });
    }

    @Test
    void largeNumbers_areGroupedAsTheLanguageDoes() {
        Consolidation large = ReportSample.large();

        assertThat(text(page(large), "#count-read")).isEqualTo("5,000");
        assertThat(text(page(large, ReportSettings.builder().language(Language.RO).build()), "#count-read"))
                .isEqualTo("5.000");
    }

    @Test
    void title_isTextLikeAnyOther() {
        Document page = page(
                ReportSample.everyKind(),
                ReportSettings.builder().title(ReportSample.SCRIPT + "\u202E").subtitle("=1+1").build());

        assertThat(page.title()).isEqualTo(ReportSample.SCRIPT + "U+202E");
        assertThat(text(page, "h1")).isEqualTo(ReportSample.SCRIPT + "U+202E");
        assertThat(text(page, ".subtitle")).isEqualTo("'=1+1");
    }

    @Test
    void rowsThatCouldNotBeRead_countAsReadAndRejected() {
        Finding fault = Finding.of(SheetCode.ROW_WIDTH).at(Place.row("", 99)).with("expected", 7).with("actual", 3);
        Finding note = Finding.of(SheetCode.BOM_REMOVED).with("encoding", "UTF-8");
        StringBuilder html = new StringBuilder();

        ConsolidationReport.of(ReportSample.everyKind())
                .withReading(List.of(new Batch.Rejected(Place.row("", 99), "=a,<b>,c", fault)), List.of(note))
                .writeHtml(html);

        Document page = Jsoup.parse(html.toString());
        assertThat(text(page, "#count-read")).isEqualTo("35");
        assertThat(text(page, "#count-rejected")).isEqualTo("19");
        assertThat(page.select("#unread td").eachText())
                .containsExactly("row 99", fault.message(), "'=a,<b>,c");
        assertThat(page.select("#notes tbody tr td:last-child").eachText().get(0))
                .isEqualTo(note.message());
    }

    @Test
    void rowsOfSeveralSheets_sayWhereTheyStand() {
        Consolidator consolidator = Consolidator.of(
                ConsolidationRules.builder().code("no").name("name").build());
        consolidator.add(Material.of("1", "A", List.of()).at(Place.row("One", 2)));
        consolidator.add(Material.of("1", "B", List.of()).at(Place.row("Two", 2)));

        Document page = page(consolidator.finish());

        assertThat(page.select("#rejected thead th").eachText())
                .containsExactly("Row", "Source", "no", "name", "Reason");
        assertThat(page.select("#rejected tbody tr").eachText())
                .containsExactly("2 One 1 A Code used more than once", "2 Two 1 B Code used more than once");
    }

    @Test
    void nothingToReport_saysSo() {
        Document page =
                page(Consolidator.of(ConsolidationRules.builder().code("no").name("name").build()).finish());

        assertThat(text(page, "#count-read")).isEqualTo("0");
        assertThat(text(page, "#summary")).contains("What was found, by kind Nothing.");
        assertThat(text(page, "#conflicts p")).isEqualTo("Nothing.");
        assertThat(text(page, "#spus p")).isEqualTo("Nothing.");
    }

    @Test
    void samePageTwice_isTheSame() {
        StringBuilder one = new StringBuilder();
        StringBuilder two = new StringBuilder();

        ConsolidationReport.of(ReportSample.everyKind()).writeHtml(one);
        ConsolidationReport.of(ReportSample.everyKind()).writeHtml(two);

        assertThat(one.toString()).isEqualTo(two.toString());
    }

    @Test
    void targetThatFails_isAnUncheckedException() {
        Writer broken = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> ConsolidationReport.of(ReportSample.everyKind()).writeHtml(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("disk full");
    }
}
