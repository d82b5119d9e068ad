package io.skuwright.kingdee.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.BomCategory;
import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.order.KitFlag;
import io.skuwright.result.FindingCode;
import io.skuwright.result.Severity;
import io.skuwright.row.Flag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PlanPreconditionsTest {

    /** Everything as plans 2 and 3 need it. */
    private static PlanSetup ready() {
        return PlanSetup.builder().on(PlanFact.values()).off(PlanFact.AUTO_EXPANSION).build();
    }

    private static PlanSetup but(PlanFact fact, Flag state) {
        PlanSetup.Builder builder = PlanSetup.builder().on(PlanFact.values()).off(PlanFact.AUTO_EXPANSION);
        return builder.state(fact, state).build();
    }

    private static CrmOrder order(List<? extends Map<String, ?>> lines) {
        return CrmOrders.standard().decode(lines);
    }

    private static Map<String, String> root(String id, String product, String bundle, String kit) {
        return Map.of(
                "_id", id, "product_id", product, "bom_id", "b", "bom_core_id", bundle, "prod_pkg_key", "k" + id,
                "is_kit__c__v", kit);
    }

    private static PlanCheck check(IntegrationPlan plan, PlanSetup setup) {
        return PlanPreconditions.of(plan, setup)
                .withOrders(List.of())
                .withProductFlags(Map.of())
                .check();
    }

    @Test
    void check_everythingAsNeeded_isMet() {
        for (IntegrationPlan plan : List.of(IntegrationPlan.TWO, IntegrationPlan.THREE)) {
            PlanCheck check = check(plan, ready());
            assertThat(check.findings()).isEmpty();
            assertThat(check.isMet()).isEqualTo(Flag.YES);
        }
        PlanCheck one = check(IntegrationPlan.ONE, ready());
        FindingAssert.assertThat(one.findings())
                .raises(PlanCode.PLAN_STANDARD_BOM_NOT_NEEDED)
                .weighing(Severity.INFO)
                .with("plan", "1")
                .raisesOnly(PlanCode.PLAN_STANDARD_BOM_NOT_NEEDED);
        assertThat(one.isMet()).isEqualTo(Flag.YES);
        assertThat(one).hasToString("plan 1: YES, 1 findings");
    }

    @Test
    @Tag("B1")
    @Tag("B6")
    @Tag("B7")
    @Tag("B9")
    void check_oneSettingWrong_hasItsOwnFinding() {
        List<Object[]> cases = List.of(
                new Object[] {PlanFact.KIT_MANAGEMENT, Flag.NO, IntegrationPlan.ONE},
                new Object[] {PlanFact.AUTO_EXPANSION, Flag.YES, IntegrationPlan.ONE},
                new Object[] {PlanFact.CPQ, Flag.NO, IntegrationPlan.THREE},
                new Object[] {PlanFact.BUNDLES, Flag.NO, IntegrationPlan.TWO},
                new Object[] {PlanFact.STANDARD_BOM, Flag.NO, IntegrationPlan.THREE},
                new Object[] {PlanFact.STANDARD_BOM_GENERATED, Flag.NO, IntegrationPlan.TWO},
                new Object[] {PlanFact.PRODUCTS_FIRST, Flag.NO, IntegrationPlan.TWO},
                new Object[] {PlanFact.BOMS_FIRST, Flag.NO, IntegrationPlan.TWO},
                new Object[] {PlanFact.BOM_KEY_IS_VERSION, Flag.NO, IntegrationPlan.THREE},
                new Object[] {PlanFact.STANDARD_BOMS_ONLY, Flag.NO, IntegrationPlan.THREE},
                new Object[] {PlanFact.GENERATED_ONLY, Flag.NO, IntegrationPlan.TWO});
        List<FindingCode> codes = new ArrayList<>();
        for (Object[] each : cases) {
            IntegrationPlan plan = (IntegrationPlan) each[2];
            PlanCheck check = check(plan, but((PlanFact) each[0], (Flag) each[1]));
            List<FindingCode> found = check.findings().stream()
                    .map(finding -> finding.code())
                    .filter(code -> code != PlanCode.PLAN_STANDARD_BOM_NOT_NEEDED)
                    .toList();
            assertThat(found).as(each[0].toString()).hasSize(1);
            codes.addAll(found);
        }
        assertThat(codes)
                .containsExactly(
                        PlanCode.PLAN_KIT_MANAGEMENT_OFF, PlanCode.PLAN_AUTO_EXPANSION_ON, PlanCode.PLAN_CPQ_OFF,
                        PlanCode.PLAN_BUNDLES_OFF, PlanCode.PLAN_STANDARD_BOM_OFF, PlanCode.PLAN_STANDARD_BOM_NOT_GENERATED,
                        PlanCode.PLAN_PRODUCTS_NOT_FIRST, PlanCode.PLAN_BOMS_NOT_FIRST, PlanCode.PLAN_BOM_KEY_NOT_VERSION,
                        PlanCode.PLAN_BOMS_NOT_FILTERED, PlanCode.PLAN_ORDERS_NOT_FILTERED);
    }

    @Test
    @Tag("B1")
    void check_nothingReady_namesEverySettingOnce() {
        PlanSetup nothing = PlanSetup.builder().off(PlanFact.values()).on(PlanFact.AUTO_EXPANSION).build();
        FindingAssert two = FindingAssert.assertThat(check(IntegrationPlan.TWO, nothing).findings());
        two.raises(PlanCode.PLAN_KIT_MANAGEMENT_OFF).with("plan", "2").weighing(Severity.ERROR);
        two.raises(PlanCode.PLAN_AUTO_EXPANSION_ON).with("plan", "2").weighing(Severity.ERROR);
        two.raises(PlanCode.PLAN_CPQ_OFF).with("plan", "2").weighing(Severity.ERROR);
        two.raises(PlanCode.PLAN_BUNDLES_OFF).with("plan", "2").weighing(Severity.ERROR);
        two.raises(PlanCode.PLAN_STANDARD_BOM_OFF).with("plan", "2").weighing(Severity.ERROR);
        two.raises(PlanCode.PLAN_STANDARD_BOM_NOT_GENERATED).with("plan", "2").weighing(Severity.ERROR);
        two.raises(PlanCode.PLAN_PRODUCTS_NOT_FIRST).with("plan", "2").weighing(Severity.WARNING);
        two.raises(PlanCode.PLAN_BOMS_NOT_FIRST).with("plan", "2").weighing(Severity.WARNING);
        two.raises(PlanCode.PLAN_ORDERS_NOT_FILTERED).with("plan", "2").weighing(Severity.ERROR);
        two.doesNotRaise(PlanCode.PLAN_BOM_KEY_NOT_VERSION).doesNotRaise(PlanCode.PLAN_BOMS_NOT_FILTERED);
        FindingAssert three = FindingAssert.assertThat(check(IntegrationPlan.THREE, nothing).findings());
        three.raises(PlanCode.PLAN_BOM_KEY_NOT_VERSION).with("plan", "3").weighing(Severity.ERROR);
        three.raises(PlanCode.PLAN_BOMS_NOT_FILTERED).with("plan", "3").weighing(Severity.ERROR);
        assertThat(check(IntegrationPlan.THREE, nothing).isMet()).isEqualTo(Flag.NO);
    }

    @Test
    @Tag("B1")
    void check_parentsOnly_needsTheErpToExpand() {
        PlanSetup.Builder setup = PlanSetup.builder().on(PlanFact.values()).parentsOnly(true);
        assertThat(check(IntegrationPlan.TWO, setup.build()).findings()).isEmpty();
        FindingAssert.assertThat(check(IntegrationPlan.TWO, setup.off(PlanFact.AUTO_EXPANSION).build()).findings())
                .raises(PlanCode.PLAN_AUTO_EXPANSION_OFF)
                .with("plan", "2")
                .weighing(Severity.WARNING)
                .raisesOnly(PlanCode.PLAN_AUTO_EXPANSION_OFF);
        assertThat(check(IntegrationPlan.TWO, setup.build()).isMet()).isEqualTo(Flag.NO);
        FindingAssert.assertThat(check(IntegrationPlan.TWO, setup.state(PlanFact.AUTO_EXPANSION, Flag.UNKNOWN).build())
                        .findings())
                .raises(PlanCode.PLAN_FACT_UNKNOWN)
                .about("autoExpansion")
                .with("needed", "on");
    }

    @Test
    void check_whatNobodySaid_isUnknownAndNotAssumed() {
        PlanCheck check = PlanPreconditions.check(IntegrationPlan.ONE, PlanSetup.unknown());
        FindingAssert.assertThat(check.findings())
                .raises(PlanCode.PLAN_FACT_UNKNOWN)
                .about("autoExpansion")
                .with("plan", "1")
                .with("needed", "off");
        FindingAssert.assertThat(check.findings()).raises(PlanCode.PLAN_NOT_CHECKED).about("orders");
        assertThat(check.findings())
                .filteredOn(finding -> finding.code() == PlanCode.PLAN_FACT_UNKNOWN)
                .extracting(finding -> finding.subject())
                .containsExactly(
                        "kitManagement", "autoExpansion", "cpq", "bundles", "productsFirst", "bomsFirst", "bomKeyIsVersion",
                        "standardBomsOnly");
        assertThat(check.isMet()).isEqualTo(Flag.UNKNOWN);
    }

    @Test
    void check_productsOrBomsNotFirst_isNotMet() {
        PlanFact[] all = PlanFact.values();
        for (PlanFact fact : List.of(PlanFact.PRODUCTS_FIRST, PlanFact.BOMS_FIRST)) {
            PlanSetup setup = PlanSetup.builder().on(all).off(PlanFact.AUTO_EXPANSION, fact).build();
            assertThat(check(IntegrationPlan.THREE, setup).isMet()).isEqualTo(Flag.NO);
        }
    }

    @Test
    void check_orderWithErrors_leavesThePlanOpen() {
        CrmOrder broken = CrmOrders.standard().decode(List.of(7));
        PlanCheck check = PlanPreconditions.of(IntegrationPlan.THREE, ready())
                .withOrders(List.of(broken))
                .withProductFlags(Map.of())
                .check();
        FindingAssert.assertThat(check.findings()).raises(PlanCode.PLAN_NOT_CHECKED).about("orderLines").at("").times(1);
        assertThat(check.isMet()).isEqualTo(Flag.UNKNOWN);
    }

    @Test
    void check_ordersWithoutFlags_saysWhatWasNotChecked() {
        PlanCheck check = PlanPreconditions.of(IntegrationPlan.TWO, ready()).withOrders(List.of()).check();
        FindingAssert.assertThat(check.findings())
                .raises(PlanCode.PLAN_NOT_CHECKED)
                .about("productFlags")
                .raisesOnly(PlanCode.PLAN_NOT_CHECKED);
        assertThat(check.isMet()).isEqualTo(Flag.UNKNOWN);
    }

    @Test
    void check_planThree_configuredBomsOnLines_areListedByBundle() {
        CrmOrder order = order(List.of(
                root("r1", "KIT-1", "standard-1", "true"),
                root("r2", "KIT-2", "configured-1", "true"),
                Map.of("_id", "c", "product_id", "SUB", "bom_id", "b2", "bom_core_id", "configured-1", "prod_pkg_key", "kc",
                        "parent_prod_pkg_key", "kr2", "root_prod_pkg_key", "kr2"),
                Map.of("_id", "p", "product_id", "PART", "bom_id", "b3", "prod_pkg_key", "kp",
                        "parent_prod_pkg_key", "kr2", "root_prod_pkg_key", "kr2"),
                root("r3", "KIT-3", "nobody-knows", "true"),
                Map.of("_id", "r4", "product_id", "KIT-4", "bom_id", "b", "prod_pkg_key", "kr4", "is_kit__c__v", "true"),
                Map.of("_id", "x", "product_id", "MUG")));
        PlanPreconditions plan = PlanPreconditions.of(IntegrationPlan.THREE, ready())
                .withOrders(List.of(order))
                .withBundleCategories(
                        Map.of("standard-1", BomCategory.STANDARD, "configured-1", BomCategory.CONFIGURED))
                .withProductFlags(products -> Map.of(
                        "KIT-1", KitFlag.KIT, "KIT-2", KitFlag.KIT, "KIT-3", KitFlag.KIT, "KIT-4", KitFlag.KIT));
        PlanCheck check = plan.check();
        FindingAssert.assertThat(check.findings())
                .raises(PlanCode.PLAN_CONFIGURED_BOM_ON_LINE)
                .about("configured-1")
                .with("plan", "3")
                .with("count", 2)
                .with("lines", "c, r2");
        FindingAssert.assertThat(check.findings())
                .raises(PlanCode.PLAN_BUNDLE_CATEGORY_UNKNOWN)
                .about("")
                .with("count", 1)
                .with("lines", "r4");
        FindingAssert.assertThat(check.findings())
                .raises(PlanCode.PLAN_BUNDLE_CATEGORY_UNKNOWN)
                .about("nobody-knows")
                .with("lines", "r3");
        assertThat(check.findings()).hasSize(3);
        // The other plans may have configured BOMs.
        assertThat(PlanPreconditions.of(IntegrationPlan.TWO, ready())
                        .withOrders(List.of(order))
                        .withProductFlags(Map.of("KIT-1", KitFlag.KIT, "KIT-2", KitFlag.KIT, "KIT-3", KitFlag.KIT,
                                "KIT-4", KitFlag.KIT))
                        .check()
                        .findings())
                .isEmpty();
    }

    @Test
    void check_planThree_whatALineSaysOfItsBundle_wins() {
        CrmOrders reader = CrmOrders.standard().withStandardBundles(Set.of("a"));
        CrmOrder order = reader.decode(List.of(root("r1", "KIT-1", "a", "true"), root("r2", "KIT-1", "b", "true")));
        PlanCheck check = PlanPreconditions.of(IntegrationPlan.THREE, ready())
                .withOrders(List.of(order))
                .withProductFlags(Map.of("KIT-1", KitFlag.KIT))
                .check();
        FindingAssert.assertThat(check.findings())
                .raises(PlanCode.PLAN_BUNDLE_CATEGORY_UNKNOWN)
                .about("b")
                .raisesOnly(PlanCode.PLAN_BUNDLE_CATEGORY_UNKNOWN);
        assertThat(check.isMet()).isEqualTo(Flag.UNKNOWN);
    }

    @Test
    @Tag("B10")
    void check_productsSoldWithABom_needTheirOwnFlag() {
        List<Set<String>> asked = new ArrayList<>();
        CrmOrder order = order(List.of(
                root("r1", "OLD-2", "x", "true"), root("r2", "OLD-1", "x", "true"), root("r3", "ODD", "x", "other"),
                root("r4", "BAD", "x", "maybe"), root("r5", "PLAIN", "x", "false"), Map.of("_id", "r6", "product_id", "MUG")));
        PlanCheck check = PlanPreconditions.of(IntegrationPlan.TWO, ready())
                .withOrders(List.of(order, order))
                .withProductFlags(products -> {
                    asked.add(products);
                    return Map.of("ODD", KitFlag.OTHER, "BAD", KitFlag.UNKNOWN, "PLAIN", KitFlag.NOT_KIT);
                })
                .check();
        assertThat(asked).containsExactly(Set.of("OLD-1", "OLD-2", "ODD", "BAD", "PLAIN"));
        assertThat(check.findings())
                .extracting(finding -> finding.code() + " " + finding.subject() + " " + finding.attributes())
                .containsExactly(
                        "PLAN_KIT_FLAG_HISTORY absent {count=2, products=OLD-1, OLD-2}",
                        "PLAN_KIT_FLAG_HISTORY other {count=1, products=ODD}",
                        "PLAN_KIT_FLAG_HISTORY unknown {count=1, products=BAD}");
        FindingAssert.assertThat(check.findings())
                .raises(PlanCode.PLAN_KIT_FLAG_HISTORY)
                .about("absent")
                .with("count", 2)
                .with("products", "OLD-1, OLD-2");
    }

    @Test
    @Tag("KIT-1")
    @Tag("B10")
    void check_aFlagQuotedOnALineThatIsNotTheProductsOwn_hasBothValues() {
        CrmOrder order = order(List.of(
                root("r1", "KIT-1", "x", "false"), root("r2", "KIT-1", "x", "true"), root("r3", "ODD", "x", "false")));
        PlanCheck check = PlanPreconditions.of(IntegrationPlan.ONE, ready())
                .withOrders(List.of(order))
                .withProductFlags(Map.of("KIT-1", KitFlag.KIT, "ODD", KitFlag.OTHER))
                .check();
        FindingAssert.assertThat(check.findings())
                .raises(PlanCode.PLAN_KIT_FLAG_STALE)
                .about("r1")
                .at("/0")
                .with("product", "KIT-1")
                .with("quoted", "false")
                .with("own", "true")
                .weighing(Severity.ERROR);
        // Neither is a kit, so the type of the line is the same.
        FindingAssert.assertThat(check.findings())
                .raises(PlanCode.PLAN_KIT_FLAG_STALE)
                .about("r3")
                .with("own", "other")
                .weighing(Severity.INFO);
        FindingAssert.assertThat(check.findings()).raises(PlanCode.PLAN_KIT_FLAG_STALE).times(2);
    }
}
