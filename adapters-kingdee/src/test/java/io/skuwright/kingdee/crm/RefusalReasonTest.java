package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.kingdee.crm.SofaShop.part;
import static io.skuwright.kingdee.crm.SofaShop.plan;
import static io.skuwright.kingdee.crm.SofaShop.redSofa;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which of several errors is the reason that a line gets no standard BOM: the order of lines does not decide. */
@Tag("BOM-8")
@Tag("B9")
class RefusalReasonTest {

    /** Returns the reasons of all steps, which are refusals. */
    private static List<String> reasons(Outcome<StandardBomRun> outcome) {
        List<Step> steps = outcome.value().plan().steps();
        assertThat(steps).extracting(Step::action).containsOnly(Step.Action.REFUSE);
        return steps.stream().map(Step::reason).toList();
    }

    /** Whichever of the two comes first, both errors are told, and the reason is the first of them by name. */
    @Test
    void plan_oneBomLineTwiceAndUnreadable_hasTheSameReasonInAnyOrder() {
        Map<String, @Nullable Object> unreadable = part("amore", "ar", "sofa-20", "numerator", "two");
        List<Map<String, @Nullable Object>> last = new ArrayList<>(redSofa("a"));
        last.add(unreadable);
        List<Map<String, @Nullable Object>> first = new ArrayList<>(redSofa("a"));
        first.add(1, unreadable);
        for (List<Map<String, @Nullable Object>> order : List.of(first, last)) {
            Outcome<StandardBomRun> outcome = plan(order);
            assertThat(outcome)
                    .raises(StandardBomRunCode.BOM_LINE_SELECTED_TWICE).with("line", "20").times(1)
                    .raises(StandardBomRunCode.SELECTED_QUANTITY_UNKNOWN).about("amore").times(1);
            assertThat(reasons(outcome)).containsExactly("BOM_LINE_SELECTED_TWICE");
        }
    }

    /** Behind the limit nobody looks for errors, so that what was found before it is not the reason. */
    @Test
    void plan_limitAndAnotherError_isRefusedForTheLimit() {
        List<Map<String, @Nullable Object>> order = new ArrayList<>(redSofa("a"));
        order.add(part("amore", "ar", "sofa-20"));
        Outcome<StandardBomRun> outcome = SofaShop.door()
                .withPolicy(IntegrationPlan.TWO.policyBuilder()
                        .limits(Limits.defaults().with(Limit.EXPLOSION_ROWS, 2))
                        .build())
                .plan(List.of(CrmOrders.standard().decode(order)));
        assertThat(outcome)
                .raises(StandardBomRunCode.LIMIT_SELECTION).about("ar")
                .raises(StandardBomRunCode.BOM_LINE_SELECTED_TWICE);
        assertThat(reasons(outcome)).containsExactly("LIMIT_SELECTION");
    }
}
