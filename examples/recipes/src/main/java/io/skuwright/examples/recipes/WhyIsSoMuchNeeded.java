package io.skuwright.examples.recipes;

import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.Explosion;
import io.skuwright.bom.ExplosionRow;
import io.skuwright.bom.ExplosionView;
import io.skuwright.quantity.Ratio;
import java.io.PrintStream;

/** 10 desks need 52 m of tube: where does all that go? */
public final class WhyIsSoMuchNeeded {

    private WhyIsSoMuchNeeded() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Explosion explosion = Workshop.catalog(Workshop.desk())
                .explode("DESK", Ratio.of(10), ExplosionView.LEAF, BomPolicy.defaults())
                .orThrow();

        out.println("TUBE in all: " + explosion.totalsOf("TUBE").get(0).quantity() + " m");
        // Only branches that lead to the tube are walked.
        for (ExplosionRow row : explosion.why("TUBE").orThrow()) {
            out.println("  " + row.quantity() + " m by " + String.join(" > ", row.path()) + ", " + row.factor()
                    + " m for each desk");
        }
    }
}
