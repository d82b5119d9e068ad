package io.skuwright.quantity;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.skuwright.result.Outcome;
import io.skuwright.result.Severity;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("BOM-9")
class SingleQuantityTest {

    private static DecimalField scale(int scale) {
        return DecimalField.of(23, scale);
    }

    @ParameterizedTest
    @CsvSource({"3/8, 3, 0.375", "3/8, 10, 0.375", "43/50, 2, 0.86", "2, 0, 2", "0, 0, 0", "-1/4, 2, -0.25", "10, 2, 10"})
    void of_decimalExists_isExact(String ratio, int scale, String expected) {
        Outcome<SingleQuantity> outcome = SingleQuantity.of(Ratio.parse(ratio), scale(scale), Rounding.none());
        assertThat(outcome).raisesNothing();
        SingleQuantity single = outcome.value();
        assertThat(single.value()).isEqualTo(new BigDecimal(expected));
        assertThat(single.loss()).isEqualTo(Ratio.ZERO);
        assertThat(single.isExact()).isTrue();
        assertThat(single.smallestExactParents()).isEqualTo(BigInteger.ONE);
        assertThat(single.smallestExactQuantity()).isEqualTo(single.value());
        assertThat(single.perParent()).isEqualTo(Ratio.parse(ratio));
    }

    @ParameterizedTest
    @Tag("F48")
    @CsvSource({
        // ratio, places, nearest, loss, fewest parents, their quantity
        "2/3, 10, 0.6666666667, 1/30000000000, 3, 2",
        "2/3, 0, 1, 1/3, 3, 2",
        "5/12, 2, 0.42, 1/300, 3, 1.25",
        "5/12, 1, 0.4, -1/60, 6, 2.5",
        "5/12, 0, 0, -5/12, 12, 5",
        "3/8, 2, 0.38, 1/200, 2, 0.75",
        "3/8, 0, 0, -3/8, 8, 3",
        "1/7, 3, 0.143, 1/7000, 7, 1",
        "-2/3, 2, -0.67, -1/300, 3, -2",
        "1/18446744073709551616, 0, 0, -1/18446744073709551616, 18446744073709551616, 1"
    })
    void of_noDecimalAndNoRounding_saysTheLossAndTheFewestExactParents(
            String ratio, int scale, String nearest, String loss, String parents, String exact) {
        Outcome<SingleQuantity> outcome = SingleQuantity.of(Ratio.parse(ratio), scale(scale), Rounding.none());
        assertThat(outcome.hasValue()).isFalse();
        assertThat(outcome)
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE)
                .at("")
                .weighing(Severity.ERROR)
                .with("value", ratio)
                .with("scale", scale)
                .with("rounded", nearest)
                .with("residue", loss)
                .with("multiple", parents)
                .with("exact", exact)
                .saying(parents + " times it, " + exact + ", would fit")
                .raisesOnly(QuantityCode.RATIO_NOT_REPRESENTABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "2/3, 10, half-even:10, 0.6666666667, 1/30000000000, 3, 2",
        "2/3, 2, down:2, 0.66, -1/150, 3, 2",
        "2/3, 2, up:1, 0.7, 1/30, 3, 2",
        "5/12, 2, up:2, 0.42, 1/300, 3, 1.25",
        // the field would take 1/2 itself; the caller's rounding loses it
        "1/2, 2, up:0, 1, 1/2, 1, 0.5",
        "-2/3, 0, up:0, -1, -1/3, 3, -2"
    })
    void of_roundingOfTheCaller_sendsTheRoundedValueAndSaysTheLoss(
            String ratio, int scale, String rounding, String value, String loss, String parents, String exact) {
        Outcome<SingleQuantity> outcome =
                SingleQuantity.of(Ratio.parse(ratio), scale(scale), Rounding.parse(rounding));
        SingleQuantity single = outcome.value();
        assertThat(single.value()).isEqualTo(new BigDecimal(value));
        assertThat(single.loss()).isEqualTo(Ratio.parse(loss));
        assertThat(single.isExact()).isFalse();
        assertThat(single.smallestExactParents()).isEqualTo(new BigInteger(parents));
        assertThat(single.smallestExactQuantity()).isEqualTo(new BigDecimal(exact));
        assertThat(outcome)
                .raises(QuantityCode.RATIO_ROUNDED)
                .at("")
                .weighing(Severity.INFO)
                .with("value", ratio)
                .with("scale", scale)
                .with("rounded", value)
                .with("residue", loss)
                .with("multiple", parents)
                .with("exact", exact)
                .saying("was rounded to " + value + ", off by " + loss)
                .raisesOnly(QuantityCode.RATIO_ROUNDED);
    }

    @Test
    void lossFor_manyParents_growsWithThem() {
        SingleQuantity single = SingleQuantity.of(Ratio.of(2, 3), scale(2), Rounding.halfEven(2)).value();
        // 300 parents take 200 and the target says 201.
        assertThat(single.lossFor(Ratio.of(300))).isEqualTo(Ratio.ONE);
    }

    @Test
    void of_roundingThatIsTooFineForTheField_isRefusedWithTheFactsOfTheRatio() {
        assertThat(SingleQuantity.of(Ratio.of(2, 3), scale(2), Rounding.halfEven(3)))
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE)
                .with("value", "2/3").with("rounded", "0.67").with("multiple", 3).with("exact", "2")
                .raisesOnly(QuantityCode.RATIO_NOT_REPRESENTABLE);
    }

    @Test
    void of_roundingThatMakesAFittingRatioUnfit_isRefusedWithTheFactsOfTheRoundedOne() {
        assertThat(SingleQuantity.of(Ratio.of(1, 2), scale(1), Rounding.upToMultiple(Ratio.of(1, 3))))
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE)
                .with("value", "2/3").with("rounded", "0.7").with("multiple", 3).with("exact", "2")
                .raisesOnly(QuantityCode.RATIO_NOT_REPRESENTABLE);
    }

    @Test
    @Tag("F50")
    void of_tooManyDigitsBeforeThePoint_isRefused() {
        assertThat(SingleQuantity.of(Ratio.of(299, 3), DecimalField.of(4, 2), Rounding.up(0)))
                .raises(QuantityCode.TARGET_OVERFLOW)
                .with("value", "100").with("target", "decimal(4,2)").with("digits", 2)
                .raisesOnly(QuantityCode.TARGET_OVERFLOW);
    }

    @Test
    @SuppressWarnings("NullAway")
    void calls_null_areBadCalls() {
        assertThatNullPointerException().isThrownBy(() -> SingleQuantity.of(null, scale(1), Rounding.none()));
        assertThatNullPointerException().isThrownBy(() -> SingleQuantity.of(Ratio.ONE, null, Rounding.none()));
        assertThatNullPointerException().isThrownBy(() -> SingleQuantity.of(Ratio.ONE, scale(1), null));
    }
}
