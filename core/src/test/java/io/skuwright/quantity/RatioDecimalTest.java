package io.skuwright.quantity;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("QTY-1")
class RatioDecimalTest {

    @ParameterizedTest
    @CsvSource({
        "43/50, 0.86", "1/2, 0.5", "1/8, 0.125", "3/125, 0.024", "-7/20, -0.35", "100, 100", "0, 0", "1/16, 0.0625",
        "1/9765625, 0.0000001024", "1/18446744073709551616, 0.0000000000000000000542101086242752217003726400434970855712890625"
    })
    void toDecimal_denominatorOfTwosAndFives_isExactWithTheFewestPlaces(String value, String expected) {
        assertThat(Ratio.parse(value).toDecimal().map(BigDecimal::toPlainString)).contains(expected);
        assertThat(Ratio.of(new BigDecimal(expected))).isEqualTo(Ratio.parse(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2/3", "1/7", "1/6", "1/30", "1/18446744073709551617", "-1/15"})
    void toDecimal_otherDenominator_doesNotExist(String value) {
        assertThat(Ratio.parse(value).toDecimal()).isEmpty();
    }

    @Test
    void toDecimal_highPowerOfFive_isFoundWithoutDividing() {
        BigInteger power = BigInteger.valueOf(5).pow(5_000);
        assertThat(Ratio.of(BigInteger.ONE, power).toDecimal().map(BigDecimal::scale)).contains(5_000);
        assertThat(Ratio.of(BigInteger.ONE, power.add(BigInteger.TWO)).toDecimal()).isEmpty();
    }

    @Test
    void toDecimal_fitsTheTarget_hasTheFewestPlaces() {
        assertThat(Ratio.parse("1/2").toDecimal(2).value()).isEqualTo(new BigDecimal("0.5"));
        assertThat(Ratio.parse("43/50").toDecimal(2).value()).isEqualTo(new BigDecimal("0.86"));
        assertThat(Ratio.of(7).toDecimal(0).value()).isEqualTo(new BigDecimal("7"));
    }

    @ParameterizedTest
    @CsvSource({
        "2/3, 10, 0.6666666667, 1/30000000000", "43/50, 1, 0.9, 1/25", "1/2, 0, 0, -1/2", "3/2, 0, 2, 1/2",
        "-2/3, 2, -0.67, -1/300"
    })
    void toDecimal_doesNotFitTheTarget_namesTheNearestAndTheError(
            String value, int scale, String rounded, String residue) {
        Outcome<BigDecimal> outcome = Ratio.parse(value).toDecimal(scale);
        assertThat(outcome.hasValue()).isFalse();
        assertThat(outcome)
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE)
                .with("value", value)
                .with("scale", scale)
                .with("rounded", rounded)
                .with("residue", residue);
    }

    @Test
    void toDecimal_negativeScale_isABadCall() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.ONE.toDecimal(-1));
    }

    @ParameterizedTest
    @CsvSource({"0.086, 43/500", "0.0860, 43/500", "1E+3, 1000", "-2.50, -5/2", "0.00, 0", "1E-30, 1/1000000000000000000000000000000"})
    void of_decimal_isExact(String decimal, String expected) {
        assertThat(Ratio.of(new BigDecimal(decimal))).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"1e1000000000, -1000000000", "1e-1000000000, 1000000000", "0e2147483647, -2147483647", "1e1001, -1001"})
    void of_decimalOfHugeScale_isRefusedBeforeItIsWrittenOut(String decimal, String scale) {
        assertThatExceptionOfType(FindingException.class)
                .isThrownBy(() -> Ratio.of(new BigDecimal(decimal)))
                .satisfies(thrown -> assertThat(java.util.List.of(thrown.finding()))
                        .raises(QuantityCode.LIMIT_NUMBER_SCALE)
                        .with("limit", 1_000)
                        .with("actual", scale));
    }
}
