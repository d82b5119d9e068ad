package io.skuwright.examples.recipes;

import io.skuwright.consolidation.Conflict;
import io.skuwright.consolidation.Consolidation;
import io.skuwright.consolidation.ConsolidationRules;
import io.skuwright.consolidation.Consolidator;
import io.skuwright.consolidation.LookAlike;
import io.skuwright.consolidation.Material;
import io.skuwright.result.FindingText;
import io.skuwright.result.Language;
import io.skuwright.result.Place;
import java.io.PrintStream;
import java.util.List;

/** Some rows cannot become SKUs: which ones, why, and what should the customer correct? */
public final class WhyIsARowRejected {

    private WhyIsARowRejected() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Consolidator consolidator = Consolidator.of(ConsolidationRules.builder()
                .code("No.")
                .name("Name")
                .unit("Unit")
                .addSpecs("Color", "Size")
                .build());
        consolidator.add(Material.of("01", "Cable", List.of("White", "1x1")).inUnit("m").at(Place.row("", 2)));
        consolidator.add(Material.of("02", "Cable", List.of("Red", "")).inUnit("m").at(Place.row("", 3)));
        consolidator.add(Material.of("03", "Wire", List.of("Red", "1x1")).inUnit("m").at(Place.row("", 4)));
        consolidator.add(Material.of("04", "Wire", List.of("Blue", "1x1")).inUnit("roll").at(Place.row("", 5)));
        consolidator.add(Material.of("05", "Cable ", List.of("Blue", "1x1")).inUnit("m").at(Place.row("", 6)));
        Consolidation products = consolidator.finish();

        // One entry for each thing to put right, with all rows it is about.
        for (Conflict conflict : products.conflicts()) {
            out.println(conflict.code() + " of " + conflict.subject() + ":");
            conflict.byValue().forEach((value, rows) -> out.println("  " + value + ": " + rows));
        }

        // What looks alike is not merged; the rows stay apart until somebody says so.
        for (LookAlike alike : products.lookAlikes()) {
            out.println(alike.kind() + " " + alike.texts() + " by " + alike.differences() + ", maybe '"
                    + alike.suggested() + "'");
        }

        // The reason of each row, in the language of the customer.
        products.rejected().forEach(row -> out.println(
                row.place().row() + " " + FindingText.in(Language.ZH).render(row.finding())));
    }
}
