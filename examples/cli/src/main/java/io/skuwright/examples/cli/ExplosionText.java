package io.skuwright.examples.cli;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCode;
import io.skuwright.bom.ComponentTotal;
import io.skuwright.bom.Explosion;
import io.skuwright.bom.ExplosionRow;
import io.skuwright.bom.ExplosionView;
import io.skuwright.result.Finding;
import io.skuwright.result.Language;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Explosions for people: as a table, and as a tree drawn with lines. */
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

    private static TextTable totals(List<ComponentTotal> totals) {
        TextTable sums = new TextTable("total", "quantity", "unit", "paths");
        totals.forEach(total -> sums.row(
                total.component(),
                total.quantity().toString(),
                total.unit().orElse(""),
                total.paths().toString()));
        return sums;
    }

    /**
     * Returns the rows as a tree under the product, one line each; the totals where there are no rows.
     *
     * <p>In the order and leaf views layers are left out, so that each row hangs on the product itself and says
     * over which layers it came.
     */
    static String tree(
            Explosion explosion, Iterable<ExplosionRow> listed, List<Finding> findings, Language language) {
        List<ExplosionRow> rows = new ArrayList<>();
        listed.forEach(rows::add);
        TextTable tree = new TextTable(
                explosion.product(),
                explosion.quantity().toString(),
                explosion.bom().flatMap(Bom::unit).orElse(""),
                explosion.bom().map(bom -> "BOM " + bom.number()).orElse(""));
        if (rows.isEmpty() && !explosion.totals().isEmpty()) {
            return tree + "\n" + totals(explosion.totals());
        }
        boolean isWhole = explosion.view() == ExplosionView.ENGINEERING;
        BitSet last = lastOfParent(rows, isWhole);
        Set<String> looping = looping(findings);
        // By level: where the stem of that level's branches ends in the prefix.
        List<Integer> stems = new ArrayList<>(List.of(0));
        StringBuilder prefix = new StringBuilder();
        for (int at = 0; at < rows.size(); at++) {
            ExplosionRow row = rows.get(at);
            int level = isWhole ? row.level() : 1;
            prefix.setLength(stems.get(level - 1));
            String branch = prefix + (last.get(at) ? "└─ " : "├─ ") + row.component();
            prefix.append(last.get(at) ? "   " : "│  ");
            if (level == stems.size()) {
                stems.add(prefix.length());
            } else {
                stems.set(level, prefix.length());
            }
            boolean isOpened = isWhole && at + 1 < rows.size() && rows.get(at + 1).level() > level;
            tree.row(
                    branch,
                    row.quantity().toString(),
                    row.unit().orElse(""),
                    remark(row, explosion.view(), isOpened, looping, language));
        }
        return tree.toString();
    }

    /** Looks from the end: a row is the last of its parent if none of its level comes before one above it. */
    private static BitSet lastOfParent(List<ExplosionRow> rows, boolean isWhole) {
        BitSet last = new BitSet();
        BitSet followed = new BitSet();
        for (int at = rows.size() - 1; at >= 0; at--) {
            int level = isWhole ? rows.get(at).level() : 1;
            followed.clear(level + 1, Math.max(level + 1, followed.length()));
            last.set(at, !followed.get(level));
            followed.set(level);
        }
        return last;
    }

    /** Returns the products on the loops that were found; of long loops only the first are named. */
    private static Set<String> looping(List<Finding> findings) {
        Set<String> products = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.code() == BomCode.BOM_CYCLE) {
                products.addAll(List.of(
                        String.valueOf(finding.attributes().get("path")).split(" -> ")));
            }
        }
        return products;
    }

    private static String remark(
            ExplosionRow row, ExplosionView view, boolean isOpened, Set<String> looping, Language language) {
        Optional<TreeWord> word;
        if (row.skipped()) {
            word = Optional.of(TreeWord.SKIP_LAYER);
        } else if (view == ExplosionView.ORDER) {
            word = row.linked() ? Optional.of(TreeWord.CLOSED) : Optional.empty();
        } else if (row.linked() && looping.contains(row.component())) {
            word = Optional.of(TreeWord.LOOP);
        } else {
            word = row.linked() && !isOpened ? Optional.of(TreeWord.NOT_OPENED) : Optional.empty();
        }
        List<String> path = row.path();
        String via = view == ExplosionView.ENGINEERING || path.size() == 1
                ? ""
                : TreeWord.VIA.in(language) + " " + String.join(" > ", path.subList(0, path.size() - 1));
        String remark = word.map(known -> known.in(language)).orElse("");
        return remark + (remark.isEmpty() || via.isEmpty() ? "" : "; ") + via;
    }
}
