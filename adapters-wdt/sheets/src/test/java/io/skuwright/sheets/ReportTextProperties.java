package io.skuwright.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Place;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Laws of texts of the data in a page: none leaves its cell, none is a formula, none hides a character. */
class ReportTextProperties {

    private static Element cell(String text) {
        StringBuilder out = new StringBuilder();
        Html html = new Html(out);
        html.open("table").open("tr").open("td", "title", text);
        new DataText(html, new FormulaCount()).write("name", Place.NONE, text);
        html.close("td").open("td").text("next").close("td").close("tr").close("table").flush();
        Document page = Jsoup.parse(out.toString());
        assertThat(page.select("td")).hasSize(2);
        assertThat(page.select("td").get(1).text()).isEqualTo("next");
        return page.selectFirst("td");
    }

    @Property
    void noText_leavesItsCell(@ForAll("texts") String text) {
        Element cell = cell(text);

        Set<String> tags = cell.getAllElements().stream().map(Element::tagName).collect(Collectors.toSet());
        assertThat(tags).isSubsetOf("td", "span");
        assertThat(cell.select("span").eachAttr("class")).isSubsetOf("char", "blank", "quote", "cut");
    }

    @Property
    void noCell_isAFormulaForASpreadsheet(@ForAll("texts") String text) {
        assertThat(FormulaText.isDangerous(cell(text).wholeText())).isFalse();
        assertThat(FormulaText.isDangerous(cell(text).wholeText().strip())).isFalse();
    }

    @Property
    void everyCharacter_isSeen(@ForAll("texts") String text) {
        assertThat(cell(text).wholeText().codePoints()).allMatch(DataText::isPlain);
    }

    @Property
    void twoShortTexts_lookDifferentUnlessTheyAreEqual(@ForAll("invisible") String one, @ForAll("invisible") String two) {
        assertThat(cell(one).html().equals(cell(two).html())).isEqualTo(one.equals(two));
    }

    @Property
    void attributes_keepWhatTheyWereGiven(@ForAll("markup") String text) {
        assertThat(cell(text).attr("title")).isEqualTo(text);
    }

    @Property
    void difference_leavesTheTextItself(@ForAll("markup") String text, @ForAll("markup") String other) {
        TextDifference difference = new TextDifference(text, other);
        StringBuilder out = new StringBuilder();
        Html html = new Html(out);
        new DataText(html, new FormulaCount())
                .write("name", Place.NONE, text, difference.marked(), difference.gaps());
        html.flush();
        Element marked = Jsoup.parse("<p>" + out + "</p>").selectFirst("p");

        marked.select("span.quote, span.number").remove();
        assertThat(marked.wholeText().replace('␣', ' ')).isEqualTo(text);
        assertThat(difference.marked().isEmpty() && difference.gaps().isEmpty()).isEqualTo(text.equals(other));
    }

    @Property
    void difference_takenOutLeavesAPartOfTheOtherText(@ForAll("markup") String text, @ForAll("markup") String other) {
        BitSet marked = new TextDifference(text, other).marked();
        int found = 0;
        for (int at = 0; at < text.length(); at++) {
            if (!marked.get(at)) {
                found = other.indexOf(text.charAt(at), found) + 1;
                assertThat(found).isPositive();
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(20);
        Arbitrary<String> longer = Arbitraries.strings().withChars("a<b&=\u00A0\uD83D").ofMaxLength(300);
        return Arbitraries.oneOf(any, markup(), invisible(), longer);
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.strings().withChars("<>&\"'/=+-@! xX;t").ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> invisible() {
        return Arbitraries.strings()
                .withChars(" \u200B\u202E\u00A0\u3000\t\r\n\0\uFEFF\uFE0F\uD800=a")
                .ofMaxLength(6);
    }
}
