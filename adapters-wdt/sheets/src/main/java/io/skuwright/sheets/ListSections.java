package io.skuwright.sheets;

import io.skuwright.consolidation.Material;
import io.skuwright.product.SingleProduct;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Place;
import java.util.List;
import java.util.Set;

/** Writes what is a plain list: single products, rejected rows, rows that could not be read, notes. */
final class ListSections {

    private final Page page;
    private final ReportFacts facts;

    ListSections(Page page, ReportFacts facts) {
        this.page = page;
        this.facts = facts;
    }

    void singles() {
        List<SingleProduct> singles = facts.singles();
        page.section("singles", page.word(Word.SINGLES), singles.size());
        int shown = Math.min(singles.size(), page.settings().singlesShown());
        if (singles.isEmpty()) {
            page.paragraph(Word.NOTHING);
        } else {
            String category = facts.rules().category().orElse("");
            String unit = facts.rules().unit().orElse("");
            open("singles", facts.rules().code(), facts.rules().name(), category, unit);
            for (SingleProduct single : singles.subList(0, shown)) {
                page.html().line().open("tr");
                page.cell(facts.rules().code(), Place.NONE, single.code(), "code");
                page.cell(facts.rules().name(), Place.NONE, single.name(), "");
                optional(category, single.category().orElse(""));
                optional(unit, single.unit().orElse(""));
                page.html().close("tr");
            }
            close();
        }
        page.shown(shown, singles.size());
        page.endSection();
    }

    private void optional(String column, String text) {
        if (!column.isEmpty()) {
            page.cell(column, Place.NONE, text, "");
        }
    }

    void rejected() {
        List<Material> rows = facts.rejectedRows();
        page.section("rejected", page.word(Word.REJECTED_ROWS), rows.size());
        int shown = Math.min(rows.size(), page.settings().rejectedShown());
        if (rows.isEmpty()) {
            page.paragraph(Word.NOTHING);
        } else {
            page.paragraph(Word.REJECTED_MEAN);
            MaterialTable table = new MaterialTable(page, facts);
            table.open("rejected-title");
            page.head(Word.REASON);
            table.endHead();
            page.html().open("tbody");
            List<Batch.Rejected> reasons = facts.reasons();
            for (int at = 0; at < shown; at++) {
                page.html().line().open("tr");
                table.cells(rows.get(at), Set.of(), false);
                reason(reasons.get(at).finding().code());
                page.html().close("tr");
            }
            page.html().close("tbody");
            table.close();
        }
        page.shown(shown, rows.size());
        page.endSection();
    }

    private void reason(FindingCode code) {
        page.html().open("td", "class", "reason")
                .element("a", KindText.title(code, page.language()), "href", "#" + ConflictSection.anchor(code))
                .close("td");
    }

    /** Writes the rows that did not even become materials; nothing is there if there are none. */
    void unread() {
        List<Batch.Rejected> rows = facts.unread();
        if (rows.isEmpty()) {
            return;
        }
        page.section("unread", page.word(Word.UNREAD_ROWS), rows.size());
        open("unread", Word.PLACE, Word.MESSAGE, Word.RAW);
        int shown = Math.min(rows.size(), page.settings().rejectedShown());
        for (Batch.Rejected row : rows.subList(0, shown)) {
            page.html().line().open("tr");
            page.cell(page.word(Word.PLACE), Place.NONE, row.place().toString(), "row");
            sentence(row.finding());
            page.cell(page.word(Word.RAW), row.place(), row.raw(), "code");
            page.html().close("tr");
        }
        close();
        page.shown(shown, rows.size());
        page.endSection();
    }

    void notes() {
        List<Finding> notes = facts.notes();
        if (notes.isEmpty()) {
            return;
        }
        page.section("notes", page.word(Word.NOTES), notes.size());
        open("notes", Word.KIND, Word.PLACE, Word.MESSAGE);
        int shown = Math.min(notes.size(), page.settings().notesShown());
        for (Finding note : notes.subList(0, shown)) {
            page.html().line().open("tr").open("td");
            page.severity(note.severity());
            page.html().text(" ").element("code", note.code().name()).close("td");
            page.cell(page.word(Word.PLACE), Place.NONE, note.place().toString(), "row");
            sentence(note);
            page.html().close("tr");
        }
        close();
        page.shown(shown, notes.size());
        page.endSection();
    }

    private void sentence(Finding finding) {
        page.html().open("td");
        page.data().sentence(page.sentence(finding));
        page.html().close("td");
    }

    private void open(String id, String... columns) {
        openTable(id);
        for (String column : columns) {
            if (!column.isEmpty()) {
                page.head(column);
            }
        }
        endHead();
    }

    private void open(String id, Word... columns) {
        openTable(id);
        for (Word column : columns) {
            page.head(column);
        }
        endHead();
    }

    private void openTable(String id) {
        page.html().open("div", "class", "scroll").open("table", "aria-labelledby", id + "-title", "class", id)
                .open("thead").open("tr");
    }

    private void endHead() {
        page.html().close("tr").close("thead").open("tbody");
    }

    private void close() {
        page.html().close("tbody").close("table").close("div");
    }
}
