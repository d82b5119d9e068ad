package io.skuwright.sheets;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Place;
import java.util.List;

/** Writes a whole report: head, contents, sections, and what a reader should know. */
final class ReportPage {

    private final Page page;
    private final ReportFacts facts;

    ReportPage(Appendable out, ReportFacts facts, ReportSettings settings) {
        this.page = new Page(out, settings);
        this.facts = facts;
    }

    /** Writes the page and returns what was changed for its readers. */
    List<Finding> write() {
        Html html = page.html();
        head();
        html.line().open("body").element("a", page.word(Word.SKIP), "class", "skip", "href", "#report");
        title();
        contents();
        html.line().open("main", "id", "report");
        new SummarySection(page, facts).write();
        new ConflictSection(page, facts).write();
        new LookAlikeSection(page, facts).write();
        new SpuSection(page, facts).write();
        ListSections lists = new ListSections(page, facts);
        lists.singles();
        lists.rejected();
        lists.unread();
        lists.notes();
        about();
        html.close("main").close("body").close("html").line().flush();
        return page.formulas().findings();
    }

    private void head() {
        Html html = page.html();
        html.markup("<!doctype html>\n")
                .open("html", "lang", page.language().code())
                .open("head")
                .markup("<meta charset=\"utf-8\">")
                .line()
                .open("meta", "http-equiv", "Content-Security-Policy", "content", ReportStyle.POLICY)
                .markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .markup("<meta name=\"color-scheme\" content=\"light dark\">")
                .markup("<meta name=\"referrer\" content=\"no-referrer\">")
                .line()
                .open("title");
        String title = page.settings().title();
        html.text(DataText.visible(title.isEmpty() ? page.word(Word.REPORT) : title))
                .close("title")
                .line()
                .open("style")
                .markup(ReportStyle.CSS)
                .close("style")
                .close("head");
    }

    private void title() {
        Html html = page.html();
        String title = page.settings().title();
        html.open("header");
        if (title.isEmpty()) {
            html.element("h1", page.word(Word.REPORT));
        } else {
            html.element("p", page.word(Word.REPORT), "class", "eyebrow").open("h1", "dir", "auto");
            page.data().write(page.word(Word.REPORT), Place.NONE, title);
            html.close("h1");
        }
        if (!page.settings().subtitle().isEmpty()) {
            html.open("p", "class", "subtitle", "dir", "auto");
            page.data().write(page.word(Word.REPORT), Place.NONE, page.settings().subtitle());
            html.close("p");
        }
        html.close("header");
    }

    private void contents() {
        Html html = page.html();
        html.line().open("nav", "aria-label", page.word(Word.CONTENTS)).open("ol");
        entry("summary", Word.SUMMARY, -1);
        html.open("li").element("a", page.word(Word.CONFLICTS), "href", "#conflicts").open("ol");
        facts.conflicts().forEach((kind, all) -> kind(kind, all.size()));
        html.close("ol").close("li");
        entry("look-alikes", Word.LOOK_ALIKES, facts.lookAlikes().size());
        entry("spus", Word.SPUS, facts.spus().size());
        entry("singles", Word.SINGLES, facts.singles().size());
        entry("rejected", Word.REJECTED_ROWS, facts.rejectedRows().size());
        if (!facts.unread().isEmpty()) {
            entry("unread", Word.UNREAD_ROWS, facts.unread().size());
        }
        if (!facts.notes().isEmpty()) {
            entry("notes", Word.NOTES, facts.notes().size());
        }
        entry("about", Word.ABOUT, -1);
        html.close("ol").close("nav");
    }

    private void kind(FindingCode kind, int count) {
        page.html().open("li", "class", kind.severity().text())
                .open("a", "href", "#" + ConflictSection.anchor(kind))
                .text(KindText.title(kind, page.language()))
                .text(" ")
                .element("span", page.number(count), "class", "count")
                .close("a")
                .close("li");
    }

    private void entry(String id, Word title, long count) {
        Html html = page.html();
        html.open("li").open("a", "href", "#" + id).text(page.word(title));
        if (count >= 0) {
            html.text(" ").element("span", page.number(count), "class", "count");
        }
        html.close("a").close("li");
    }

    private void about() {
        page.section("about", page.word(Word.ABOUT), -1);
        Html html = page.html();
        html.open("p").text(page.word(Word.ABOUT_QUOTE) + " ")
                .element("strong", page.number(page.formulas().total()), "id", "count-formulas")
                .close("p");
        html.element("p", page.word(Word.ABOUT_CHARACTERS)).element("p", page.word(Word.ABOUT_ROWS));
        page.endSection();
    }
}
