package io.skuwright.bom;

import static io.skuwright.core.fixtures.BomSketch.bom;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Step;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOM-8")
class StandardBomPlanAllTest {

    private static final StandardBom.Numbering NUMBERING = StandardBom.numbering("{bom}-{hash}");
    private static final Bom SOFA = bom(
            "SOFA number=SOFA_C configured",
            "1 FRAME id=10",
            "6 RED id=20 when=color:red",
            "6 BLUE id=30 when=color:blue",
            "1 FOIL id=40 step=0..:1");
    private static final Bom FRAME = bom("FRAME number=FRAME_C configured", "2 BAR id=1");

    private static StandardBomWish sofa(BomSelection.Builder selection) {
        return new StandardBomWish("SOFA_C", selection.build());
    }

    private static BomSelection.Builder color(String color) {
        return BomSelection.builder().value("color", color);
    }

    private static List<Outcome<StandardBomPlan>> plans(StandardBom.Numbering numbering, StandardBomWish... wishes) {
        BomCatalog catalog = BomCatalog.of(List.of(SOFA, FRAME)).value();
        return StandardBom.planAll(catalog, List.of(wishes), BomPolicy.defaults(), numbering);
    }

    private static Bom root(Outcome<StandardBomPlan> plan) {
        return plan.orThrow().root().orElseThrow().bom();
    }

    /** Without blue the line falls out either way; what is selected differs and what is made does not. */
    @Test
    void planAll_equalContent_isOneBomThatBothPlansCreate() {
        List<Outcome<StandardBomPlan>> plans =
                plans(NUMBERING, sofa(color("red")), sofa(color("blue")), sofa(color("red").quantity(Ratio.ZERO, "30")));
        assertThat(root(plans.get(2))).isEqualTo(root(plans.get(0))).isNotEqualTo(root(plans.get(1)));
        assertThat(plans.get(2).value().plan()).isEqualTo(plans.get(0).value().plan());
        assertThat(plans.get(2).value().plan().steps()).extracting(Step::action).containsOnly(Step.Action.CREATE);
        assertThat(plans.get(2).value().root().orElseThrow().isNew()).isTrue();
        assertThat(plans.get(1).value().created()).extracting(Bom::product).containsExactly("FRAME", "SOFA");
    }

    @Test
    void planAll_isWhatPlanSaysOfEach() {
        BomCatalog catalog = BomCatalog.of(List.of(SOFA, FRAME)).value();
        List<StandardBomWish> wishes = List.of(sofa(color("red")), sofa(color("blue")), new StandardBomWish("NO", color("x").build()));
        List<Outcome<StandardBomPlan>> all = StandardBom.planAll(catalog, wishes, BomPolicy.defaults(), NUMBERING);
        for (int at = 0; at < wishes.size(); at++) {
            Outcome<StandardBomPlan> alone = StandardBom.plan(
                    catalog, wishes.get(at).configured(), wishes.get(at).selection(), BomPolicy.defaults(), NUMBERING);
            assertThat(all.get(at).optional()).isEqualTo(alone.optional());
            assertThat(all.get(at).findings().equals(alone.findings())).isTrue();
        }
        assertThat(all.get(2)).raises(BomCode.BOM_NUMBER_UNKNOWN).about("NO");
    }

    @Test
    void planAll_numberOfAnEarlierBom_isTaken() {
        List<Outcome<StandardBomPlan>> plans = plans(
                (configured, hash) -> configured.product() + "-1", sofa(color("red")), sofa(color("blue")));
        assertThat(root(plans.get(0)).number()).isEqualTo("SOFA-1");
        assertThat(plans.get(1)).raises(BomContentCode.STANDARD_BOM_NUMBER_TAKEN).about("SOFA-1").with("bom", "SOFA_C");
        assertThat(plans.get(1).value().root()).isEmpty();
    }

    /** Nothing of a line that is left out is asked for: no spec value, and its steps take no quantity. */
    @Test
    void plan_lineOfQuantityZero_isLeftOutWhateverItDependsOn() {
        BomSelection.Builder none = BomSelection.builder()
                .quantity(Ratio.ZERO, "20").quantity(Ratio.ZERO, "30").quantity(Ratio.ZERO, "40");
        List<Outcome<StandardBomPlan>> plans = plans(NUMBERING, sofa(none), sofa(none.choose("40")));
        assertThat(plans.get(0)).raisesNothing();
        assertThat(root(plans.get(0)).lines()).extracting(BomLine::id).containsExactly("10");
        assertThat(plans.get(1)).raises(BomContentCode.SELECTION_QUANTITY_INVALID).about("FOIL").with("value", "0");
    }

    @Test
    void wish_isAValue() {
        assertThat(sofa(color("red"))).isEqualTo(sofa(color("red"))).isNotEqualTo(sofa(color("blue")));
        assertThatNullPointerException().isThrownBy(() -> new StandardBomWish("A", null));
    }
}
