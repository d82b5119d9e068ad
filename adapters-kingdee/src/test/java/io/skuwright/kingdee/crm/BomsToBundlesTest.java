package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.BomSketch.bom;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCatalog;
import io.skuwright.bom.BomCategory;
import io.skuwright.order.LineRatios;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import io.skuwright.result.Step;
import io.skuwright.row.Cell;
import io.skuwright.row.CodeMap;
import io.skuwright.row.Flag;
import io.skuwright.row.RowCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Plans 1 and 3: what is created, kept, updated and refused for BOMs of the ERP. */
class BomsToBundlesTest {

    private static final CodeMap CODES = CrmStore.products("KIT", "SUB", "A", "B", "C");
    private static final Bom KIT = bom("KIT number=KIT_V1.0", "2 A", "1 SUB skip", "1/4 B");
    private static final Bom SUB = bom("SUB number=SUB_V1.0", "3 C");

    private static Outcome<BundlePlan> plan(IntegrationPlan plan, List<Bom> boms, CrmBundle... existing) {
        return BomsToBundles.of(plan, CODES).plan(boms, List.of(existing));
    }

    private static List<String> steps(BundlePlan plan) {
        return plan.plan().steps().stream()
                .map(step -> step.action().text() + " " + step.subject() + " " + step.reason() + " " + step.values().get("lines")
                        + " +" + step.values().get("created") + " ~" + step.values().get("changed") + " -"
                        + step.values().get("deleted"))
                .toList();
    }

    private static CrmStore stored(IntegrationPlan plan, Bom... boms) {
        CrmStore store = new CrmStore(CODES);
        store.apply(plan(plan, List.of(boms)).value());
        return store;
    }

    private static BundlePlan again(CrmStore store, Bom... boms) {
        return BomsToBundles.of(IntegrationPlan.ONE, store.codes()).plan(List.of(boms), store.read()).value();
    }

    @Tag("B6")
    @Test
    void plan_newBoms_areCreatedComponentsFirst() {
        Outcome<BundlePlan> outcome = plan(IntegrationPlan.ONE, List.of(KIT, SUB));
        assertThat(outcome).raisesNothing();
        BundlePlan plan = outcome.value();
        assertThat(steps(plan)).containsExactly(
                "create SUB_V1.0 NO_BUNDLE 1 +1 ~0 -0", "create KIT_V1.0 NO_BUNDLE 3 +3 ~0 -0");
        assertThat(plan.numbers()).containsExactly("SUB_V1.0", "KIT_V1.0");
        assertThat(plan.plan().steps().get(1).values()).containsEntry("product", "id-KIT").containsEntry("category", "configure");
        CrmBundle kit = plan.bundle("KIT_V1.0");
        assertThat(kit.category()).hasValue(BomCategory.CONFIGURED);
        assertThat(kit.number()).hasValue("KIT_V1.0");
        assertThat(CrmBundlesTest.shown(kit)).containsExactly("#10 id-A 2 -", "#20 id-SUB 1 -", "#30 id-B 1/4 -");
        assertThat(kit.lines()).extracting(BundleLine::skip).containsExactly(Flag.NO, Flag.YES, Flag.NO);
        assertThat(kit.lines()).extracting(BundleLine::required).containsOnly(Flag.YES);
        assertThat(kit.lines()).extracting(BundleLine::order).containsExactly(1, 2, 3);
        assertThat(plan.waitsFor("KIT_V1.0")).containsExactly("SUB_V1.0");
        assertThat(plan.waitsFor("SUB_V1.0")).isEmpty();
        assertThat(plan.waves()).containsExactly(List.of("SUB_V1.0"), List.of("KIT_V1.0"));
        assertThatThrownBy(() -> plan.bundle("other")).hasMessageContaining("other");
    }

    @Test
    void request_waitsForTheIdOfTheComponentsBundle() {
        BundlePlan plan = plan(IntegrationPlan.ONE, List.of(KIT, SUB)).value();
        assertThat(plan.request("KIT_V1.0", CODES)).raises(RowCode.UNMAPPED_ID).about("SUB_V1.0").with("kind", "bom");
        assertThat(plan.request("KIT_V1.0", CODES.with("bom", "core-7", "SUB_V1.0")).orThrow().toJson())
                .contains("\"related_core_id\":\"core-7\"", "\"amount\":\"0.25\"", "\"category\":\"configure\"");
        assertThat(plan.request("SUB_V1.0", CODES).orThrow().path()).isEqualTo("/cgi/crm/v2/data/create");
    }

