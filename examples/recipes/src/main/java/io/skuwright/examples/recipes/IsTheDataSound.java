package io.skuwright.examples.recipes;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomLint;
import io.skuwright.bom.BomPolicy;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Before anything is built on these BOMs: what is wrong in them, and what is probably not meant? */
public final class IsTheDataSound {

    private IsTheDataSound() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        List<Bom> boms = List.of(
                Workshop.bom(
                        "LAMP",
                        Workshop.draft("10", "1", "SHADE").effectiveTo(LocalDate.of(2026, 3, 1)).build(),
                        // A week late.
                        Workshop.draft("20", "1", "SHADE").effectiveFrom(LocalDate.of(2026, 3, 8)).build(),
                        Workshop.line("30", "4", "SCREW"),
                        Workshop.line("40", "4", "SCREW"),
                        // A skip layer without a BOM, and a version that nobody has.
                        Workshop.draft("50", "1", "CABLE SET").skipLayer(true).build(),
                        Workshop.draft("60", "1", "FOOT").componentBom("FOOT_V7").build()),
                Workshop.bom("FOOT", Workshop.line("10", "2", "IRON", "kg")));

        // What is wrong with a line as such is told when the catalogue is made, and the rest works.
        Outcome<BomCatalog> catalog = BomCatalog.of(boms);
        Set<Finding> findings = new LinkedHashSet<>(catalog.findings());
        // What shows only when lines are compared, or when BOMs are opened, is told by lint.
        findings.addAll(BomLint.of(catalog.value(), BomPolicy.defaults()));
        for (Finding finding : findings) {
            out.println(finding.severity().text() + " " + finding.code() + " " + finding.subject() + ": "
                    + finding.message());
        }
    }
}
