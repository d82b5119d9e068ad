package io.skuwright.examples.recipes;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomCategory;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.BomSelection;
import io.skuwright.bom.SpecCondition;
import io.skuwright.bom.StandardBom;
import java.io.PrintStream;
import java.util.List;

/** A customer chose red cloth and cushions: which standard BOM is that, and is there one like it already? */
public final class StandardBomFromASelection {

    private StandardBomFromASelection() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Bom configured = Bom.builder()
                .from(Workshop.bom(
                        "SOFA",
                        Workshop.line("10", "1", "FRAME"),
                        Workshop.draft("20", "6", "RED CLOTH").addConditions(SpecCondition.of("color", "red")).build(),
                        Workshop.draft("30", "6", "BLUE CLOTH").addConditions(SpecCondition.of("color", "blue")).build(),
                        Workshop.draft("40", "4", "CUSHION").optional(true).build()))
                .number("SOFA_C")
                .category(BomCategory.CONFIGURED)
                .build();
        BomCatalog catalog = Workshop.catalog(List.of(configured));
        BomSelection selection =
                BomSelection.builder().value("color", "red").choose("40").build();

        // A new BOM is planned, with a number that follows from its content; carrying it out is the caller's part.
        StandardBom first = plan(catalog, selection);
        out.println("new: " + first.isNew() + ", " + first.bom().number());
        first.bom().lines().forEach(line ->
                out.println("  " + line.id() + ": " + line.numerator() + " " + line.component()));

        // The next customer chooses the same and gets the same BOM.
        StandardBom second = plan(catalog.replace(first.bom()).orThrow(), selection);
        out.println("new: " + second.isNew() + ", same number: " + second.bom().number().equals(first.bom().number()));
    }

    private static StandardBom plan(BomCatalog catalog, BomSelection selection) {
        return StandardBom.plan(
                        catalog, "SOFA_C", selection, BomPolicy.defaults(), StandardBom.numbering("{bom}-{hash}"))
                .orThrow()
                .root()
                .orElseThrow();
    }
}
