package io.skuwright.product;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.core.fixtures.SampleProducts.values;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.SampleProducts;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Outcome;
import io.skuwright.result.Step;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SKU-1")
@Tag("SKU-2")
class RefusedChangesTest {

    private static final Spu TEE = SampleProducts.tee();
    private static final ProductPolicy POLICY = SampleProducts.policy();

    private static Outcome<ProductPlan> plan(Product product, ProductEdit.Builder edit) {
        Outcome<ProductPlan> plan = ProductPlan.of(product, edit.build(), POLICY);
        assertThat(plan.value().after()).isEqualTo(product);
        assertThat(plan.value().plan().isEmpty()).isTrue();
        assertThat(plan.value().plan().counts()).containsKey(Step.Action.REFUSE);
        return plan;
    }

    @Test
    @Tag("S21")
    @Tag("V63")
    @Tag("F64")
    void value_renamed_wouldCutOffItsSkus() {
        Outcome<ProductPlan> plan =
                plan(TEE, ProductEdit.builder().renameValue(SpecValue.of("color", "blue"), "green"));
        assertThat(plan)
                .raises(EditCode.SPEC_CHANGE_ORPHANS).about("blue").at("")
                .with("change", "rename").with("spec", "color").with("skus", "TEE-BLUE-S, TEE-BLUE-M")
                .with("uses", "TEE-BLUE-S (5 pcs in stock), TEE-BLUE-M (3 pcs in stock, order SO-7)")
                .saying("append").saying("retire")
                .raisesOnly(EditCode.SPEC_CHANGE_ORPHANS);
        assertThat(PlanTexts.steps(plan.value())).endsWith("refuse  (color=blue) {to=green} SPEC_CHANGE_ORPHANS");
    }

    @Test
    @Tag("S21")
    @Tag("F64")
    void value_removed_isRefusedEvenWithoutSkus() {
        assertThat(plan(TEE, ProductEdit.builder().removeValue(SpecValue.of("color", "red"))))
                .raises(EditCode.SPEC_CHANGE_ORPHANS).about("red").with("change", "remove").with("uses", "-");
        Spu noSkus = Spu.builder().name("Tee").specs(TEE.specs()).build();
        assertThat(plan(noSkus, ProductEdit.builder().removeValue(SpecValue.of("color", "red"))))
                .raises(EditCode.SPEC_VALUE_FIXED).about("red").at("").with("spu", "Tee").with("spec", "color").with("change", "remove");
    }

    @Test
    @Tag("S27")
    @Tag("F64")
    void spec_addedRemovedOrRenamed_isRefused() {
        assertThat(plan(TEE, ProductEdit.builder().addSpec("cut")))
                .raises(EditCode.SPECS_FIXED).about("cut").at("").with("spu", "TEE").with("change", "add").saying("new SPU");
        assertThat(plan(TEE, ProductEdit.builder().removeSpec("size")))
                .raises(EditCode.SPEC_CHANGE_ORPHANS).about("size").with("change", "remove")
                .with("skus", "TEE-RED-S, TEE-RED-M, TEE-BLUE-S, TEE-BLUE-M");
        assertThat(plan(TEE, ProductEdit.builder().renameSpec("size", "Größe")))
                .raises(EditCode.SPEC_CHANGE_ORPHANS).about("size").with("change", "rename");
        Spu noSkus = Spu.builder().name("Tee").specs(TEE.specs()).build();
        assertThat(plan(noSkus, ProductEdit.builder().renameSpec("size", "Größe")))
                .raises(EditCode.SPECS_FIXED).about("size").with("change", "rename");
    }

    @Test
    void whatIsNotThere_isSaid() {
        assertThat(plan(TEE, ProductEdit.builder().removeSpec("cut"))).raises(ProductCode.SPEC_UNKNOWN).about("cut");
        assertThat(plan(TEE, ProductEdit.builder().removeValue(SpecValue.of("cut", "slim")))).raises(ProductCode.SPEC_UNKNOWN);
        assertThat(plan(TEE, ProductEdit.builder().renameValue(SpecValue.of("color", "pink"), "rose")))
                .raises(ProductCode.SPEC_VALUE_UNKNOWN).about("pink").with("values", "red, blue");
    }

