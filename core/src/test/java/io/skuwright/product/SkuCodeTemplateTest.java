package io.skuwright.product;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.core.fixtures.SampleProducts.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.core.fixtures.SampleProducts;
import io.skuwright.result.FindingException;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Step;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("SKU-6")
class SkuCodeTemplateTest {

    private static final Spu TEE = SampleProducts.tee();
    private static final SpecCombination RED_M = values("color", "red", "size", "M");

    private static Outcome<ProductPlan> green(ProductPolicy.Builder policy) {
        return ProductPlan.of(TEE, ProductEdit.builder().append("color", "green").build(), policy.build());
    }

    private static ProductPolicy.Builder with(String template) {
        return ProductPolicy.builder().template(SkuCodeTemplate.of(template));
    }

    @Test
    void code_isMadeOfNamesAndValues() {
        assertThat(SkuCodeTemplate.of("{name}-{color}").code(TEE, RED_M)).isEqualTo("T-shirt-red");
        assertThat(SkuCodeTemplate.of("{code}/{size}x").code(TEE, RED_M)).isEqualTo("TEE/Mx");
        assertThat(SkuCodeTemplate.of("{name}-{color}").cleaned().code(TEE, RED_M)).isEqualTo("TSHIRT-RED");
        assertThat(SkuCodeTemplate.of("{color}{cut}").code(TEE, RED_M)).isEqualTo("red");
    }

    @Test
    void cleaned_keepsLettersAndDigitsOfAnyScript() {
        Spu spu = Spu.builder().name("T恤 (2)").specs(Spec.of("size", List.of("1×1.5 m", "ß"))).build();
        SkuCodeTemplate template = SkuCodeTemplate.of("{name}_{size}").cleaned();
        assertThat(template.code(spu, values("size", "1×1.5 m"))).isEqualTo("T恤2_115M");
        assertThat(template.code(spu, values("size", "ß"))).isEqualTo("T恤2_SS");
    }

