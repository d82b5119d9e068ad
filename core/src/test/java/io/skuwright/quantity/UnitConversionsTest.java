package io.skuwright.quantity;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("QTY-2")
class UnitConversionsTest {

    private static UnitConversion is(String from, String factor, String to) {
        return UnitConversion.of(from, to, Ratio.parse(factor));
    }

    private static UnitConversion own(String product, String from, String factor, String to) {
        return UnitConversion.of(product, from, to, Ratio.parse(factor));
    }

    private static UnitConversions sound(UnitConversion... conversions) {
        Outcome<UnitConversions> outcome = UnitConversions.of(Arrays.asList(conversions));
        assertThat(outcome).raisesNothing();
        return outcome.value();
    }

    private static final UnitConversions SHOP = sound(
            is("dozen", "12", "pcs"), is("kg", "1000", "g"), is("L", "1000", "ml"), is("box", "2", "pack"),
            is("pack", "6", "pcs"), own("TEA", "chest", "40", "kg"), own("OIL", "L", "23/25", "kg"));

    @ParameterizedTest
    @CsvSource({
        // box -> pack -> pcs, and pcs -> dozen from there
        "X, box, pcs, 12", "X, pcs, box, 1/12", "X, box, dozen, 1", "X, pack, dozen, 1/2", "X, g, kg, 1/1000",
        "X, ml, L, 1/1000", "'', box, pack, 2",
        // 1 chest of TEA = 40 kg = 40000 g
        "TEA, chest, g, 40000", "TEA, g, chest, 1/40000", "TEA, box, pcs, 12",
        // 1 ml of OIL = 1/1000 L = 0.92 g
        "OIL, ml, g, 23/25", "OIL, kg, ml, 25000/23", "OIL, dozen, pcs, 12"
    })
    void factor_overStepsAndDirections_isTheExactProduct(String product, String from, String to, String expected) {
        assertThat(SHOP.find(product, from, to)).contains(Ratio.parse(expected));
        assertThat(SHOP.factor(product, from, to)).raisesNothing();
        assertThat(SHOP.factor(product, from, to).value()).isEqualTo(Ratio.parse(expected));
    }

    @ParameterizedTest
    @CsvSource({
        // known for another product only, of another measure, written differently, never declared
        "X, chest, g", "X, ml, g", "TEA, ml, g", "OIL, chest, g", "X, box, kg", "X, Box, pcs", "X, box, m", "X, km, m"
    })
    void factor_noWay_isMissing(String product, String from, String to) {
        assertThat(SHOP.find(product, from, to)).isEmpty();
        Outcome<Ratio> factor = SHOP.factor(product, from, to);
        assertThat(factor.hasValue()).isFalse();
        assertThat(factor)
                .raises(QuantityCode.UNIT_CONVERSION_MISSING)
                .about(product)
                .at(Place.NONE)
                .with("product", product)
                .with("from", from)
                .with("to", to)
                .saying("No conversion leads from '" + from + "' to '" + to + "'")
                .raisesOnly(QuantityCode.UNIT_CONVERSION_MISSING);
    }

    @ParameterizedTest
    @CsvSource({"X, pcs", "TEA, chest", "X, neverDeclared", "X, ''"})
    void factor_sameUnit_isAlwaysOne(String product, String unit) {
        assertThat(SHOP.find(product, unit, unit)).contains(Ratio.ONE);
        assertThat(UnitConversions.none().factor(product, unit, unit).value()).isEqualTo(Ratio.ONE);
    }

