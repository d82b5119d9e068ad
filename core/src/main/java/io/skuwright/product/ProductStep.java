package io.skuwright.product;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingText;
import io.skuwright.result.Language;
import io.skuwright.result.Step;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One step of a product's plan, about one SKU or about the product itself.
 *
 * <p>Example: create {@code TEE-GREEN-S} with {@code color=green, size=S} because green is a new value. A step about the
 * product itself has its label in place of a code and no combination; one that is refused has the finding that says why.
 *
 * @param action what is to be done
 * @param code the code of the SKU, empty if a new one is to be named by the host, else what the step is about
 * @param combination the values of the SKU, none if the step is not about one
 * @param fields the new values of fields by name, in their order
 * @param reason why
 * @param refusal why not, of a step that is refused
 */
public record ProductStep(
        Step.Action action,
        String code,
        SpecCombination combination,
        Map<String, String> fields,
        ProductReason reason,
        Optional<Finding> refusal) {

    /** Checks that nothing is null and copies the fields. */
    public ProductStep {
        requireNonNull(action, "action");
        requireNonNull(code, "code");
        requireNonNull(combination, "combination");
        requireNonNull(reason, "reason");
        requireNonNull(refusal, "refusal");
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    static ProductStep of(Step.Action action, Sku sku, ProductReason reason) {
        return new ProductStep(action, sku.code(), sku.combination(), Map.of(), reason, Optional.empty());
    }

    static ProductStep create(String code, SpecCombination combination, ProductReason reason) {
        return new ProductStep(Step.Action.CREATE, code, combination, Map.of(), reason, Optional.empty());
    }

    static ProductStep update(String code, SpecCombination combination, Map<String, String> fields, ProductReason reason) {
        return new ProductStep(Step.Action.UPDATE, code, combination, fields, reason, Optional.empty());
    }

    static ProductStep refuse(String code, SpecCombination combination, Map<String, String> fields, Finding why) {
        return new ProductStep(Step.Action.REFUSE, code, combination, fields, ProductReason.REFUSED, Optional.of(why));
    }

    /** Returns true if the step makes a SKU, and not the product itself. */
    boolean isNewSku() {
        return action == Step.Action.CREATE && reason != ProductReason.NEW_SPU;
    }

    /** Returns why, as a sentence in a language: the reason, or of a refused step its finding. */
    public String reasonText(Language language) {
        return refusal.map(finding -> FindingText.in(language).render(finding)).orElseGet(() -> reason.text(language));
    }

    /** Returns the step as one of a {@link io.skuwright.result.Plan}: its reason is a name, the same in all languages. */
    Step toStep() {
        Map<String, String> values = new LinkedHashMap<>(combination.values());
        values.putAll(fields);
        return new Step(action, code, values, refusal.map(finding -> finding.code().name()).orElse(reason.name()));
    }
}
