package io.skuwright.product;

import io.skuwright.result.Finding;
import io.skuwright.result.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What has been planned so far for one product. */
final class PlanDraft {

    final Product product;
    final ProductEdit edit;
    final ProductPolicy policy;
    final SkuIndex index;
    /** New values by the name of their spec. */
    final Map<String, List<String>> added = new LinkedHashMap<>();
    final BaseInformation.Draft base = new BaseInformation.Draft();

    private final List<Finding> findings = new ArrayList<>();
    private final List<ProductStep> head = new ArrayList<>();
    private final Map<String, List<ProductStep>> ofSku = new HashMap<>();
    private final List<ProductStep> created = new ArrayList<>();
    private final List<ProductStep> refused = new ArrayList<>();
    private final Map<String, Sku> after = new LinkedHashMap<>();
    private final Map<Spec, String> valueTexts = new HashMap<>();
    private @Nullable String codes;

    PlanDraft(Product product, ProductEdit edit, ProductPolicy policy) {
        this.product = product;
        this.edit = edit;
        this.policy = policy;
        this.index = new SkuIndex(product.skus());
        product.skus().forEach(sku -> after.put(sku.code(), sku));
        base.from(product instanceof Spu spu ? spu.base() : ((SingleProduct) product).base());
    }

    String label() {
        return product instanceof Spu spu ? spu.label() : product.skus().get(0).code();
    }

    List<Spec> specs() {
        return product instanceof Spu spu ? spu.specs() : List.of();
    }

    boolean isMultiSpec() {
        return product.kind() == ProductKind.MULTI_SPEC;
    }

    List<Spec> specsAfter() {
        return specs().stream()
                .map(spec -> spec.plus(added.getOrDefault(spec.name(), List.of())))
                .toList();
    }

    /** Returns the codes of all SKUs as one text, made once for many findings. */
    String codes() {
        String text = codes;
        if (text == null) {
            text = product.skus().stream().map(Sku::code).collect(Collectors.joining(", "));
            codes = text;
        }
        return text;
    }

    /** Returns the names of all specs as one text. */
    String specNames() {
        return ProductFindings.specs(specs());
    }

    /** Returns all values of a spec as one text, made once for many findings. */
    String values(Spec spec) {
        return valueTexts.computeIfAbsent(spec, one -> String.join(", ", one.values()));
    }

    Optional<Spec> spec(String name) {
        return specs().stream().filter(spec -> spec.name().equals(name)).findFirst();
    }

    void note(Finding finding) {
        findings.add(finding);
    }

    /** Adds a step about the product itself. */
    void about(ProductStep step) {
        head.add(step);
    }

    void refuse(String code, SpecCombination combination, Map<String, String> fields, Finding why) {
        note(why);
        refused(ProductStep.refuse(code, combination, fields, why));
    }

    /** Adds a refusal whose finding is told elsewhere. */
    void refused(ProductStep step) {
        refused.add(step);
    }

    void create(ProductStep step) {
        created.add(step);
    }

    /** Adds a step about a SKU that is there, and what becomes of it. */
    void change(ProductStep step, Sku changed) {
        keep(step);
        after.put(changed.code(), changed);
    }

    void remove(ProductStep step) {
        keep(step);
        after.remove(step.code());
    }

    /** Adds a step about a SKU that is there and stays as it is. */
    void keep(ProductStep step) {
        ofSku.computeIfAbsent(step.code(), none -> new ArrayList<>()).add(step);
    }

    boolean isRemoved(Sku sku) {
        return !after.containsKey(sku.code());
    }

    /** Returns a SKU as it is to be; one that goes, as it was. */
    Sku after(Sku sku) {
        return after.getOrDefault(sku.code(), sku);
    }

    List<Sku> after() {
        return List.copyOf(after.values());
    }

    List<ProductStep> created() {
        return created;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Returns all steps: about the product, its SKUs in their order, new SKUs, and what is refused. */
    List<ProductStep> steps() {
        List<ProductStep> steps = new ArrayList<>(head);
        for (Sku sku : product.skus()) {
            ProductReason idle = sku.isActive() ? ProductReason.UNCHANGED : ProductReason.ALREADY_RETIRED;
            steps.addAll(ofSku.getOrDefault(
                    sku.code(), List.of(ProductStep.of(Step.Action.KEEP, sku, idle))));
        }
        steps.addAll(created);
        steps.addAll(refused);
        return steps;
    }
}
