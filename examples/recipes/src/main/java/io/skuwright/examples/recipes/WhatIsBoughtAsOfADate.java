package io.skuwright.examples.recipes;

import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.Explosion;
import io.skuwright.bom.ExplosionView;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;

/** Glue gives way to dowels on the first of March: what does an order of February need, what one of March? */
public final class WhatIsBoughtAsOfADate {

    private static final LocalDate CHANGE = LocalDate.of(2026, 3, 1);

    private WhatIsBoughtAsOfADate() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        BomCatalog catalog = Workshop.catalog(List.of(Workshop.bom(
                "SHELF",
                Workshop.line("10", "3", "BOARD"),
                // The end is the first day that does not count any more, so the days join without a gap.
                Workshop.draft("20", "1/8", "GLUE").unit("kg").effectiveTo(CHANGE).build(),
                Workshop.draft("30", "12", "DOWEL").unit("pcs").effectiveFrom(CHANGE).build())));

        for (LocalDate day : List.of(CHANGE.minusDays(1), CHANGE)) {
            BomPolicy policy = BomPolicy.defaults().withAsOf(day);
            Explosion needs =
                    catalog.explode("SHELF", Ratio.of(6), ExplosionView.LEAF, policy).orThrow();
            out.println(day + ": " + needs.quantities().orThrow());
        }

        // Without a date all lines count, and a finding says that this was so.
        Outcome<Explosion> undated =
                catalog.explode("SHELF", Ratio.of(6), ExplosionView.LEAF, BomPolicy.defaults());
        out.println("no date: " + undated.value().quantities().orThrow());
        undated.findings().forEach(finding -> out.println(finding.code() + ": " + finding.message()));
    }
}
