package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.BomSketch.bom;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static io.skuwright.kingdee.crm.SofaShop.applied;
import static io.skuwright.kingdee.crm.SofaShop.made;
import static io.skuwright.kingdee.crm.SofaShop.part;
import static io.skuwright.kingdee.crm.SofaShop.plan;
import static io.skuwright.kingdee.crm.SofaShop.redSofa;
import static io.skuwright.kingdee.crm.SofaShop.sofa;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomPolicy;
import io.skuwright.bom.StandardBom;
import io.skuwright.kingdee.EngBomCode;
import io.skuwright.order.KitFlag;
import io.skuwright.result.Outcome;
import io.skuwright.result.Plan;
import io.skuwright.result.Step;
import io.skuwright.row.CodeMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Plan 2, whole: from configured orders to standard BOMs. */
@Tag("BOM-8")
@Tag("B9")
@Tag("KIT-1")
class OrderStandardBomsTest {

    private static final CrmOrders CRM = CrmOrders.standard();

    private static List<Map<String, @Nullable Object>> blueSofa(String prefix) {
        return List.of(
                sofa(prefix + "r"),
                part(prefix + "frame", prefix + "r", "sofa-10"),
                part(prefix + "blue", prefix + "r", "sofa-30"),
                part(prefix + "foot", prefix + "r", "sofa-50"));
    }

    private static List<String> lines(Bom bom) {
        return bom.lines().stream()
                .map(line -> line.id() + " " + line.numerator() + " " + line.component())
                .toList();
    }

    private static List<String> steps(Plan plan) {
        return plan.steps().stream()
                .map(step -> step.action().text() + " " + step.subject() + " " + step.reason())
                .toList();
    }

    private static Bom sofaOf(StandardBomRun run) {
        return run.created().stream().filter(bom -> bom.product().equals("SOFA")).findFirst().orElseThrow();
    }

    @Test
    void plan_equalSelections_makeOneBomOnce() {
        Outcome<StandardBomRun> outcome = plan(redSofa("a"), blueSofa("b"), redSofa("c"));
        assertThat(outcome).raisesOnly(EngBomCode.CONFIG_LINK_NOT_SYNCED);
        StandardBomRun run = outcome.value();
        assertThat(run.created()).extracting(Bom::product).containsExactly("FRAME", "SOFA", "SOFA");
        assertThat(lines(run.created().get(1))).containsExactly("10 1 FRAME", "20 6 RED", "50 4 FOOT");
        assertThat(lines(run.created().get(2))).containsExactly("10 1 FRAME", "30 6 BLUE", "50 4 FOOT");
        assertThat(run.plan().steps()).extracting(Step::action).containsOnly(Step.Action.CREATE).hasSize(3);
        assertThat(run.toString()).isEqualTo(run.plan().toText());
    }

    @Test
    void plan_twoRootsOfOneOrder_shareTheirBom() {
        List<Map<String, @Nullable Object>> both = new ArrayList<>(redSofa("a"));
        both.addAll(redSofa("b"));
        StandardBomRun run = plan(both).value();
        assertThat(run.created()).extracting(Bom::product).containsExactly("FRAME", "SOFA");
        String sofa = sofaOf(run).number();
        assertThat(run.writeBack(made(run.created())).updates().get("ar"))
                .isEqualTo(Map.of(
                        "standard_bom_id", "made-" + sofa,
                        "product_type__c", "parent",
                        "std_bom_core__c", "made-" + sofa))
                .isEqualTo(run.writeBack(made(run.created())).updates().get("br"));
    }

    @Test
    void plan_afterTheWriteBack_hasNothingToDo() {
        StandardBomRun run = plan(redSofa("a"), blueSofa("b")).value();
        StandardBomWriteBack done = run.writeBack(made(run.created()));
        Bom[] there = run.created().toArray(new Bom[0]);
        Outcome<StandardBomRun> again = SofaShop.door(there)
                .plan(List.of(
                        CRM.decode(applied(redSofa("a"), done.updates())),
                        CRM.decode(applied(blueSofa("b"), done.updates()))));
        assertThat(again).raisesNothing();
        assertThat(again.value().plan().steps()).isEmpty();
        assertThat(again.value().writeBack(CodeMap.empty()).updates()).isEmpty();
        assertThat(again.value().writeBack(CodeMap.empty()).mayFlow()).hasSize(2);
    }