    @Test
    void factor_blankUnit_isReported() {
        assertThat(SHOP.factor("X", "pcs", " "))
                .raises(QuantityCode.UNIT_BLANK).about("X").with("value", " ")
                .raisesOnly(QuantityCode.UNIT_BLANK);
        assertThat(SHOP.factor("X", "", "pcs")).raises(QuantityCode.UNIT_BLANK).with("value", "");
        assertThat(SHOP.find("X", "", "pcs")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // V05: 8/11 dozen, 32/55 L and 4 kg, each in its smaller unit
        "8/11, dozen, pcs, 96/11", "32/55, L, ml, 6400/11", "4, kg, g, 4000",
        // V39: 1 dozen in stock is 12 kits; a negative stock stays what it is
        "1, dozen, pcs, 12", "-384, pcs, dozen, -32",
        // V41: 10 kits of 2 dozen, and of 3 g from a stock in kg
        "20, dozen, pcs, 240", "30, g, kg, 3/100", "192, pcs, dozen, 16", "6/1000, kg, g, 6",
        // V24: 12.5 % of 1 L is 125 ml, not the 0.000125 ml of the peer
        "1/8, L, ml, 125", "33/100, kg, g, 330"
    })
    @Tag("V05")
    @Tag("V24")
    @Tag("V39")
    @Tag("V41")
    void convert_vectorsOfPeers_areExact(String amount, String from, String to, String expected) {
        assertThat(SHOP.convert("X", Ratio.parse(amount), from, to).value()).isEqualTo(Ratio.parse(expected));
    }

    @Test
    void convert_quantity_hasTheNewUnit() {
        UnitOfMeasure pcs = UnitOfMeasure.of("pcs");
        assertThat(SHOP.convert("X", Quantity.parse("3 box"), pcs).value()).isEqualTo(Quantity.of(36, pcs));
        assertThat(SHOP.convert("X", Quantity.parse("3 kg"), pcs))
                .raises(QuantityCode.UNIT_CONVERSION_MISSING).with("from", "kg").with("to", "pcs");
    }

    @Test
    void convert_amountGrowsBeyondTheLimit_isReported() {
        Limits small = Limits.defaults().with(Limit.RATIO_BITS, 8);
        UnitConversions conversions = UnitConversions.of(List.of(is("a", "200", "b"), is("b", "1/3", "c")), small).value();
        assertThat(conversions.convert("X", Ratio.ONE, "a", "b").value()).isEqualTo(Ratio.of(200));
        assertThat(conversions.convert("X", Ratio.of(2), "a", "b"))
                .raises(QuantityCode.LIMIT_QUANTITY_BITS).with("limit", 8).with("actual", 9)
                .raisesOnly(QuantityCode.LIMIT_QUANTITY_BITS);
    }

    @Test
    void find_factorGrowsBeyondTheLimit_isEmptyAndReported() {
        // From the side of a, the first unit, b is worth 1/200 and c 200; between them lie 40000, which has 16 bits.
        Limits small = Limits.defaults().with(Limit.RATIO_BITS, 8);
        Outcome<UnitConversions> outcome = UnitConversions.of(List.of(is("a", "200", "b"), is("c", "200", "a")), small);
        assertThat(outcome).raisesNothing();
        assertThat(outcome.value().find("X", "c", "b")).isEmpty();
        assertThat(outcome.value().factor("X", "c", "b"))
                .raises(QuantityCode.LIMIT_QUANTITY_BITS).with("limit", 8).with("actual", 16);
    }

    @Test
    void of_ownAgainstGlobal_ownWinsWithoutFinding() {
        UnitConversions conversions = sound(
                is("box", "12", "pcs"), is("dozen", "12", "pcs"), is("pallet", "50", "box"), own("TEA", "box", "10", "pcs"));
        assertThat(conversions.find("TEA", "box", "pcs")).contains(Ratio.of(10));
        assertThat(conversions.find("TEA", "box", "dozen")).contains(Ratio.of(5, 6));
        assertThat(conversions.find("TEA", "pallet", "pcs")).contains(Ratio.of(500));
        assertThat(conversions.find("COCOA", "pallet", "pcs")).contains(Ratio.of(600));
    }

    @Test
    void of_ownAgainstGlobalChain_leavesOpenWhichOfThemDoesNotHold() {
        UnitConversions conversions =
                sound(is("box", "2", "pack"), is("pack", "6", "pcs"), is("dozen", "12", "pcs"), own("TEA", "box", "10", "pcs"));
        assertThat(conversions.find("TEA", "box", "pcs")).contains(Ratio.of(10));
        assertThat(conversions.find("TEA", "box", "dozen")).contains(Ratio.of(5, 6));
        assertThat(conversions.find("TEA", "box", "pack")).isEmpty();
        assertThat(conversions.find("TEA", "pack", "pcs")).isEmpty();
        assertThat(conversions.find("COCOA", "box", "pcs")).contains(Ratio.of(12));
    }

