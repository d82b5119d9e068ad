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
import io.skuwright.row.CleanUp;
import io.skuwright.row.RowCode;
import io.skuwright.row.WireCode;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SKU-2")
@Tag("SKU-3")
class AppendTest {

    private static final Spu TEE = SampleProducts.tee();
    private static final ProductPolicy POLICY = SampleProducts.policy();

    private static Outcome<ProductPlan> plan(Product product, ProductEdit.Builder edit) {
        return ProductPlan.of(product, edit.build(), POLICY);
    }

    @Test
    @Tag("V59")
    @Tag("V63")
    @Tag("S20")
    void append_oneColor_makesItsCombinationsOnly() {
        ProductPlan plan = plan(TEE, ProductEdit.builder().append("color", "green")).orThrow();
        assertThat(PlanTexts.steps(plan)).containsExactly(
                "keep TEE-RED-S (color=red, size=S) UNCHANGED",
                "keep TEE-RED-M (color=red, size=M) UNCHANGED",
                "keep TEE-BLUE-S (color=blue, size=S) UNCHANGED",
                "keep TEE-BLUE-M (color=blue, size=M) UNCHANGED",
                "create TEE-GREEN-S (color=green, size=S) NEW_VALUE",
                "create TEE-GREEN-M (color=green, size=M) NEW_VALUE");
        Spu after = (Spu) plan.after();
        assertThat(after.specs()).containsExactly(
                Spec.of("color", List.of("red", "blue", "green")), Spec.of("size", List.of("S", "M")));
        assertThat(after.skus().subList(0, 4)).isEqualTo(TEE.skus());
        assertThat(after.skus().get(5)).isEqualTo(Sku.of("TEE-GREEN-M", values("color", "green", "size", "M")));
        assertThat(TEE).isEqualTo(SampleProducts.tee());
    }

    /** 3 colours x 3 sizes - 2 x 2 that are there. */
    @Test
    @Tag("S20")
    void append_toTwoSpecs_makesEachNewCombinationOnce() {
        ProductPlan plan = plan(TEE, ProductEdit.builder().append("size", "L").append("color", "green")).orThrow();
        assertThat(PlanTexts.of(plan, Step.Action.CREATE)).containsExactlyInAnyOrder(
                "TEE-GREEN-S (color=green, size=S)", "TEE-GREEN-M (color=green, size=M)",
                "TEE-GREEN-L (color=green, size=L)", "TEE-RED-L (color=red, size=L)", "TEE-BLUE-L (color=blue, size=L)");
    }

    @Test
    void append_valueThatIsThere_makesNothing() {
        Outcome<ProductPlan> plan = plan(TEE, ProductEdit.builder().append("color", "red"));
        assertThat(plan).raises(EditCode.SPEC_VALUE_EXISTS).about("red").at("").with("spec", "color").with("missing", 0)
                .raisesOnly(EditCode.SPEC_VALUE_EXISTS);
        assertThat(plan.value().plan().isEmpty()).isTrue();
    }

    /** Of 2 combinations of red, one has a SKU. */
    @Test
    void append_valueOfASparseSpu_saysWhatIsMissing() {
        Spu sparse = Spu.builder().name("Tee").specs(TEE.specs()).skus(TEE.skus().get(0)).build();
        Outcome<ProductPlan> plan = plan(sparse, ProductEdit.builder().append("color", "red"));
        assertThat(plan).raises(EditCode.SPEC_VALUE_EXISTS).about("red").with("missing", 1);
        assertThat(plan.value().plan().isEmpty()).isTrue();
    }

    @Test
    void append_unknownSpecOrBadValue_isRefusedAloneAndTheRestIsPlanned() {
        Outcome<ProductPlan> plan = plan(TEE, ProductEdit.builder()
                .append("cut", "slim").append("color", " ", "green").append("size", "x".repeat(513)));
        assertThat(plan)
                .raises(ProductCode.SPEC_UNKNOWN).about("cut").at("").with("spu", "TEE").with("specs", "color, size")
                .raises(ProductCode.SPEC_VALUE_BLANK).about(" ").with("spec", "color")
                .raises(ProductCode.LIMIT_NAME_LENGTH).with("actual", 513).with("limit", 512);
        assertThat(plan.value().plan().counts()).containsEntry(Step.Action.REFUSE, 3).containsEntry(Step.Action.CREATE, 2);
        assertThat(((Spu) plan.value().after()).spec("size")).contains(Spec.of("size", List.of("S", "M")));
    }

