package io.skuwright.examples.recipes;

import io.skuwright.product.Product;
import io.skuwright.product.ProductEdit;
import io.skuwright.product.ProductPlan;
import io.skuwright.product.ProductPolicy;
import io.skuwright.product.SkuDirectory;
import io.skuwright.product.SkuUses;
import io.skuwright.product.SpecValue;
import io.skuwright.product.Spu;
import io.skuwright.result.Place;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** Blue is sold no more, with some left in stock: what may be done, what not, and what if it comes back? */
public final class AColorRetiredAndBack {

    private AColorRetiredAndBack() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Spu shirt = Workshop.shirt();
        SpecValue blue = SpecValue.of("color", "blue");
        // The host answers for all codes at once; here a table stands in for its database.
        ProductPolicy policy = ProductPolicy.builder()
                .uses(SkuUses.of(Map.of("TEE-BLUE-S", List.of("5 pcs in stock"))))
                .build();

        ProductEdit delete = ProductEdit.builder().delete("TEE-BLUE-S").build();
        ProductPlan.of(shirt, delete, policy).findings().forEach(finding ->
                out.println(finding.code() + " " + finding.attributes().get("uses")));

        ProductEdit retire = ProductEdit.builder().retire(blue).build();
        Product without = ProductPlan.of(shirt, retire, policy).orThrow().after();
        without.skus().forEach(sku -> out.println(sku.code() + " " + sku.state().text()));
        SkuDirectory.of(List.of(without)).orThrow().findForOrder("TEE-BLUE-S", Place.NONE).findings().forEach(finding ->
                out.println(finding.code() + ", but " + finding.attributes().get("skus")));

        Product back = ProductPlan.of(without, ProductEdit.builder().append("color", "blue").build(), policy).orThrow().after();
        out.println("back, with the same codes: " + back.equals(shirt));
    }
}
