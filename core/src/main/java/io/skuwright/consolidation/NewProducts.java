package io.skuwright.consolidation;

import io.skuwright.product.SingleProduct;
import io.skuwright.product.Sku;
import io.skuwright.product.Spec;
import io.skuwright.product.Spu;
import io.skuwright.result.Plan;
import io.skuwright.result.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans the products of a customer who has none of them yet. */
final class NewProducts {

    private NewProducts() {}

    static Plan plan(Consolidation consolidation) {
        List<Step> steps = new ArrayList<>();
        for (Spu spu : consolidation.spus()) {
            steps.add(new Step(Step.Action.CREATE, spu.name(), spu(spu), "NEW_SPU"));
            for (Sku sku : spu.skus()) {
                Map<String, String> values = new LinkedHashMap<>();
                values.put("spu", spu.name());
                values.put("values", sku.combination().toString());
                steps.add(new Step(Step.Action.CREATE, sku.code(), values, "NEW_SKU"));
            }
        }
        for (SingleProduct single : consolidation.singles()) {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("name", single.name());
            single.category().ifPresent(category -> values.put("category", category));
            single.unit().ifPresent(unit -> values.put("unit", unit));
            steps.add(new Step(Step.Action.CREATE, single.code(), values, "NEW_SINGLE"));
        }
        return Plan.of(steps);
    }

    private static Map<String, String> spu(Spu spu) {
        Map<String, String> values = new LinkedHashMap<>();
        spu.category().ifPresent(category -> values.put("category", category));
        spu.unit().ifPresent(unit -> values.put("unit", unit));
        for (Spec spec : spu.specs()) {
            values.put("spec " + spec.name(), String.join(", ", spec.values()));
        }
        return values;
    }
}