    /** Made, and the ids lost before they were written: the same BOMs are found again by their content. */
    @Test
    void plan_ofBomsThatAreThere_keepsThemWhateverTheirLineIds() {
        Bom frame = bom("FRAME number=F-STD", "8 SPRING id=1", "3 WOOD id=2");
        Bom sofa = bom("SOFA number=S-STD", "4 FOOT id=1 unit=pcs", "6 RED id=2", "1 FRAME id=3 bom=F-STD");
        List<Map<String, @Nullable Object>> order = new ArrayList<>(redSofa("a"));
        order.add(part("aspring", "aframe", "frame-6"));
        order.add(part("awood", "aframe", "frame-8"));
        StandardBomRun run = SofaShop.door(frame, sofa).plan(List.of(CRM.decode(order))).value();
        assertThat(steps(run.plan())).containsExactly("keep F-STD EQUAL_CONTENT", "keep S-STD EQUAL_CONTENT");
        assertThat(run.plan().isEmpty()).isTrue();
        assertThat(run.standardBoms()).extracting(StandardBom::isNew).containsExactly(false, false);
        StandardBomWriteBack done = run.writeBack(made(List.of(frame, sofa)));
        assertThat(done.updates().get("ar")).containsEntry("standard_bom_id", "made-S-STD");
        assertThat(done.updates().get("ared")).containsEntry("standard_bom_line_id", "made-S-STD#2");
        assertThat(done.updates().get("aframe")).containsEntry("son_bom_id__c", "made-S-STD#3");
    }

    @Test
    void plan_partsBelowAnAssembly_areItsSelection() {
        List<Map<String, @Nullable Object>> strong = new ArrayList<>(redSofa("a"));
        strong.set(1, part("aframe", "ar", "sofa-10", "bom_core_id", "core-frame"));
        strong.add(part("astrong", "aframe", "frame-7", "numerator", "10"));
        strong.add(part("awood", "aframe", "frame-8"));
        StandardBomRun run = plan(strong).value();
        assertThat(run.created()).extracting(OrderStandardBomsTest::lines)
                .containsExactly(
                        List.of("7 10 STRONG", "8 3 WOOD"), List.of("10 1 FRAME", "20 6 RED", "50 4 FOOT"));
        StandardBomWriteBack done = run.writeBack(made(run.created()));
        assertThat(done.updates().get("astrong")).isEqualTo(Map.of("product_type__c", "skip"));
        assertThat(done.mayFlow()).hasSize(1);
    }

    @Test
    @Tag("B10")
    void plan_kitFlagsOfOldProducts_areAskedInBulk() {
        List<Map<String, @Nullable Object>> old = new ArrayList<>(redSofa("a"));
        old.set(0, sofa("ar", "is_kit__c__v", null));
        StandardBomRun run = SofaShop.door()
                .withPolicy(IntegrationPlan.TWO.policyBuilder()
                        .kitFlags(products -> {
                            assertThat(products).containsExactly("P-SOFA");
                            return Map.of("P-SOFA", KitFlag.KIT);
                        })
                        .build())
                .plan(List.of(CRM.decode(old)))
                .value();
        assertThat(run.writeBack(made(run.created())).updates().get("ar")).containsEntry("product_type__c", "parent");
    }

    @Test
    void plan_ofAProductThatIsNoKit_givesItsBomToTheProductOnly() {
        List<Map<String, @Nullable Object>> order = new ArrayList<>(redSofa("a"));
        order.set(0, sofa("ar", "is_kit__c__v", "false"));
        StandardBomRun run = plan(order).value();
        StandardBomWriteBack done = run.writeBack(made(run.created()));
        assertThat(done.updates().get("ar")).containsEntry("std_bom_core__c", "made-" + sofaOf(run).number());
        assertThat(done.updates().get("ared")).isEqualTo(Map.of("product_type__c", "skip"));
        assertThat(done.mayFlow()).hasSize(1);
    }

