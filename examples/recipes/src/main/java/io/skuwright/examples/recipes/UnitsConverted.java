package io.skuwright.examples.recipes;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.ExplosionView;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversion;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Outcome;
import java.io.PrintStream;
import java.util.List;

/** A line counts boxes, the BOM below counts pieces: how much goes in, and what if nobody knows the box? */
public final class UnitsConverted {

    private UnitsConverted() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        List<Bom> boms = List.of(
                Workshop.bom("HAMPER", Workshop.line("10", "1/2", "TEA", "box"), Workshop.line("20", "2", "MUG")),
                Workshop.bom("TEA", Workshop.line("10", "3", "LEAVES", "g")));

        // A box holds 12 pieces, but of tea it holds 20: a product's own conversion wins.
        Outcome<UnitConversions> conversions = UnitConversions.of(List.of(
                UnitConversion.of("box", "pcs", Ratio.of(12)),
                UnitConversion.of("TEA", "box", "pcs", Ratio.of(20)),
                UnitConversion.of("kg", "g", Ratio.of(1, 1000))));
        // The last one is upside down; it is reported and left out.
        conversions.findings().forEach(finding -> out.println(finding.code() + ": " + finding.message()));

        BomCatalog catalog = Workshop.catalog(boms).withConversions(conversions.value());
        out.println("7 hampers: " + catalog.explode("HAMPER", Ratio.of(7), ExplosionView.LEAF, BomPolicy.defaults())
                .orThrow()
                .quantities()
                .orThrow());

        // Without conversions tea is not opened, and the finding names both units: nothing is guessed.
        Workshop.catalog(boms)
                .explode("HAMPER", Ratio.of(7), ExplosionView.LEAF, BomPolicy.defaults())
                .findings()
                .forEach(finding -> out.println(finding.code() + ": " + finding.message()));
    }
}
