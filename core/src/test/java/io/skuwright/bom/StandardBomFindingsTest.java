package io.skuwright.bom;

import static io.skuwright.core.fixtures.BomSketch.bom;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("BOM-8")
class StandardBomFindingsTest {

    private static final Bom SOFA = bom(
            "SOFA configured",
            "1 FRAME id=10",
            "2 RED-CLOTH id=20 when=color:red",
            "1 WOOD id=60 group=1",
            "1 STEEL id=70 group=1",
            "1 FOIL id=80 step=0..:1");

    private static Outcome<StandardBomPlan> plan(BomSelection.Builder selection, Bom... boms) {
        return plan("{bom}-{hash}", selection, boms);
    }

    private static Outcome<StandardBomPlan> plan(String template, BomSelection.Builder selection, Bom... boms) {
        return StandardBom.plan(
                BomCatalog.of(List.of(boms)).value(),
                boms[0].number(),
                selection.build(),
                BomPolicy.defaults(),
                StandardBom.numbering(template));
    }

    private static BomSelection.Builder wood() {
        return BomSelection.builder().value("color", "red").choose("60");
    }

    private static String reason(Outcome<StandardBomPlan> outcome) {
        assertThat(outcome.value().root()).isEmpty();
        assertThat(outcome.value().created()).isEmpty();
        return outcome.value().plan().steps().stream()
                .map(step -> step.action().text() + " " + step.subject() + " " + step.reason())
                .reduce("", (all, next) -> all.isEmpty() ? next : all + ", " + next);
    }

    @Test
    void plan_aLineThatIsNotThere_isRefused() {
        Outcome<StandardBomPlan> outcome = plan(wood().choose("99"), SOFA);
        assertThat(outcome).raises(BomContentCode.SELECTION_LINE_UNKNOWN).about("99").at("/SOFA_V1").with("bom", "SOFA_V1");
        assertThat(reason(outcome)).isEqualTo("refuse SOFA_V1 SELECTION_LINE_UNKNOWN");
    }

    @Test
    void plan_aSelectionBelowALineWithoutConfiguredBom_isRefused() {
        Outcome<StandardBomPlan> leaf = plan(wood().choose("10", "5"), SOFA);
        assertThat(leaf).raises(BomContentCode.SELECTION_LINE_UNKNOWN).about("10/").at("/SOFA_V1/lines/0").with("bom", "");
        assertThat(reason(leaf)).isEqualTo("refuse SOFA_V1 SELECTION_LINE_UNKNOWN");
        assertThat(plan(wood().choose("10", "5"), SOFA, bom("FRAME", "1 X id=5")))
                .raises(BomContentCode.SELECTION_LINE_UNKNOWN).with("bom", "FRAME_V1");
    }

    @Test
    void plan_aChosenLineThatDoesNotCount_isRefused() {
        Bom choice = bom("A configured", "1 X id=1 when=c:r optional", "1 Y id=2");
        Outcome<StandardBomPlan> outcome = plan(BomSelection.builder().value("c", "b").choose("1"), choice);
        assertThat(outcome).raises(BomContentCode.SELECTION_LINE_EXCLUDED).about("1").at("/A_V1").with("bom", "A_V1");
        assertThat(reason(outcome)).isEqualTo("refuse A_V1 SELECTION_LINE_EXCLUDED");
    }

    @Test
    void plan_aGroupWithATie_wantsAChoice() {
        Outcome<StandardBomPlan> outcome = plan(BomSelection.builder().value("color", "red"), SOFA);
        assertThat(outcome)
                .raises(BomContentCode.SELECTION_GROUP_OPEN)
                .about("SOFA_V1").at("/SOFA_V1/lines/2").with("group", 1).with("lines", "60, 70");
        assertThat(reason(outcome)).isEqualTo("refuse SOFA_V1 SELECTION_GROUP_OPEN");
        assertThat(plan(wood(), SOFA)).raisesNothing();
    }

