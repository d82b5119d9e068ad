package io.skuwright.examples.recipes;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.UseRow;
import io.skuwright.bom.WhereUsed;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** The supplier has no more tube: which products are touched, and how much does each take? */
public final class WhereIsItUsed {

    private WhereIsItUsed() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        List<Bom> boms = new ArrayList<>(Workshop.desk());
        boms.add(Workshop.bom("SHELF", Workshop.line("10", "3", "TUBE", "m")));
        WhereUsed used = WhereUsed.of(Workshop.catalog(boms), "TUBE", BomPolicy.defaults()).orThrow();

        out.println("sold products: " + used.roots());
        out.println("in all, for one unit:");
        used.totals().orThrow().forEach(total -> out.println("  " + total.product() + " " + total.quantity() + " m"));
        // One row for each way up; users follow what they use.
        out.println("by way:");
        for (UseRow row : used.rows().orThrow()) {
            out.println("  " + row.quantity() + " m in " + row.product() + " by " + String.join(" > ", row.path()));
        }
    }
}
