package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.BomSketch.bom;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.kingdee.crm.SofaShop.made;
import static io.skuwright.kingdee.crm.SofaShop.part;
import static io.skuwright.kingdee.crm.SofaShop.plan;
import static io.skuwright.kingdee.crm.SofaShop.redSofa;
import static io.skuwright.kingdee.crm.SofaShop.sofa;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomContentCode;
import io.skuwright.kingdee.EngBomCode;
import io.skuwright.order.ClassifierPolicy.ChildQuantity;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.row.CodeMap;
import io.skuwright.row.RowCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What keeps a line from getting a standard BOM: each is said, and no BOM is made for it. */
@Tag("BOM-8")
@Tag("B9")
class StandardBomRunFindingsTest {

    private static final CrmOrders CRM = CrmOrders.standard();

    private static List<Map<String, @Nullable Object>> red(int at, Map<String, @Nullable Object> line) {
        List<Map<String, @Nullable Object>> order = new ArrayList<>(redSofa("a"));
        order.set(at, line);
        return order;
    }

    /** Returns why the root is refused; nothing may be created then. */
    private static String refusal(Outcome<StandardBomRun> outcome) {
        StandardBomRun run = outcome.value();
        assertThat(run.created()).isEmpty();
        assertThat(run.plan().isEmpty()).isTrue();
        return run.plan().steps().stream()
                .filter(step -> step.subject().equals("ar"))
                .map(step -> step.action().text() + " " + step.reason() + " " + step.values())
                .reduce("", String::concat);
    }

    private static Outcome<StandardBomRun> total(List<Map<String, @Nullable Object>> order) {
        return SofaShop.door()
                .withPolicy(IntegrationPlan.TWO.policyBuilder().childQuantity(ChildQuantity.TOTAL).build())
                .plan(List.of(CRM.decode(order)));
    }

    @Test
    void plan_bundleThatIsNotLoaded_isTold() {
        CodeMap codes = SofaShop.codes().with("bom", "core-new", "NEW_C");
        Outcome<StandardBomRun> outcome = OrderStandardBoms.of(SofaShop.catalog(), codes)
                .plan(List.of(CRM.decode(red(0, sofa("ar", "bom_core_id", "core-new")))));
        assertThat(outcome)
                .raises(StandardBomRunCode.CONFIGURED_BOM_UNKNOWN)
                .about("ar").at("/0").with("bom", "core-new").with("product", "P-SOFA");
        assertThat(refusal(outcome)).isEqualTo("refuse CONFIGURED_BOM_UNKNOWN {order=, product=P-SOFA}");
    }

    @Test
    void plan_bundleWithoutCode_isNeverTakenForACode() {
        Outcome<StandardBomRun> outcome = plan(red(0, sofa("ar", "bom_core_id", "SOFA_C")));
        assertThat(outcome).raises(RowCode.UNMAPPED_ID).about("SOFA_C").at("/0").with("kind", "bom");
        assertThat(refusal(outcome)).startsWith("refuse UNMAPPED_ID");
    }

    @Test
    void plan_rootWithoutBundle_takesTheConfiguredBomOfItsProduct() {
        List<Map<String, @Nullable Object>> order = red(0, sofa("ar", "bom_core_id", ""));
        assertThat(plan(order)).raisesOnly(EngBomCode.CONFIG_LINK_NOT_SYNCED);
        Bom second = bom("SOFA number=SOFA_D configured", "1 FRAME id=10");
        assertThat(SofaShop.door(second).plan(List.of(CRM.decode(order))))
                .raises(StandardBomRunCode.CONFIGURED_BOM_UNKNOWN).about("ar").with("bom", "");
        assertThat(plan(red(0, sofa("ar", "bom_core_id", "", "product_id", "P-NONE"))))
                .raises(StandardBomRunCode.CONFIGURED_BOM_UNKNOWN).with("product", "P-NONE");
        assertThat(plan(red(0, sofa("ar", "bom_core_id", null, "product_id", null))))
                .raises(StandardBomRunCode.CONFIGURED_BOM_UNKNOWN).with("product", "");
    }

    @Test
    void plan_bomOfAnotherProduct_isNotBuiltFrom() {
        Outcome<StandardBomRun> outcome = plan(red(0, sofa("ar", "bom_core_id", "core-frame")));
        assertThat(outcome)
                .raises(StandardBomRunCode.CONFIGURED_BOM_OF_OTHER_PRODUCT)
                .about("ar").at("/0").with("bom", "FRAME_C").with("expected", "SOFA").with("actual", "FRAME");
        assertThat(refusal(outcome)).startsWith("refuse CONFIGURED_BOM_OF_OTHER_PRODUCT");
    }