    @Test
    void plan_twoChoicesInOneGroup_areRefused() {
        Outcome<StandardBomPlan> outcome = plan(wood().choose("70"), SOFA);
        assertThat(outcome)
                .raises(BomContentCode.SELECTION_GROUP_TWICE)
                .about("SOFA_V1").at("/SOFA_V1/lines/2").with("group", 1).with("lines", "60, 70");
        assertThat(reason(outcome)).isEqualTo("refuse SOFA_V1 SELECTION_GROUP_TWICE");
    }

    @Test
    void plan_aSpecWithoutAValue_isRefused() {
        Outcome<StandardBomPlan> outcome = plan(BomSelection.builder().choose("60"), SOFA);
        assertThat(outcome)
                .raises(BomContentCode.SELECTION_SPEC_MISSING)
                .about("RED-CLOTH").at("/SOFA_V1/lines/1").with("spec", "color").with("line", "20").with("bom", "SOFA_V1");
        assertThat(reason(outcome)).isEqualTo("refuse SOFA_V1 SELECTION_SPEC_MISSING");
    }

    @Test
    void plan_aValueThatNoConditionNames_isToldAndPlanned() {
        Outcome<StandardBomPlan> outcome =
                plan(BomSelection.builder().value("color", "Red").value("size", "L").choose("60"), SOFA);
        assertThat(outcome)
                .raises(BomContentCode.SELECTION_VALUE_UNUSED)
                .about("Red").at("").with("spec", "color").with("values", "red").weighing(Severity.WARNING)
                .raises(BomContentCode.SELECTION_VALUE_UNUSED).about("L").with("values", "");
        assertThat(outcome.value().root()).isPresent();
    }

    @Test
    void plan_aQuantityThatALineCannotHave_isRefused() {
        Outcome<StandardBomPlan> negative = plan(wood().quantity(Ratio.of(-1), "10"), SOFA);
        assertThat(negative)
                .raises(BomContentCode.SELECTION_QUANTITY_INVALID)
                .about("FRAME").at("/SOFA_V1/lines/0").with("value", "-1").with("line", "10").with("bom", "SOFA_V1");
        assertThat(reason(negative)).isEqualTo("refuse SOFA_V1 SELECTION_QUANTITY_INVALID");
        assertThat(plan(wood().quantity(Ratio.ONE, "80"), SOFA))
                .raises(BomContentCode.SELECTION_QUANTITY_INVALID).about("FOIL");
        assertThat(plan(BomSelection.builder().quantity(Ratio.ONE, "10"), bom("A configured", "1/0 X")))
                .raises(BomContentCode.SELECTION_QUANTITY_INVALID).about("X")
                .raises(BomCode.BOM_DENOMINATOR_NOT_POSITIVE);
    }

    @Test
    void plan_aNumberThatIsTaken_isNeverOverwritten() {
        Outcome<StandardBomPlan> outcome = plan(BomSelection.builder(), bom("A configured", "1 X"), bom("B number=N", "1 Y"));
        StandardBom made = outcome.value().root().orElseThrow();
        Outcome<StandardBomPlan> again =
                plan(BomSelection.builder(), bom("A configured", "1 X"), bom("B number=" + made.bom().number(), "1 Y"));
        assertThat(again)
                .raises(BomContentCode.STANDARD_BOM_NUMBER_TAKEN)
                .about(made.bom().number()).at("/A_V1").with("bom", "A_V1");
        assertThat(reason(again)).isEqualTo("refuse A_V1 STANDARD_BOM_NUMBER_TAKEN");
    }

