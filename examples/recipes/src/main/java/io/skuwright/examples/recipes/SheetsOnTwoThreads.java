package io.skuwright.examples.recipes;

import io.skuwright.consolidation.Consolidation;
import io.skuwright.consolidation.ConsolidationRules;
import io.skuwright.consolidation.Consolidator;
import io.skuwright.consolidation.Material;
import io.skuwright.result.Place;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Materials come in several sheets: can two threads read them, and what if a code stands in both? */
public final class SheetsOnTwoThreads {

    private static final ConsolidationRules RULES = ConsolidationRules.builder()
            .code("No.")
            .name("Name")
            .category("Category")
            .addSpecs("Color")
            .build();

    private SheetsOnTwoThreads() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        // Each thread has a consolidator of its own; the rules are shared.
        CompletableFuture<Consolidator> north =
                CompletableFuture.supplyAsync(() -> sheet("north", List.of("01 White", "02 Red", "03 Blue")));
        CompletableFuture<Consolidator> south =
                CompletableFuture.supplyAsync(() -> sheet("south", List.of("03 Green", "04 Black")));

        // The order of combining plays no part, nor which thread read a row.
        Consolidation products = north.join().combine(south.join()).finish();
        out.println(products.spus().get(0));
        products.rejected().forEach(row -> out.println(row.place() + ": " + row.finding().code() + " "
                + row.finding().subject()));

        Consolidator reversed = sheet("south", List.of("03 Green", "04 Black"))
                .combine(sheet("north", List.of("01 White", "02 Red", "03 Blue")));
        out.println("the same in the other order: "
                + reversed.finish().plan().fingerprint().equals(products.plan().fingerprint()));
    }

    /** A material may be made without a row, where the data has fields of its own. */
    private static Consolidator sheet(String name, List<String> cables) {
        Consolidator consolidator = Consolidator.of(RULES);
        int row = 1;
        for (String cable : cables) {
            String[] codeAndColor = cable.split(" ", -1);
            consolidator.add(Material.of(codeAndColor[0], "Cable", List.of(codeAndColor[1]))
                    .inCategory("Wires")
                    .at(Place.row(name, ++row)));
        }
        return consolidator;
    }
}