    @Test
    void plan_rootWithoutChildren_isNotTakenForTheWholeBom() {
        Outcome<StandardBomRun> outcome = plan(List.of(sofa("ar")));
        assertThat(outcome).raises(StandardBomRunCode.NOTHING_SELECTED).about("ar").at("/0").with("bom", "SOFA_C");
        assertThat(refusal(outcome)).startsWith("refuse NOTHING_SELECTED");
    }

    @Test
    void plan_childOfAnotherBom_isTold() {
        Outcome<StandardBomRun> outcome = plan(red(2, part("ared", "ar", "frame-6")));
        assertThat(outcome)
                .raises(StandardBomRunCode.SELECTED_LINE_UNKNOWN)
                .about("ared").at("/2").with("line", "frame-6").with("bom", "SOFA_C");
        assertThat(refusal(outcome)).startsWith("refuse SELECTED_LINE_UNKNOWN");
        CodeMap codes = SofaShop.codes().with("bomLine", "sofa-99", "SOFA_C#99").with("bomLine", "bare", "20");
        OrderStandardBoms door = OrderStandardBoms.of(SofaShop.catalog(), codes);
        for (String reference : List.of("sofa-99", "bare")) {
            assertThat(door.plan(List.of(CRM.decode(red(2, part("ared", "ar", reference))))))
                    .raises(StandardBomRunCode.SELECTED_LINE_UNKNOWN).with("line", reference);
        }
        assertThat(plan(red(2, part("ared", "ar", "lost"))))
                .raises(RowCode.UNMAPPED_ID).about("lost").at("/2").with("kind", "bomLine");
    }

    @Test
    void plan_oneBomLineTwice_isNotAddedUp() {
        List<Map<String, @Nullable Object>> order = new ArrayList<>(redSofa("a"));
        order.add(part("amore", "ar", "sofa-20"));
        Outcome<StandardBomRun> outcome = plan(order);
        assertThat(outcome)
                .raises(StandardBomRunCode.BOM_LINE_SELECTED_TWICE)
                .about("amore").at("/4").with("line", "20").with("bom", "SOFA_C").with("other", "ared");
        assertThat(refusal(outcome)).startsWith("refuse BOM_LINE_SELECTED_TWICE");
    }

    @Test
    void plan_neededLinesThatAreNotOnTheOrder_areNamed() {
        Outcome<StandardBomRun> outcome = plan(List.of(sofa("ar"), part("ared", "ar", "sofa-20")));
        assertThat(outcome)
                .raises(StandardBomRunCode.CONFIGURED_LINE_LEFT_OUT)
                .about("ar").at("/0").with("bom", "SOFA_C").with("lines", "10, 50").weighing(Severity.WARNING);
        assertThat(outcome.value().created()).hasSize(1);
        assertThat(outcome.value().created().get(0).lines()).extracting(line -> line.id()).containsExactly("20");
    }

    /** Lines that need a spec value, a date or have no quantity are not missed, and no value is asked for. */
    @Test
    void plan_linesThatNeedNotCount_areNotMissed() {
        Bom kit = bom(
                "SOFA number=SOFA_C configured",
                "6 RED id=20", "1 A id=1 when=size:L", "1 B id=2 from=2026-01-01", "1 C id=3 to=2026-01-01", "0 D id=4",
                "1 E id=5 optional", "1 F id=6 group=1");
        assertThat(OrderStandardBoms.of(BomCatalog.of(List.of(kit)).value(), SofaShop.codes())
                        .plan(List.of(CRM.decode(List.of(sofa("ar"), part("ared", "ar", "sofa-20"))))))
                .raisesOnly(EngBomCode.CONFIG_LINK_NOT_SYNCED);
    }

    @Test
    void plan_quantityInAnotherUnit_isNotTaken() {
        Outcome<StandardBomRun> outcome = plan(red(3, part("afoot", "ar", "sofa-50", "numerator", "2", "unit", "u2")));
        assertThat(outcome)
                .raises(StandardBomRunCode.SELECTED_UNIT_DIFFERS)
                .about("afoot").at("/3").with("bom", "SOFA_C").with("line", "50")
                .with("expected", "pcs").with("actual", "pair");
        assertThat(refusal(outcome)).startsWith("refuse SELECTED_UNIT_DIFFERS");
        for (String harmless : List.of("u1", "unknown", "")) {
            assertThat(plan(red(3, part("afoot", "ar", "sofa-50", "numerator", "2", "unit", harmless)))).raisesOnly(EngBomCode.CONFIG_LINK_NOT_SYNCED);
        }
        assertThat(plan(red(2, part("ared", "ar", "sofa-20", "numerator", "2", "unit", "u2")))).raisesOnly(EngBomCode.CONFIG_LINK_NOT_SYNCED);
        assertThat(plan(red(3, part("afoot", "ar", "sofa-50", "unit", "u2")))).raisesOnly(EngBomCode.CONFIG_LINK_NOT_SYNCED);
    }

