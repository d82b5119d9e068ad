package io.skuwright.examples.cli;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCode;
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

/**
 * An explosion drawn as a tree under the product, one line for each row.
 *
 * <p>In the order and leaf views layers are left out, so that each row hangs on the product itself and says over
 * which layers it came.
 */
final class ExplosionTree {

    private final Explosion explosion;
    private final boolean hasLevels;
    private final Set<String> looping;
    private final Language language;

    ExplosionTree(Explosion explosion, List<Finding> findings, Language language) {
        this.explosion = explosion;
        this.hasLevels = explosion.view() == ExplosionView.ENGINEERING;
        this.looping = looping(findings);
        this.language = language;
    }

    /** Returns the products on the loops that were found; of long loops only the first are named. */
    private static Set<String> looping(List<Finding> findings) {
        Set<String> products = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.code() == BomCode.BOM_CYCLE) {
                String path = String.valueOf(finding.attributes().get("path"));
                products.addAll(List.of(path.split(" -> ")));
            }
        }
        return products;
    }

    /** Draws the rows; where there are none, because they are too many or not wanted, the totals. */
    String draw(Iterable<ExplosionRow> listed) {
        List<ExplosionRow> rows = new ArrayList<>();
        listed.forEach(rows::add);
        TextTable tree = new TextTable(
                explosion.product(),
                explosion.quantity().toString(),
                explosion.bom().flatMap(Bom::unit).orElse(""),
                explosion.bom().map(bom -> "BOM " + bom.number()).orElse(""));
        if (rows.isEmpty() && !explosion.totals().isEmpty()) {
            return tree + "\n" + ExplosionText.totals(explosion.totals());
        }
        List<String> branches = branches(rows);
        for (int at = 0; at < rows.size(); at++) {
            ExplosionRow row = rows.get(at);
            boolean isOpened = at + 1 < rows.size() && rows.get(at + 1).level() > row.level();
            tree.row(
                    branches.get(at) + row.component(),
                    row.quantity().toString(),
                    row.unit().orElse(""),
                    remark(row, isOpened));
        }
        return tree.toString();
    }

    private int level(ExplosionRow row) {
        return hasLevels ? row.level() : 1;
    }

    /** Returns the lines in front of each row. */
    private List<String> branches(List<ExplosionRow> rows) {
        BitSet last = lastOfParent(rows);
        List<String> branches = new ArrayList<>();
        StringBuilder stems = new StringBuilder();
        for (int at = 0; at < rows.size(); at++) {
            // Each level above has a stem of three characters.
            stems.setLength(3 * (level(rows.get(at)) - 1));
            branches.add(stems + (last.get(at) ? "└─ " : "├─ "));
            stems.append(last.get(at) ? "   " : "│  ");
        }
        return branches;
    }

    /** Looks from the end: a row is the last of its parent if none of its level comes before one above it. */
    private BitSet lastOfParent(List<ExplosionRow> rows) {
        BitSet last = new BitSet();
        BitSet followed = new BitSet();
        for (int at = rows.size() - 1; at >= 0; at--) {
            int level = level(rows.get(at));
            followed.clear(level + 1, Math.max(level + 1, followed.length()));
            last.set(at, !followed.get(level));
            followed.set(level);
        }
        return last;
    }

    private String remark(ExplosionRow row, boolean isOpened) {
        String word = word(row, isOpened).map(known -> known.in(language)).orElse("");
        String via = via(row);
        return word + (word.isEmpty() || via.isEmpty() ? "" : "; ") + via;
    }

    private Optional<TreeWord> word(ExplosionRow row, boolean isOpened) {
        if (row.skipped()) {
            return Optional.of(TreeWord.SKIP_LAYER);
        }
        if (!row.linked()) {
            return Optional.empty();
        }
        if (explosion.view() == ExplosionView.ORDER) {
            return Optional.of(TreeWord.CLOSED);
        }
        if (looping.contains(row.component())) {
            return Optional.of(TreeWord.LOOP);
        }
        return isOpened && hasLevels ? Optional.empty() : Optional.of(TreeWord.NOT_OPENED);
    }

    private String via(ExplosionRow row) {
        List<String> path = row.path();
        return hasLevels || path.size() == 1
                ? ""
                : TreeWord.VIA.in(language) + " " + String.join(" > ", path.subList(0, path.size() - 1));
    }
}
