package io.skuwright.examples.recipes;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.ExplosionView;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import java.io.PrintStream;

/** What if the legs were longer? One BOM is put in the place of another, and the catalogue stays as it is. */
public final class OneBomReplaced {

    private OneBomReplaced() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        BomCatalog today = Workshop.catalog(Workshop.desk());
        Bom longer = Workshop.bom("LEG", Workshop.line("10", "9/10", "TUBE", "m"), Workshop.line("20", "1", "CAP"));

        // Only this BOM is indexed again, be the catalogue ever so large.
        BomCatalog tomorrow = today.replace(longer).orThrow();
        out.println("today: " + tube(today) + " m of tube for a desk");
        out.println("with longer legs: " + tube(tomorrow) + " m");

        // A change that would close a loop is found when it is made, not when it is first exploded.
        Outcome<BomCatalog> loop = today.replace(Workshop.bom("LEG", Workshop.line("10", "1", "DESK")));
        loop.findings().forEach(finding -> out.println(finding.code() + ": " + finding.attributes().get("path")));
    }

    private static Ratio tube(BomCatalog catalog) {
        return catalog.explode("DESK", Ratio.ONE, ExplosionView.LEAF, BomPolicy.defaults())
                .orThrow()
                .totalsOf("TUBE")
                .get(0)
                .quantity();
    }
}
