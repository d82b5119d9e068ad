package io.skuwright.product;

import io.skuwright.result.Step;
import java.util.List;

/** Steps of a plan as short texts for tests. */
final class PlanTexts {

    private PlanTexts() {}

    /** Each step as action, code, values and reason, for example {@code create TEE-RED-L (color=red, size=L) NEW_VALUE}. */
    static List<String> steps(ProductPlan plan) {
        return plan.steps().stream().map(PlanTexts::step).toList();
    }

    /** The steps with one action, without the action and the reason. */
    static List<String> of(ProductPlan plan, Step.Action action) {
        return plan.steps().stream()
                .filter(step -> step.action() == action)
                .map(step -> step.code() + " (" + step.combination() + ")")
                .toList();
    }

    private static String step(ProductStep step) {
        Step plain = step.toStep();
        return plain.action().text() + " " + step.code() + " (" + step.combination() + ")"
                + (step.fields().isEmpty() ? "" : " " + step.fields()) + " " + plain.reason();
    }
}
