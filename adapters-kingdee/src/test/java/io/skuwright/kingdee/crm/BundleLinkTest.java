package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.BomSketch.bom;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCategory;
import io.skuwright.bom.BomCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.result.Step;
import io.skuwright.row.CodeMap;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** To which bundle the line of a bundle links, and what becomes of a link that is there. */
@Tag("B4")
class BundleLinkTest {

    private static final CodeMap CODES = CrmStore.products("KIT", "SUB", "T", "A");
    private static final Bom SUB = bom("SUB", "3 A");

    private static CrmBundle kit(String component, String link) {
        return CrmBundle.builder().id("cKit").product("id-KIT").number("KIT_V1").category(BomCategory.CONFIGURED)
                .addLines(BundleLine.builder().key("l1").id("l1").product("id-" + component).amount(Ratio.of(2)).linkedBundle(link).build())
                .build();
    }

    private static CrmBundle bundle(String id, String product, String number) {
        return CrmBundle.builder().id(id).product("id-" + product).number(number).category(BomCategory.CONFIGURED).build();
    }

    private static Outcome<BundlePlan> plan(List<Bom> boms, CrmBundle... existing) {
        return BomsToBundles.of(IntegrationPlan.ONE, CODES).plan(boms, List.of(existing));
    }

    private static List<String> steps(Outcome<BundlePlan> outcome) {
        return outcome.value().plan().steps().stream()
                .map(step -> step.action().text() + " " + step.subject() + " " + step.reason())
                .toList();
    }

    @Test
    void plan_linkThatGoes_isSentAsNullAndIsGoneForGood() {
        // SUB_V1 is refused, so the line of the kit goes without the link that it has.
        List<Bom> boms = List.of(bom("KIT", "2 SUB"), bom("SUB", "1 A fixed"));
        CrmStore store = new CrmStore(CODES.with("bom", "cKit", "KIT_V1"));
        store.put(kit("SUB", "cOld"));
        BomsToBundles planner = BomsToBundles.of(IntegrationPlan.ONE, CODES);
        Outcome<BundlePlan> first = planner.plan(boms, store.read());
        assertThat(steps(first)).containsExactly("refuse SUB_V1 BUNDLE_LINES_NOT_PROPORTIONAL", "update KIT_V1 OTHER_CONTENT");
        assertThat(first.value().request("KIT_V1", CODES).orThrow().toJson()).contains("\"related_core_id\":null");
        store.apply(first.value());
        assertThat(store.bundle("KIT_V1").lines().get(0).linkedBundle()).isEmpty();
        assertThat(steps(planner.plan(boms, store.read())))
                .containsExactly("refuse SUB_V1 BUNDLE_LINES_NOT_PROPORTIONAL", "keep KIT_V1 EQUAL_CONTENT");
    }

    @Test
    void plan_bomNotPassed_keepsTheLinkThatIsThere() {
        Outcome<BundlePlan> plain = plan(List.of(bom("KIT", "2 SUB")), kit("SUB", "cOld"));
        assertThat(plain).raises(BundlePlanCode.BUNDLE_LINKS_KEPT)
                .about("KIT_V1").at("/KIT_V1").with("count", 1).with("lines", "10").weighing(Severity.WARNING);
        assertThat(steps(plain)).containsExactly("keep KIT_V1 EQUAL_CONTENT");
        Outcome<BundlePlan> other = plan(List.of(bom("KIT", "5 SUB skip")), kit("SUB", "cOld"));
        assertThat(steps(other)).containsExactly("update KIT_V1 OTHER_CONTENT");
        assertThat(other.value().bundle("KIT_V1").lines().get(0).linkedBundle()).hasValue("cOld");
        // A line that is of another product now has nothing to do with the old link.
        BomsToBundles told = BomsToBundles.of(IntegrationPlan.ONE, CODES.with("bomLine", "l1", "KIT_V1#10"));
        Outcome<BundlePlan> changed = told.plan(List.of(bom("KIT", "2 T")), List.of(kit("SUB", "cOld")));
        assertThat(changed).raisesNothing();
        assertThat(changed.value().bundle("KIT_V1").lines().get(0).linkedBundle()).isEmpty();
    }