    @Test
    void plan_quantityThatCannotBeTold_isNoneOfTheBoms() {
        Outcome<StandardBomRun> unreadable = plan(red(2, part("ared", "ar", "sofa-20", "numerator", "two")));
        assertThat(unreadable).raises(StandardBomRunCode.SELECTED_QUANTITY_UNKNOWN).about("ared").at("/2");
        assertThat(refusal(unreadable)).startsWith("refuse SELECTED_QUANTITY_UNKNOWN");
        assertThat(plan(red(2, part("ared", "ar", "sofa-20", "numerator", "1", "denominator", "0"))))
                .raises(StandardBomRunCode.SELECTED_QUANTITY_UNKNOWN);
        assertThat(total(red(0, sofa("ar", "quantity", "2"))))
                .raises(StandardBomRunCode.SELECTED_QUANTITY_UNKNOWN).about("aframe").at("/1");
        List<Map<String, @Nullable Object>> order = red(2, part("ared", "ar", "sofa-20", "quantity", "6"));
        assertThat(total(order)).raises(StandardBomRunCode.SELECTED_QUANTITY_UNKNOWN).about("ared");
        order.set(0, sofa("ar", "quantity", "0"));
        assertThat(total(order)).raises(StandardBomRunCode.SELECTED_QUANTITY_UNKNOWN).about("ared");
    }

    @Test
    void plan_negativeQuantity_isRefusedByTheBom() {
        Outcome<StandardBomRun> outcome = plan(red(2, part("ared", "ar", "sofa-20", "numerator", "-1")));
        assertThat(outcome)
                .raises(BomContentCode.SELECTION_QUANTITY_INVALID).with("value", "-1").with("line", "20")
                .raises(StandardBomRunCode.STANDARD_BOM_REFUSED)
                .about("ar").at("/0").with("bom", "SOFA_C").with("why", "SELECTION_QUANTITY_INVALID");
        assertThat(refusal(outcome)).startsWith("refuse STANDARD_BOM_REFUSED");
        assertThat(outcome.value().plan().toText()).contains("refuse 'SOFA_C'");
    }

    @Test
    void plan_longPaths_areStoppedByTheLimit() {
        List<Map<String, @Nullable Object>> order = new ArrayList<>(redSofa("a"));
        order.add(part("aspring", "aframe", "frame-6"));
        OrderStandardBoms door = SofaShop.door();
        // 5 lines of the sofa with one id each; of the frame one with two ids, and two that are left out.
        assertThat(limited(door, 10).plan(List.of(CRM.decode(order))))
                .raises(StandardBomRunCode.LIMIT_SELECTION)
                .about("ar").at("/0").with("limit", 10).with("actual", 11);
        assertThat(limited(door, 11).plan(List.of(CRM.decode(order))))
                .doesNotRaise(StandardBomRunCode.LIMIT_SELECTION);
    }

    private static OrderStandardBoms limited(OrderStandardBoms door, long rows) {
        return door.withPolicy(IntegrationPlan.TWO.policyBuilder()
                .limits(Limits.defaults().with(Limit.EXPLOSION_ROWS, rows))
                .build());
    }

    /** The order was configured in the second frame BOM, but the sofa opens the first: the line ids mean other parts. */
    @Test
    void plan_assemblyConfiguredInAnotherBom_isRefused() {
        Bom other = bom("FRAME number=FRAME_D configured default=no", "1 OAK id=6", "1 PINE id=8");
        CodeMap codes = SofaShop.codes()
                .with("bom", "core-frame2", "FRAME_D")
                .with("bomLine", "frame2-6", "FRAME_D#6")
                .with("bomLine", "frame2-8", "FRAME_D#8");
        List<Map<String, @Nullable Object>> order = red(1, part("aframe", "ar", "sofa-10", "bom_core_id", "core-frame2"));
        order.add(part("aoak", "aframe", "frame2-6"));
        order.add(part("apine", "aframe", "frame2-8"));
        Outcome<StandardBomRun> outcome =
                OrderStandardBoms.of(SofaShop.catalog(other), codes).plan(List.of(CRM.decode(order)));
        assertThat(outcome)
                .raises(StandardBomRunCode.CONFIGURED_BOM_OTHER_VERSION)
                .about("aoak").at("/4").with("expected", "FRAME_D").with("actual", "FRAME_C");
        assertThat(refusal(outcome)).startsWith("refuse CONFIGURED_BOM_OTHER_VERSION");
    }

