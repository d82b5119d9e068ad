package io.skuwright.product;

import io.skuwright.result.Finding;
import io.skuwright.result.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Decides what becomes of the SKUs that are there: retired, brought back, deleted, or none of it. */
final class SkuFates {

    private final PlanDraft draft;
    private final Map<String, EnumSet<Change.Fate>> fates = new TreeMap<>();
    private Map<String, List<String>> uses = Map.of();

    SkuFates(PlanDraft draft) {
        this.draft = draft;
    }

    /** Finds the SKUs that are meant; what names none is refused. */
    void collect() {
        draft.edit.all(Change.CodeFate.class).forEach(wanted -> {
            Sku sku = draft.index.byCode(wanted.code());
            if (sku == null) {
                draft.refuse(wanted.code(), SpecCombination.empty(), Map.of(), unknown(wanted.code()));
            } else {
                add(sku, wanted.fate());
            }
        });
        draft.edit.all(Change.PartFate.class).forEach(this::collect);
    }

    private void collect(Change.PartFate wanted) {
        List<Sku> meant = draft.index.matching(wanted.part());
        if (meant.isEmpty()) {
            draft.refuse("", wanted.part(), Map.of(), nothing(wanted.part()));
        }
        meant.forEach(sku -> add(sku, wanted.fate()));
    }

    private void add(Sku sku, Change.Fate fate) {
        fates.computeIfAbsent(sku.code(), none -> EnumSet.noneOf(Change.Fate.class)).add(fate);
    }

    Finding unknown(String code) {
        boolean isSpu = draft.product instanceof Spu spu && spu.code().filter(code::equals).isPresent();
        return isSpu
                ? Finding.of(ProductCode.SKU_REQUIRED).about(code).with("skus", draft.codes())
                : ProductFindings.unknownSku(code, draft.label(), draft.codes());
    }

    private Finding nothing(SpecCombination part) {
        for (int i = 0; i < part.size(); i++) {
            String name = part.specs().get(i);
            Optional<Spec> spec = draft.spec(name);
            if (spec.isEmpty()) {
                return ProductFindings.unknownSpec(part.toString(), name, draft.label(), draft.specNames());
            }
            if (!spec.get().has(part.value(i))) {
                return ProductFindings.unknownValue(part.toString(), name, part.value(i), draft.values(spec.get()));
            }
        }
        return ProductFindings.noneHas(draft.label(), draft.specs(), draft.product.skus(), part);
    }

    /** Brings a retired SKU back because its combination is asked for by name. */
    void revive(Sku sku) {
        add(sku, Change.Fate.REVIVE);
    }

    /** Brings a retired SKU back because of one of its values, unless something else is asked for. */
    void reviveUnlessTold(Sku sku) {
        if (!fates.containsKey(sku.code())) {
            revive(sku);
        }
    }

    /** Asks the host once what uses these SKUs, and those that are to go. */
    void askUses(Set<String> others) {
        Set<String> codes = new LinkedHashSet<>(others);
        for (Map.Entry<String, EnumSet<Change.Fate>> entry : fates.entrySet()) {
            Sku sku = draft.index.byCode(entry.getKey());
            boolean goes = sku != null && sku.isActive() && entry.getValue().contains(Change.Fate.RETIRE);
            if (goes || entry.getValue().contains(Change.Fate.DELETE)) {
                codes.add(entry.getKey());
            }
        }
        if (!codes.isEmpty()) {
            uses = draft.policy.uses().of(List.copyOf(codes));
        }
    }

    List<String> uses(String code) {
        return uses.getOrDefault(code, List.of());
    }

    /** SKUs would lose the spec or value that they stand for; the finding says which of them are used. */
    Finding orphans(String subject, String verb, List<Sku> skus) {
        String used = usesOf(skus);
        return Finding.of(EditCode.SPEC_CHANGE_ORPHANS)
                .about(subject)
                .with("change", verb)
                .with("skus", String.join(", ", skus.stream().map(Sku::code).toList()))
                .with("uses", used.isEmpty() ? "-" : used);
    }

    private String usesOf(List<Sku> skus) {
        List<String> used = new ArrayList<>();
        for (Sku sku : skus) {
            if (!uses(sku.code()).isEmpty()) {
                used.add(sku.code() + " (" + String.join(", ", uses(sku.code())) + ")");
            }
        }
        return String.join(", ", used);
    }

    void decide() {
        for (Sku sku : draft.product.skus()) {
            EnumSet<Change.Fate> wanted = fates.get(sku.code());
            if (wanted != null) {
                decide(sku, wanted);
            }
        }
    }

    private void decide(Sku sku, EnumSet<Change.Fate> wanted) {
        if (wanted.contains(Change.Fate.REVIVE) && wanted.size() > 1) {
            draft.refuse(sku.code(), sku.combination(), Map.of(), Finding.of(EditCode.EDIT_CONTRADICTION).about(sku.code()));
            return;
        }
        if (wanted.contains(Change.Fate.DELETE) && delete(sku)) {
            return;
        }
        if (wanted.contains(Change.Fate.RETIRE) && sku.isActive()) {
            retire(sku);
        }
        if (wanted.contains(Change.Fate.REVIVE) && !sku.isActive()) {
            draft.change(ProductStep.of(Step.Action.REVIVE, sku, ProductReason.CAME_BACK), sku.with(SkuState.ACTIVE));
        }
    }

    private void retire(Sku sku) {
        List<String> used = uses(sku.code());
        if (!used.isEmpty()) {
            draft.note(Finding.of(EditCode.SKU_RETIRED_IN_USE).about(sku.code()).with("uses", String.join(", ", used)));
        }
        ProductReason reason = used.isEmpty() ? ProductReason.RETIRED : ProductReason.RETIRED_IN_USE;
        draft.change(ProductStep.of(Step.Action.RETIRE, sku, reason), sku.with(SkuState.RETIRED));
    }

    private boolean delete(Sku sku) {
        List<String> used = uses(sku.code());
        if (used.isEmpty() && draft.policy.allowsDeletion()) {
            draft.remove(ProductStep.of(Step.Action.REMOVE, sku, ProductReason.DELETED));
            return true;
        }
        Finding why = used.isEmpty()
                ? Finding.of(EditCode.SKU_DELETE_NOT_OFFERED).about(sku.code())
                : Finding.of(EditCode.SKU_IN_USE).about(sku.code()).with("uses", String.join(", ", used));
        draft.refuse(sku.code(), sku.combination(), Map.of(), why);
        return false;
    }
}
