package io.skuwright.kingdee.crm;

import static io.skuwright.core.fixtures.BomSketch.bom;
import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCategory;
import io.skuwright.bom.BomCode;
import io.skuwright.bom.BomPolicy;
import io.skuwright.quantity.QuantityCode;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.quantity.UnitConversion;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import io.skuwright.row.CodeMap;
import io.skuwright.row.Flag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a plan does not write, because it would be wrong or would take away what nobody meant to. */
class BundlePlanGuardsTest {

    private static final CodeMap CODES = CrmStore.products("KIT", "A", "B");
    private static final BomsToBundles ONE = BomsToBundles.of(IntegrationPlan.ONE, CODES);

    private static BundleLine.Builder line(String id, String product, int amount) {
        return BundleLine.builder().key(id).id(id).product("id-" + product).amount(Ratio.of(amount));
    }

    private static CrmBundle.Builder kit(BundleLine... lines) {
        return CrmBundle.builder().id("c1").product("id-KIT").number("KIT_V1").category(BomCategory.CONFIGURED).addLines(lines);
    }

    private static Outcome<BundlePlan> plan(Bom bom, CrmBundle... existing) {
        return ONE.plan(List.of(bom), List.of(existing));
    }

    private static List<String> steps(Outcome<BundlePlan> outcome) {
        return outcome.value().plan().steps().stream()
                .map(step -> step.action().text() + " " + step.subject() + " " + step.reason())
                .toList();
    }

    @Test
    void plan_bomWithoutLines_isRefusedAndNothingDeleted() {
        CrmBundle there = kit(line("l1", "A", 1).build()).build();
        Outcome<BundlePlan> empty = ONE.replacing().plan(List.of(bom("KIT")), List.of(there));
        assertThat(empty).raises(BundlePlanCode.BUNDLE_BOM_WITHOUT_LINES).about("KIT_V1").at("/KIT_V1").weighing(Severity.ERROR);
        assertThat(steps(empty)).containsExactly("refuse KIT_V1 BUNDLE_BOM_WITHOUT_LINES");
        Outcome<BundlePlan> over = ONE.withPolicy(BomPolicy.defaults().withAsOf(LocalDate.of(2026, 3, 1)))
                .plan(List.of(bom("KIT", "1 A to=2026-03-01")), List.of());
        assertThat(steps(over)).containsExactly("refuse KIT_V1 BUNDLE_BOM_WITHOUT_LINES");
    }

    @Tag("BOM-9")
    @Test
    void plan_quantityRoundedToNothing_isRefused() {
        Outcome<BundlePlan> outcome = ONE.withRounding(Rounding.down(0)).plan(List.of(bom("KIT", "1/2 A", "3/2 B")), List.of());
        assertThat(outcome)
                .raises(BundlePlanCode.BUNDLE_AMOUNT_ROUNDED_TO_ZERO)
                .about("KIT_V1").at("/KIT_V1/lines/0").with("line", "10").with("component", "A")
                .with("value", "1/2").with("rounding", "down:0").weighing(Severity.ERROR)
                .raises(QuantityCode.RATIO_ROUNDED).with("line", "20").times(1);
        assertThat(steps(outcome)).containsExactly("refuse KIT_V1 BUNDLE_AMOUNT_ROUNDED_TO_ZERO");
    }

    @Test
    void plan_unitsThatNobodyDeclared_areTold() {
        Outcome<BundlePlan> plain = plan(bom("KIT", "500 A unit=g", "1 B"));
        assertThat(plain).raises(BundlePlanCode.BUNDLE_UNITS_NOT_DECLARED)
                .about("KIT_V1").at("/KIT_V1").with("count", 1).with("lines", "10").weighing(Severity.WARNING);
        Bom mixed = bom("KIT", "500 A unit=g", "1 A unit=kg");
        Outcome<BundlePlan> outcome = plan(mixed);
        assertThat(outcome).raises(BundlePlanCode.BUNDLE_UNITS_MIXED)
                .about("KIT_V1").at("/KIT_V1").with("count", 2).with("lines", "10, 20").weighing(Severity.ERROR);
        assertThat(steps(outcome)).containsExactly("refuse KIT_V1 BUNDLE_UNITS_MIXED");
        UnitConversions conversions =
                UnitConversions.of(List.of(UnitConversion.of("kg", "g", Ratio.of(1_000)))).orThrow();
        Outcome<BundlePlan> declared = ONE.withUnits(Map.of("A", "kg"), conversions).plan(List.of(mixed), List.of());
        assertThat(declared).raisesNothing();
        assertThat(declared.value().bundle("KIT_V1").lines()).extracting(BundleLine::amount).containsExactly(Ratio.of(1, 2), Ratio.ONE);
    }

