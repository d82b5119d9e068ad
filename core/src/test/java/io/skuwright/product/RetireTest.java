package io.skuwright.product;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.core.fixtures.SampleProducts.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.SampleProducts;
import io.skuwright.result.Language;
import io.skuwright.result.Outcome;
import io.skuwright.result.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SKU-4")
class RetireTest {

    private static final Spu TEE = SampleProducts.tee();
    private static final ProductPolicy POLICY = SampleProducts.policy();

    private static Outcome<ProductPlan> plan(Product product, ProductEdit.Builder edit) {
        return ProductPlan.of(product, edit.build(), POLICY);
    }

    @Test
    @Tag("S22")
    @Tag("S28")
    @Tag("V63")
    void retire_value_keepsItsSkusWithTheirCodes() {
        Outcome<ProductPlan> outcome = plan(TEE, ProductEdit.builder().retire(SpecValue.of("color", "blue")));
        assertThat(outcome)
                .raises(EditCode.SKU_RETIRED_IN_USE).about("TEE-BLUE-S").at("").with("uses", "5 pcs in stock")
                .raises(EditCode.SKU_RETIRED_IN_USE).about("TEE-BLUE-M").with("uses", "3 pcs in stock, order SO-7")
                .raisesOnly(EditCode.SKU_RETIRED_IN_USE);
        ProductPlan plan = outcome.value();
        assertThat(PlanTexts.steps(plan)).containsExactly(
                "keep TEE-RED-S (color=red, size=S) UNCHANGED",
                "keep TEE-RED-M (color=red, size=M) UNCHANGED",
                "retire TEE-BLUE-S (color=blue, size=S) RETIRED_IN_USE",
                "retire TEE-BLUE-M (color=blue, size=M) RETIRED_IN_USE");
        Sku blue = plan.after().skus().get(2);
        assertThat(blue).isEqualTo(TEE.skus().get(2).with(SkuState.RETIRED));
        assertThat(((Spu) plan.after()).specs()).isEqualTo(TEE.specs());
    }

    /** Colours {white, black} x sizes {s, m}, numbered 0 to 3 in that order; m goes and comes back. */
    @Test
    @Tag("V55")
    void retireAndAppendAgain_sameIdentities() {
        Spu spu = Spu.builder().name("Cap")
                .specs(Spec.of("color", List.of("white", "black")), Spec.of("size", List.of("s", "m")))
                .skus(Sku.of("0", values("color", "white", "size", "s")), Sku.of("1", values("color", "white", "size", "m")),
                        Sku.of("2", values("color", "black", "size", "s")), Sku.of("3", values("color", "black", "size", "m")))
                .build();
        ProductPlan gone = plan(spu, ProductEdit.builder().retire(SpecValue.of("size", "m"))).orThrow();
        assertThat(gone.after().skus()).filteredOn(Sku::isActive).extracting(Sku::code).containsExactly("0", "2");
        assertThat(gone.after().skus()).filteredOn(sku -> !sku.isActive()).extracting(Sku::code).containsExactly("1", "3");
        ProductPlan back = plan(gone.after(), ProductEdit.builder().append("size", "m")).orThrow();
        assertThat(PlanTexts.steps(back)).containsExactly(
                "keep 0 (color=white, size=s) UNCHANGED",
                "revive 1 (color=white, size=m) CAME_BACK",
                "keep 2 (color=black, size=s) UNCHANGED",
                "revive 3 (color=black, size=m) CAME_BACK");
        assertThat(back.after()).isEqualTo(spu);
    }

    @Test
    void retire_byCodeByPartAndByCombination() {
        assertThat(PlanTexts.of(plan(TEE, ProductEdit.builder().retire("TEE-RED-S")).value(), Step.Action.RETIRE))
                .containsExactly("TEE-RED-S (color=red, size=S)");
        assertThat(PlanTexts.of(
                        plan(TEE, ProductEdit.builder().retire(values("size", "M", "color", "red"))).value(),
                        Step.Action.RETIRE))
                .containsExactly("TEE-RED-M (color=red, size=M)");
        assertThat(plan(TEE, ProductEdit.builder().retire("TEE-RED-S")).value().steps().get(0).reason())
                .isEqualTo(ProductReason.RETIRED);
    }