    /** Ordered with a standard bundle: there is nothing to choose, and the parts name its lines already. */
    @Test
    void plan_ofAStandardBundle_keepsItAndItsLines() {
        Bom fixed = bom("SOFA number=S-STD", "1 FRAME id=1", "6 RED id=2");
        CodeMap codes = SofaShop.codes().with("bom", "core-std", "S-STD");
        List<Map<String, @Nullable Object>> order =
                List.of(sofa("ar", "bom_core_id", "core-std"), part("ared", "ar", "std-2"), part("ablank", "ar", "std-3"));
        Outcome<StandardBomRun> outcome =
                OrderStandardBoms.of(SofaShop.catalog(fixed), codes).plan(List.of(CRM.decode(order)));
        assertThat(outcome).raisesNothing();
        assertThat(steps(outcome.value().plan())).containsExactly("keep S-STD ORDERED_AS_STANDARD");
        StandardBomWriteBack done = outcome.value().writeBack(CodeMap.empty());
        assertThat(done.updates().get("ar"))
                .isEqualTo(Map.of(
                        "standard_bom_id", "core-std", "product_type__c", "parent", "std_bom_core__c", "core-std"));
        assertThat(done.updates().get("ared")).containsEntry("son_bom_id__c", "std-2");
        assertThat(done.mayFlow()).hasSize(1);
        assertThat(OrderStandardBoms.of(SofaShop.catalog(fixed), codes)
                        .plan(List.of(CRM.decode(applied(order, done.updates()))))
                        .value()
                        .plan()
                        .steps())
                .isEmpty();
    }

    /** Whoever says that a bundle is a standard one need not load it. */
    @Test
    void plan_ofABundleThatIsSaidToBeStandard_asksForNoBom() {
        CrmOrders crm = CRM.withStandardBundles(Set.of("core-x"));
        List<Map<String, @Nullable Object>> order = List.of(sofa("ar", "bom_core_id", "core-x"), part("ared", "ar", "std-2"));
        Outcome<StandardBomRun> outcome = SofaShop.door().withReader(crm).plan(List.of(crm.decode(order)));
        assertThat(outcome).raisesNothing();
        assertThat(steps(outcome.value().plan())).containsExactly("keep core-x ORDERED_AS_STANDARD");
        assertThat(outcome.value().writeBack(CodeMap.empty()).updates().get("ared"))
                .containsEntry("standard_bom_line_id", "std-2");
    }

    @Test
    void plan_selectedValues_decideOnConditions() {
        Bom kit = bom("SOFA number=SOFA_C configured", "1 FRAME id=10 when=size:L", "6 RED id=20", "6 BLUE id=30 when=size:S");
        List<Map<String, @Nullable Object>> order =
                List.of(sofa("ar"), part("aframe", "ar", "sofa-10"), part("ared", "ar", "sofa-20"));
        OrderStandardBoms door = OrderStandardBoms.of(BomCatalog.of(List.of(kit)).value(), SofaShop.codes());
        assertThat(door.plan(List.of(CRM.decode(order))))
                .raises(StandardBomRunCode.STANDARD_BOM_REFUSED)
                .about("ar").at("/0").with("bom", "SOFA_C").with("why", "SELECTION_SPEC_MISSING");
        StandardBomRun run = door.withValues(Map.of("ar", Map.of("size", "L")))
                .plan(List.of(CRM.decode(order)))
                .value();
        assertThat(lines(run.created().get(0))).containsExactly("10 1 FRAME", "20 6 RED");
    }

    @Test
    void plan_dateAndNumbering_areTheCallers() {
        Bom kit = bom("SOFA number=SOFA_C configured", "1 FRAME id=10 from=2026-01-01", "6 RED id=20");
        List<Map<String, @Nullable Object>> order = List.of(sofa("ar"), part("ared", "ar", "sofa-20"));
        StandardBomRun run = OrderStandardBoms.of(BomCatalog.of(List.of(kit)).value(), SofaShop.codes())
                .withBomPolicy(BomPolicy.defaults().withAsOf(LocalDate.of(2025, 1, 1)))
                .withNumbering((configured, hash) -> "MINE")
                .plan(List.of(CRM.decode(order)))
                .value();
        assertThat(steps(run.plan())).containsExactly("create MINE NO_EQUAL_STANDARD_BOM");
    }

    @Test
    void withPolicy_withoutStandardBoms_isABadCall() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SofaShop.door().withPolicy(IntegrationPlan.ONE.policy()))
                .withMessageContaining("plan 2");
    }

    @Test
    void plan_ofNothing_isEmpty() {
        assertThat(plan().value().plan().steps()).isEmpty();
        assertThat(plan(List.of()).value().writeBack(CodeMap.empty()).updates()).isEmpty();
        List<Map<String, @Nullable Object>> plain = List.of(CrmLines.map("_id", "p", "product_id", "X"));
        StandardBomWriteBack done = plan(plain).value().writeBack(CodeMap.empty());
        assertThat(done.updates()).isEqualTo(Map.of("p", Map.of("product_type__c", "standard")));
        assertThat(done.mayFlow()).hasSize(1);
    }
}
