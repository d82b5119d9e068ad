package io.skuwright.examples.recipes;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.ByProduct;
import io.skuwright.bom.CostRollUp;
import io.skuwright.bom.RoundedCost;
import io.skuwright.bom.UnitCost;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounded;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Outcome;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What does a cake cost, to the cent, and what does each component add? */
public final class WhatDoesItCost {

    private WhatDoesItCost() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // A batch of 11 kg of crumble; 10 per cent of its cost go with the crumbs that are sold as feed.
        Bom crumble = Bom.builder()
                .from(Workshop.bom("CRUMBLE", Workshop.line("10", "5", "BUTTER", "kg"), Workshop.line("20", "6", "BISCUIT", "kg")))
                .unit("kg")
                .yieldQuantity(Ratio.of(11))
                .addByProducts(ByProduct.builder()
                        .component("FEED").quantity(Ratio.of(1, 2)).unit("kg").costShare(Ratio.of(10)).build())
                .build();
        Bom cake = Workshop.bom("CAKE", Workshop.line("10", "1/20", "CREAM", "L"), Workshop.line("20", "11/100", "CRUMBLE", "kg"));
        BomCatalog catalog = Workshop.catalog(List.of(cake, crumble));

        Map<String, UnitCost> costs = Map.of(
                "BUTTER", UnitCost.of(Ratio.parse("7.01"), "kg"),
                "BISCUIT", UnitCost.of(Ratio.parse("1.5"), "kg"),
                "CREAM", UnitCost.of(Ratio.parse("5.17"), "L"),
                // What a made product costs by itself, such as labour.
                "CAKE", UnitCost.of(Ratio.parse("0.25")));
        CostRollUp cost = CostRollUp.of(catalog, "CAKE", Ratio.of(100), costs, BomPolicy.defaults()).orThrow();
        out.println("100 cakes: " + cost.total() + ", one: " + cost.perUnit());
        cost.components().forEach(part -> out.println("  " + part.component() + " " + part.cost()));

        // In cents at last, once, and the parts still sum up.
        RoundedCost cents = cost.rounded(Rounding.halfEven(2), 2).orThrow();
        out.println("in cents: " + money(cents.total()) + " = "
                + cents.parts().stream().map(WhatDoesItCost::money).collect(Collectors.joining(" + ")));

        // A price that is missing is no zero: the finding names it.
        Outcome<CostRollUp> partial = CostRollUp.of(
                catalog, "CAKE", Ratio.of(100), Map.of("CREAM", UnitCost.of(Ratio.of(5))), BomPolicy.defaults());
        out.println("partial: " + partial.value().isPartial());
        partial.findings().forEach(finding -> out.println(finding.code() + ": " + finding.subject()));
    }

    private static String money(Rounded<Ratio> amount) {
        return amount.value().toDecimal(2).orThrow().setScale(2).toPlainString();
    }
}
