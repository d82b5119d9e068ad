package io.skuwright.product;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.core.fixtures.SampleProducts.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.SampleProducts;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Step;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("SKU-3")
class SpecCombinationsTest {

    private static final ProductPolicy PLAIN = ProductPolicy.defaults();

    private static List<Spec> specs(int... sizes) {
        List<Spec> specs = new ArrayList<>();
        for (int i = 0; i < sizes.length; i++) {
            String name = "s" + i;
            specs.add(Spec.of(name, IntStream.range(0, sizes[i]).mapToObj(value -> name + "-" + value).toList()));
        }
        return specs;
    }

    private static Outcome<ProductPlan> create(ProductPolicy policy, ProductEdit edit, int... sizes) {
        return ProductPlan.create(Spu.builder().name("Big").specs(specs(sizes)).build(), edit, policy);
    }

    private static Outcome<ProductPlan> create(int... sizes) {
        return create(PLAIN, ProductEdit.builder().build(), sizes);
    }

    @Test
    @Tag("S20")
    void iteration_isLikeAnOdometer() {
        assertThat(SpecCombinations.of(SampleProducts.tee().specs())).extracting(SpecCombination::toString).containsExactly(
                "color=red, size=S", "color=red, size=M", "color=blue, size=S", "color=blue, size=M");
        assertThat(SpecCombinations.of(List.of())).containsExactly(SpecCombination.empty());
        Iterator<SpecCombination> one = SpecCombinations.of(specs(1)).iterator();
        one.next();
        assertThatThrownBy(one::next).isInstanceOf(NoSuchElementException.class);
    }

    /** 8 specs of 20 values: 20 to the power of 8 is 25,600,000,000. */
    @Test
    @Tag("F59")
    @Tag("N17")
    void create_8SpecsOf20Values_isRefusedWithoutMakingOne() {
        Spu big = Spu.builder().name("Big").specs(specs(20, 20, 20, 20, 20, 20, 20, 20)).build();
        ProductPlan.create(big, ProductEdit.builder().build(), PLAIN);
        Outcome<ProductPlan> plan = Assertions.assertTimeout(
                Duration.ofMillis(100), () -> ProductPlan.create(big, ProductEdit.builder().build(), PLAIN));
        assertThat(plan).raises(ProductCode.LIMIT_VARIANTS).about("Big").at("")
                .with("product", "25600000000").with("limit", 2_048).raisesOnly(ProductCode.LIMIT_VARIANTS);
        assertThat(plan.value().plan().counts()).containsEntry(Step.Action.REFUSE, 1).doesNotContainKey(Step.Action.KEEP);
    }

    @ParameterizedTest
    @CsvSource({"11, 186, 2046", "2, 1024, 2048"})
    @Tag("N17")
    void create_upToTheLimit_isPlanned(int first, int second, int count) {
        ProductPolicy policy = ProductPolicy.builder().limits(Limits.defaults().with(Limit.SPEC_VALUES, 1_024)).build();
        Spu.Builder spu = Spu.builder().name("Big").specs(specs(first, second)).limits(policy.limits());
        ProductPlan plan = ProductPlan.create(spu.build(), ProductEdit.builder().build(), policy).orThrow();
        assertThat(plan.plan().counts()).containsEntry(Step.Action.CREATE, count + 1);
    }

    @Test
    @Tag("N17")
    void create_beyondTheLimit_isRefused() {
        assertThat(create(5, 410)).raises(ProductCode.LIMIT_VARIANTS).with("product", 2_050).with("limit", 2_048);
    }

    @Test
    void size_beyondALong_isExact() {
        SpecCombinations huge = SpecCombinations.of(specs(500, 500, 500, 500, 500, 500, 500, 500, 500, 500));
        assertThat(huge.size()).isEqualTo(BigInteger.valueOf(500).pow(10));
        assertThat(huge.count(Long.MAX_VALUE)).isEmpty();
        assertThat(huge.iterator().next().size()).isEqualTo(10);
        assertThat(create(500, 500, 500, 500, 500, 500, 500, 500, 500, 500))
                .raises(ProductCode.LIMIT_VARIANTS).with("product", "976562500000000000000000000");
    }

    /** 2 x 3 x 3 = 18; the 2 with RAM16 and HDD1 go. */
    @Test
    @Tag("V57")
    void create_withAnExclusion_leavesItOut() {
        Outcome<ProductPlan> plan = ProductPlan.create(SampleProducts.computer(),
                ProductEdit.builder().exclude(values("RAM", "RAM16", "HDD", "HDD1")).build(), PLAIN);
        assertThat(plan).raises(EditCode.COMBINATIONS_EXCLUDED).about("PC").at("")
                .with("count", 2).with("product", 18).with("exclusions", 1).raisesOnly(EditCode.COMBINATIONS_EXCLUDED);
        assertThat(PlanTexts.of(plan.value(), Step.Action.CREATE))
                .hasSize(17)
                .noneMatch(step -> step.contains("RAM16") && step.contains("HDD1"))
                .startsWith("PC ()", " (SSD=SSD256, RAM=RAM8, HDD=HDD1)");
        assertThat(PlanTexts.steps(plan.value()).get(0)).isEqualTo("create PC () {name=Computer, specs=SSD\nRAM\nHDD} NEW_SPU");
    }