    @Test
    void plan_pinnedBomNotPassed_isLinkedByItsNumberInTheCrm() {
        List<Bom> pinned = List.of(bom("KIT", "2 SUB bom=SUB_V1"));
        assertThat(plan(pinned, bundle("cS", "SUB", "SUB_V1")).value().bundle("KIT_V1").lines().get(0).linkedBundle()).hasValue("cS");
        Outcome<BundlePlan> wrong = plan(pinned, bundle("cT", "T", "SUB_V1"));
        assertThat(wrong).raises(BundlePlanCode.BUNDLE_LINK_LEFT_OUT).about("KIT_V1").with("line", "10").with("bom", "SUB_V1");
        assertThat(wrong.value().bundle("KIT_V1").lines().get(0).linkedBundle()).isEmpty();
        Outcome<BundlePlan> mapped = BomsToBundles.of(IntegrationPlan.ONE, CODES.with("bom", "cT", "SUB_V1"))
                .plan(pinned, List.of(bundle("cT", "T", "OTHER")));
        assertThat(mapped).raises(BundlePlanCode.BUNDLE_LINK_LEFT_OUT).with("bom", "SUB_V1");
        assertThat(mapped.value().bundle("KIT_V1").lines().get(0).linkedBundle()).isEmpty();
    }

    @Test
    void plan_pinnedToABomOfAnotherProduct_isNotLinked() {
        Bom other = bom("T", "1 A");
        Outcome<BundlePlan> plain = plan(List.of(bom("KIT", "1 SUB bom=T_V1"), other));
        assertThat(plain)
                .raises(BomCode.BOM_REF_MISMATCH)
                .raises(BundlePlanCode.BUNDLE_LINK_LEFT_OUT).about("KIT_V1").at("/KIT_V1/lines/0").with("line", "10").with("bom", "T_V1");
        assertThat(plain.value().waitsFor("KIT_V1")).isEmpty();
        Outcome<BundlePlan> skip = plan(List.of(bom("KIT", "1 SUB skip bom=T_V1"), other), bundle("cT", "T", "T_V1"));
        assertThat(skip).raises(BundlePlanCode.BUNDLE_COMPONENT_REFUSED).about("KIT_V1").with("bom", "T_V1");
        assertThat(steps(skip)).contains("refuse KIT_V1 BUNDLE_COMPONENT_REFUSED");
    }

    @Test
    void plan_componentRefusedThoughItsBundleIsThere_isNotLinked() {
        // The code map knows cT, which was not read: T_V1 is refused, and with it the skip layer.
        BomsToBundles planner = BomsToBundles.of(IntegrationPlan.ONE, CODES.with("bom", "cT", "T_V1"));
        Outcome<BundlePlan> outcome = planner.plan(List.of(bom("KIT", "1 T skip"), bom("T", "1 A")), List.of());
        assertThat(steps(outcome)).containsExactly("refuse T_V1 BUNDLE_NOT_READ", "refuse KIT_V1 BUNDLE_COMPONENT_REFUSED");
        Outcome<BundlePlan> plain = planner.plan(List.of(bom("KIT", "1 T"), bom("T", "1 A")), List.of());
        assertThat(plain).raises(BundlePlanCode.BUNDLE_LINK_LEFT_OUT).about("KIT_V1").with("bom", "T_V1");
        assertThat(plain.value().bundle("KIT_V1").lines().get(0).linkedBundle()).isEmpty();
    }

    @Test
    void plan_skipLayerWithoutItsBom_isRefused() {
        Outcome<BundlePlan> missing = plan(List.of(bom("KIT", "1 SUB skip")));
        assertThat(missing).raises(BundlePlanCode.BUNDLE_SKIP_WITHOUT_BOM)
                .about("KIT_V1").at("/KIT_V1/lines/0").with("line", "10").with("component", "SUB").weighing(Severity.ERROR);
        assertThat(steps(missing)).containsExactly("refuse KIT_V1 BUNDLE_SKIP_WITHOUT_BOM");
        Outcome<BundlePlan> ambiguous = plan(List.of(bom("KIT", "1 SUB skip"), SUB, bom("SUB number=SUB_V2", "4 A")));
        assertThat(ambiguous).raises(BundlePlanCode.BUNDLE_SKIP_WITHOUT_BOM).with("component", "SUB");
        assertThat(ambiguous.value().plan().steps()).filteredOn(step -> step.action() == Step.Action.REFUSE)
                .extracting(Step::subject).containsExactly("KIT_V1");
        assertThat(steps(plan(List.of(bom("KIT", "1 SUB skip bom=GONE")))))
                .containsExactly("refuse KIT_V1 BUNDLE_COMPONENT_REFUSED");
    }
}