    @Tag("B6")
    @Test
    void plan_sameInputAgain_changesNothing() {
        CrmStore store = stored(IntegrationPlan.ONE, KIT, SUB);
        BundlePlan again = again(store, KIT, SUB);
        assertThat(again.plan().isEmpty()).isTrue();
        assertThat(steps(again)).containsExactly(
                "keep SUB_V1.0 EQUAL_CONTENT 1 +0 ~0 -0", "keep KIT_V1.0 EQUAL_CONTENT 3 +0 ~0 -0");
        assertThat(again.numbers()).isEmpty();
        // Without the code map the number, which is the BOM version, is enough.
        assertThat(plan(IntegrationPlan.ONE, List.of(KIT, SUB), store.read().toArray(new CrmBundle[0])).value().plan().isEmpty())
                .isTrue();
    }

    @Test
    void plan_changedBom_updatesOnlyWhatTheErpOwns() {
        CrmStore store = stored(IntegrationPlan.ONE, KIT, SUB);
        CrmBundle there = store.bundle("KIT_V1.0");
        BundleLine edited = BundleLine.builder().from(there.lines().get(0)).required(Flag.NO).putOthers("mine__c", Cell.text("x")).build();
        store.put(CrmBundle.builder().from(there).lines(List.of(edited, there.lines().get(1), there.lines().get(2))).build());
        assertThat(again(store, KIT, SUB).plan().isEmpty()).isTrue();
        BundlePlan changed = again(store, bom("KIT number=KIT_V1.0", "5 A", "1 SUB", "1/4 B", "1 C"), SUB);
        assertThat(steps(changed)).containsExactly(
                "keep SUB_V1.0 EQUAL_CONTENT 1 +0 ~0 -0", "update KIT_V1.0 OTHER_CONTENT 4 +1 ~2 -0");
        store.apply(changed);
        CrmBundle after = store.bundle("KIT_V1.0");
        assertThat(after.lines()).extracting(BundleLine::amount)
                .containsExactly(Ratio.of(5), Ratio.ONE, Ratio.of(1, 4), Ratio.ONE);
        assertThat(after.lines()).extracting(BundleLine::skip).containsOnly(Flag.NO);
        assertThat(after.lines().get(0).required()).isEqualTo(Flag.NO);
        assertThat(after.lines().get(0).extras().json("mine__c")).isEqualTo("\"x\"");
        assertThat(after.lines().get(0).id()).isEqualTo(there.lines().get(0).id());
    }

    @Test
    void plan_lineGoneFromTheBom_staysUnlessReplaced() {
        CrmStore store = stored(IntegrationPlan.ONE, KIT, SUB);
        Bom fewer = bom("KIT number=KIT_V1.0", "2 A", "1 SUB skip");
        Outcome<BundlePlan> kept = BomsToBundles.of(IntegrationPlan.ONE, store.codes()).plan(List.of(fewer, SUB), store.read());
        String gone = store.bundle("KIT_V1.0").lines().get(2).key();
        assertThat(kept).raises(BundlePlanCode.BUNDLE_LINES_NOT_IN_BOM)
                .about("KIT_V1.0").at("/KIT_V1.0").with("count", 1).with("lines", gone).weighing(Severity.WARNING);
        assertThat(kept.value().plan().isEmpty()).isTrue();
        BundlePlan replaced = BomsToBundles.of(IntegrationPlan.ONE, store.codes())
                .replacing().plan(List.of(fewer, SUB), store.read()).value();
        assertThat(steps(replaced)).contains("update KIT_V1.0 OTHER_CONTENT 2 +0 ~0 -1");
        store.apply(replaced);
        assertThat(store.bundle("KIT_V1.0").lines()).hasSize(2);
        assertThat(BomsToBundles.of(IntegrationPlan.ONE, store.codes()).replacing()
                        .plan(List.of(fewer, SUB), store.read()).value().plan().isEmpty())
                .isTrue();
    }

    @Test
    void plan_groupsAndNestedLinesOfPeople_areRespected() {
        CrmStore store = stored(IntegrationPlan.ONE, SUB);
        CrmBundle there = store.bundle("SUB_V1.0");
        BundleLine own = BundleLine.builder().from(there.lines().get(0)).parent("#g").build();
        BundleLine nested = BundleLine.builder().key("#n").product("id-C").amount(Ratio.ONE).parent(own.key()).build();
        store.put(CrmBundle.builder().from(there)
                .lines(List.of(own, nested))
                .groups(List.of(BundleGroup.builder().key("#g").name("Mine").build(),
                        BundleGroup.builder().key("#h").parent(own.key()).build()))
                .build());
        assertThat(again(store, SUB).plan().isEmpty()).isTrue();
        store.apply(BomsToBundles.of(IntegrationPlan.ONE, store.codes()).replacing().plan(List.of(SUB), store.read()).value());
        CrmBundle after = store.bundle("SUB_V1.0");
        assertThat(after.lines()).hasSize(1);
        assertThat(after.groups()).extracting(group -> group.name().orElse("")).containsExactly("Mine");
        assertThat(after.lines().get(0).parent()).hasValue(after.groups().get(0).key());
    }