    @Test
    void create_theSameAgain_isMissingNothing() {
        ProductEdit.Builder edit = ProductEdit.builder().exclude(values("RAM", "RAM16", "HDD", "HDD1"));
        ProductPolicy policy = ProductPolicy.builder().template(SkuCodeTemplate.of("{code}-{SSD}-{RAM}-{HDD}")).build();
        Product after = ProductPlan.create(SampleProducts.computer(), edit.build(), policy).value().after();
        assertThat(after.skus()).hasSize(16);
        Outcome<ProductPlan> again = ProductPlan.of(after, edit.allCombinations().build(), policy);
        assertThat(again.value().plan().isEmpty()).isTrue();
        assertThat(ProductPlan.of(after, ProductEdit.builder().allCombinations().build(), policy).value().plan().counts())
                .containsEntry(Step.Action.CREATE, 2).containsEntry(Step.Action.KEEP, 16);
    }

    @Test
    void create_sparse_makesOnlyWhatIsListed() {
        ProductPlan plan = ProductPlan.create(SampleProducts.computer(), ProductEdit.builder()
                .combination(values("SSD", "SSD256", "RAM", "RAM8", "HDD", "HDD1"))
                .combination(values("HDD", "HDD2", "RAM", "RAM8", "SSD", "SSD256")).build(), PLAIN).orThrow();
        assertThat(PlanTexts.of(plan, Step.Action.CREATE)).containsExactly("PC ()",
                " (SSD=SSD256, RAM=RAM8, HDD=HDD1)", " (SSD=SSD256, RAM=RAM8, HDD=HDD2)");
        assertThat(PlanTexts.steps(plan).get(1)).endsWith("NEW_COMBINATION");
    }

    @Test
    void listed_beyondTheLimit_isRefused() {
        ProductPolicy one = ProductPolicy.builder().limits(Limits.defaults().with(Limit.SPU_SKUS, 4)).build();
        assertThat(ProductPlan.of(SampleProducts.tee(), ProductEdit.builder()
                        .append("size", "L").combination(values("color", "red", "size", "L")).build(), one))
                .raises(ProductCode.LIMIT_VARIANTS).about("TEE").with("product", 5).with("limit", 4);
        assertThat(ProductPlan.of(SampleProducts.tee(), ProductEdit.builder().append("size", "L").build(), one))
                .raises(ProductCode.LIMIT_VARIANTS).with("product", 6);
    }

    /** 60 x 60 is beyond the limit; without two of three rows 1,200 are left. */
    @Test
    void create_withExclusions_isJudgedByWhatIsLeft() {
        ProductEdit.Builder edit = ProductEdit.builder();
        IntStream.range(0, 40).forEach(value -> edit.exclude(values("s0", "s0-" + value)));
        Outcome<ProductPlan> plan = create(PLAIN, edit.build(), 60, 60);
        assertThat(plan).raisesOnly(EditCode.COMBINATIONS_EXCLUDED);
        assertThat(plan.value().plan().counts()).containsEntry(Step.Action.CREATE, 1_201);
        assertThat(create(PLAIN, ProductEdit.builder().exclude(values("s0", "s0-0")).build(), 60, 60))
                .raises(ProductCode.LIMIT_VARIANTS).with("product", 3_600);
    }

    /** Everything is excluded, but only by the last spec: what is tried is bounded all the same. */
    @Test
    void create_exclusionsThatLeaveNothing_endsSoon() {
        ProductEdit.Builder edit = ProductEdit.builder();
        IntStream.range(0, 20).forEach(value -> edit.exclude(values("s7", "s7-" + value)));
        Outcome<ProductPlan> plan = Assertions.assertTimeout(
                Duration.ofSeconds(60), () -> create(PLAIN, edit.build(), 20, 20, 20, 20, 20, 20, 20, 20));
        assertThat(plan).raises(ProductCode.LIMIT_VARIANTS).with("product", "25600000000");
    }

    @Test
    void exclusion_ofWhatIsNotThere_warnsAndExcludesNothing() {
        Outcome<ProductPlan> plan = ProductPlan.of(SampleProducts.tee(), ProductEdit.builder().append("size", "L")
                .exclude(values("size", "XL", "color", "red")).exclude(values("cut", "slim")).build(), PLAIN);
        assertThat(plan)
                .raises(EditCode.EXCLUSION_UNKNOWN).about("size=XL, color=red").at("").with("unknown", "size=XL").with("spu", "TEE")
                .raises(EditCode.EXCLUSION_UNKNOWN).about("cut=slim").with("unknown", "cut=slim");
        assertThat(PlanTexts.of(plan.value(), Step.Action.CREATE)).hasSize(2);
        assertThatThrownBy(() -> SpecCombinations.of(specs(1)).excluding(List.of(SpecCombination.empty())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void exclusion_doesNotTouchSkusThatAreThere() {
        ProductPlan plan = ProductPlan.of(SampleProducts.tee(),
                ProductEdit.builder().append("size", "L").exclude(values("color", "red")).build(), PLAIN).orThrow();
        assertThat(PlanTexts.of(plan, Step.Action.CREATE)).containsExactly(" (color=blue, size=L)");
        assertThat(PlanTexts.of(plan, Step.Action.KEEP)).hasSize(4);
        ProductEdit listed = ProductEdit.builder().append("size", "L").combination(values("color", "red", "size", "L"))
                .exclude(values("color", "red")).build();
        assertThat(ProductPlan.of(SampleProducts.tee(), listed, PLAIN).value().plan().isEmpty()).isTrue();
    }

    @Test
    void count_withExclusions_isExactUpToABound() {
        SpecCombinations some = SpecCombinations.of(specs(3, 3)).excluding(List.of(values("s0", "s0-0", "s1", "s1-0")));
        assertThat(some.count(8)).hasValue(8);
        assertThat(some.count(7)).isEmpty();
        assertThat(some).hasSize(8);
        assertThat(SpecCombinations.of(specs(3, 3)).count(9)).hasValue(9);
        assertThat(SpecCombinations.of(specs(3, 3)).count(8)).isEmpty();
    }
}
