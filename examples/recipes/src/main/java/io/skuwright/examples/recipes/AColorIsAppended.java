package io.skuwright.examples.recipes;

import io.skuwright.product.ProductEdit;
import io.skuwright.product.ProductPlan;
import io.skuwright.product.ProductPolicy;
import io.skuwright.product.ProductStep;
import io.skuwright.product.SkuCodeTemplate;
import io.skuwright.product.SpecValue;
import io.skuwright.product.Spu;
import io.skuwright.result.Step;
import java.io.PrintStream;

/** The T-shirt comes in green too: which SKUs are new, and can blue not simply be called green? */
public final class AColorIsAppended {

    private AColorIsAppended() {}

    public static void main(String[] arguments) {
        run(System.out);
    }

    static void run(PrintStream out) {
        Spu shirt = Workshop.shirt();
        ProductPolicy policy = ProductPolicy.builder()
                .template(SkuCodeTemplate.of("{code}-{color}-{size}").cleaned())
                .build();

        // To rename a value would cut its SKUs off from their stock and history.
        ProductEdit rename = ProductEdit.builder().renameValue(SpecValue.of("color", "blue"), "green").build();
        ProductPlan.of(shirt, rename, policy).findings().forEach(finding ->
                out.println(finding.code() + " " + finding.attributes().get("skus")));

        ProductEdit append = ProductEdit.builder().append("color", "green").build();
        ProductPlan plan = ProductPlan.of(shirt, append, policy).orThrow();
        for (ProductStep step : plan.steps()) {
            if (step.action() == Step.Action.CREATE) {
                out.println("create " + step.code() + ": " + step.combination());
            }
        }
        out.println("others stay: " + plan.plan().counts().get(Step.Action.KEEP));

        // A person approves the fingerprint; the plan is carried out if planning again gives the same one.
        String approved = plan.plan().fingerprint();
        out.println("approved: " + ProductPlan.of(shirt, append, policy).orThrow().plan().fingerprint().equals(approved));
        out.println("again, nothing to do: " + ProductPlan.of(plan.after(), append, policy).value().plan().isEmpty());
    }
}
