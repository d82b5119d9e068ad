package io.skuwright.sheets;

import io.skuwright.consolidation.ConsolidationRules;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Severity;
import java.util.List;

/** Writes the counts: what became of the rows, what was made of them, what was found by kind. */
final class SummarySection {

    private final Page page;
    private final ReportFacts facts;

    SummarySection(Page page, ReportFacts facts) {
        this.page = page;
        this.facts = facts;
    }

    void write() {
        page.section("summary", page.word(Word.SUMMARY), -1);
        Html html = page.html();
        html.open("dl", "class", "counts fates");
        count("read", Word.READ, facts.read());
        count("consolidated", Word.CONSOLIDATED, facts.consolidated());
        count("rejected", Word.REJECTED, facts.rejected());
        html.close("dl");
        bar();
        html.open("dl", "class", "counts");
        count("spus", Word.SPUS, facts.spus().size());
        count("skus", Word.SKUS, facts.skus());
        count("singles", Word.SINGLES, facts.singles().size());
        count("conflicts", Word.CONFLICTS, facts.conflictCount(Severity.ERROR));
        count("warnings", Word.WARNINGS, facts.conflictCount(Severity.WARNING));
        count("look-alikes", Word.LOOK_ALIKES, facts.lookAlikes().size());
        html.close("dl");
        kinds();
        rules();
        page.endSection();
    }

    private void count(String name, Word label, long number) {
        page.html().line().open("div", "class", "count-" + name + (number == 0 ? " zero" : ""))
                .element("dt", page.word(label))
                .element("dd", page.number(number), "id", "count-" + name)
                .close("div");
    }

    /** Draws how many of the rows were consolidated; the numbers beside it say the same. */
    private void bar() {
        long read = Math.max(1, facts.read());
        long thousandths = facts.rejected() * 1_000 / read;
        long rejected = facts.rejected() > 0 ? Math.max(4, thousandths) : 0;
        page.html().line().open("svg", "class", "bar", "viewBox", "0 0 1000 10", "preserveAspectRatio", "none",
                        "aria-hidden", "true")
                .element("rect", "", "class", "good", "width", Long.toString(1_000 - rejected), "height", "10")
                .element("rect", "", "class", "bad", "x", Long.toString(1_000 - rejected), "width",
                        Long.toString(rejected), "height", "10")
                .close("svg");
    }

    private void kinds() {
        Html html = page.html();
        page.heading("h3", "kinds", page.word(Word.BY_KIND), -1);
        if (facts.conflicts().isEmpty() && facts.lookAlikes().isEmpty() && facts.unread().isEmpty()) {
            page.paragraph(facts.isWhole() ? Word.ALL_WELL : Word.NOTHING);
            return;
        }
        html.open("div", "class", "scroll").open("table", "aria-labelledby", "kinds-title", "class", "kinds")
                .open("thead").open("tr");
        page.head(Word.KIND);
        number(Word.FOUND);
        number(Word.REJECTED_ROWS);
        html.close("tr").close("thead").open("tbody");
        facts.conflicts().forEach((kind, all) -> kind(kind, all.size(), ConflictSection.anchor(kind)));
        facts.lookAlikeCounts().forEach((kind, found) -> kind(kind, found, "look-alikes"));
        html.close("tbody").close("table").close("div");
    }

    private void number(Word word) {
        page.html().element("th", page.word(word), "scope", "col", "class", "number");
    }

    private void kind(FindingCode kind, long found, String anchor) {
        Html html = page.html();
        long rejected = facts.rejectedFor(kind);
        html.line().open("tr").open("th", "scope", "row");
        page.severity(kind.severity());
        html.text(" ")
                .element("a", KindText.title(kind, page.language()), "href", "#" + anchor)
                .close("th")
                .element("td", page.number(found), "class", "number", "id", "found-" + kind.name())
                .element("td", rejected == 0 ? "" : page.number(rejected), "class", "number")
                .close("tr");
    }

    private void rules() {
        ConsolidationRules rules = facts.rules();
        page.html().open("p", "class", "rules").text(page.word(Word.KEY) + ": ");
        names(rules.key());
        if (!rules.specs().isEmpty()) {
            page.html().text(" · " + page.word(Word.SPECS) + ": ");
            names(rules.specs());
        }
        page.html().close("p");
    }

    private void names(List<String> columns) {
        for (int at = 0; at < columns.size(); at++) {
            page.html().text(at == 0 ? "" : ", ");
            page.inline(columns.get(at), columns.get(at));
        }
    }
}