    @Tag("B6")
    @Test
    void plan_bundleOfAnotherProduct_isLeftAlone() {
        CrmBundle other = kit(line("l1", "A", 1).build()).product("id-B").build();
        Outcome<BundlePlan> outcome = plan(bom("KIT", "1 A"), other);
        assertThat(outcome).raises(BundlePlanCode.BUNDLE_OF_OTHER_PRODUCT)
                .about("KIT_V1").at("/KIT_V1").with("id", "c1").with("product", "id-KIT").with("other", "id-B").weighing(Severity.ERROR);
        assertThat(steps(outcome)).containsExactly("refuse KIT_V1 BUNDLE_OF_OTHER_PRODUCT");
    }

    @Test
    void plan_otherCategory_isTold() {
        Outcome<BundlePlan> outcome = BomsToBundles.of(IntegrationPlan.THREE, CODES)
                .plan(List.of(bom("KIT", "1 A")), List.of(kit(line("l1", "A", 1).build()).build()));
        assertThat(outcome).raises(BundlePlanCode.BUNDLE_CATEGORY_CHANGED)
                .about("KIT_V1").at("/KIT_V1").with("id", "c1").with("from", "configure").with("to", "standard").weighing(Severity.WARNING);
        assertThat(steps(outcome)).containsExactly("update KIT_V1 OTHER_CONTENT");
    }

    @Test
    void plan_voidBundlesAndLines_doNotCount() {
        CrmBundle gone = kit(line("l1", "A", 1).build()).lifeStatus("invalid").build();
        Outcome<BundlePlan> created = plan(bom("KIT", "1 A"), gone);
        assertThat(created).raises(BundleBomCode.BUNDLE_VOID_LEFT_OUT).with("count", 1).with("bundles", "KIT_V1").weighing(Severity.INFO);
        assertThat(steps(created)).containsExactly("create KIT_V1 NO_BUNDLE");
        CrmBundle live = kit(
                        line("l1", "A", 1).build(),
                        line("l2", "B", 5).deleted(Flag.YES).build(),
                        line("l3", "A", 7).parent("l2").build())
                .id("c2")
                .build();
        Outcome<BundlePlan> kept = plan(bom("KIT", "1 A"), gone, live);
        assertThat(kept).raises(BundleBomCode.BUNDLE_VOID_LINES_LEFT_OUT)
                .about("KIT_V1").at("").with("count", 2).with("lines", "l2, l3").weighing(Severity.INFO);
        assertThat(steps(kept)).containsExactly("keep KIT_V1 EQUAL_CONTENT");
    }

    @Test
    void plan_bundleWhoseLinesWereNotRead_isLeftAlone() {
        Outcome<BundlePlan> outcome = plan(bom("KIT", "1 A"), kit().linesRead(false).build());
        assertThat(outcome).raises(BundleCode.BUNDLE_LINES_NOT_READ)
                .about("KIT_V1").at("").with("found", "absent").weighing(Severity.ERROR);
        assertThat(steps(outcome)).containsExactly("refuse KIT_V1 BUNDLE_LINES_NOT_READ");
    }

    @Test
    void plan_amountOutsideTheBoundsOfTheLine_isTold() {
        CrmBundle there = kit(
                        line("l1", "A", 1).minAmount(Ratio.ONE).maxAmount(Ratio.of(2)).build(),
                        line("l2", "B", 5).minAmount(Ratio.of(4)).build())
                .build();
        assertThat(plan(bom("KIT", "9 A", "3 B"), there))
                .raises(BundleCode.BUNDLE_AMOUNT_OUT_OF_RANGE)
                .about("KIT_V1").with("id", "l1").with("amount", "9").with("min", "1").with("max", "2").weighing(Severity.WARNING)
                .raises(BundleCode.BUNDLE_AMOUNT_OUT_OF_RANGE)
                .about("KIT_V1").with("id", "l2").with("amount", "3").with("min", "4").with("max", "");
        assertThat(plan(bom("KIT", "2 A", "4 B"), there)).raisesNothing();
    }