    @Test
    void plan_twoNewBomsOfOneNumber_areACollision() {
        Bom kit = bom("KIT configured", "1 A", "1 B");
        Outcome<StandardBomPlan> outcome = StandardBom.plan(
                BomCatalog.of(List.of(kit, bom("A configured", "1 X"), bom("B configured", "1 Y"))).value(),
                "KIT_V1",
                BomSelection.builder().build(),
                BomPolicy.defaults(),
                (configured, hash) -> "SAME");
        assertThat(outcome).raises(BomContentCode.STANDARD_BOM_NUMBER_TAKEN).about("SAME").with("bom", "B_V1");
        assertThat(outcome.value().root()).isEmpty();
        assertThat(outcome.value().created()).extracting(Bom::product).containsExactly("A");
        assertThat(outcome.value().plan().steps())
                .extracting(step -> step.action().text() + " " + step.reason())
                .containsExactly(
                        "create NO_EQUAL_STANDARD_BOM", "refuse STANDARD_BOM_NUMBER_TAKEN", "refuse COMPONENT_REFUSED");
    }

    @Test
    void plan_aStandardBomOnTheWay_leavesConfiguredOnesBelowIt() {
        Outcome<StandardBomPlan> outcome = plan(
                BomSelection.builder(),
                bom("KIT configured", "1 STD"), bom("STD", "1 DEEPER"), bom("DEEPER", "1 SOFA"), bom("SOFA configured", "1 X"));
        assertThat(outcome)
                .raises(BomContentCode.STANDARD_BOM_OPENS_CONFIGURED)
                .about("SOFA").at("/DEEPER_V1/lines/0").with("bom", "DEEPER_V1").with("line", "10").with("ref", "SOFA_V1");
        assertThat(outcome.value().created()).extracting(Bom::product).containsExactly("KIT");
    }

    @Test
    void plan_ofNoConfiguredBom_hasNoValue() {
        Outcome<StandardBomPlan> outcome = plan(BomSelection.builder(), bom("A", "1 X"));
        assertThat(outcome).raises(BomContentCode.STANDARD_BOM_NOT_CONFIGURED).about("A_V1").at("/A_V1");
        assertThat(outcome.hasValue()).isFalse();
        assertThat(StandardBom.plan(
                        BomCatalog.of(List.of(SOFA)).value(), "NO", wood().build(), BomPolicy.defaults(),
                        StandardBom.numbering("{hash}")))
                .raises(BomCode.BOM_NUMBER_UNKNOWN).about("NO");
    }

    @Test
    void plan_aLoopOrABadYield_isRefused() {
        Outcome<StandardBomPlan> loop = plan(BomSelection.builder(), bom("A configured", "1 B"), bom("B configured", "1 A"));
        assertThat(loop).raises(BomCode.BOM_CYCLE);
        assertThat(reason(loop)).isEqualTo("refuse B_V1 BOM_CYCLE, refuse A_V1 COMPONENT_REFUSED");
        assertThat(reason(plan(BomSelection.builder(), bom("A configured yield=0", "1 B"))))
                .isEqualTo("refuse A_V1 BOM_YIELD_NOT_POSITIVE");
    }

    @Test
    void plan_tooManyBoms_isAFinding() {
        BomCatalog catalog = BomCatalog.of(List.of(bom("A configured", "1 B"), bom("B configured", "1 X")))
                .value()
                .withLimits(Limits.defaults().with(Limit.BOM_NODES, 1));
        assertThat(StandardBom.plan(
                        catalog, "A_V1", BomSelection.builder().build(), BomPolicy.defaults(), StandardBom.numbering("{hash}")))
                .raises(BomCode.LIMIT_BOM_NODES).about("A_V1").with("limit", 1);
    }

    @Test
    void selection_isAValue() {
        BomSelection one = wood().quantity(Ratio.ONE, "1", "2").build();
        BomSelection same = wood().quantity(Ratio.ONE, "1", "2").build();
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(wood().build()).isNotEqualTo("x");
        assertThat(one).isNotEqualTo(BomSelection.builder().build()).isNotEqualTo(wood().choose("1").build());
        assertThat(one).hasToString("values {[]={color=red}}, lines [[60]], quantities {[1, 2]=1}");
        assertThat(one.values()).isEqualTo(Map.of(List.of(), Map.of("color", "red")));
        assertThatThrownBy(() -> wood().choose()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> wood().quantity(Ratio.ONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> one.chosen().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
