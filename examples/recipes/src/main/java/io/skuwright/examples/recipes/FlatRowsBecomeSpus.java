package io.skuwright.examples.recipes;

import io.skuwright.consolidation.Consolidation;
import io.skuwright.consolidation.ConsolidationRules;
import io.skuwright.consolidation.Consolidator;
import io.skuwright.product.Sku;
import io.skuwright.product.SingleProduct;
import io.skuwright.product.Spu;
import io.skuwright.result.Place;
import io.skuwright.row.Row;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** An ERP has a flat material for each stock unit: which products, specs and SKUs are they? */
public final class FlatRowsBecomeSpus {

    private FlatRowsBecomeSpus() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        List<Map<String, String>> materials = List.of(
                Map.of("No.", "0001", "Name", "Cable", "Color", "White", "Size", "1x1"),
                Map.of("No.", "0002", "Name", "Cable", "Color", "White", "Size", "1x1.5"),
                Map.of("No.", "0003", "Name", "Cable", "Color", "Red", "Size", "1x1"),
                Map.of("No.", "0004", "Name", "Pliers"));

        // All rows of one name are one product; the columns Color and Size are its specs.
        ConsolidationRules rules = ConsolidationRules.builder()
                .code("No.")
                .name("Name")
                .addSpecs("Color", "Size")
                .build();

        // Rows are added one by one and forgotten, so they may as well come from a file or a query.
        Consolidator consolidator = Consolidator.of(rules);
        int number = 1;
        for (Map<String, String> material : materials) {
            consolidator.add(Row.of(material, Place.row("materials", ++number)));
        }
        Consolidation products = consolidator.finish();

        for (Spu spu : products.spus()) {
            out.println(spu.name());
            spu.specs().forEach(spec -> out.println("  " + spec.name() + ": " + String.join(", ", spec.values())));
            for (Sku sku : spu.skus()) {
                out.println("  " + sku.code() + " is " + sku.combination());
            }
        }
        for (SingleProduct single : products.singles()) {
            out.println(single.name() + ", " + single.code() + ", has no specs");
        }
        out.println(products.read() + " rows = " + products.consolidated() + " consolidated + "
                + products.rejectedCount() + " rejected");
    }
}
