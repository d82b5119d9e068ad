package io.skuwright.product;

import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.TextLint;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Judges the values that are to be added to the specs. */
final class Appender {

    private final PlanDraft draft;
    private final SkuFates fates;

    Appender(PlanDraft draft, SkuFates fates) {
        this.draft = draft;
        this.fates = fates;
    }

    /** Puts the new values into the draft, in the order of the specs and then of their text. */
    void append() {
        Map<String, TreeSet<String>> wanted = new TreeMap<>();
        draft.edit.all(Change.Append.class).forEach(append -> {
            if (draft.spec(append.spec()).isEmpty()) {
                refuse(append.spec(), "", ProductFindings.unknownSpec(
                        "append", append.spec(), draft.label(), draft.specNames()));
            } else {
                append.values().forEach(value -> wanted.computeIfAbsent(append.spec(), none -> new TreeSet<>())
                        .add(cleaned(append.spec(), value)));
            }
        });
        for (Spec spec : draft.specs()) {
            append(spec, wanted.getOrDefault(spec.name(), new TreeSet<>()));
        }
    }

    private String cleaned(String spec, String value) {
        Outcome<String> cleaned = draft.policy.cleanUp().read(spec, value, Place.NONE);
        cleaned.findings().forEach(draft::note);
        return cleaned.value();
    }

    private void append(Spec spec, Set<String> values) {
        List<String> fresh = new ArrayList<>();
        for (String value : values) {
            if (spec.has(value)) {
                comesBack(spec, value);
            } else if (isGood(spec.name(), value)) {
                fresh.add(value);
            }
        }
        int all = spec.values().size() + fresh.size();
        if (draft.policy.limits().exceeds(Limit.SPEC_VALUES, all)) {
            refuse(spec.name(), String.join(", ", fresh), Finding.of(ProductCode.LIMIT_SPEC_VALUES)
                    .about(spec.name())
                    .with("limit", draft.policy.limits().get(Limit.SPEC_VALUES))
                    .with("actual", all));
        } else if (!fresh.isEmpty()) {
            ProductFindings.lookAlikes(spec.name(), spec.values(), fresh, draft.policy.nearKey(), Place.NONE)
                    .forEach(draft::note);
            draft.added.put(spec.name(), fresh);
        }
    }

    private boolean isGood(String spec, String value) {
        ProductChecks checks = new ProductChecks(draft.policy.limits());
        if (value.isBlank()) {
            checks.add(Finding.of(ProductCode.SPEC_VALUE_BLANK).about(value).with("spec", spec));
        }
        checks.text(value, Place.NONE);
        checks.oneLine(value);
        TextLint.ofName(value, Place.NONE).forEach(draft::note);
        checks.findings().forEach(fault -> refuse(spec, value, fault));
        return !checks.hasErrors();
    }

    private void comesBack(Spec spec, String value) {
        List<Sku> skus = draft.index.byValue(spec.name(), value);
        BigInteger all = BigInteger.ONE;
        for (Spec other : draft.specs()) {
            all = other.name().equals(spec.name()) ? all : all.multiply(BigInteger.valueOf(other.values().size()));
        }
        draft.note(Finding.of(EditCode.SPEC_VALUE_EXISTS)
                .about(value)
                .with("spec", spec.name())
                .with("missing", all.subtract(BigInteger.valueOf(skus.size())).toString()));
        skus.forEach(fates::reviveUnlessTold);
    }

    private void refuse(String spec, String value, Finding why) {
        draft.refuse("", SpecCombination.empty(), Map.of(spec, value), why);
    }
}
