package io.skuwright.examples.recipes;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.ExplosionView;
import io.skuwright.bom.SpecCondition;
import io.skuwright.quantity.Ratio;
import java.io.PrintStream;
import java.util.Map;

/** One BOM for a sofa of any colour and size: what does each variant take? */
public final class VariantsOfOneBom {

    private VariantsOfOneBom() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Bom sofa = Workshop.bom(
                "SOFA",
                Workshop.line("10", "1", "FRAME"),
                // Any of the values of one spec will do; all conditions of a line must hold.
                Workshop.draft("20", "6", "RED CLOTH").unit("m").addConditions(SpecCondition.of("color", "red")).build(),
                Workshop.draft("30", "6", "HIDE").unit("m")
                        .addConditions(SpecCondition.of("color", "brown", "black"))
                        .build(),
                Workshop.draft("40", "2", "EXTRA LEG").unit("pcs")
                        .addConditions(SpecCondition.of("size", "big"))
                        .build());

        // A SKU without a BOM of its own is made by that of its SPU, with its own values.
        BomCatalog catalog = BomCatalog.builder()
                .variant("SOFA-RED-S", "SOFA", Map.of("color", "red", "size", "small"))
                .variant("SOFA-BLACK-L", "SOFA", Map.of("color", "black", "size", "big"))
                .add(sofa)
                .build()
                .orThrow();
        for (String sku : new String[] {"SOFA-RED-S", "SOFA-BLACK-L"}) {
            out.println(sku + ": " + needs(catalog, sku, BomPolicy.defaults()));
        }

        // The values may also come with the question.
        BomPolicy chosen = BomPolicy.defaults().withSelected("color", "brown").withSelected("size", "small");
        out.println("a small brown one: " + needs(catalog, "SOFA", chosen));
    }

    private static Map<String, Ratio> needs(BomCatalog catalog, String product, BomPolicy policy) {
        return catalog.explode(product, Ratio.ONE, ExplosionView.LEAF, policy)
                .orThrow()
                .quantities()
                .orThrow();
    }
}
