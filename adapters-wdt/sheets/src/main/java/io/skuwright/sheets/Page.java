package io.skuwright.sheets;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingText;
import io.skuwright.result.Language;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;

/** A page that is being written: where it goes, its language, and what all parts of it write alike. */
final class Page {

    /** Longer texts may be broken anywhere, or one word could make a table wider than the page. */
    private static final int LONG = 24;

    private final Html html;
    private final DataText data;
    private final FormulaCount formulas = new FormulaCount();
    private final ReportSettings settings;
    private final FindingText sentences;

    Page(Appendable out, ReportSettings settings) {
        this.html = new Html(out);
        this.data = new DataText(html, formulas);
        this.settings = settings;
        this.sentences = FindingText.in(settings.language());
    }

    Html html() {
        return html;
    }

    DataText data() {
        return data;
    }

    FormulaCount formulas() {
        return formulas;
    }

    ReportSettings settings() {
        return settings;
    }

    Language language() {
        return settings.language();
    }

    String word(Word word) {
        return word.in(language());
    }

    /** Returns a whole number as people of the language group its digits, in any locale of the machine. */
    String number(long number) {
        String digits = Long.toString(number);
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, language() == Language.RO ? '.' : ',');
        }
        return grouped.toString();
    }

    /** Begins a section with a heading of its own anchor and, if there are any to count, a count. */
    void section(String id, String title, long count) {
        html.line().open("section", "id", id, "aria-labelledby", id + "-title");
        heading("h2", id, title, count);
    }

    void heading(String tag, String id, String title, long count) {
        html.open(tag, "id", id + "-title").text(title);
        if (count >= 0) {
            html.text(" ").element("span", number(count), "class", "count");
        }
        html.close(tag);
    }

    void endSection() {
        html.close("section");
    }

    void paragraph(Word word) {
        html.element("p", word(word), "class", "lead");
    }

    /** Says how much of a list is shown, if that is not all of it. */
    void shown(long shown, long total) {
        if (shown < total) {
            html.element(
                    "p",
                    word(Word.SHOWN) + ": " + number(shown) + " " + word(Word.OF) + " " + number(total) + "; "
                            + number(total - shown) + " " + word(Word.NOT_SHOWN) + ".",
                    "class",
                    "cut-note");
        }
    }

    /** Writes a label of a severity: a word, so that it is not told by colour alone. */
    void severity(Severity severity) {
        html.element("span", word(wordOf(severity)), "class", "badge " + severity.text());
    }

    private static Word wordOf(Severity severity) {
        return switch (severity) {
            case ERROR -> Word.ERROR;
            case WARNING -> Word.WARNING;
            case INFO -> Word.INFO;
        };
    }

    String sentence(Finding finding) {
        return sentences.render(finding);
    }

    /** Writes a header cell of our own words. */
    void head(Word word) {
        html.element("th", word(word), "scope", "col");
    }

    /** Writes a header cell of a name in the data. */
    void head(String column) {
        html.open("th", "scope", "col");
        data.write(column, Place.NONE, column);
        html.close("th");
    }

    /** Writes a cell of the data; an empty one has a dash that is drawn and not text. */
    void cell(String column, Place row, String text, String styles) {
        String all = (styles + (text.isEmpty() ? " void" : "") + (text.length() > LONG ? " long" : "")).strip();
        if (all.isEmpty()) {
            html.open("td", "dir", "auto");
        } else {
            html.open("td", "dir", "auto", "class", all);
        }
        data.write(column, row, text);
        html.close("td");
    }

    /** Writes a text of the data that stands among other texts and must not reorder them. */
    void inline(String column, String text) {
        html.open("bdi");
        data.write(column, Place.NONE, text);
        html.close("bdi");
    }
}
