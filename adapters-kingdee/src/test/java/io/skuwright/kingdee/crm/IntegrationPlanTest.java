package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.core.fixtures.GoldenOrder;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.ClassifierPolicy.ChildQuantity;
import io.skuwright.order.ClassifierPolicy.SkipLayers;
import io.skuwright.order.KitFlag;
import io.skuwright.order.LineRatios;
import io.skuwright.order.LineType;
import io.skuwright.order.OrderCode;
import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IntegrationPlanTest {

    private static Outcome<TypedOrder> type(String golden, ClassifierPolicy policy) {
        return CrmOrders.standard().type(CrmOrders.standard().decode(GoldenOrder.of(golden).crmLines()), policy);
    }

    @Test
    void of_number_isThePlan() {
        for (IntegrationPlan plan : IntegrationPlan.values()) {
            assertThat(IntegrationPlan.of(plan.number())).isEqualTo(plan);
        }
        assertThat(IntegrationPlan.of("2")).isEqualTo(IntegrationPlan.TWO);
        assertThatIllegalArgumentException().isThrownBy(() -> IntegrationPlan.of("4")).withMessageContaining("'4'");
    }

    @Test
    void policy_isThatOfTheGuide() {
        assertThat(IntegrationPlan.ONE.policy()).isEqualTo(ClassifierPolicy.defaults());
        assertThat(IntegrationPlan.TWO.policy()).isEqualTo(
                ClassifierPolicy.builder().skipLayers(SkipLayers.IGNORED).standardBoms(true).build());
        assertThat(IntegrationPlan.THREE.policy()).isEqualTo(
                ClassifierPolicy.builder().childChanged(Severity.ERROR).build());
    }

    @Test
    @Tag("B2")
    void type_quantityOtherThanTheBoms_isAnErrorInPlan3Only() {
        LineRatios known = LineRatios.of(Map.of("b-c1", Ratio.of(3)));
        for (IntegrationPlan plan : IntegrationPlan.values()) {
            assertThat(type("G02", plan.policyBuilder().lineRatios(known).build()))
                    .raises(OrderCode.CHILD_QUANTITY_CHANGED).about("c1").with("actual", "2").with("expected", "3")
                    .weighing(plan == IntegrationPlan.THREE ? Severity.ERROR : Severity.INFO);
        }
    }

    @Test
    @Tag("B8")
    void type_oneLevelOnly_closesNestedSons() {
        TypedOrder typed = type("G14", IntegrationPlan.TWO.policyBuilder().oneLevelOnly(true).build()).value();
        assertThat(typed.lines()).extracting(line -> line.type())
                .containsExactly(LineType.PARENT, LineType.SON, LineType.SKIP);
    }

    @Test
    @Tag("B10")
    void type_productsOwnFlag_takesThePlaceOfTheLines() {
        ClassifierPolicy known = IntegrationPlan.ONE.policyBuilder()
                .kitFlags(products -> Map.of("K2", KitFlag.KIT, "K3", KitFlag.NOT_KIT))
                .build();
        Outcome<TypedOrder> typed = type("G12", known);
        assertThat(typed.value().lines()).extracting(line -> line.type()).containsExactly(
                LineType.STANDARD, LineType.SKIP, LineType.PARENT, LineType.SON, LineType.STANDARD, LineType.SKIP);
        assertThat(typed).raises(OrderCode.KIT_FLAG_UNKNOWN).about("r1");
    }

    @Test
    @Tag("KIT-3")
    void type_quantityDeclaredAsTotal_isTheLinesOwn() {
        assertThat(type("G01", IntegrationPlan.ONE.policyBuilder().childQuantity(ChildQuantity.TOTAL).build())
                        .value().typedLine(0).quantity())
                .contains(Ratio.of(5));
    }
}