    @Test
    void plan_assemblyWithAnUnknownBundle_isTold() {
        List<Map<String, @Nullable Object>> order = red(1, part("aframe", "ar", "sofa-10", "bom_core_id", "lost"));
        assertThat(plan(order)).raisesOnly(EngBomCode.CONFIG_LINK_NOT_SYNCED);
        order.add(part("aspring", "aframe", "frame-6"));
        assertThat(plan(order)).raises(RowCode.UNMAPPED_ID).about("lost").at("/1");
    }

    /** What a part below a part without a configured BOM stands in is unknown; it has no standard line either. */
    @Test
    void plan_childrenOfABoughtPart_areNoSelection() {
        List<Map<String, @Nullable Object>> order = new ArrayList<>(redSofa("a"));
        order.add(part("apin", "ared", "frame-6"));
        Outcome<StandardBomRun> outcome = plan(order);
        assertThat(outcome).raisesOnly(EngBomCode.CONFIG_LINK_NOT_SYNCED);
        WrittenOrder written = outcome.value().writeBack(made(outcome.value().created())).orders().get(0);
        assertThat(written.updates().asMap().get("apin")).doesNotContainKey("standard_bom_line_id");
    }

    @Test
    void plan_standardBomOfAnotherSelection_isNotReplaced() {
        Bom blue = bom("SOFA number=BLUE-STD", "6 BLUE id=30");
        CodeMap codes = SofaShop.codes().with("bom", "core-blue", "BLUE-STD");
        OrderStandardBoms door = OrderStandardBoms.of(SofaShop.catalog(blue), codes).withNumbering((from, hash) -> from.product() + "-1");
        Outcome<StandardBomRun> outcome =
                door.plan(List.of(CRM.decode(red(0, sofa("ar", "standard_bom_id", "core-blue")))));
        assertThat(outcome)
                .raises(StandardBomRunCode.STANDARD_BOM_OTHER_SELECTION)
                .about("ar").at("/0").with("actual", "BLUE-STD").with("expected", "SOFA-1");
        assertThat(refusal(outcome)).startsWith("refuse STANDARD_BOM_OTHER_SELECTION");
        assertThat(door.plan(List.of(CRM.decode(red(0, sofa("ar", "standard_bom_id", "lost"))))))
                .raises(RowCode.UNMAPPED_ID).about("lost").at("/0");
        assertThat(door.plan(List.of(CRM.decode(
                        red(0, sofa("ar", "bom_core_id", "core-blue", "standard_bom_id", "core-red"))))))
                .raises(StandardBomRunCode.STANDARD_BOM_OTHER_SELECTION)
                .with("actual", "core-red").with("expected", "core-blue");
    }

    /** The bundle was written and the lines were not: the run finds the same BOM and completes the order. */
    @Test
    void plan_halfWrittenOrder_isCompleted() {
        Bom sofa = bom("SOFA number=S-STD", "6 RED id=2");
        CodeMap codes = SofaShop.codes().with("bom", "core-red", "S-STD").with("bomLine", "std-2", "S-STD#2");
        List<Map<String, @Nullable Object>> order =
                List.of(sofa("ar", "standard_bom_id", "core-red"), part("ared", "ar", "sofa-20"));
        StandardBomRun run = OrderStandardBoms.of(SofaShop.catalog(sofa), codes)
                .plan(List.of(CRM.decode(order)))
                .value();
        assertThat(run.writeBack(CodeMap.empty()).updates().get("ared")).containsEntry("standard_bom_line_id", "std-2");
        assertThat(run.writeBack(CodeMap.empty()).updates().get("ar")).doesNotContainKey("standard_bom_id");
    }

    @Test
    void plan_incompleteKit_isRefusedUntilItsLinesAreCorrected() {
        List<Map<String, @Nullable Object>> order = red(2, part("ared", "ar", ""));
        Outcome<StandardBomRun> outcome = SofaShop.door().plan(List.of(CRM.decode(
                Map.of("name", "SO-7"), order, Place.ROOT)));
        assertThat(refusal(outcome)).isEqualTo("refuse KIT_INCOMPLETE {order=SO-7, product=P-SOFA}");
        assertThat(outcome.value().writeBack(CodeMap.empty()).orders().get(0).mayFlow()).isFalse();
    }
}
