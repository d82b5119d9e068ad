package io.skuwright.consolidation;

import io.skuwright.result.Finding;
import io.skuwright.result.Step;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the steps of an upgrade. */
final class UpgradeSteps {

    private static final String KIND = "kind";
    private static final int LISTED = 50;

    private UpgradeSteps() {}

    /** Returns a step about a SKU that states what it is and stays. */
    static Step sku(Step.Action action, ExistingSku sku, String reason) {
        Map<String, String> values = values(sku);
        if (sku.hasSpu()) {
            values.put("spu", sku.spu());
        }
        return new Step(action, ExistingSkus.label(sku), values, reason);
    }

    /** Returns the step that puts a SKU under its SPU. */
    static Step attached(ExistingSku sku, String spu, Map<String, String> specs) {
        Map<String, String> values = values(sku);
        values.put("spu", spu);
        specs.forEach((spec, value) -> values.put(spec(spec), value));
        return new Step(Step.Action.UPDATE, sku.code(), values, UpgradeReason.UPGRADED.name());
    }

    private static Map<String, String> values(ExistingSku sku) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(KIND, "sku");
        values.put("id", sku.id());
        values.put("state", sku.state());
        return values;
    }

    /** Returns the step of a row whose SKU does not exist. */
    static Step row(String code, String spu) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(KIND, "row");
        if (!spu.isEmpty()) {
            values.put("spu", spu);
        }
        return new Step(Step.Action.REFUSE, code, values, UpgradeReason.NEW_DATA.name());
    }

    /** Returns the step of an SPU. */
    static Step spu(Step.Action action, String key, Map<String, String> more, UpgradeReason reason) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(KIND, "spu");
        values.putAll(more);
        return new Step(action, key, values, reason.name());
    }

    /** Returns the name that the values of a spec have in a step. */
    static String spec(String name) {
        return "spec." + name;
    }

    /** Returns the same steps, none of which is done, because of something in the way of all. */
    static List<Step> refused(List<Step> steps, List<Finding> gates) {
        String reason = gates.stream().map(gate -> gate.code().name()).collect(Collectors.joining(", "));
        return steps.stream()
                .map(step -> step.action() == Step.Action.REFUSE
                        ? step
                        : new Step(Step.Action.REFUSE, step.subject(), step.values(), reason))
                .toList();
    }

    /** Returns the first of many texts, and how many more there are. */
    static String list(List<String> texts) {
        String first = String.join(", ", texts.subList(0, Math.min(LISTED, texts.size())));
        return texts.size() > LISTED ? first + ", … +" + (texts.size() - LISTED) : first;
    }
}
