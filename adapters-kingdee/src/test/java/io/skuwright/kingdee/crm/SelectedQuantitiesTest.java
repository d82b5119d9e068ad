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
import io.skuwright.kingdee.EngBomCode;
import io.skuwright.order.ClassifierPolicy.ChildQuantity;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.row.CodeMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Plan 2, whole: quantities on the lines of an order decide those of its standard BOM. */
@Tag("BOM-8")
@Tag("KIT-3")
class SelectedQuantitiesTest {

    private static final CrmOrders CRM = CrmOrders.standard();

    private static List<String> lines(Bom bom) {
        return bom.lines().stream()
                .map(line -> line.id() + " " + line.numerator() + " " + line.component())
                .toList();
    }

    private static Bom sofaOf(StandardBomRun run) {
        return run.created().stream().filter(bom -> bom.product().equals("SOFA")).findFirst().orElseThrow();
    }

    @Test
    void plan_quantitiesOnTheOrder_decideThoseOfTheBom() {
        List<Map<String, @Nullable Object>> order = new ArrayList<>(redSofa("a"));
        order.set(0, sofa("ar", "quantity", "2"));
        order.set(1, part("aframe", "ar", "sofa-10", "numerator", "3", "denominator", "2"));
        order.set(2, part("ared", "ar", "sofa-20", "quantity", "12"));
        order.set(3, part("afoot", "ar", "sofa-50", "quantity", "10", "unit", "u1"));
        assertThat(lines(sofaOf(plan(order).value()))).containsExactly("10 3/2 FRAME", "20 6 RED", "50 4 FOOT");
        assertThat(lines(sofaOf(declared(order, ChildQuantity.TOTAL).value())))
                .containsExactly("10 3/2 FRAME", "20 6 RED", "50 5 FOOT");
        assertThat(lines(sofaOf(declared(order, ChildQuantity.PER_PARENT).value())))
                .containsExactly("10 3/2 FRAME", "20 12 RED", "50 10 FOOT");
    }

    /** 12 red are 6 for each of 2 sofas, 4 feet those of one; 10 feet are neither. */
    @Test
    void plan_quantityThatNobodyDeclared_isPassedOverWithAWarning() {
        List<Map<String, @Nullable Object>> order = new ArrayList<>(redSofa("a"));
        order.set(0, sofa("ar", "quantity", "2"));
        order.set(2, part("ared", "ar", "sofa-20", "quantity", "12"));
        order.set(3, part("afoot", "ar", "sofa-50", "quantity", "4"));
        assertThat(plan(order)).raisesOnly(EngBomCode.CONFIG_LINK_NOT_SYNCED);
        order.set(3, part("afoot", "ar", "sofa-50", "quantity", "10"));
        Outcome<StandardBomRun> outcome = plan(order);
        assertThat(outcome)
                .raises(StandardBomRunCode.SELECTED_QUANTITY_UNDECLARED)
                .about("ar").at("/0").with("count", 1).with("lines", "afoot").weighing(Severity.WARNING);
        assertThat(lines(sofaOf(outcome.value()))).contains("50 4 FOOT");
        assertThat(declared(order, ChildQuantity.PER_PARENT))
                .doesNotRaise(StandardBomRunCode.SELECTED_QUANTITY_UNDECLARED);
        order.set(0, sofa("ar"));
        assertThat(plan(order)).raises(StandardBomRunCode.SELECTED_QUANTITY_UNDECLARED).with("lines", "ared, afoot");
    }

    private static Outcome<StandardBomRun> declared(List<Map<String, @Nullable Object>> order, ChildQuantity meaning) {
        return SofaShop.door()
                .withPolicy(IntegrationPlan.TWO.policyBuilder().childQuantity(meaning).build())
                .plan(List.of(CRM.decode(order)));
    }

    /** 12 red for 2 sofas are the 6 of the BOM: written as a ratio or not, it is one content and one BOM. */
    @Test
    void plan_quantitiesThatAreThoseOfTheBom_makeNoOtherBom() {
        List<Map<String, @Nullable Object>> written = new ArrayList<>(redSofa("b"));
        written.set(2, part("bred", "br", "sofa-20", "numerator", "12", "denominator", "2"));
        assertThat(plan(redSofa("a"), written).value().created()).extracting(Bom::product).containsExactly("FRAME", "SOFA");
    }

    @Test
    void plan_quantityZero_isNotSelected() {
        List<Map<String, @Nullable Object>> order = new ArrayList<>(redSofa("a"));
        order.add(part("acushion", "ar", "sofa-40", "numerator", "0"));
        StandardBomRun run = plan(order).value();
        assertThat(lines(sofaOf(run))).containsExactly("10 1 FRAME", "20 6 RED", "50 4 FOOT");
        WrittenOrder written = run.writeBack(made(run.created())).orders().get(0);
        assertThat(written.findings().stream().map(finding -> finding.code().name() + " " + finding.subject()))
                .contains("STANDARD_BOM_LINE_MISSING acushion");
        assertThat(written.mayFlow()).isTrue();
    }

    @Test
    void plan_fixedAndSteppedLines_keepTheirKind() {
        Bom kit = bom("KIT configured", "1 BOX id=1 fixed", "1 FOIL id=2 step=0..:2", "1 SPARE id=3 step=0..:1");
        CodeMap codes = CodeMap.idsAreCodes();
        List<Map<String, @Nullable Object>> order = List.of(
                sofa("ar", "product_id", "KIT", "bom_core_id", null, "quantity", "4"),
                part("abox", "ar", "1", "quantity", "2"),
                part("afoil", "ar", "2", "quantity", "8"));
        StandardBomRun run = OrderStandardBoms.of(BomCatalog.of(List.of(kit)).value(), codes)
                .withPolicy(IntegrationPlan.TWO.policyBuilder().childQuantity(ChildQuantity.TOTAL).build())
                .plan(List.of(CRM.decode(order)))
                .value();
        assertThat(lines(run.created().get(0))).containsExactly("1 2 BOX", "2 1 FOIL");
        StandardBomWriteBack done = run.writeBack(codes);
        assertThat(done.updates().get("ar")).containsEntry("standard_bom_id", run.created().get(0).number());
        assertThat(done.updates().get("abox")).containsEntry("standard_bom_line_id", "1");
    }
}
