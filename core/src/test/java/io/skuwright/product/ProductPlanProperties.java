package io.skuwright.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.jqwik.Products;
import io.skuwright.result.Step;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class ProductPlanProperties {

    private static final ProductPolicy POLICY = ProductPolicy.builder()
            .template(SkuCodeTemplate.of("{a}"))
            .build();

    @Provide
    Arbitrary<Spu> spus() {
        return Products.spus();
    }

    @Provide
    Arbitrary<Spu> wholeSpus() {
        return Products.wholeSpus();
    }

    @Provide
    Arbitrary<List<Spec>> specs() {
        return Products.specs();
    }

    /** A template that uses every spec, so that no two codes are the same. */
    private static ProductPolicy policy(Spu spu) {
        StringBuilder template = new StringBuilder("N");
        spu.specs().forEach(spec -> template.append("-{").append(spec.name()).append('}'));
        return ProductPolicy.builder().from(POLICY).template(SkuCodeTemplate.of(template.toString())).build();
    }

    private static ProductPlan plan(Product spu, ProductEdit.Builder edit) {
        return ProductPlan.of(spu, edit.build(), policy((Spu) spu)).value();
    }

    @Property
    @Tag("SKU-2")
    @Tag("SKU-3")
    void append_neverChangesASkuThatIsThere(
            @ForAll("spus") Spu spu, @ForAll @IntRange(min = 1, max = 3) int values, @ForAll Random random) {
        ProductEdit.Builder edit = ProductEdit.builder();
        for (int i = 0; i < values; i++) {
            edit.append(spu.specs().get(random.nextInt(spu.specs().size())).name(), "new" + i);
        }
        ProductPlan plan = plan(spu, edit);
        assertThat(plan.after().skus().subList(0, spu.skus().size())).isEqualTo(spu.skus());
        List<Sku> added = plan.after().skus().subList(spu.skus().size(), plan.after().skus().size());
        assertThat(added).allMatch(sku -> sku.combination().values().values().stream().anyMatch(value -> value.startsWith("new")));
        assertThat(added).extracting(Sku::combination).doesNotHaveDuplicates();
        BigInteger before = SpecCombinations.of(spu.specs()).size();
        BigInteger after = SpecCombinations.of(((Spu) plan.after()).specs()).size();
        assertThat(after.subtract(before)).isEqualTo(BigInteger.valueOf(added.size()));
    }

    @Property
    @Tag("SKU-4")
    void retireThenRevive_isIdentity(@ForAll("wholeSpus") Spu spu, @ForAll Random random) {
        Spec spec = spu.specs().get(random.nextInt(spu.specs().size()));
        SpecValue value = SpecValue.of(spec.name(), spec.values().get(random.nextInt(spec.values().size())));
        ProductPlan retired = plan(spu, ProductEdit.builder().retire(value));
        assertThat(retired.after().skus()).filteredOn(sku -> !sku.isActive())
                .hasSize(SpecCombinations.of(spu.specs()).size().intValue() / spec.values().size())
                .allMatch(sku -> value.value().equals(sku.combination().value(value.spec())));
        assertThat(plan(retired.after(), ProductEdit.builder().revive(value)).after()).isEqualTo(spu);
        assertThat(plan(retired.after(), ProductEdit.builder().append(value.spec(), value.value())).after()).isEqualTo(spu);
    }

    @Property
    void sameRequestTwice_isEmptyTheSecondTime(@ForAll("spus") Spu spu, @ForAll Random random) {
        ProductEdit.Builder edit = someEdit(spu, random);
        ProductPlan first = plan(spu, edit);
        ProductPlan second = plan(first.after(), edit);
        assertThat(second.plan().isEmpty()).as("%s", second).isTrue();
        assertThat(second.after()).isEqualTo(first.after());
        assertThat(plan(spu, edit).plan().fingerprint()).isEqualTo(first.plan().fingerprint());
    }

    @Property
    void everySku_hasItsStepsAndNoneIsLost(@ForAll("spus") Spu spu, @ForAll Random random) {
        ProductPlan plan = plan(spu, someEdit(spu, random));
        Set<String> told = new HashSet<>();
        plan.steps().forEach(step -> told.add(step.code()));
        assertThat(spu.skus()).allMatch(sku -> told.contains(sku.code()));
        int created = plan.plan().counts().getOrDefault(Step.Action.CREATE, 0);
        assertThat(plan.after().skus()).hasSize(spu.skus().size() + created);
        assertThat(plan.after().skus().subList(0, spu.skus().size())).extracting(Sku::code)
                .isEqualTo(spu.skus().stream().map(Sku::code).toList());
    }

    @Property
    void requestsInAnyOrder_giveTheSamePlan(@ForAll("spus") Spu spu, @ForAll Random random) {
        List<String> values = new ArrayList<>(List.of("x", "y", "z", "a0"));
        String spec = spu.specs().get(0).name();
        ProductPlan one = plan(spu, ProductEdit.builder().append(spec, values).retire(SpecValue.of("a", "a0")));
        Collections.shuffle(values, random);
        ProductPlan other = plan(spu, ProductEdit.builder()
                .retire(SpecValue.of("a", "a0")).append(spec, values.subList(2, 4)).append(spec, values.subList(0, 2)));
        assertThat(other.plan()).isEqualTo(one.plan());
        assertThat(other.after()).isEqualTo(one.after());
    }

    @Property
    @Tag("SKU-3")
    @Tag("S20")
    void cartesian_countIsTheProduct(@ForAll("specs") List<Spec> specs) {
        int product = specs.stream().mapToInt(spec -> spec.values().size()).reduce(1, (a, b) -> a * b);
        List<SpecCombination> all = new ArrayList<>();
        SpecCombinations.of(specs).forEach(all::add);
        assertThat(all).hasSize(product).doesNotHaveDuplicates();
        assertThat(SpecCombinations.of(specs).size()).isEqualTo(product);
        Spu spu = Spu.builder().name("New").specs(specs).build();
        assertThat(ProductPlan.create(spu, ProductEdit.builder().build(), ProductPolicy.defaults()).value().plan().counts())
                .containsEntry(Step.Action.CREATE, product + 1);
    }

    @Property
    @Tag("SKU-3")
    void exclusions_leaveExactlyWhatTheyDoNotName(@ForAll("specs") List<Spec> specs, @ForAll Random random) {
        List<SpecCombination> exclusions = new ArrayList<>();
        List<SpecCombination> all = new ArrayList<>();
        SpecCombinations.of(specs).forEach(all::add);
        for (int i = 0; i < 3; i++) {
            SpecCombination whole = all.get(random.nextInt(all.size()));
            List<String> some = whole.specs().subList(random.nextInt(whole.size()), whole.size());
            exclusions.add(SpecCombination.of(some, some.stream().map(whole::value).toList()));
        }
        List<SpecCombination> left = all.stream().filter(one -> exclusions.stream().noneMatch(one::contains)).toList();
        SpecCombinations found = SpecCombinations.of(specs).excluding(exclusions);
        assertThat(found).containsExactlyElementsOf(left);
        assertThat(found.count(1_000)).hasValue(left.size());
    }

    /** Codes of new SKUs say nothing of the order in which they came about: two ways to the same SPU agree. */
    @Property
    @Tag("SKU-6")
    void codes_areTheSameByAnyWay(@ForAll("wholeSpus") Spu spu) {
        Product both = plan(spu, ProductEdit.builder().append("a", "x", "y")).after();
        Product first = plan(spu, ProductEdit.builder().append("a", "y")).after();
        Product then = plan(first, ProductEdit.builder().append("a", "x")).after();
        assertThat(then.skus()).containsExactlyInAnyOrderElementsOf(both.skus());
    }

    @Property
    @Tag("SKU-6")
    void everySku_isFoundByItsCombinationAndNothingElse(@ForAll("spus") Spu spu) {
        SkuLookup lookup = SkuLookup.of(spu);
        for (SpecCombination combination : SpecCombinations.of(spu.specs())) {
            Sku found = lookup.find(combination).optional().orElse(null);
            assertThat(found).isEqualTo(spu.skus().stream()
                    .filter(sku -> sku.combination().equals(combination)).findFirst().orElse(null));
        }
    }

    private static ProductEdit.Builder someEdit(Spu spu, Random random) {
        ProductEdit.Builder edit = ProductEdit.builder();
        Spec spec = spu.specs().get(random.nextInt(spu.specs().size()));
        SpecValue value = SpecValue.of(spec.name(), spec.values().get(random.nextInt(spec.values().size())));
        switch (random.nextInt(7)) {
            case 0 -> edit.append(spec.name(), "new", value.value());
            case 1 -> edit.append(spec.name(), "new").retire(value);
            case 2 -> edit.allCombinations().exclude(SpecCombination.of(List.of(value.spec()), List.of(value.value())));
            case 3 -> edit.revive(value).set("brand", "Bolt");
            case 4 -> edit.retire(value).setOnSku("S0", "stock", "1").renameValue(value, "other");
            case 5 -> edit.append("none", "x").addSpec("y").delete("S0").allCombinations();
            default -> edit.attribute("material", "wool").suppliers(List.of("S1")).retire("S0").revive("S0");
        }
        return edit;
    }
}