    @Tag("B7")
    @Test
    void plan_configuredBoms_areCountedAndLeftOut() {
        Outcome<BundlePlan> outcome = plan(IntegrationPlan.ONE, List.of(SUB, bom("A configured", "1 B"), bom("B configured", "1 C")));
        assertThat(outcome).raises(BundlePlanCode.BUNDLE_BOM_NOT_STANDARD)
                .with("count", 2).with("boms", "A_V1, B_V1").weighing(Severity.INFO).times(1);
        assertThat(outcome.value().numbers()).containsExactly("SUB_V1.0");
        assertThat(outcome.value().plan().steps()).hasSize(1);
    }

    @Test
    void plan_three_writesStandardBundlesAndNeverTheQuotedFlag() {
        Outcome<BundlePlan> outcome = plan(IntegrationPlan.THREE, List.of(KIT, SUB));
        assertThat(outcome).raises(BundlePlanCode.BUNDLE_KIT_FLAG_QUOTED).with("count", 2).weighing(Severity.INFO).times(1);
        assertThat(outcome.value().bundle("KIT_V1.0").category()).hasValue(BomCategory.STANDARD);
        assertThat(outcome.value().request("SUB_V1.0", CODES).orThrow().toJson())
                .contains("\"category\":\"standard\"").doesNotContain("is_kit__c");
        assertThatThrownBy(() -> BomsToBundles.of(IntegrationPlan.TWO, CODES)).hasMessageContaining("BundlesToBoms");
    }

    @Test
    void plan_categoryOfTheOtherPlan_isChanged() {
        CrmStore store = stored(IntegrationPlan.ONE, SUB);
        BundlePlan three = BomsToBundles.of(IntegrationPlan.THREE, store.codes()).plan(List.of(SUB), store.read()).value();
        assertThat(steps(three)).containsExactly("update SUB_V1.0 OTHER_CONTENT 1 +0 ~0 -0");
        assertThat(three.plan().steps().get(0).values()).containsEntry("category", "standard");
    }

    @Test
    void plan_pinnedAndDefaultBoms_areLinked() {
        Bom second = bom("SUB number=SUB_V2.0 default=yes", "4 C");
        BundlePlan plan = plan(IntegrationPlan.ONE, List.of(bom("KIT", "1 SUB bom=SUB_V1.0", "1 SUB"), SUB, second)).value();
        assertThat(plan.waves()).containsExactly(List.of("SUB_V1.0", "SUB_V2.0"), List.of("KIT_V1"));
        assertThat(plan.waitsFor("KIT_V1")).isEqualTo(Set.of("SUB_V1.0", "SUB_V2.0"));
    }

    @Test
    void plan_unmappedProducts_refuseTheBom() {
        Outcome<BundlePlan> outcome = plan(IntegrationPlan.ONE, List.of(bom("KIT", "1 X"), bom("Y", "1 A")));
        assertThat(outcome)
                .raises(RowCode.UNMAPPED_ID).about("X").at("/KIT_V1/lines/0").with("kind", "product").with("bom", "KIT_V1").with("line", "10")
                .raises(RowCode.UNMAPPED_ID).about("Y").with("bom", "Y_V1");
        assertThat(outcome.value().plan().steps()).extracting(Step::action).containsOnly(Step.Action.REFUSE);
        assertThat(outcome.value().plan().steps()).extracting(Step::reason).containsOnly("UNMAPPED_ID");
        assertThat(outcome.value().plan().isEmpty()).isTrue();
    }

    @Test
    void withFields_standOnWhatIsNew() {
        BundlePlan plan = BomsToBundles.of(IntegrationPlan.ONE, CODES)
                .withFields(
                        Map.of("record_type", Cell.text("default__c")),
                        Map.of("price_mode", Cell.text("2"), "amount_editable", Cell.flag(false)))
                .plan(List.of(SUB), List.of()).value();
        assertThat(plan.request("SUB_V1.0", CODES).orThrow().toJson())
                .contains("\"record_type\":\"default__c\"", "\"price_mode\":\"2\"", "\"amount_editable\":false");
        BomsToBundles planner = BomsToBundles.of(IntegrationPlan.ONE, CODES);
        assertThat(planner.withFields(Map.of(), Map.of()).plan(List.of(SUB), List.of()).value().bundle("SUB_V1.0").others()).isEmpty();
        assertThatThrownBy(() -> planner.withFields(Map.of("category", Cell.text("x")), Map.of())).hasMessageContaining("category");
        assertThatThrownBy(() -> planner.withFields(Map.of(), Map.of("amount", Cell.text("1")))).hasMessageContaining("amount");
    }