    @Test
    void of_twoOwnThatOverrideTogether_bothHold() {
        // Two own ones join two islands twice, and say different things about what lies between: g and kg.
        UnitConversions conversions =
                sound(is("kg", "1000", "g"), own("TEA", "bag", "2", "kg"), own("TEA", "bag", "1800", "g"));
        assertThat(conversions.find("TEA", "bag", "kg")).contains(Ratio.of(2));
        assertThat(conversions.find("TEA", "bag", "g")).contains(Ratio.of(1800));
        assertThat(conversions.find("TEA", "kg", "g")).contains(Ratio.of(900));
        assertThat(conversions.find("X", "kg", "g")).contains(Ratio.of(1000));
    }

    @Test
    void of_ownThatAgreesWithGlobal_changesNothing() {
        UnitConversions conversions = sound(is("box", "12", "pcs"), own("TEA", "pcs", "1/12", "box"));
        assertThat(conversions.find("TEA", "box", "pcs")).contains(Ratio.of(12));
    }

    @Test
    void of_bothDirectionsOfOnePair_isNoFinding() {
        UnitConversions conversions = sound(is("box", "12", "pcs"), is("pcs", "1/12", "box"));
        assertThat(conversions.conversions()).containsExactly(is("box", "12", "pcs"), is("pcs", "1/12", "box"));
    }

    @Test
    void conversions_anyOrderGiven_areSortedAndEqual() {
        List<UnitConversion> given =
                List.of(own("B", "box", "5", "pcs"), is("kg", "1000", "g"), own("A", "box", "7", "pcs"), is("box", "12", "pcs"));
        List<UnitConversion> turned = given.stream()
                .sorted(Comparator.comparing(UnitConversion::toString).reversed())
                .toList();
        UnitConversions conversions = UnitConversions.of(given).value();
        assertThat(conversions.conversions())
                .containsExactly(is("box", "12", "pcs"), is("kg", "1000", "g"), own("A", "box", "7", "pcs"), own("B", "box", "5", "pcs"));
        assertThat(conversions)
                .isEqualTo(UnitConversions.of(turned).value())
                .hasSameHashCodeAs(UnitConversions.of(turned).value())
                .isNotEqualTo(UnitConversions.none())
                .isNotEqualTo(UnitConversions.of(given, Limits.defaults().with(Limit.RATIO_BITS, 99)).value())
                .isNotEqualTo(given)
                .hasToString("[1 box = 12 pcs, 1 kg = 1000 g, A: 1 box = 7 pcs, B: 1 box = 5 pcs]");
    }

    @Test
    void none_isEmpty() {
        assertThat(UnitConversions.none().isEmpty()).isTrue();
        assertThat(UnitConversions.none()).isEqualTo(sound()).hasToString("[]");
        assertThat(SHOP.isEmpty()).isFalse();
    }

    @Test
    void conversion_place_isNoPartOfEquality() {
        UnitConversion conversion = is("box", "12", "pcs");
        UnitConversion placed = conversion.withPlace(Place.row("units", 7));
        assertThat(placed).isEqualTo(conversion).hasSameHashCodeAs(conversion).hasToString("1 box = 12 pcs");
        assertThat(placed.place()).isEqualTo(Place.row("units", 7));
        assertThat(own("A", "box", "12", "pcs")).isNotEqualTo(conversion).hasToString("A: 1 box = 12 pcs");
        assertThat(conversion).isNotEqualTo(is("bag", "12", "pcs")).isNotEqualTo(is("box", "12", "g"))
                .isNotEqualTo(is("box", "13", "pcs")).isNotEqualTo("1 box = 12 pcs");
    }

    @Test
    void calls_null_areBadCalls() {
        assertThatNullPointerException().isThrownBy(() -> SHOP.find(nothing(), "a", "b"));
        assertThatNullPointerException().isThrownBy(() -> SHOP.find("X", nothing(), "b"));
        assertThatNullPointerException().isThrownBy(() -> SHOP.find("X", "a", nothing()));
        assertThatNullPointerException().isThrownBy(() -> UnitConversions.of(Collections.singletonList(nothing())));
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T nothing() {
        return null;
    }
}
