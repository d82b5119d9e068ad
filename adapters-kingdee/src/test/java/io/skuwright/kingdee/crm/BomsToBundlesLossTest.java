package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.BomSketch.bom;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCode;
import io.skuwright.bom.BomPolicy;
import io.skuwright.quantity.DecimalField;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.quantity.UnitConversion;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.result.Step;
import io.skuwright.row.CodeMap;
import io.skuwright.row.Flag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a bundle cannot hold: each thing is said by name, and what would be wrong is not written. */
class BomsToBundlesLossTest {

    private static final CodeMap CODES = CrmStore.products("KIT", "SUB", "A", "B", "C");
    private static final BomsToBundles ONE = BomsToBundles.of(IntegrationPlan.ONE, CODES);

    private static Outcome<BundlePlan> plan(Bom... boms) {
        return ONE.plan(List.of(boms), List.of());
    }

    private static List<Step> refused(Outcome<BundlePlan> outcome) {
        return outcome.value().plan().steps().stream().filter(step -> step.action() == Step.Action.REFUSE).toList();
    }

    @Tag("BOM-9")
    @Test
    @Tag("F48")
    void plan_2of3_isRefusedWithTheLossAndTheFewestParents() {
        Outcome<BundlePlan> outcome = plan(bom("KIT", "2/3 A"));
        // 2/3 = 0.6666666667 - 1/30000000000 at ten places; 3 parents take 2 exactly.
        assertThat(outcome).raises(QuantityCode.RATIO_NOT_REPRESENTABLE)
                .about("KIT_V1").at("/KIT_V1/lines/0").with("line", "10").with("component", "A")
                .with("value", "2/3").with("rounded", "0.6666666667").with("residue", "1/30000000000")
                .with("multiple", "3").with("exact", "2").weighing(Severity.ERROR);
        assertThat(refused(outcome)).extracting(Step::reason).containsExactly("RATIO_NOT_REPRESENTABLE");
        assertThat(outcome.value().numbers()).isEmpty();
    }

    @Tag("BOM-9")
    @Test
    void plan_2of3WithARounding_isWrittenAndToldWithItsLoss() {
        BomsToBundles rounding = ONE.withRounding(Rounding.halfEven(10));
        Outcome<BundlePlan> outcome = rounding.plan(List.of(bom("KIT", "2/3 A")), List.of());
        assertThat(outcome).raises(QuantityCode.RATIO_ROUNDED)
                .about("KIT_V1").at("/KIT_V1/lines/0").with("line", "10").with("residue", "1/30000000000").with("multiple", "3")
                .weighing(Severity.INFO);
        assertThat(outcome.value().bundle("KIT_V1").lines().get(0).amount()).isEqualTo(Ratio.parse("0.6666666667"));
        CrmStore store = new CrmStore(CODES);
        store.apply(outcome.value());
        assertThat(rounding.plan(List.of(bom("KIT", "2/3 A")), store.read()).value().plan().isEmpty()).isTrue();
    }

    @Tag("BOM-9")
    @Test
    void plan_fieldOfTheCrm_decidesWhatFits() {
        BomsToBundles twoPlaces = ONE.withWriter(CrmBundles.defaults().withAmountField(DecimalField.of(6, 2)));
        assertThat(twoPlaces.plan(List.of(bom("KIT", "1/8 A")), List.of())).raises(QuantityCode.RATIO_NOT_REPRESENTABLE).with("multiple", "2");
        assertThat(twoPlaces.plan(List.of(bom("KIT", "12345 A")), List.of())).raises(QuantityCode.TARGET_OVERFLOW).about("KIT_V1");
        assertThat(twoPlaces.plan(List.of(bom("KIT", "1/4 A")), List.of())).raisesNothing();
    }

    @Test
    void plan_yield_isPartOfTheQuantity() {
        assertThat(plan(bom("KIT yield=10", "25 A")).value().bundle("KIT_V1").lines().get(0).amount()).isEqualTo(Ratio.of(5, 2));
    }

    @Test
    void plan_unitsOfTheCrm_convertAmounts() {
        // 500 g of A for one box of KIT; the CRM sells pieces, 4 to the box, and counts A in kg: 1/2 kg / 4 = 1/8 kg.
        Bom inGrams = bom("KIT unit=box", "500 A unit=g", "8 B");
        UnitConversions conversions = UnitConversions.of(List.of(
                        UnitConversion.of("kg", "g", Ratio.of(1_000)), UnitConversion.of("box", "pcs", Ratio.of(4))))
                .orThrow();
        BomsToBundles units = ONE.withUnits(Map.of("KIT", "pcs", "A", "kg", "C", "pcs"), conversions);
        assertThat(units.plan(List.of(inGrams), List.of()).value().bundle("KIT_V1").lines())
                .extracting(BundleLine::amount).containsExactly(Ratio.of(1, 8), Ratio.of(2));
        Outcome<BundlePlan> unknown = units.plan(List.of(bom("SUB", "1 C unit=box", "1 A unit=m")), List.of());
        assertThat(unknown).raises(QuantityCode.UNIT_CONVERSION_MISSING)
                .about("SUB_V1").at("/SUB_V1/lines/1").with("line", "20").with("from", "m").with("to", "kg").times(1);
        assertThat(refused(unknown)).extracting(Step::reason).containsExactly("UNIT_CONVERSION_MISSING");
    }