    @Test
    void plan_three_linesThatCanBeTakenOut_areMadeMandatory() {
        CrmBundle there = kit(line("l1", "A", 1).required(Flag.NO).build(), line("l2", "B", 1).selectedByDefault(Flag.NO).build())
                .category(BomCategory.STANDARD)
                .build();
        BundlePlan three = BomsToBundles.of(IntegrationPlan.THREE, CODES)
                .plan(List.of(bom("KIT", "1 A", "1 B")), List.of(there)).value();
        assertThat(three.plan().steps().get(0).values()).containsEntry("changed", "2");
        assertThat(three.bundle("KIT_V1").lines()).extracting(BundleLine::required).containsExactly(Flag.YES, Flag.UNKNOWN);
        assertThat(three.bundle("KIT_V1").lines()).extracting(BundleLine::selectedByDefault).containsExactly(Flag.UNKNOWN, Flag.YES);
    }

    @Test
    void plan_datesThatFollowEachOther_needADay() {
        Bom successors = bom("KIT", "1 A to=2020-01-01", "2 A from=2020-01-01", "1 B");
        Outcome<BundlePlan> outcome = plan(successors);
        assertThat(outcome).raises(BundlePlanCode.BUNDLE_DATES_NEED_A_DAY)
                .about("KIT_V1").at("/KIT_V1").with("count", 2).with("lines", "10, 20").weighing(Severity.ERROR);
        assertThat(steps(outcome)).containsExactly("refuse KIT_V1 BUNDLE_DATES_NEED_A_DAY");
        Outcome<BundlePlan> later = ONE.withPolicy(BomPolicy.defaults().withAsOf(LocalDate.of(2026, 1, 1)))
                .plan(List.of(successors), List.of());
        assertThat(later.value().bundle("KIT_V1").lines()).extracting(BundleLine::amount).containsExactly(Ratio.of(2), Ratio.ONE);
        assertThat(steps(plan(bom("KIT", "1 A to=2020-01-02", "2 A from=2020-01-01")))).containsExactly("create KIT_V1 NO_BUNDLE");
    }

    @Test
    void plan_bomsThatCannotBeTold_areRefused() {
        Outcome<BundlePlan> lines = plan(bom("KIT", "1 A id=7", "1 B id=7"));
        assertThat(lines).raises(BomCode.BOM_LINE_ID_DUPLICATE);
        assertThat(steps(lines)).containsExactly("refuse KIT_V1 BOM_LINE_ID_DUPLICATE");
        Outcome<BundlePlan> twice = ONE.plan(List.of(bom("KIT", "1 A"), bom("KIT", "2 A")), List.of());
        assertThat(twice).raises(BomCode.BOM_DUPLICATE).about("KIT_V1");
        assertThat(steps(twice)).containsExactly("refuse KIT_V1 BOM_DUPLICATE");
        Outcome<BundlePlan> copies = ONE.plan(List.of(bom("KIT", "1 A"), bom("KIT", "1 A")), List.of());
        assertThat(steps(copies)).containsExactly("create KIT_V1 NO_BUNDLE");
    }

    @Test
    void plan_bundleWithMoreLines_isNotCalledEqual() {
        CrmBundle there = kit(line("l1", "A", 1).build(), line("l2", "B", 1).build()).build();
        assertThat(steps(plan(bom("KIT", "1 A"), there))).containsExactly("keep KIT_V1 BUNDLE_LINES_NOT_IN_BOM");
    }

    @Tag("B6")
    @Test
    void plan_numberThatLooksAlike_isTold() {
        CrmBundle small = kit().number("kit_v1").build();
        CrmBundle wide = kit().id("c2").number("ＫＩＴ_V1 ").build();
        Outcome<BundlePlan> outcome = plan(bom("KIT", "1 A"), small, wide);
        assertThat(outcome).raises(BundlePlanCode.BUNDLE_NUMBER_LOOKS_ALIKE)
                .about("KIT_V1").at("/KIT_V1").with("numbers", "kit_v1, ＫＩＴ_V1 ").weighing(Severity.INFO).times(1);
        assertThat(steps(outcome)).containsExactly("create KIT_V1 NO_BUNDLE");
    }

    @Test
    void plan_newLines_standAsInTheBom() {
        Bom bom = bom("KIT", "1 A id=100", "1 B id=20");
        assertThat(plan(bom).value().bundle("KIT_V1").lines())
                .extracting(line -> line.key() + " " + line.order()).containsExactly("#20 2", "#100 1");
    }
}
