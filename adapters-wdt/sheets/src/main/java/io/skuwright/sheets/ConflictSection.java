package io.skuwright.sheets;

import io.skuwright.consolidation.Conflict;
import io.skuwright.consolidation.ConsolidationCode;
import io.skuwright.consolidation.ConsolidationRules;
import io.skuwright.consolidation.Material;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the conflicts: a part for each kind, in it a table with a group of rows for each conflict. */
final class ConflictSection {

    private final Page page;
    private final ReportFacts facts;
    private final ConsolidationRules rules;
    private final MaterialTable table;

    ConflictSection(Page page, ReportFacts facts) {
        this.page = page;
        this.facts = facts;
        this.rules = facts.rules();
        this.table = new MaterialTable(page, facts);
    }

    static String anchor(FindingCode kind) {
        return "kind-" + kind.name();
    }

    void write() {
        page.section("conflicts", page.word(Word.CONFLICTS), -1);
        if (facts.conflicts().isEmpty()) {
            page.paragraph(Word.NOTHING);
        }
        for (Map.Entry<FindingCode, List<Conflict>> kind : facts.conflicts().entrySet()) {
            kind(kind.getKey(), kind.getValue());
        }
        page.endSection();
    }

    private void kind(FindingCode kind, List<Conflict> conflicts) {
        Html html = page.html();
        String severity = kind.severity() == Severity.ERROR ? "error" : "warning";
        html.line().open("section", "id", anchor(kind), "class", "kind " + severity,
                "aria-labelledby", anchor(kind) + "-title");
        page.heading("h3", anchor(kind), KindText.title(kind, page.language()), conflicts.size());
        html.open("p", "class", "lead");
        page.severity(kind.severity());
        html.text(" ").element("code", kind.name()).text(" ").text(KindText.advice(kind, page.language()));
        html.close("p");
        table.open(anchor(kind) + "-title");
        table.endHead();
        int shown = Math.min(conflicts.size(), page.settings().conflictsShown());
        for (Conflict conflict : conflicts.subList(0, shown)) {
            conflict(conflict);
        }
        table.close();
        page.shown(shown, conflicts.size());
        html.close("section");
    }

    private void conflict(Conflict conflict) {
        Html html = page.html();
        html.line().open("tbody").open("tr", "class", "group")
                .open("th", "scope", "rowgroup", "colspan", Integer.toString(table.width()));
        if (!conflict.subject().isEmpty()) {
            html.open("strong");
            page.inline(rules.name(), conflict.subject());
            html.close("strong").text(" ");
        }
        html.open("span", "class", "sentence");
        page.data().sentence(page.sentence(conflict.finding()));
        html.close("span").close("th").close("tr");
        Set<String> marked = marked(conflict);
        boolean onlyBlank = isAboutBlanks(conflict.code());
        List<Material> rows = rows(conflict);
        for (Material row : rows) {
            html.open("tr");
            table.cells(row, marked, onlyBlank);
            html.close("tr");
        }
        int left = conflict.rows().size() - rows.size();
        if (left > 0) {
            html.open("tr", "class", "more")
                    .element(
                            "td",
                            "… " + page.number(left) + " " + page.word(Word.MORE) + ", " + page.word(Word.NOT_SHOWN),
                            "colspan",
                            Integer.toString(table.width()))
                    .close("tr");
        }
        html.close("tbody");
    }

    /** Returns the rows to show; where values differ, some of each value. */
    private List<Material> rows(Conflict conflict) {
        int most = page.settings().rowsShown();
        if (!isAboutValues(conflict.code())) {
            List<Material> all = conflict.rows();
            return all.subList(0, Math.min(most, all.size()));
        }
        Map<String, List<Material>> byValue = conflict.byValue();
        boolean isAll = conflict.rows().size() <= most;
        int each = isAll ? most : Math.max(1, most / byValue.size());
        List<Material> rows = new ArrayList<>();
        for (List<Material> same : byValue.values()) {
            int room = Math.min(each, most - rows.size());
            rows.addAll(same.subList(0, Math.min(room, same.size())));
        }
        return rows;
    }

    private static boolean isAboutValues(FindingCode code) {
        return code == ConsolidationCode.SPU_MULTIPLE_CATEGORIES
                || code == ConsolidationCode.SPU_MULTIPLE_UNITS
                || code == ConsolidationCode.SPU_MULTIPLE_NAMES;
    }

    private static boolean isAboutBlanks(FindingCode code) {
        return code == ConsolidationCode.SPEC_INCOMPLETE
                || code == ConsolidationCode.MIXED_KINDS
                || code == ConsolidationCode.MISSING_KEY;
    }

    /** Returns the columns in which that stands what the conflict is about. */
    private Set<String> marked(Conflict conflict) {
        FindingCode code = conflict.code();
        if (code instanceof ConsolidationCode kind) {
            return switch (kind) {
                case SPEC_INCOMPLETE, MIXED_KINDS, DUPLICATE_COMBINATION -> new LinkedHashSet<>(rules.specs());
                case MISSING_KEY -> new LinkedHashSet<>(rules.key());
                default -> column(conflict);
            };
        }
        return column(conflict);
    }

    private static Set<String> column(Conflict conflict) {
        Map<String, String> facts = conflict.finding().attributes();
        return Set.of(facts.getOrDefault("column", facts.getOrDefault("field", "")));
    }
}
