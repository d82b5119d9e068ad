package io.skuwright.examples.recipes;

import io.skuwright.product.SkuDirectory;
import io.skuwright.product.SkuLookup;
import io.skuwright.product.SpecCombination;
import io.skuwright.product.Spu;
import io.skuwright.result.Place;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** An order says T-shirt, red, M: which SKU is that, and what if it says too little or names the SPU? */
public final class WhichSkuIsRedM {

    private WhichSkuIsRedM() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Spu shirt = Workshop.shirt();
        SkuLookup lookup = SkuLookup.of(shirt);
        out.println(lookup.find(SpecCombination.of(Map.of("color", "red", "size", "M"))).orThrow().code());

        // Only all specs, exactly as they are written, name a SKU; nothing is guessed.
        for (Map<String, String> asked : List.of(Map.of("color", "red"), Map.of("color", "Red", "size", "M"))) {
            lookup.find(SpecCombination.of(asked)).findings().forEach(miss -> out.println(miss.code() + " missing: "
                    + miss.attributes().get("missing") + "; not there: " + miss.attributes().get("extra")
                    + "; closest: " + miss.attributes().get("closest")));
        }

        SkuDirectory directory = SkuDirectory.of(List.of(shirt)).orThrow();
        directory.find("TEE", Place.NONE).findings().forEach(finding ->
                out.println(finding.code() + " " + finding.attributes().get("skus")));
    }
}