    @Test
    void withWriter_writesUnderItsNames() {
        CrmBundles writer = CrmBundles.defaults().withNames(CrmBundles.defaults().names().with("number", List.of("bom_no__c")));
        BundlePlan plan = BomsToBundles.of(IntegrationPlan.ONE, CODES).withWriter(writer).plan(List.of(SUB), List.of()).value();
        assertThat(plan.request("SUB_V1.0", CODES).orThrow().toJson()).contains("\"bom_no__c\":\"SUB_V1.0\"");
    }

    @Test
    void codes_leadFromBundleLinesToLinesOfBoms() {
        CrmStore store = stored(IntegrationPlan.ONE, KIT, SUB);
        Outcome<BundlePlan> again = BomsToBundles.of(IntegrationPlan.ONE, store.codes()).plan(List.of(KIT, SUB), store.read());
        CodeMap codes = again.value().codes();
        List<BundleLine> lines = store.bundle("KIT_V1.0").lines();
        assertThat(codes.code("bomLine", lines.get(2).key(), Place.NONE).orThrow()).isEqualTo("KIT_V1.0#30");
        assertThat(codes.code("product", "id-A", Place.NONE).orThrow()).isEqualTo("A");
        assertThat(codes.code("bom", store.bundle("SUB_V1.0").id().orElseThrow(), Place.NONE).orThrow()).isEqualTo("SUB_V1.0");
        // 1/4 of B for one kit, as the BOM says, reached through the id of the CRM.
        LineRatios ratios = LineRatios.from(BomCatalog.of(List.of(KIT, SUB)).orThrow(), codes).orThrow();
        assertThat(ratios.ratio(lines.get(2).key())).isEqualTo(Ratio.of(1, 4));
    }

    @Test
    void plan_linesAreToldByTheirCode_whereverTheyStand() {
        CrmStore store = stored(IntegrationPlan.ONE, bom("KIT", "1 A", "2 A"));
        CodeMap codes = BomsToBundles.of(IntegrationPlan.ONE, store.codes())
                .plan(List.of(bom("KIT", "1 A", "2 A")), store.read()).value().codes();
        // The lines change places in the BOM; with codes each keeps its record, by product they would swap amounts.
        BundlePlan swapped = BomsToBundles.of(IntegrationPlan.ONE, codes)
                .plan(List.of(bom("KIT", "2 A id=20", "1 A id=10")), store.read()).value();
        assertThat(swapped.plan().isEmpty()).isTrue();
        BundlePlan other = BomsToBundles.of(IntegrationPlan.ONE, codes)
                .plan(List.of(bom("KIT", "2 B id=20", "1 A id=10")), store.read()).value();
        assertThat(steps(other)).containsExactly("update KIT_V1 OTHER_CONTENT 2 +0 ~1 -0");
    }

    @Test
    void plan_idsThatAreCodes_needNoMap() {
        CrmBundle there = CrmBundle.builder().id("KIT_V1").product("KIT").number("KIT_V1").category(BomCategory.CONFIGURED)
                .addLines(BundleLine.builder().key("10").id("10").product("A").amount(Ratio.ONE).enabled(Flag.NO).build())
                .build();
        BundlePlan plan = BomsToBundles.of(IntegrationPlan.ONE, CodeMap.idsAreCodes())
                .plan(List.of(bom("KIT", "1 A skip", "1 SUB"), bom("SUB", "1 C"), bom("A", "1 B")), List.of(there)).value();
        assertThat(steps(plan)).containsExactly("create A_V1 NO_BUNDLE 1 +1 ~0 -0", "create SUB_V1 NO_BUNDLE 1 +1 ~0 -0", "update KIT_V1 OTHER_CONTENT 2 +1 ~1 -0");
        CrmBundle wanted = plan.bundle("KIT_V1");
        assertThat(wanted.lines().get(0).enabled()).isEqualTo(Flag.YES);
        assertThat(wanted.lines().get(0).skip()).isEqualTo(Flag.YES);
        assertThat(wanted.lines().get(1).linkedBundle()).hasValue("SUB_V1");
    }
}
