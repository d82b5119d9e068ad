package io.skuwright.sheets;

import io.skuwright.consolidation.LookAlike;
import io.skuwright.consolidation.Material;
import io.skuwright.result.Place;
import io.skuwright.row.Likeness;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the texts that look alike, with the characters marked in which they differ from the suggested one. */
final class LookAlikeSection {

    private static final int ROWS_SHOWN = 8;

    private final Page page;
    private final ReportFacts facts;

    LookAlikeSection(Page page, ReportFacts facts) {
        this.page = page;
        this.facts = facts;
    }

    void write() {
        List<LookAlike> all = facts.lookAlikes();
        page.section("look-alikes", page.word(Word.LOOK_ALIKES), all.size());
        if (all.isEmpty()) {
            page.paragraph(Word.NOTHING);
        } else {
            page.paragraph(Word.LOOK_ALIKES_MEAN);
            table(all);
        }
        page.endSection();
    }

    private void table(List<LookAlike> all) {
        Html html = page.html();
        html.open("div", "class", "scroll").open("table", "aria-labelledby", "look-alikes-title", "class", "alike")
                .open("thead").open("tr");
        page.head(Word.COLUMN);
        page.head(Word.TEXTS);
        page.head(Word.DIFFERENCES);
        page.head(Word.SUGGESTED);
        html.close("tr").close("thead").open("tbody");
        int shown = Math.min(all.size(), page.settings().lookAlikesShown());
        all.subList(0, shown).forEach(this::row);
        html.close("tbody").close("table").close("div");
        page.shown(shown, all.size());
    }

    private void row(LookAlike alike) {
        Html html = page.html();
        String suggested = alike.suggested();
        html.line().open("tr");
        page.cell(page.word(Word.COLUMN), Place.NONE, alike.column(), "");
        html.open("td").open("ul");
        for (String text : alike.texts()) {
            html.open("li").open("bdi", "class", "text");
            new TextDifference(text, suggested).write(page, alike.column());
            html.close("bdi").text(" ");
            rows(alike.rows(text));
            html.close("li");
        }
        html.close("ul").close("td");
        html.element(
                "td",
                alike.differences().stream()
                        .map(each -> page.word(wordOf(each)))
                        .collect(Collectors.joining(", ")));
        page.cell(alike.column(), Place.NONE, suggested, "suggested");
        html.close("tr");
    }

    private void rows(List<Material> rows) {
        String first = rows.stream()
                .limit(ROWS_SHOWN)
                .map(Material::place)
                .map(place -> place.row() > 0 ? Long.toString(place.row()) : place.toString())
                .collect(Collectors.joining(", "));
        Html html = page.html();
        html.open("span", "class", "rows").text(page.number(rows.size()) + " × ");
        html.text(page.word(Word.ROW) + " ");
        page.inline(page.word(Word.ROW), first);
        if (rows.size() > ROWS_SHOWN) {
            html.text(" … +" + page.number(rows.size() - ROWS_SHOWN));
        }
        html.close("span");
    }

    private static Word wordOf(Likeness likeness) {
        return switch (likeness) {
            case BLANKS -> Word.BLANKS;
            case WIDTH -> Word.WIDTH;
            case CASE -> Word.CASE;
            case INVISIBLE -> Word.INVISIBLE;
            case SHAPE -> Word.SHAPE;
        };
    }
}