    @Test
    void retire_again_changesNothing() {
        ProductEdit.Builder edit = ProductEdit.builder().retire(SpecValue.of("color", "blue"));
        Product after = plan(TEE, edit).value().after();
        Outcome<ProductPlan> again = plan(after, edit);
        assertThat(again).raisesNothing();
        assertThat(again.value().plan().isEmpty()).isTrue();
        assertThat(PlanTexts.steps(again.value())).contains("keep TEE-BLUE-S (color=blue, size=S) ALREADY_RETIRED");
        assertThat(again.value().after()).isEqualTo(after);
    }

    @Test
    void revive_byCodeAndByValue_isTheSameSku() {
        Product retired = plan(TEE, ProductEdit.builder().retire(SpecValue.of("color", "blue"))).value().after();
        ProductPlan one = plan(retired, ProductEdit.builder().revive("TEE-BLUE-M")).orThrow();
        assertThat(PlanTexts.of(one, Step.Action.REVIVE)).containsExactly("TEE-BLUE-M (color=blue, size=M)");
        assertThat(plan(retired, ProductEdit.builder().revive(SpecValue.of("color", "blue"))).value().after()).isEqualTo(TEE);
        assertThat(plan(TEE, ProductEdit.builder().revive("TEE-RED-S")).value().plan().isEmpty()).isTrue();
    }

    @Test
    void retireAndRevive_atOnce_isAContradiction() {
        Outcome<ProductPlan> plan =
                plan(TEE, ProductEdit.builder().retire("TEE-RED-S").revive(values("color", "red", "size", "S")));
        assertThat(plan).raises(EditCode.EDIT_CONTRADICTION).about("TEE-RED-S").at("");
        assertThat(plan.value().after()).isEqualTo(TEE);
    }

    @Test
    void retire_whatIsNotThere_isRefused() {
        Outcome<ProductPlan> plan = plan(TEE, ProductEdit.builder()
                .retire("TEE-RED-XL").retire("TEE").retire(SpecValue.of("cut", "slim")).retire(SpecValue.of("color", "pink")));
        assertThat(plan)
                .raises(EditCode.SKU_UNKNOWN).about("TEE-RED-XL").at("").with("spu", "TEE")
                .with("skus", "TEE-RED-S, TEE-RED-M, TEE-BLUE-S, TEE-BLUE-M")
                .raises(ProductCode.SKU_REQUIRED).about("TEE").with("skus", "TEE-RED-S, TEE-RED-M, TEE-BLUE-S, TEE-BLUE-M")
                .raises(ProductCode.SPEC_UNKNOWN).about("cut")
                .raises(ProductCode.SPEC_VALUE_UNKNOWN).about("pink").with("spec", "color");
        assertThat(plan.value().plan().isEmpty()).isTrue();
        assertThat(plan.value().plan().counts()).containsEntry(Step.Action.REFUSE, 4);
        Spu sparse = Spu.builder().name("Tee").specs(TEE.specs()).skus(TEE.skus().get(0)).build();
        assertThat(plan(sparse, ProductEdit.builder().retire(SpecValue.of("size", "M"))))
                .raises(EditCode.COMBINATION_NOT_FOUND).about("size=M").with("missing", "").with("extra", "");
    }

    @Test
    @Tag("S28")
    void delete_inUse_namesTheUseAndTheWayOut() {
        Outcome<ProductPlan> plan = plan(TEE, ProductEdit.builder().delete("TEE-BLUE-M"));
        assertThat(plan).raises(EditCode.SKU_IN_USE).about("TEE-BLUE-M").at("").with("uses", "3 pcs in stock, order SO-7")
                .saying("retire");
        assertThat(plan.value().plan().counts()).containsEntry(Step.Action.REFUSE, 1).containsEntry(Step.Action.KEEP, 4);
        ProductStep refused = plan.value().steps().get(4);
        assertThat(refused.reasonText(Language.EN)).contains("3 pcs in stock, order SO-7");
        assertThat(refused.reasonText(Language.ZH)).contains("停用");
    }

