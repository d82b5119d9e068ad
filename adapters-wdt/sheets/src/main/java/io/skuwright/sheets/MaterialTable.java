package io.skuwright.sheets;

import io.skuwright.consolidation.ConsolidationRules;
import io.skuwright.consolidation.Material;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Writes rows of the sheet as rows of a table, under the sheet's own column names. */
final class MaterialTable {

    /** With more columns a table scrolls by itself rather than wrapping every word. */
    private static final int WIDE = 9;

    /** A column of the sheet. */
    private record Column(String name, String styles, Function<Material, String> value) {}

    private final Page page;
    private final boolean hasSource;
    private final List<Column> columns = new ArrayList<>();

    MaterialTable(Page page, ReportFacts facts) {
        this.page = page;
        this.hasSource = facts.hasManySources();
        ConsolidationRules rules = facts.rules();
        columns.add(new Column(rules.code(), "code", Material::code));
        columns.add(new Column(rules.name(), "", Material::name));
        for (int at = 0; at < rules.key().size(); at++) {
            int key = at;
            add(rules.key().get(at), "", material -> material.key().get(key));
        }
        rules.category().ifPresent(name -> add(name, "", Material::category));
        rules.unit().ifPresent(name -> add(name, "", Material::unit));
        for (int at = 0; at < rules.specs().size(); at++) {
            int spec = at;
            add(rules.specs().get(at), "", material -> material.specs().get(spec));
        }
    }

    private void add(String name, String styles, Function<Material, String> value) {
        if (columns.stream().noneMatch(column -> column.name.equals(name))) {
            columns.add(new Column(name, styles, value));
        }
    }

    int width() {
        return columns.size() + (hasSource ? 2 : 1);
    }

    /** Opens the table and writes its header. */
    void open(String labelledBy) {
        Html html = page.html();
        html.open("div", "class", width() > WIDE ? "scroll wide" : "scroll")
                .open("table", "aria-labelledby", labelledBy)
                .open("thead")
                .open("tr");
        page.head(Word.ROW);
        if (hasSource) {
            page.head(Word.SOURCE);
        }
        columns.forEach(column -> page.head(column.name));
    }

    void endHead() {
        page.html().close("tr").close("thead").line();
    }

    void close() {
        page.html().close("table").close("div");
    }

    /** Writes the cells of a row; those under some names are marked, or only those of them that are blank. */
    void cells(Material row, Set<String> marked, boolean onlyBlank) {
        place(row.place());
        for (Column column : columns) {
            String value = column.value.apply(row);
            boolean isMarked = marked.contains(column.name) && (!onlyBlank || value.isBlank());
            page.cell(column.name, row.place(), value, isMarked ? (column.styles + " hit").strip() : column.styles);
        }
    }

    private void place(Place place) {
        Html html = page.html();
        String row = place.row() > 0 ? Long.toString(place.row()) : place.toString();
        html.open("td", "class", "row");
        page.data().write(page.word(Word.ROW), Place.NONE, row);
        html.close("td");
        if (hasSource) {
            page.cell(page.word(Word.SOURCE), Place.NONE, place.around().toString(), "");
        }
    }
}