    @Test
    void plan_fixedAndSteppedLines_refuseTheBom() {
        Outcome<BundlePlan> outcome = plan(bom("KIT", "1 A fixed", "0 B step=0..10:2", "1 C"));
        assertThat(outcome).raises(BundlePlanCode.BUNDLE_LINES_NOT_PROPORTIONAL)
                .about("KIT_V1").at("/KIT_V1").with("count", 2).with("lines", "10, 20").weighing(Severity.ERROR);
        assertThat(refused(outcome)).extracting(Step::reason).containsExactly("BUNDLE_LINES_NOT_PROPORTIONAL");
    }

    @Test
    void plan_conditions_refuseTheBom() {
        assertThat(plan(bom("KIT", "1 A when=color:red"))).raises(BundlePlanCode.BUNDLE_CONDITIONS_LEFT_OUT)
                .about("KIT_V1").with("count", 1).with("lines", "10").weighing(Severity.ERROR);
    }

    @Test
    void plan_lossesAndByProducts_areLeftOut() {
        Outcome<BundlePlan> outcome = plan(bom("KIT by=SCRAP:1/10", "1 A loss=5", "1 B fixedLoss=2", "1 C"));
        assertThat(outcome)
                .raises(BundlePlanCode.BUNDLE_LOSS_LEFT_OUT)
                .about("KIT_V1").at("/KIT_V1").with("count", 2).with("lines", "10, 20").weighing(Severity.WARNING)
                .raises(BundlePlanCode.BUNDLE_BY_PRODUCTS_LEFT_OUT)
                .about("KIT_V1").with("count", 1).with("products", "SCRAP").weighing(Severity.WARNING);
        assertThat(outcome.value().bundle("KIT_V1").lines()).extracting(BundleLine::amount).containsOnly(Ratio.ONE);
    }

    @Test
    void plan_substitutes_areLeftOut() {
        Outcome<BundlePlan> outcome =
                plan(bom("KIT", "1 A group=1 priority=2", "1 B group=1 priority=1", "1 C group=1 priority=1", "1 SUB group=2"));
        assertThat(outcome).raises(BundlePlanCode.BUNDLE_SUBSTITUTES_LEFT_OUT)
                .about("KIT_V1").with("count", 2).with("lines", "10, 30").weighing(Severity.WARNING);
        assertThat(outcome.value().bundle("KIT_V1").lines()).extracting(BundleLine::product).containsExactly("id-B", "id-SUB");
    }

    @Test
    void plan_dates_areLeftOutOnTheDayAskedFor() {
        Bom dated = bom("KIT", "1 A to=2026-03-01", "1 B from=2026-03-01", "1 C from=2026-01-01 to=9999-12-31", "2 SUB to=9999-12-31");
        assertThat(plan(dated)).raises(BundlePlanCode.BUNDLE_DATES_LEFT_OUT)
                .about("KIT_V1").with("count", 3).with("lines", "10, 20, 30").with("asOf", "").weighing(Severity.WARNING);
        Outcome<BundlePlan> onTheDay = ONE.withPolicy(BomPolicy.defaults().withAsOf(LocalDate.of(2026, 3, 1)))
                .plan(List.of(dated), List.of());
        assertThat(onTheDay)
                .raises(BundlePlanCode.BUNDLE_LINES_NOT_IN_FORCE)
                .about("KIT_V1").with("count", 1).with("lines", "10").with("asOf", "2026-03-01").weighing(Severity.INFO)
                .raises(BundlePlanCode.BUNDLE_DATES_LEFT_OUT).with("lines", "20, 30");
        assertThat(onTheDay.value().bundle("KIT_V1").lines()).hasSize(3);
    }

    @Test
    void plan_optionalLines_canBeChosenUnderPlan1Only() {
        Bom optional = bom("KIT", "1 A", "1 B optional");
        Outcome<BundlePlan> one = plan(optional);
        assertThat(one).raisesNothing();
        assertThat(one.value().bundle("KIT_V1").lines().get(1).required()).isEqualTo(Flag.NO);
        Outcome<BundlePlan> three = BomsToBundles.of(IntegrationPlan.THREE, CODES).plan(List.of(optional), List.of());
        assertThat(three).raises(BundlePlanCode.BUNDLE_OPTIONAL_LEFT_OUT)
                .about("KIT_V1").with("count", 1).with("lines", "20").weighing(Severity.WARNING);
        assertThat(three.value().bundle("KIT_V1").lines()).hasSize(1);
    }

