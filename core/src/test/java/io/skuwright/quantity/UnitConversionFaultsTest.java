package io.skuwright.quantity;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.result.Severity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("QTY-2")
class UnitConversionFaultsTest {

    /** Reads statements such as "box 12 pcs" or "TEA: box 12 pcs", each at the place of its position. */
    private static List<UnitConversion> given(String... statements) {
        List<UnitConversion> conversions = new ArrayList<>();
        for (String statement : statements) {
            String[] sides = statement.split(": ", 2);
            String[] words = sides[sides.length - 1].split(" ", 3);
            Ratio factor = Ratio.parse(words[1]);
            UnitConversion conversion = sides.length == 2
                    ? UnitConversion.of(sides[0], words[0], words[2], factor)
                    : UnitConversion.of(words[0], words[2], factor);
            conversions.add(conversion.withPlace(Place.ROOT.child(conversions.size())));
        }
        return conversions;
    }

    private static List<String> accepted(Outcome<UnitConversions> outcome) {
        return outcome.value().conversions().stream().map(UnitConversion::toString).toList();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-12, -12", "-0, 0"})
    void of_factorNotPositive_isLeftOut(String factor, String value) {
        Outcome<UnitConversions> outcome =
                UnitConversions.of(given("TEA: box " + Ratio.read(factor).value() + " pcs", "kg 1000 g"));
        assertThat(outcome)
                .raises(QuantityCode.UNIT_CONVERSION_NOT_POSITIVE)
                .about("TEA")
                .at("/0")
                .with("value", value)
                .with("conversion", "TEA: 1 box = " + value + " pcs")
                .raisesOnly(QuantityCode.UNIT_CONVERSION_NOT_POSITIVE);
        assertThat(accepted(outcome)).containsExactly("1 kg = 1000 g");
    }

    @Test
    void of_blankUnitOrProduct_isLeftOut() {
        Outcome<UnitConversions> outcome = UnitConversions.of(given(" 12 pcs", "box 12  ", " : box 12 pcs", "kg 1000 g"));
        assertThat(outcome)
                .raises(QuantityCode.UNIT_BLANK).at("/0").with("value", "")
                .raises(QuantityCode.UNIT_BLANK).at("/1").with("value", " ")
                .raises(QuantityCode.UNIT_CONVERSION_PRODUCT_BLANK).at("/2").with("value", " ")
                .raisesOnly(QuantityCode.UNIT_BLANK, QuantityCode.UNIT_CONVERSION_PRODUCT_BLANK);
        assertThat(accepted(outcome)).containsExactly("1 kg = 1000 g");
    }

    @Test
    void of_sameStatementTwice_countsOnce() {
        Outcome<UnitConversions> outcome = UnitConversions.of(
                given("box 12 pcs", "TEA: box 12 pcs", "box 12 pcs", "TEA: box 12 pcs", "pcs 1 pcs"));
        assertThat(outcome)
                .raises(QuantityCode.UNIT_CONVERSION_REPEATED).at("/2").weighing(Severity.INFO)
                .with("conversion", "1 box = 12 pcs")
                .raises(QuantityCode.UNIT_CONVERSION_REPEATED).about("TEA").at("/3")
                .raises(QuantityCode.UNIT_CONVERSION_REPEATED).at("/4")
                .raises(QuantityCode.UNIT_CONVERSION_REPEATED).times(3)
                .raisesOnly(QuantityCode.UNIT_CONVERSION_REPEATED);
        assertThat(accepted(outcome)).containsExactly("1 box = 12 pcs", "TEA: 1 box = 12 pcs");
    }

    @ParameterizedTest
    @Tag("V24")
    @CsvSource({
        "ml, 1000, L, 1/1000", "kg, 1/1000, g, 1000", "g, 1000, kg, 1/1000", "mm, 1000, m, 1/1000", "m, 1/100, cm, 100",
        "km, 1/1000000, mm, 1000000", "t, 1/1000, kg, 1000", "毫升, 1000, 升, 1/1000", "公斤, 1/1000, 克, 1000",
        "千米, 1/1000, 米, 1000", "mg, 1000, 克, 1/1000", "dl, 10, l, 1/10", "cL, 100, L, 1/100", "dm, 10, m, 1/10"
    })
    void of_metricRatioUpsideDown_isFlaggedWithTheWayOut(String from, String factor, String to, String expected) {
        Outcome<UnitConversions> outcome = UnitConversions.of(given(from + " " + factor + " " + to));
        assertThat(outcome)
                .raises(QuantityCode.UNIT_CONVERSION_INVERTED)
                .at("/0")
                .weighing(Severity.ERROR)
                .with("from", from)
                .with("to", to)
                .with("factor", factor)
                .with("expected", expected)
                .with("by", "metric")
                .with("chain", from + " -> " + to)
                .saying("Maybe 1 " + from + " = " + expected + " " + to + " is meant.")
                .raisesOnly(QuantityCode.UNIT_CONVERSION_INVERTED);
        assertThat(outcome.value().isEmpty()).isTrue();
        assertThat(outcome.value().find("X", from, to)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // right, odd but no exact inverse, of two measures, of 1 for 1, and a dozen, whose piece only the host knows
        "kg 1000 g", "kg 900 g", "g 1000 L", "千克 1 公斤", "dozen 1/12 pcs", "Kg 1/1000 g"
    })
    void of_noMetricRatioUpsideDown_isTaken(String statement) {
        assertThat(UnitConversions.of(given(statement))).raisesNothing();
    }

    @Test
    void of_inverseOfWhatOthersSay_onlyThatOneIsLeftOut() {
        // case -> box -> pcs says 1 case = 4 * 12 = 48 pcs
        Outcome<UnitConversions> outcome = UnitConversions.of(given("case 4 box", "case 1/48 pcs", "box 12 pcs"));
        assertThat(outcome)
                .raises(QuantityCode.UNIT_CONVERSION_INVERTED)
                .at("/1")
                .with("factor", "1/48")
                .with("expected", "48")
                .with("by", "others")
                .with("chain", "case -> box -> pcs")
                .times(1)
                .raisesOnly(QuantityCode.UNIT_CONVERSION_INVERTED);
        assertThat(accepted(outcome)).containsExactly("1 box = 12 pcs", "1 case = 4 box");
        assertThat(outcome.value().find("X", "case", "pcs")).contains(Ratio.of(48));
    }

    @Test
    void of_twoInversesOfEachOther_bothAreLeftOut() {
        Outcome<UnitConversions> outcome = UnitConversions.of(given("box 12 pcs", "box 1/12 pcs", "bag 3 pcs"));
        assertThat(outcome)
                .raises(QuantityCode.UNIT_CONVERSION_INVERTED).at("/0").with("expected", "1/12").times(1)
                .raises(QuantityCode.UNIT_CONVERSION_INVERTED).at("/1").with("expected", "12").times(1)
                .raisesOnly(QuantityCode.UNIT_CONVERSION_INVERTED);
        assertThat(accepted(outcome)).containsExactly("1 bag = 3 pcs");
    }

    @Test
    void of_ownInverseOfGlobal_isLeftOutAndTheGlobalHolds() {
        Outcome<UnitConversions> outcome =
                UnitConversions.of(given("TEA: case 1/48 pcs", "case 4 box", "box 12 pcs", "TEA: tin 2 pcs"));
        assertThat(outcome)
                .raises(QuantityCode.UNIT_CONVERSION_INVERTED)
                .about("TEA")
                .at("/0")
                .with("expected", "48")
                .with("by", "all-products")
                .raisesOnly(QuantityCode.UNIT_CONVERSION_INVERTED);
        assertThat(outcome.value().find("TEA", "case", "tin")).contains(Ratio.of(24));
    }

    @Test
    void of_loopWhoseProductIsNotOne_everySuspectIsLeftOut() {
        // big -> mid -> low -> big is 7 * 7 / 50; huge stands apart from it.
        Outcome<UnitConversions> outcome = UnitConversions.of(given("big 7 mid", "mid 7 low", "low 1/50 big", "huge 2 big"));
        assertThat(outcome)
                .raises(QuantityCode.UNIT_CONVERSION_CONTRADICTORY)
                .at("/0").with("factor", "7").with("expected", "50/7").with("chain", "big -> low -> mid").times(1)
                .raises(QuantityCode.UNIT_CONVERSION_CONTRADICTORY)
                .at("/1").with("factor", "7").with("expected", "50/7").with("chain", "mid -> big -> low").times(1)
                .raises(QuantityCode.UNIT_CONVERSION_CONTRADICTORY)
                .at("/2").with("factor", "1/50").with("expected", "1/49").with("chain", "low -> mid -> big").times(1)
                .raisesOnly(QuantityCode.UNIT_CONVERSION_CONTRADICTORY);
        assertThat(accepted(outcome)).containsExactly("1 huge = 2 big");
    }

    @Test
    void of_oneAgainstSeveralThatAgree_onlyTheOneIsLeftOut() {
        Outcome<UnitConversions> outcome =
                UnitConversions.of(given("box 12 pcs", "box 2 pack", "pack 6 pcs", "box 10 pcs"));
        assertThat(outcome)
                .raises(QuantityCode.UNIT_CONVERSION_CONTRADICTORY)
                .at("/3")
                .with("conversion", "1 box = 10 pcs")
                .with("expected", "12")
                .times(1)
                .raisesOnly(QuantityCode.UNIT_CONVERSION_CONTRADICTORY);
        assertThat(outcome.value().find("X", "pack", "pcs")).contains(Ratio.of(6));
    }

    @Test
    void of_severalContradictionsInOneKnot_theWholeKnotIsLeftOut() {
        Outcome<UnitConversions> outcome = UnitConversions.of(
                given("box 8 pcs", "box 10 pcs", "box 12 pcs", "box 3 bag", "bag 4 sack", "sack 1 pcs", "kg 1000 g"));
        assertThat(outcome)
                .raises(QuantityCode.UNIT_CONVERSION_CONTRADICTORY).at("/0")
                .raises(QuantityCode.UNIT_CONVERSION_CONTRADICTORY).at("/1")
                .raises(QuantityCode.UNIT_CONVERSION_CONTRADICTORY).at("/5")
                .raises(QuantityCode.UNIT_CONVERSION_CONTRADICTORY).times(6)
                .raisesOnly(QuantityCode.UNIT_CONVERSION_CONTRADICTORY);
        assertThat(accepted(outcome)).containsExactly("1 kg = 1000 g");
    }

    @Test
    void of_twoContradictionsThatShareNothing_whatConfirmsNeitherIsDoubtful() {
        // One knot of two squares of units, a and b wrong twice; the way back b -> c -> d -> a breaks nothing itself.
        Outcome<UnitConversions> outcome = UnitConversions.of(given(
                "a 1 b", "a 2 b", "b 1 c", "c 1 d", "c 3 d", "d 1 a"));
        assertThat(outcome)
                .raises(QuantityCode.UNIT_CONVERSION_DOUBTFUL).with("conversion", "1 d = 1 a").at("/5")
                .saying("in several ways")
                .raises(QuantityCode.UNIT_CONVERSION_CONTRADICTORY).at("/1")
                .raises(QuantityCode.UNIT_CONVERSION_CONTRADICTORY).at("/4");
        assertThat(outcome.value().isEmpty()).isTrue();
        assertThat(outcome.findings().size()).isEqualTo(6);
    }

    @Test
    void of_unitThatIsNotItself_isContradictory() {
        Outcome<UnitConversions> outcome = UnitConversions.of(given("kg 2 kg"));
        assertThat(outcome)
                .raises(QuantityCode.UNIT_CONVERSION_CONTRADICTORY)
                .at("/0").with("factor", "2").with("expected", "1").with("chain", "kg")
                .raisesOnly(QuantityCode.UNIT_CONVERSION_CONTRADICTORY);
        assertThat(outcome.value().find("X", "kg", "kg")).contains(Ratio.ONE);
    }

    @Test
    void of_twoOwnThatContradict_areLeftOutAndTheGlobalHolds() {
        Outcome<UnitConversions> outcome =
                UnitConversions.of(given("box 12 pcs", "TEA: box 10 pcs", "TEA: box 20 pcs", "COCOA: box 30 pcs"));
        assertThat(outcome)
                .raises(QuantityCode.UNIT_CONVERSION_CONTRADICTORY).about("TEA").at("/1").with("expected", "20")
                .raises(QuantityCode.UNIT_CONVERSION_CONTRADICTORY).about("TEA").at("/2").with("expected", "10")
                .with("chain", "box -> pcs")
                .raisesOnly(QuantityCode.UNIT_CONVERSION_CONTRADICTORY);
        assertThat(outcome.value().find("TEA", "box", "pcs")).contains(Ratio.of(12));
        assertThat(outcome.value().find("COCOA", "box", "pcs")).contains(Ratio.of(30));
    }

    @Test
    void of_findings_comeInTheOrderGiven() {
        Outcome<UnitConversions> outcome =
                UnitConversions.of(given("z 2 y", "box 0 pcs", "TEA: kg 1/1000 g", "z 3 y", "kg 1000 g", "kg 1000 g"));
        assertThat(outcome.findings().stream().map(finding -> finding.place().toString()))
                .containsExactly("/0", "/1", "/2", "/3", "/5");
    }

    @Test
    void of_factorBeyondTheLimit_isLeftOut() {
        Limits small = Limits.defaults().with(Limit.RATIO_BITS, 8);
        Outcome<UnitConversions> outcome = UnitConversions.of(given("a 256 b", "c 255 d"), small);
        assertThat(outcome)
                .raises(QuantityCode.LIMIT_QUANTITY_BITS).at("/0").with("limit", 8).with("actual", 9).times(1)
                .raisesOnly(QuantityCode.LIMIT_QUANTITY_BITS);
        assertThat(accepted(outcome)).containsExactly("1 c = 255 d");
    }

    @Test
    void of_productsThatOverrideTooMuch_standAlone() {
        Limits small = Limits.defaults().with(Limit.UNIT_STEPS, 8);
        // The island of box, pcs and dozen has 3 units and 2 conversions: 5 steps for each product that overrides.
        Outcome<UnitConversions> outcome = UnitConversions.of(
                given("box 12 pcs", "dozen 12 pcs", "A: box 10 pcs", "B: box 9 pcs", "C: tin 2 pcs"), small);
        assertThat(outcome)
                .raises(QuantityCode.LIMIT_UNIT_STEPS)
                .about("B").at("/3").with("product", "B").with("limit", 8).with("actual", 10).times(1)
                .raisesOnly(QuantityCode.LIMIT_UNIT_STEPS);
        UnitConversions conversions = outcome.value();
        assertThat(conversions.find("A", "box", "dozen")).contains(Ratio.of(5, 6));
        assertThat(conversions.find("B", "box", "pcs")).contains(Ratio.of(9));
        assertThat(conversions.find("B", "box", "dozen")).isEmpty();
        assertThat(conversions.find("C", "dozen", "tin")).contains(Ratio.of(6));
    }

    @Test
    void of_ownThatGrowTooLargeWhenJoined_standAlone() {
        Limits small = Limits.defaults().with(Limit.RATIO_BITS, 8);
        Outcome<UnitConversions> outcome = UnitConversions.of(
                given("b 200 c", "T: a 200 b", "T: c 200 d", "U: a 200 b", "U: b 100 c", "U: c 100 e"), small);
        assertThat(outcome).raises(QuantityCode.LIMIT_QUANTITY_BITS).about("T").at("/1").with("limit", 8);
        assertThat(outcome.value().find("T", "a", "b")).contains(Ratio.of(200));
        assertThat(outcome.value().find("T", "b", "c")).isEmpty();
        assertThat(outcome.value().find("X", "b", "c")).contains(Ratio.of(200));
    }
}
