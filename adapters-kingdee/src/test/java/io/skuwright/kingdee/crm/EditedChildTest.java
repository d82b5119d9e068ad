package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.BomSketch.bom;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.kingdee.json.JsonRows;
import io.skuwright.order.ClassifierPolicy;
import io.skuwright.order.ClassifierPolicy.ChildQuantity;
import io.skuwright.order.LineRatios;
import io.skuwright.order.OrderCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.row.CodeMap;
import io.skuwright.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With standard BOMs in the CRM nobody may change quantity or price of a part; with configured ones anybody may. */
@Tag("B2")
class EditedChildTest {

    private static final CodeMap CODES = CodeMap.of(Map.of(
            "bomLine", Map.of("b1", "KIT_V1#10", "b2", "KIT_V1#20"),
            "bom", Map.of("core", "KIT_V1"),
            "product", Map.of("p0", "KIT", "p1", "CUP", "p2", "LID")));
    private static final BomCatalog CATALOG =
            BomCatalog.of(List.of(bom("KIT", "2 CUP", "2/3 LID"))).value();

    /** A kit ordered 3 times: 5 cups where 6 are due, 2 lids, at 1.25 where 1.20 is the price. */
    private static final List<Map<String, @Nullable Object>> LINES = List.of(
            line("r", "p0", "b0", null, "quantity", "3", "is_kit__c__v", "true", "bom_core_id", "core"),
            line("c", "p1", "b1", "kr", "quantity", "5", "sales_price", "4"),
            line("l", "p2", "b2", "kr", "quantity", "2", "sales_price", "1.25"));

    private static Map<String, @Nullable Object> line(
            String id, String product, String bomLine, @Nullable String parent, @Nullable Object... more) {
        Map<String, @Nullable Object> line = CrmLines.map(
                "_id", id, "product_id", product, "bom_id", bomLine, "prod_pkg_key", "k" + id,
                "parent_prod_pkg_key", parent, "root_prod_pkg_key", "kr", "standard_bom_id", "S", "standard_bom_line_id", "S1");
        line.putAll(CrmLines.map(more));
        return line;
    }

    private static LineRatios byCode() {
        return LineRatios.from(CATALOG, CODES)
                .orThrow()
                .withPricesByCode(Map.of("KIT_V1#10", Ratio.of(4), "KIT_V1#20", Ratio.parse("1.20")), CODES)
                .orThrow();
    }

    private static ClassifierPolicy policy(IntegrationPlan plan, LineRatios known) {
        return plan.policyBuilder().childQuantity(ChildQuantity.TOTAL).lineRatios(known).build();
    }

    private static Severity weight(IntegrationPlan plan) {
        return plan == IntegrationPlan.THREE ? Severity.ERROR : Severity.INFO;
    }

    @ParameterizedTest
    @EnumSource
    void type_weighsAsThePlanSays_whereverTheBomIsKnownFrom(IntegrationPlan plan) {
        CrmOrder order = CrmOrders.standard().decode(LINES);
        LineRatios byShape = LineRatios.matching(order.order(), CATALOG, CODES, BomPolicy.defaults())
                .withPrices(Map.of("b1", Ratio.of(4), "b2", Ratio.of(6, 5)));
        assertThat(byShape).isEqualTo(byCode());
        for (LineRatios known : List.of(byCode(), byShape)) {
            assertThat(CrmOrders.standard().type(order, policy(plan, known)))
                    .raises(OrderCode.CHILD_QUANTITY_CHANGED)
                    .about("c").at("/1").with("actual", "5").with("expected", "6").weighing(weight(plan)).times(1)
                    .raises(OrderCode.CHILD_PRICE_CHANGED)
                    .about("l").at("/2").with("actual", "5/4").with("expected", "6/5").weighing(weight(plan)).times(1)
                    .raisesOnly(OrderCode.CHILD_QUANTITY_CHANGED, OrderCode.CHILD_PRICE_CHANGED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void beforeSync_stopsTheOrderInPlan3Only(IntegrationPlan plan) {
        BeforeSyncAnswer answer = BeforeSync.plan(plan)
                .withPolicy(policy(plan, byCode()))
                .run(CrmOrders.ORDER_OBJECT, Map.of(), Map.of(CrmOrders.LINE_OBJECT, LINES));
        boolean isStopped = plan == IntegrationPlan.THREE;
        assertThat(answer.isExec()).isNotEqualTo(isStopped);
        assertThat(answer.code()).isEqualTo(isStopped ? "CHILD_QUANTITY_CHANGED" : "0");
        assertThat(answer.findings())
                .raises(OrderCode.CHILD_QUANTITY_CHANGED).about("c").at("/details/SalesOrderProductObj/1").weighing(weight(plan))
                .raises(OrderCode.CHILD_PRICE_CHANGED).about("l").weighing(weight(plan));
        if (isStopped) {
            assertThat(answer.message()).startsWith("The order is not sent. 2 errors: Line 'c'");
            assertThat(answer.sent()).isEmpty();
        } else {
            assertThat(answer.sent()).containsExactly("r", "c", "l");
        }
    }

    /** A kit with an edited part stays behind as a whole; a plain line goes. */
    @Test
    void beforeSync_sendHealthyLines_keepsTheEditedKitBack() {
        List<Map<String, @Nullable Object>> lines = new ArrayList<>(LINES);
        lines.add(CrmLines.map("_id", "p", "product_id", "p9", "quantity", "1"));
        BeforeSyncAnswer answer = BeforeSync.plan("3")
                .withPolicy(policy(IntegrationPlan.THREE, byCode()))
                .sendHealthyLines()
                .run(CrmOrders.ORDER_OBJECT, Map.of(), Map.of(CrmOrders.LINE_OBJECT, lines));
        assertThat(answer.sent()).containsExactly("p");
    }

    @Test
    void afterSave_fails_andWritesTypesAllTheSame() {
        AfterSaveAnswer answer =
                AfterSave.plan("3").withPolicy(policy(IntegrationPlan.THREE, byCode())).run(LINES);
        assertThat(answer.failed()).isTrue();
        assertThat(answer.message()).contains("2 errors: Line 'c'");
        assertThat(answer.updates().asMap().keySet()).containsExactly("r", "c", "l");
        assertThat(AfterSave.plan("1").withPolicy(policy(IntegrationPlan.ONE, byCode())).run(LINES).failed())
                .isFalse();
    }

    @Test
    void json_isTheSameDoor() {
        CrmOrder order = CrmOrders.standard()
                .decode(JsonRows.of(Row.of(
                                CrmLines.map(CrmOrders.LINE_OBJECT, LINES), Place.ROOT)
                        .toJson()));
        assertThat(CrmOrders.standard().type(order, policy(IntegrationPlan.THREE, byCode())))
                .raises(OrderCode.CHILD_PRICE_CHANGED).about("l").at("/SalesOrderProductObj/2").weighing(Severity.ERROR)
                .raises(OrderCode.CHILD_QUANTITY_CHANGED).about("c");
    }
}
