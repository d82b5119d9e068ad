package io.skuwright.examples.recipes;

import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.ComponentTotal;
import io.skuwright.bom.Explosion;
import io.skuwright.bom.ExplosionRow;
import io.skuwright.bom.ExplosionView;
import io.skuwright.quantity.Ratio;
import java.io.PrintStream;

/** An order for 10 desks: what stands on it, what is made for it, and what is bought in the end? */
public final class WhatDoesAnOrderNeed {

    private WhatDoesAnOrderNeed() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        BomCatalog catalog = Workshop.catalog(Workshop.desk());
        Ratio ten = Ratio.of(10);
        BomPolicy policy = BomPolicy.defaults();

        // The parts that the order carries: the skip layer SET is replaced by its parts, FRAME is sent whole.
        Explosion order = catalog.explode("DESK", ten, ExplosionView.ORDER, policy).orThrow();
        out.println("on the order:");
        order.rows().orThrow().forEach(row -> out.println("  " + row.component() + " " + row.quantity()));

        // Every level, for the workshop: each place with its path.
        Explosion all = catalog.explode("DESK", ten, ExplosionView.ENGINEERING, policy).orThrow();
        out.println("made on the way:");
        for (ExplosionRow row : all.rows().orThrow()) {
            if (row.linked() && !row.skipped()) {
                out.println("  " + row.quantity() + " " + String.join(" > ", row.path()));
            }
        }

        // Only what is bought: one sum for each component, however many paths lead to it.
        Explosion bought = catalog.explode("DESK", ten, ExplosionView.LEAF, policy).orThrow();
        out.println("bought:");
        for (ComponentTotal total : bought.totals()) {
            out.println("  " + total.component() + " " + total.quantity() + " "
                    + total.unit().orElse("") + " in " + total.paths() + " places");
        }
    }
}