    @Test
    @Tag("SKU-7")
    void append_valueThatLooksLikeAnother_isAnotherWithAWarning() {
        Outcome<ProductPlan> plan = plan(TEE, ProductEdit.builder().append("color", "Red\u3000"));
        assertThat(plan).raises(ProductCode.NEAR_DUPLICATE_VALUE).about("Red\u3000").at("")
                .with("other", "red").with("spec", "color").with("differences", "blanks, case")
                .raises(EditCode.SKU_CODE_COLLISION).about("TEE-RED-S").with("taken", "color=red, size=S");
        Outcome<ProductPlan> verbatim = ProductPlan.of(
                TEE, ProductEdit.builder().append("color", "Red\u3000").build(), ProductPolicy.defaults());
        assertThat(verbatim).raisesOnly(ProductCode.NEAR_DUPLICATE_VALUE, RowCode.TEXT_INVISIBLE);
        assertThat(PlanTexts.of(verbatim.value(), Step.Action.CREATE)).hasSize(2);
    }

    @Test
    @Tag("SKU-7")
    void append_twoNewValuesThatLookAlike_areTwoWithAWarning() {
        ProductPolicy plain = ProductPolicy.defaults();
        Outcome<ProductPlan> plan =
                ProductPlan.of(TEE, ProductEdit.builder().append("size", "1x1", "1×1").build(), plain);
        assertThat(plan).raises(ProductCode.NEAR_DUPLICATE_VALUE).about("1×1").with("other", "1x1").with("differences", "shape");
        assertThat(PlanTexts.of(plan.value(), Step.Action.CREATE)).hasSize(4);
    }

    @Test
    @Tag("SKU-7")
    void append_withCleanUp_comparesWhatIsClean() {
        ProductPolicy trimming = ProductPolicy.builder().from(POLICY).cleanUp(CleanUp.of(true, false)).build();
        Outcome<ProductPlan> plan =
                ProductPlan.of(TEE, ProductEdit.builder().append("color", " red ", "green ").build(), trimming);
        assertThat(plan).raises(RowCode.TEXT_NORMALISED).with("field", "color").times(2)
                .raises(EditCode.SPEC_VALUE_EXISTS).about("red");
        assertThat(PlanTexts.of(plan.value(), Step.Action.CREATE))
                .containsExactly("TEE-GREEN-S (color=green, size=S)", "TEE-GREEN-M (color=green, size=M)");
        Outcome<ProductPlan> listed = ProductPlan.of(
                TEE, ProductEdit.builder().combination(values("size", " S", "color", "red")).build(), trimming);
        assertThat(listed.value().plan().isEmpty()).isTrue();
    }

    @Test
    void append_manyValues_beyondTheLimitOfValues_isRefused() {
        List<String> more = IntStream.range(0, 499).mapToObj(i -> "v" + i).toList();
        Outcome<ProductPlan> plan = plan(TEE, ProductEdit.builder().append("size", more));
        assertThat(plan).raises(ProductCode.LIMIT_SPEC_VALUES).about("size").with("actual", 501).with("limit", 500);
        assertThat(((Spu) plan.value().after()).specs()).isEqualTo(TEE.specs());
    }

    @Test
    void append_listedCombinations_makesOnlyThem() {
        ProductPlan plan = plan(TEE, ProductEdit.builder()
                        .append("color", "green").combination(values("size", "M", "color", "green")))
                .orThrow();
        assertThat(PlanTexts.of(plan, Step.Action.CREATE)).containsExactly("TEE-GREEN-M (color=green, size=M)");
        assertThat(((Spu) plan.after()).spec("color")).contains(Spec.of("color", List.of("red", "blue", "green")));
    }

    @Test
    void combination_notOfTheSpu_isRefused() {
        Outcome<ProductPlan> plan = plan(TEE, ProductEdit.builder()
                .combination(values("color", "red")).combination(values("color", "pink", "size", "S"))
                .combination(values("color", "red", "size", "S", "cut", "slim")));
        assertThat(plan)
                .raises(ProductCode.SKU_SPEC_MISSING).about("color=red").with("spec", "size")
                .raises(ProductCode.SPEC_VALUE_UNKNOWN).about("pink").with("values", "red, blue")
                .raises(ProductCode.SPEC_UNKNOWN).about("cut");
        assertThat(plan.value().plan().counts()).containsEntry(Step.Action.REFUSE, 3).containsEntry(Step.Action.KEEP, 4);
    }

