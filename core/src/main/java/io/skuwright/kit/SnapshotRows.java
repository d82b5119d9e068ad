package io.skuwright.kit;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCode;
import io.skuwright.bom.BomLineKind;
import io.skuwright.bom.Explosion;
import io.skuwright.bom.ExplosionRow;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes parts of the rows of an explosion. */
final class SnapshotRows {

    private final Explosion explosion;
    private final PartList parts;
    private final List<Finding> findings = new ArrayList<>();
    /** The rows above the last one and their paths, by level: rows below one row share its path. */
    private final List<ExplosionRow> rows = new ArrayList<>();
    private final List<KitPath> paths = new ArrayList<>();
    private final List<Boolean> stepped = new ArrayList<>();

    private SnapshotRows(Explosion explosion) {
        this.explosion = explosion;
        this.parts = new PartList(explosion.product(), 8);
    }

    static Outcome<BomSnapshot> take(Outcome<Explosion> exploded) {
        return exploded.hasErrors() || !exploded.hasValue()
                ? Outcome.failed(exploded.findings())
                : exploded.flatMap(explosion -> new SnapshotRows(explosion).snapshot());
    }

    private Outcome<BomSnapshot> snapshot() {
        Outcome<Iterable<ExplosionRow>> all = explosion.rows();
        all.value().forEach(this::add);
        all.findings().forEach(finding -> findings.add(0, isTooMany(finding) ? finding.as(Severity.ERROR) : finding));
        if (findings.stream().anyMatch(Finding::isError)) {
            return Outcome.failed(findings);
        }
        @Nullable Bom bom = explosion.bom().orElse(null);
        return parts.finish()
                .map(checked -> BomSnapshot.ofChecked(
                        explosion.product(),
                        bom == null ? null : bom.unit().orElse(null),
                        bom == null ? null : bom.number(),
                        checked))
                .with(findings);
    }

    /** A kit none of whose rows are listed is no empty kit. */
    private static boolean isTooMany(Finding finding) {
        return finding.code() == BomCode.LIMIT_EXPANSION;
    }

    private void add(ExplosionRow row) {
        KitPath path = path(row);
        Ratio each = row.factor();
        Ratio once = row.quantity().minus(each.times(explosion.quantity()));
        if (stepped.get(stepped.size() - 1)) {
            findings.add(Finding.of(KitCode.SNAPSHOT_STEP_FIXED)
                    .about(explosion.product())
                    .with("component", row.component())
                    .with("path", path.shown())
                    .with("quantity", explosion.quantity().toString()));
        }
        parts.add(new KitPart(path, row.component(), row.unit(), each, once));
    }

    private KitPath path(ExplosionRow row) {
        List<ExplosionRow> unknown = new ArrayList<>();
        @Nullable ExplosionRow above = row;
        while (above != null && !isKnown(above)) {
            unknown.add(above);
            above = above.parent().orElse(null);
        }
        int levels = above == null ? 0 : above.level();
        rows.subList(levels, rows.size()).clear();
        paths.subList(levels, paths.size()).clear();
        stepped.subList(levels, stepped.size()).clear();
        for (int at = unknown.size() - 1; at >= 0; at--) {
            enter(unknown.get(at));
        }
        return paths.get(paths.size() - 1);
    }

    @SuppressWarnings("ReferenceEquality") // rows below one row have it as one object
    private boolean isKnown(ExplosionRow row) {
        return row.level() <= rows.size() && rows.get(row.level() - 1) == row;
    }

    private void enter(ExplosionRow row) {
        int last = rows.size() - 1;
        KitPath above = last < 0 ? KitPath.SELF : paths.get(last);
        boolean isStepped = last >= 0 && stepped.get(last);
        rows.add(row);
        paths.add(above.child(row.lineId()));
        stepped.add(isStepped || row.line().kind() == BomLineKind.STEPPED);
    }
}
