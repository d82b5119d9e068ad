package io.skuwright.examples.recipes;

import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.ExplosionView;
import io.skuwright.bom.LossConvention;
import io.skuwright.quantity.Ratio;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** A tenth is lost: does that mean ten more for a hundred, or 90 left of a hundred? Systems disagree, so both. */
public final class LossConventionsCompared {

    private LossConventionsCompared() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        BomCatalog catalog = Workshop.catalog(List.of(
                Workshop.bom("BOX", Workshop.draft("10", "2", "SIDE").unit("pcs").lossRate(Ratio.of(10)).build()),
                Workshop.bom(
                        "SIDE",
                        // 20 per cent of the board are offcuts, and 1 board is spoilt to set up the saw.
                        Workshop.draft("10", "3", "BOARD").unit("pcs").lossRate(Ratio.of(20)).fixedLoss(Ratio.ONE)
                                .build())));

        for (LossConvention convention : LossConvention.values()) {
            BomPolicy policy = BomPolicy.defaults().withLoss(convention);
            Map<String, Ratio> needs = catalog.explode("BOX", Ratio.of(10), ExplosionView.ENGINEERING, policy)
                    .orThrow()
                    .quantities()
                    .orThrow();
            out.println(convention + ": " + needs);
        }
    }
}
