package io.skuwright.examples.cli;

import io.skuwright.bom.ComponentTotal;
import io.skuwright.bom.ExplosionRow;
import java.util.List;

/** Explosions for people, as tables. */
final class ExplosionText {

    private ExplosionText() {}

    /** Returns the rows, if there are any, and the totals. */
    static String table(Iterable<ExplosionRow> rows, List<ComponentTotal> totals) {
        TextTable lines = new TextTable("component", "quantity", "unit", "path");
        for (ExplosionRow row : rows) {
            lines.row(
                    "  ".repeat(row.level() - 1) + row.component() + (row.skipped() ? " (skipped)" : ""),
                    row.quantity().toString(),
                    row.unit().orElse(""),
                    String.join(" > ", row.path()));
        }
        return (lines.isEmpty() ? "" : lines + "\n") + totals(totals);
    }

    static TextTable totals(List<ComponentTotal> totals) {
        TextTable sums = new TextTable("total", "quantity", "unit", "paths");
        totals.forEach(total -> sums.row(
                total.component(),
                total.quantity().toString(),
                total.unit().orElse(""),
                total.paths().toString()));
        return sums;
    }
}