    @Test
    void plan_zeroAndUnusableQuantities_areSaid() {
        Outcome<BundlePlan> zero = plan(bom("KIT", "0 A", "1 B"));
        assertThat(zero).raises(BundlePlanCode.BUNDLE_ZERO_LINES_LEFT_OUT)
                .about("KIT_V1").with("count", 1).with("lines", "10").weighing(Severity.INFO);
        assertThat(zero.value().bundle("KIT_V1").lines()).hasSize(1);
        Outcome<BundlePlan> noYield = plan(bom("KIT yield=0", "1 A"));
        assertThat(noYield).raises(BundlePlanCode.BUNDLE_QUANTITY_UNUSABLE)
                .about("KIT_V1").at("/KIT_V1/lines/0").with("line", "10").with("numerator", "1").with("denominator", "1").with("yield", "0");
        assertThat(plan(bom("KIT", "-1 A"))).raises(BundlePlanCode.BUNDLE_QUANTITY_UNUSABLE).with("numerator", "-1");
    }

    @Test
    void plan_componentRefused_takesTheSkipLayerWithIt() {
        Bom bad = bom("SUB", "1 A fixed");
        Outcome<BundlePlan> skip = plan(bom("KIT", "1 SUB skip"), bad);
        assertThat(skip).raises(BundlePlanCode.BUNDLE_COMPONENT_REFUSED)
                .about("KIT_V1").at("/KIT_V1/lines/0").with("line", "10").with("bom", "SUB_V1").weighing(Severity.ERROR);
        assertThat(refused(skip)).extracting(Step::reason)
                .containsExactly("BUNDLE_LINES_NOT_PROPORTIONAL", "BUNDLE_COMPONENT_REFUSED");
        Outcome<BundlePlan> plain = plan(bom("KIT", "1 SUB"), bad);
        assertThat(plain).raises(BundlePlanCode.BUNDLE_LINK_LEFT_OUT)
                .about("KIT_V1").with("line", "10").with("bom", "SUB_V1").weighing(Severity.WARNING);
        assertThat(plain.value().numbers()).containsExactly("KIT_V1");
        assertThat(plan(bom("KIT", "1 SUB bom=GONE"))).raises(BundlePlanCode.BUNDLE_LINK_LEFT_OUT).with("bom", "GONE");
    }

    @Test
    void plan_loops_areRefused() {
        Outcome<BundlePlan> outcome = plan(bom("KIT", "1 SUB"), bom("SUB", "1 KIT"), bom("A", "1 B"));
        assertThat(outcome).raises(BomCode.BOM_CYCLE);
        assertThat(refused(outcome)).extracting(Step::subject).containsExactlyInAnyOrder("KIT_V1", "SUB_V1");
        assertThat(refused(outcome)).extracting(Step::reason).containsOnly("BOM_CYCLE");
        assertThat(outcome.value().numbers()).containsExactly("A_V1");
    }

    @Test
    void plan_ambiguousDefaults_areSaidAndNotLinked() {
        Outcome<BundlePlan> outcome = plan(bom("KIT", "1 SUB"), bom("SUB number=S1", "1 A"), bom("SUB number=S2", "1 A"));
        assertThat(outcome).raises(BomCode.BOM_DEFAULT_AMBIGUOUS).about("SUB");
        assertThat(outcome.value().waitsFor("KIT_V1")).isEmpty();
    }

    @Test
    void plan_bundlesThatCannotBeTold_areLeftAlone() {
        CrmBundle first = CrmBundle.builder().id("c1").product("id-A").number("A_V1").build();
        CrmBundle second = CrmBundle.builder().id("c2").product("id-A").number("A_V1").build();
        Outcome<BundlePlan> twice = ONE.plan(List.of(bom("A", "1 B")), List.of(first, second));
        assertThat(twice).raises(BundlePlanCode.BUNDLE_NUMBER_TWICE)
                .about("A_V1").at("/A_V1").with("ids", "c1, c2").weighing(Severity.ERROR);
        assertThat(refused(twice)).hasSize(1);
        BomsToBundles mapped = BomsToBundles.of(IntegrationPlan.ONE, CODES.with("bom", "c2", "A_V1"));
        assertThat(mapped.plan(List.of(bom("A", "1 B")), List.of(first, second)).value().bundle("A_V1").id()).hasValue("c2");
        assertThat(mapped.plan(List.of(bom("A", "1 B")), List.of(first))).raises(BundlePlanCode.BUNDLE_NOT_READ)
                .about("A_V1").at("/A_V1").with("id", "c2").weighing(Severity.ERROR);
        CrmBundle noTree = CrmBundle.builder().id("c1").product("id-A").number("A_V1")
                .addLines(BundleLine.builder().key("l").product("p").amount(Ratio.ONE).parent("gone").build()).build();
        assertThat(ONE.plan(List.of(bom("A", "1 B")), List.of(noTree))).raises(BundleCode.BUNDLE_PARENT_UNKNOWN).about("A_V1");
    }
}