    @Test
    @Tag("S23")
    @Tag("S24")
    @Tag("F65")
    void single_wantsSpecs_isRefusedWithThePlanToRecreateIt() {
        SingleProduct mug = SampleProducts.mug();
        Outcome<ProductPlan> plan = plan(mug, ProductEdit.builder().append("color", "white", "black"));
        assertThat(plan)
                .raises(ProductCode.SPU_KIND_FIXED).about("MUG-1").at("").with("from", "single-spec").with("to", "multi-spec")
                .raisesOnly(ProductCode.SPU_KIND_FIXED);
        // The policy's template asks for a code and a size, which the new SPU does not have.
        assertThat(plan.value().recreation().orElseThrow().steps())
                .extracting(step -> step.action().text() + " " + step.subject())
                .containsExactly("create Mug", "refuse ", "retire MUG-1");
        ProductPolicy named = ProductPolicy.builder().template(SkuCodeTemplate.of("{name}-{color}")).build();
        ProductPlan withCodes =
                ProductPlan.of(mug, ProductEdit.builder().append("color", "white", "black").build(), named).value();
        assertThat(withCodes.recreation().orElseThrow().toText()).isEqualTo("""
                skuwright-plan 1
                create 'Mug' name='Mug' specs='color' because 'SPU_KIND_FIXED'
                create 'Mug-black' color='black' because 'SPU_KIND_FIXED'
                create 'Mug-white' color='white' because 'SPU_KIND_FIXED'
                retire 'MUG-1' because 'SPU_KIND_FIXED'
                """);
    }

    @Test
    @Tag("S24")
    @Tag("F65")
    void single_becomingMultiSpec_byAnyDoor_isRefused() {
        SingleProduct mug = SampleProducts.mug();
        for (ProductEdit.Builder edit : List.of(
                ProductEdit.builder().changeKind(ProductKind.MULTI_SPEC),
                ProductEdit.builder().addSpec("color"),
                ProductEdit.builder().combination(values("color", "red")))) {
            assertThat(plan(mug, edit)).raises(ProductCode.SPU_KIND_FIXED).about("MUG-1").times(1);
        }
        assertThat(plan(mug, ProductEdit.builder().addSpec("color")).value().recreation().orElseThrow().steps())
                .extracting(step -> step.action().text() + " " + step.subject())
                .containsExactly("create Mug", "retire MUG-1");
    }

    @Test
    @Tag("S25")
    @Tag("F65")
    void spu_becomingSingle_isRefusedWithThePlanToRecreateIt() {
        Outcome<ProductPlan> plan = plan(TEE, ProductEdit.builder().changeKind(ProductKind.SINGLE_SPEC));
        assertThat(plan).raises(ProductCode.SPU_KIND_FIXED).about("TEE").with("from", "multi-spec").with("to", "single-spec");
        assertThat(plan.value().recreation().orElseThrow().steps())
                .extracting(step -> step.action().text() + " " + step.subject())
                .containsExactly(
                        "create T-shirt", "retire TEE-RED-S", "retire TEE-RED-M", "retire TEE-BLUE-S", "retire TEE-BLUE-M");
    }

    @Test
    @Tag("S7")
    void speclessSpu_behavesLikeASku() {
        Spu mug = Spu.builder().code("MUG").name("Mug").mode(SpuMode.EVERY_PRODUCT)
                .skus(Sku.of("MUG-1", SpecCombination.empty())).build();
        assertThat(plan(mug, ProductEdit.builder().append("color", "white")))
                .raises(ProductCode.SPU_KIND_FIXED).about("MUG").with("from", "spec-less SPU").with("to", "multi-spec");
        ProductPlan retired = ProductPlan.of(mug, ProductEdit.builder().retire("MUG-1").build(), POLICY).orThrow();
        assertThat(retired.after().skus().get(0).isActive()).isFalse();
    }

    @Test
    void changeKind_toTheSameKind_isNothing() {
        Outcome<ProductPlan> plan =
                ProductPlan.of(TEE, ProductEdit.builder().changeKind(ProductKind.MULTI_SPEC).build(), POLICY);
        assertThat(plan).raisesNothing();
        assertThat(plan.value().recreation()).isEmpty();
    }

    @Test
    void refusals_ofOneRequest_leaveTheRestPlanned() {
        Outcome<ProductPlan> plan = ProductPlan.of(TEE, ProductEdit.builder()
                .addSpec("cut").renameValue(SpecValue.of("color", "blue"), "green").append("color", "green").build(), POLICY);
        assertThat(plan).raisesOnly(new FindingCode[] {EditCode.SPECS_FIXED, EditCode.SPEC_CHANGE_ORPHANS});
        assertThat(PlanTexts.of(plan.value(), Step.Action.CREATE)).hasSize(2);
    }
}
