package io.skuwright.product;

import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Place;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the combinations that get a SKU, after making sure that there are not too many. */
final class NewCombinations {

    private final PlanDraft draft;
    private final SkuFates fates;
    private final List<Spec> specs;
    private final List<SpecCombination> exclusions;

    NewCombinations(PlanDraft draft, SkuFates fates) {
        this.draft = draft;
        this.fates = fates;
        this.specs = draft.specsAfter();
        // What is retired by the same request is not made in new combinations either.
        this.exclusions = Stream.concat(
                        draft.edit.all(Change.Exclude.class).map(Change.Exclude::part),
                        draft.edit
                                .all(Change.PartFate.class)
                                .filter(part -> part.fate() == Change.Fate.RETIRE)
                                .map(Change.PartFate::part))
                .toList();
    }

    List<SpecCombination> find() {
        draft.edit.all(Change.Exclude.class).forEach(this::check);
        if (draft.edit.has(Change.Combination.class)) {
            return listed();
        }
        boolean all = draft.edit.has(Change.AllCombinations.class);
        if (!all && draft.added.isEmpty()) {
            return List.of();
        }
        SpecCombinations wanted = (all ? SpecCombinations.of(specs) : SpecCombinations.appended(draft.specs(), draft.added))
                .excluding(exclusions);
        return fits(wanted, all ? existing() : 0) ? made(wanted) : List.of();
    }

    private void check(Change.Exclude exclude) {
        exclude.part().values().forEach((name, value) -> {
            boolean known = specs.stream().anyMatch(spec -> spec.name().equals(name) && spec.has(value));
            if (!known) {
                draft.note(Finding.of(EditCode.EXCLUSION_UNKNOWN)
                        .about(exclude.part().toString())
                        .with("unknown", name + "=" + value)
                        .with("spu", draft.label()));
            }
        });
    }

    /** How many SKUs that are there would be met again. */
    private long existing() {
        SpecGrid grid = grid();
        return draft.product.skus().stream().filter(sku -> !grid.excludes(sku.combination())).count();
    }

    /** Returns true if the SKUs are not too many; else they are refused together. */
    private boolean fits(SpecCombinations wanted, long met) {
        long most = draft.policy.limits().get(Limit.SPU_SKUS) - draft.product.skus().size() + met;
        OptionalLong count = wanted.count(most);
        BigInteger size = wanted.size();
        if (count.isEmpty()) {
            BigInteger total = size.add(BigInteger.valueOf(draft.product.skus().size() - met));
            tooMany(total.toString());
            return false;
        }
        long left = size.subtract(BigInteger.valueOf(count.getAsLong())).longValue();
        if (left > 0 && draft.edit.has(Change.Exclude.class)) {
            draft.note(Finding.of(EditCode.COMBINATIONS_EXCLUDED)
                    .about(draft.label())
                    .with("count", left)
                    .with("product", size.toString())
                    .with("exclusions", draft.edit.all(Change.Exclude.class).count()));
        }
        return true;
    }

    private void tooMany(String total) {
        draft.refuse(
                "",
                SpecCombination.empty(),
                Map.of(),
                ProductChecks.variants(draft.label(), Place.NONE, total, draft.policy.limits()));
        draft.added.clear();
    }

    private List<SpecCombination> made(SpecCombinations wanted) {
        List<SpecCombination> made = new ArrayList<>();
        for (SpecCombination combination : wanted) {
            if (draft.index.byCombination(combination) == null) {
                made.add(combination);
            }
        }
        return made;
    }

    private List<SpecCombination> listed() {
        TreeSet<SpecCombination> fresh = new TreeSet<>();
        SpecGrid grid = grid();
        draft.edit.all(Change.Combination.class).forEach(listed -> {
            SpecCombination wanted = cleaned(listed.combination());
            Sku there = draft.index.byCombination(wanted);
            if (there != null) {
                fates.revive(there);
            } else if (isWhole(wanted) && !grid.excludes(wanted)) {
                fresh.add(wanted);
            }
        });
        int total = draft.product.skus().size() + fresh.size();
        if (draft.policy.limits().exceeds(Limit.SPU_SKUS, total)) {
            tooMany(Integer.toString(total));
            return List.of();
        }
        List<String> order = specs.stream().map(Spec::name).toList();
        return fresh.stream().map(wanted -> wanted.ordered(order)).toList();
    }

    private SpecGrid grid() {
        List<String> names = specs.stream().map(Spec::name).toList();
        return new SpecGrid(names, specs.stream().map(Spec::values).toList(), exclusions);
    }

    private SpecCombination cleaned(SpecCombination written) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            values.add(draft.policy.cleanUp().clean(written.value(i)));
        }
        return SpecCombination.taken(written.specs(), values.toArray(String[]::new));
    }

    private boolean isWhole(SpecCombination wanted) {
        List<Finding> faults = new ArrayList<>();
        for (Spec spec : specs) {
            String value = wanted.value(spec.name());
            if (value == null) {
                faults.add(Finding.of(ProductCode.SKU_SPEC_MISSING)
                        .about(wanted.toString())
                        .with("spec", spec.name())
                        .with("specs", ProductFindings.specs(specs)));
            } else if (!spec.has(value)) {
                faults.add(ProductFindings.unknownValue(
                        wanted.toString(), spec.name(), value, String.join(", ", spec.values())));
            }
        }
        for (String name : wanted.specs()) {
            if (specs.stream().noneMatch(spec -> spec.name().equals(name))) {
                faults.add(ProductFindings.unknownSpec(
                        wanted.toString(), name, draft.label(), ProductFindings.specs(specs)));
            }
        }
        faults.forEach(fault -> draft.refuse("", wanted, Map.of(), fault));
        return faults.isEmpty();
    }
}
