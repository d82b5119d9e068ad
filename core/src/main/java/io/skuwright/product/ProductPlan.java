package io.skuwright.product;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Outcome;
import io.skuwright.result.Plan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What an edit of a product comes to, SKU by SKU.
 *
 * <p>Every SKU that is there has a step, and every new one; what is refused has a step too, with the rule and what may
 * be done instead. Example: a T-shirt in red and blue, S and M, is to come in green and no more in blue:
 *
 * <pre>
 * ProductEdit edit = ProductEdit.builder().append("color", "green").retire(SpecValue.of("color", "blue")).build();
 * ProductPlan plan = ProductPlan.of(tee, edit, policy).value();
 * plan.plan().toText();
 *     // keep   'TEE-RED-S'   color='red' size='S'   because 'UNCHANGED'
 *     // retire 'TEE-BLUE-S'  color='blue' size='S'  because 'RETIRED_IN_USE'
 *     // create 'TEE-GREEN-S' color='green' size='S' because 'NEW_VALUE'  ...
 * </pre>
 *
 * <p>Planning changes nothing. {@link #after()} is the product as it is when the plan has been carried out; the same
 * edit of that gives a plan that changes nothing. New values come in the order of their text, existing SKUs in the
 * order of the product, new ones after them. This class is immutable and thread-safe.
 */
public final class ProductPlan {

    private final Product before;
    private final List<ProductStep> steps;
    private final Optional<Plan> recreation;
    private final BaseInformation base;
    private final List<Spec> specs;
    private final List<Sku> kept;

    ProductPlan(PlanDraft draft, Optional<Plan> recreation) {
        this.before = draft.product;
        this.steps = List.copyOf(draft.steps());
        this.recreation = recreation;
        this.base = draft.base.build();
        this.specs = draft.specsAfter();
        this.kept = draft.after();
    }

    /**
     * Plans an edit of a product that is there.
     *
     * <p>The time grows with the number of SKUs there are and will be; combinations are counted before one is made.
     *
     * @return the plan, always, with what was found out: every refusal is a finding of {@link EditCode} or {@link
     *     ProductCode}, among them {@code LIMIT_VARIANTS}, {@code SPEC_CHANGE_ORPHANS}, {@code SPU_KIND_FIXED}, {@code
     *     SKU_IN_USE}, {@code SKU_CODE_COLLISION}, {@code FIELD_OF_SPU}; a warning of look-alike values is {@code
     *     NEAR_DUPLICATE_VALUE}
     */
    public static Outcome<ProductPlan> of(Product product, ProductEdit edit, ProductPolicy policy) {
        return new ProductPlanner(
                        requireNonNull(product, "product"),
                        requireNonNull(edit, "edit"),
                        requireNonNull(policy, "policy"),
                        false)
                .plan();
    }

    /**
     * Plans a new SPU from its definition, with the SKUs of all combinations, or of those that the edit lists.
     *
     * <p>Example: two colours and three sizes make six SKUs, or five if the edit excludes blue in S. Once the SPU is
     * there, {@link #of} with {@code allCombinations()} in the edit says what is still missing.
     */
    public static Outcome<ProductPlan> create(Spu definition, ProductEdit edit, ProductPolicy policy) {
        ProductEdit asked = edit.has(Change.Combination.class) ? edit : edit.withAllCombinations();
        return new ProductPlanner(
                        requireNonNull(definition, "definition"), asked, requireNonNull(policy, "policy"), true)
                .plan();
    }

    /** Returns the steps: about the product itself, its SKUs in their order, new SKUs, and what is refused. */
    public List<ProductStep> steps() {
        return steps;
    }

    /** Returns the steps as a plan that can be printed, approved by its fingerprint, and carried out. */
    public Plan plan() {
        return Plan.of(steps.stream().map(ProductStep::toStep).toList());
    }

    /** Returns how to get a product of another kind, if the edit asked for one: the legal way round the refusal. */
    public Optional<Plan> recreation() {
        return recreation;
    }

    /**
     * Returns the product after the plan.
     *
     * @throws IllegalStateException if new SKUs have no code, because the policy has no template
     */
    public Product after() {
        return after(combination -> {
            throw new IllegalStateException("The SKU of (" + combination + ") has no code; give the codes of new SKUs.");
        });
    }

    /**
     * Returns the product after the plan, with codes that the host gave to new SKUs that have none.
     *
     * @param codes the code of each combination that was created without one
     * @throws IllegalArgumentException if a code is blank or taken
     */
    public Product after(Function<SpecCombination, String> codes) {
        if (before instanceof SingleProduct) {
            return new SingleProduct(kept.isEmpty() ? before.skus().get(0) : kept.get(0), base);
        }
        List<Sku> skus = new ArrayList<>(kept);
        Set<String> taken = new HashSet<>();
        skus.forEach(sku -> taken.add(sku.code()));
        for (ProductStep step : steps) {
            if (step.isNewSku()) {
                String code = step.code().isEmpty() ? codes.apply(step.combination()) : step.code();
                if (!taken.add(requireNonNull(code, "code"))) {
                    throw new IllegalArgumentException("The code '" + code + "' is given to more than one SKU.");
                }
                skus.add(Sku.of(code, step.combination()));
            }
        }
        return ((Spu) before).with(base, specs, skus);
    }

    /** Returns the text of the plan. */
    @Override
    public String toString() {
        return plan().toText();
    }
}
