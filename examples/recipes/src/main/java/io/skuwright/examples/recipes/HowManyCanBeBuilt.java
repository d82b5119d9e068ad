package io.skuwright.examples.recipes;

import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.BuildMode;
import io.skuwright.bom.Buildable;
import io.skuwright.bom.OnHand;
import io.skuwright.quantity.Ratio;
import java.io.PrintStream;
import java.util.Map;

/** How many desks does the stock make, and what lacks for one more? */
public final class HowManyCanBeBuilt {

    private HowManyCanBeBuilt() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        BomCatalog catalog = Workshop.catalog(Workshop.desk());
        Map<String, OnHand> stock = Map.of(
                "TOP", OnHand.of(Ratio.of(9)),
                "FRAME", OnHand.of(Ratio.of(3)),
                "TUBE", OnHand.of(Ratio.of(30), "m"),
                "CAP", OnHand.of(Ratio.of(100)),
                "SCREW", OnHand.of(Ratio.of(150)),
                "KEY", OnHand.of(Ratio.of(20)));

        // SHALLOW takes frames as they stand in stock, DEEP makes what lacks from tube and caps.
        for (BuildMode mode : BuildMode.values()) {
            Buildable desks =
                    Buildable.of(catalog, "DESK", stock, BomPolicy.defaults(), mode).orThrow();
            out.println(mode + ": " + desks.quantity() + " desks");
            desks.limiting().forEach(lacking -> out.println("  for one more: " + lacking.missing() + " "
                    + lacking.unit().orElse("") + " " + lacking.component()));
            desks.used().stream()
                    .filter(use -> use.component().equals("FRAME"))
                    .forEach(use -> out.println("  frames: " + use.fromStock() + " from stock, " + use.made() + " made"));
        }
    }
}