    @Test
    void delete_unused_isOfferedByPolicyOnly() {
        ProductEdit edit = ProductEdit.builder().delete("TEE-RED-S").build();
        assertThat(ProductPlan.of(TEE, edit, POLICY)).raises(EditCode.SKU_DELETE_NOT_OFFERED).about("TEE-RED-S").at("");
        ProductPolicy deleting = ProductPolicy.builder().from(POLICY).allowsDeletion(true).build();
        ProductPlan plan = ProductPlan.of(TEE, edit, deleting).orThrow();
        assertThat(PlanTexts.of(plan, Step.Action.REMOVE)).containsExactly("TEE-RED-S (color=red, size=S)");
        assertThat(plan.after().skus()).isEqualTo(TEE.skus().subList(1, 4));
        assertThat(ProductPlan.of(TEE, ProductEdit.builder().delete("TEE-BLUE-S").build(), deleting))
                .raises(EditCode.SKU_IN_USE);
    }

    @Test
    void delete_andChangedAtOnce_isGone() {
        ProductPolicy deleting = ProductPolicy.builder().from(POLICY).allowsDeletion(true).build();
        ProductEdit edit = ProductEdit.builder().delete("TEE-RED-S").setOnSku("TEE-RED-S", "stock", "0").set("unit", "box").build();
        ProductPlan plan = ProductPlan.of(TEE, edit, deleting).orThrow();
        assertThat(plan.after().skus()).extracting(Sku::code).containsExactly("TEE-RED-M", "TEE-BLUE-S", "TEE-BLUE-M");
        assertThat(PlanTexts.steps(plan)).filteredOn(step -> step.contains("TEE-RED-S"))
                .containsExactly("remove TEE-RED-S (color=red, size=S) DELETED");
    }

    @Test
    void uses_areAskedOnceForAllThatMayGo() {
        List<Collection<String>> asked = new ArrayList<>();
        ProductPolicy policy = ProductPolicy.builder().uses(codes -> {
            asked.add(codes);
            return Map.of();
        }).build();
        ProductPlan.of(TEE, ProductEdit.builder().retire(SpecValue.of("color", "blue")).delete("TEE-RED-S").build(), policy);
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0)).containsExactlyInAnyOrder("TEE-BLUE-S", "TEE-BLUE-M", "TEE-RED-S");
        asked.clear();
        ProductPlan.of(TEE, ProductEdit.builder().append("color", "green").build(), policy);
        assertThat(asked).isEmpty();
    }

    @Test
    void single_isRetiredByItsCode() {
        SingleProduct mug = SampleProducts.mug();
        ProductPlan plan = plan(mug, ProductEdit.builder().retire("MUG-1")).orThrow();
        assertThat(((SingleProduct) plan.after()).state()).isEqualTo(SkuState.RETIRED);
        assertThat(plan(plan.after(), ProductEdit.builder().revive("MUG-1")).orThrow().after()).isEqualTo(mug);
        assertThat(plan(mug, ProductEdit.builder().retire("MUG"))).raises(EditCode.SKU_UNKNOWN).about("MUG").with("spu", "MUG-1");
        ProductPolicy deleting = ProductPolicy.builder().allowsDeletion(true).build();
        ProductPlan deleted = ProductPlan.of(mug, ProductEdit.builder().delete("MUG-1").build(), deleting).orThrow();
        assertThat(PlanTexts.of(deleted, Step.Action.REMOVE)).containsExactly("MUG-1 ()");
    }

    @Test
    void parts_withoutAValue_areBadCalls() {
        assertThatThrownBy(() -> ProductEdit.builder().retire(SpecCombination.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProductEdit.builder().exclude(SpecCombination.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void edits_withTheSameRequestsInAnyOrder_areEqual() {
        ProductEdit one = ProductEdit.builder().retire("A").append("color", "green").retire("A").build();
        ProductEdit other = ProductEdit.builder().append("color", "green").retire("A").build();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(ProductEdit.builder().build()).isNotEqualTo("x");
        assertThat(ProductEdit.builder().build().isEmpty()).isTrue();
        assertThat(one.isEmpty()).isFalse();
        assertThat(one).asString().contains("green");
    }
}