    @Test
    void specsCalledNameOrCode_areMeantByTheirPrefix() {
        Spu spu = Spu.builder().name("N").specs(Spec.of("name", List.of("x")), Spec.of("spec.a", List.of("y"))).build();
        SpecCombination one = values("name", "x", "spec.a", "y");
        assertThat(SkuCodeTemplate.of("{name}-{spec.name}-{spec.a}").code(spu, one)).isEqualTo("N-x-y");
        Spu code = Spu.builder().name("N").specs(Spec.of("code", List.of("x"))).build();
        assertThat(SkuCodeTemplate.of("{code}").code(code, values("code", "x"))).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "}", "a}b", "{a", "{}", "{ }", "{a{b}}", "{a}}"})
    void template_bracesThatDoNotPair_areAFinding(String template) {
        assertThat(SkuCodeTemplate.read(template, Place.pointer("/template")))
                .raises(EditCode.TEMPLATE_INVALID).about(template).at("/template").with("example", "{name}-{color}-{size}");
        assertThatThrownBy(() -> SkuCodeTemplate.of(template)).isInstanceOf(FindingException.class);
    }

    @Test
    void template_asksForWhatIsNotThere_createsNothing() {
        Outcome<ProductPlan> plan = green(with("{name}-{colour}"));
        assertThat(plan).raises(EditCode.TEMPLATE_NAME_UNKNOWN).about("colour").at("")
                .with("template", "{name}-{colour}").with("spu", "TEE").with("known", "name, code, color, size");
        assertThat(PlanTexts.of(plan.value(), Step.Action.CREATE)).isEmpty();
        Spu noCode = Spu.builder().name("Tee").specs(TEE.specs()).build();
        assertThat(ProductPlan.create(noCode, ProductEdit.builder().build(), with("{code}").build()))
                .raises(EditCode.TEMPLATE_NAME_UNKNOWN).about("code").with("known", "name, color, size");
    }

    @Test
    void collision_aSpecThatIsNotUsed_createsNoneOfThem() {
        Outcome<ProductPlan> plan = green(with("{code}-{color}"));
        assertThat(plan).raises(EditCode.SKU_CODE_COLLISION).about("TEE-green").at("")
                .with("combinations", "(color=green, size=S), (color=green, size=M)").with("taken", "-").times(1);
        assertThat(PlanTexts.of(plan.value(), Step.Action.CREATE)).isEmpty();
        assertThat(PlanTexts.of(plan.value(), Step.Action.REFUSE))
                .containsExactly("TEE-green (color=green, size=S)", "TEE-green (color=green, size=M)");
    }

    @Test
    void collision_valuesThatRunIntoEachOther() {
        Spu spu = Spu.builder().name("Pipe").specs(Spec.of("a", List.of("1", "11")), Spec.of("b", List.of("1", "11"))).build();
        Outcome<ProductPlan> plan = ProductPlan.create(spu, ProductEdit.builder().build(), with("{a}{b}").build());
        assertThat(plan).raises(EditCode.SKU_CODE_COLLISION).about("111").with("combinations", "(a=1, b=11), (a=11, b=1)");
        assertThat(PlanTexts.of(plan.value(), Step.Action.CREATE)).containsExactly("Pipe ()", "11 (a=1, b=1)", "1111 (a=11, b=11)");
    }

    @Test
    void collision_valuesThatAreTheSameWhenCleaned() {
        Spu spu = Spu.builder().name("Tee").specs(Spec.of("color", List.of("light blue", "Light-Blue"))).build();
        Outcome<ProductPlan> plan =
                ProductPlan.create(spu, ProductEdit.builder().build(), ProductPolicy.builder()
                        .template(SkuCodeTemplate.of("{color}").cleaned()).build());
        assertThat(plan).raises(EditCode.SKU_CODE_COLLISION).about("LIGHTBLUE")
                .with("combinations", "(color=light blue), (color=Light-Blue)");
    }

    @Test
    void collision_withCodesThatAreThere() {
        Spu spu = Spu.builder().code("G-M").name("Tee").specs(TEE.specs())
                .skus(Sku.of("green-S", values("color", "red", "size", "S"))).build();
        Outcome<ProductPlan> plan = ProductPlan.of(spu, ProductEdit.builder().append("color", "green", "G").build(),
                with("{color}-{size}").takenCodes(codes -> {
                    assertThat(codes).containsExactlyInAnyOrder("green-S", "green-M", "G-S", "G-M");
                    return Set.of("green-M", "other");
                }).build());
        assertThat(plan)
                .raises(EditCode.SKU_CODE_COLLISION).about("green-S").with("taken", "color=red, size=S")
                .raises(EditCode.SKU_CODE_COLLISION).about("green-M").with("taken", "green-M")
                .raises(EditCode.SKU_CODE_COLLISION).about("G-M").with("taken", "SPU Tee");
        assertThat(PlanTexts.of(plan.value(), Step.Action.CREATE)).containsExactly("G-S (color=G, size=S)");
    }

    @Test
    void code_blankOrTooLong_isRefused() {
        Spu spu = Spu.builder().name("Tee").specs(Spec.of("sign", List.of("+", "a"))).build();
        Outcome<ProductPlan> plan = ProductPlan.create(spu, ProductEdit.builder().build(),
                ProductPolicy.builder().template(SkuCodeTemplate.of("{sign}").cleaned()).build());
        assertThat(plan).raises(ProductCode.SKU_CODE_BLANK).about("");
        assertThat(PlanTexts.of(plan.value(), Step.Action.CREATE)).containsExactly("Tee ()", "A (sign=a)");
        assertThat(green(with("{code}-{color}-{size}").limits(Limits.defaults().with(Limit.CODE_LENGTH, 10))))
                .raises(ProductCode.LIMIT_CODE_LENGTH).about("TEE-green-S").with("actual", 11).with("limit", 10);
    }

    @Test
    void equality_isByTemplateAndCleaning() {
        assertThat(SkuCodeTemplate.of("{a}")).isEqualTo(SkuCodeTemplate.of("{a}")).hasSameHashCodeAs(SkuCodeTemplate.of("{a}"))
                .isNotEqualTo(SkuCodeTemplate.of("{a}").cleaned()).isNotEqualTo(SkuCodeTemplate.of("{b}")).isNotEqualTo("x")
                .hasToString("{a}");
    }
}