    @Test
    void combination_thatIsRetired_comesBack() {
        Spu retired = (Spu) plan(TEE, ProductEdit.builder().retire("TEE-RED-S")).value().after();
        ProductPlan plan = plan(retired, ProductEdit.builder().combination(values("color", "red", "size", "S"))).orThrow();
        assertThat(PlanTexts.of(plan, Step.Action.REVIVE)).containsExactly("TEE-RED-S (color=red, size=S)");
        assertThat(plan.after()).isEqualTo(TEE);
    }

    @Test
    void combinations_allAndSome_isABadCall() {
        assertThatThrownBy(() -> ProductEdit.builder().allCombinations().combination(values("a", "b")).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void append_whileOtherIsRetiredInTheSameRequest_isNotMadeForIt() {
        ProductPlan plan = plan(TEE, ProductEdit.builder().append("size", "L").retire(SpecValue.of("color", "blue"))).value();
        assertThat(PlanTexts.of(plan, Step.Action.CREATE)).containsExactly("TEE-RED-L (color=red, size=L)");
        assertThat(PlanTexts.of(plan, Step.Action.RETIRE)).hasSize(2);
    }

    @Test
    void append_toAValueWhoseSkusAreRetired_warns() {
        Spu retired = (Spu) plan(TEE, ProductEdit.builder().retire(SpecValue.of("color", "blue"))).value().after();
        Outcome<ProductPlan> plan = plan(retired, ProductEdit.builder().append("size", "L"));
        assertThat(plan).raises(EditCode.RETIRED_VALUE_EXTENDED).about("blue").at("").with("spec", "color").with("count", 1)
                .raisesOnly(EditCode.RETIRED_VALUE_EXTENDED);
        assertThat(PlanTexts.of(plan.value(), Step.Action.CREATE))
                .containsExactly("TEE-RED-L (color=red, size=L)", "TEE-BLUE-L (color=blue, size=L)");
        assertThat(PlanTexts.of(plan.value(), Step.Action.REVIVE)).isEmpty();
    }

    @Test
    void create_withoutATemplate_leavesTheCodesToTheHost() {
        ProductPlan plan = ProductPlan.of(TEE, ProductEdit.builder().append("color", "green").build(), ProductPolicy.defaults())
                .orThrow();
        assertThat(PlanTexts.of(plan, Step.Action.CREATE)).containsExactly(" (color=green, size=S)", " (color=green, size=M)");
        assertThatThrownBy(plan::after).isInstanceOf(IllegalStateException.class).hasMessageContaining("green");
        assertThat(plan.after(combination -> "N-" + combination.value("size")).skus().get(5).code()).isEqualTo("N-M");
        assertThatThrownBy(() -> plan.after(combination -> "N")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> plan.after(combination -> "TEE-RED-S")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void policy_defaults_areThoseOfTheDesign() {
        ProductPolicy policy = ProductPolicy.defaults();
        assertThat(policy.limits()).isEqualTo(Limits.defaults());
        assertThat(policy.cleanUp()).isEqualTo(CleanUp.none());
        assertThat(policy.ownership()).isEqualTo(FieldOwnership.standard());
        assertThat(policy.allowsDeletion()).isFalse();
        assertThat(policy.template()).isEmpty();
        assertThat(policy.takenCodes().of(List.of("x"))).isEqualTo(Set.of());
        assertThat(policy.limits().get(Limit.SPU_SKUS)).isEqualTo(2_048);
    }

    @Test
    @Tag("F15")
    void append_valueWithALineEnd_isRefusedAndOneThatIsInvisibleIsTold() {
        Outcome<ProductPlan> plan = plan(
                TEE, ProductEdit.builder().append("color", "gre\nen").append("size", "L\u200b"));

        assertThat(plan).raises(WireCode.BAD_TEXT).with("codePoint", "U+000A").with("index", "3");
        assertThat(plan).raises(RowCode.TEXT_INVISIBLE).with("count", "1");
    }
}
