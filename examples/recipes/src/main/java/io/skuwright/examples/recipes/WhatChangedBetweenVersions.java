package io.skuwright.examples.recipes;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomChange;
import io.skuwright.bom.BomDiff;
import io.skuwright.bom.BomPolicy;
import io.skuwright.quantity.Ratio;
import java.io.PrintStream;
import java.util.List;

/** The desk was revised: what is really another desk, and what is only written differently? */
public final class WhatChangedBetweenVersions {

    private WhatChangedBetweenVersions() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        BomCatalog before = Workshop.catalog(Workshop.desk());
        List<Bom> revised = List.of(
                Workshop.bom("DESK", Workshop.line("10", "1", "TOP"), Workshop.line("20", "1", "FRAME"),
                        Workshop.draft("30", "1", "SET").unit("pcs").skipLayer(true).build()),
                // Other order and 4 for 1 as 4/1: no change. The key moves from the set to the frame.
                Workshop.bom("FRAME", Workshop.line("20", "2", "BAR"), Workshop.line("10", "4/1", "LEG"),
                        Workshop.line("30", "1", "KEY")),
                Workshop.bom("LEG", Workshop.line("10", "3/4", "TUBE", "m"), Workshop.line("20", "1", "CAP"),
                        Workshop.line("30", "1", "PAD")),
                // A BOM for 10 bars in place of one: the same for each bar.
                Workshop.bom("BAR", Workshop.line("10", "12", "TUBE", "m")),
                Workshop.bom("SET", Workshop.line("10", "16", "SCREW")));
        BomCatalog after = Workshop.catalog(revised.stream().map(WhatChangedBetweenVersions::inTens).toList());

        BomDiff diff = BomDiff.between(before, after, "DESK", BomPolicy.defaults()).orThrow();
        for (BomChange change : diff.changes()) {
            out.println(change.kind().text() + " " + String.join(" > ", change.path()) + ": "
                    + change.before().orElse("nothing") + " -> " + change.after().orElse("nothing"));
        }
    }

    private static Bom inTens(Bom bom) {
        return bom.product().equals("BAR")
                ? Bom.builder().from(bom).yieldQuantity(Ratio.of(10)).build()
                : bom;
    }
}
