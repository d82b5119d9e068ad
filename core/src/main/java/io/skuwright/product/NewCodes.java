package io.skuwright.product;

import io.skuwright.result.Finding;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives new combinations their codes; none gets a code that another one has. */
final class NewCodes {

    private final PlanDraft draft;
    private final Spu spu;

    NewCodes(PlanDraft draft, Spu spu) {
        this.draft = draft;
        this.spu = spu;
    }

    void create(List<SpecCombination> combinations) {
        Optional<SkuCodeTemplate> template = draft.policy.template();
        if (combinations.isEmpty()) {
            return;
        }
        if (template.isEmpty()) {
            combinations.forEach(combination -> create("", combination));
            return;
        }
        Optional<Finding> fault = template.get().fault(spu);
        if (fault.isPresent()) {
            draft.refuse("", SpecCombination.empty(), Map.of(), fault.get());
            return;
        }
        Map<String, List<SpecCombination>> byCode = new LinkedHashMap<>();
        for (SpecCombination combination : combinations) {
            byCode.computeIfAbsent(template.get().code(spu, combination), none -> new ArrayList<>()).add(combination);
        }
        create(byCode);
    }

    private void create(Map<String, List<SpecCombination>> byCode) {
        Set<String> taken = new HashSet<>(draft.policy.takenCodes().of(List.copyOf(byCode.keySet())));
        byCode.forEach((code, combinations) -> {
            String owner = owner(code, taken);
            ProductChecks checks = new ProductChecks(draft.policy.limits());
            checks.skuCode(code, Place.NONE);
            if (checks.hasErrors()) {
                refuse(code, combinations, checks.findings().get(0));
            } else if (combinations.size() > 1 || !owner.isEmpty()) {
                refuse(code, combinations, collision(code, combinations, owner));
            } else {
                create(code, combinations.get(0));
            }
        });
    }

    private String owner(String code, Set<String> taken) {
        Sku sku = draft.index.byCode(code);
        if (sku != null) {
            return sku.combination().toString();
        }
        if (spu.code().filter(code::equals).isPresent()) {
            return "SPU " + spu.name();
        }
        return taken.contains(code) ? code : "";
    }

    private static Finding collision(String code, List<SpecCombination> combinations, String owner) {
        return Finding.of(EditCode.SKU_CODE_COLLISION)
                .about(code)
                .with("combinations", combinations.stream()
                        .map(combination -> "(" + combination + ")")
                        .collect(Collectors.joining(", ")))
                .with("taken", owner.isEmpty() ? "-" : owner);
    }

    private void refuse(String code, List<SpecCombination> combinations, Finding why) {
        draft.note(why);
        combinations.forEach(combination -> draft.refused(ProductStep.refuse(code, combination, Map.of(), why)));
    }

    private void create(String code, SpecCombination combination) {
        boolean isNew = combination.values().entrySet().stream()
                .anyMatch(entry -> draft.added.getOrDefault(entry.getKey(), List.of()).contains(entry.getValue()));
        draft.create(ProductStep.create(
                code, combination, isNew ? ProductReason.NEW_VALUE : ProductReason.NEW_COMBINATION));
    }
}
