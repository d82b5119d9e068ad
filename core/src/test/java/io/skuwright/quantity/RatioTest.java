package io.skuwright.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import java.math.BigInteger;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("QTY-1")
class RatioTest {

    private static final Ratio MIN = Ratio.of(Long.MIN_VALUE);
    private static final Ratio MAX = Ratio.of(Long.MAX_VALUE);
    private static final BigInteger TWO_TO_63 = BigInteger.ONE.shiftLeft(63);
    private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);

    @ParameterizedTest
    @CsvSource({
        "4, 6, 2/3", "-4, 6, -2/3", "4, -6, -2/3", "-4, -6, 2/3", "0, 5, 0", "0, -5, 0", "18, 1, 18", "18, 3, 6",
        "7, 7, 1", "1, 9223372036854775807, 1/9223372036854775807",
        "-9223372036854775808, 1, -9223372036854775808",
        "-9223372036854775808, 2, -4611686018427387904",
        "-9223372036854775808, -9223372036854775808, 1",
        "-9223372036854775808, -1, 9223372036854775808",
        "1, -9223372036854775808, -1/9223372036854775808",
        "-9223372036854775808, 9223372036854775807, -9223372036854775808/9223372036854775807",
        "-9223372036854775808, 6, -4611686018427387904/3"
    })
    void of_numeratorAndDenominator_isReducedWithPositiveDenominator(long above, long below, String expected) {
        assertThat(Ratio.of(above, below)).hasToString(expected);
        assertThat(Ratio.of(BigInteger.valueOf(above), BigInteger.valueOf(below))).isEqualTo(Ratio.of(above, below));
    }

    @Test
    void of_denominatorZero_isABadCall() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(2, 0)).withMessageContaining("'2'");
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(BigInteger.TWO, BigInteger.ZERO));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2/3, 2", "7, 2/3 3/2, 7", "9, 1/3 1/3, 1", "10, 2/3 3/4, 5", "6, 2/3 5/4 3/5, 3", "1, 1/3, 1/3",
        "1000000, 2/3, 2000000/3", "7, 2/3, 14/3", "10, 0.0860, 43/50"
    })
    void times_ratiosAlongAPath_isExact(long root, String ratios, String expected) {
        Ratio quantity = Arrays.stream(ratios.split(" ")).map(Ratio::parse).reduce(Ratio.of(root), Ratio::times);
        assertThat(quantity).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1/2, 1/3, 5/6", "1/6, 1/3, 1/2", "1/6, 1/10, 4/15", "2/3, 1, 5/3", "1, 2/3, 5/3", "2/3, -2/3, 0",
        "5, 7, 12", "3/4, 1/4, 1",
        "9223372036854775807, 1, 9223372036854775808",
        "-9223372036854775808, -1, -9223372036854775809",
        "9223372036854775808, -1, 9223372036854775807",
        "9223372036854775807, 1/2, 18446744073709551615/2",
        "1/9223372036854775807, 1/9223372036854775806, 18446744073709551613/85070591730234615838173535747377725442",
        "9223372036854775807/2, 9223372036854775807/2, 9223372036854775807",
        "1/9223372036854775807, 9223372036854775806/9223372036854775807, 1"
    })
    void plus_andMinus_areExactBeyondLong(String left, String right, String sum) {
        assertThat(Ratio.parse(left).plus(Ratio.parse(right))).hasToString(sum);
        assertThat(Ratio.parse(right).plus(Ratio.parse(left))).hasToString(sum);
        assertThat(Ratio.parse(sum).minus(Ratio.parse(right))).hasToString(Ratio.parse(left).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2/3, 3/2, 1", "2/3, 0, 0", "-2/3, 3, -2", "4/9, 3/8, 1/6", "5, 7, 35",
        "4294967296, 4294967296, 18446744073709551616",
        "1/4294967296, 1/4294967296, 1/18446744073709551616",
        "18446744073709551616, 1/4294967296, 4294967296",
        "9223372036854775807/3, 3/9223372036854775807, 1",
        "-9223372036854775808, -1, 9223372036854775808",
        "9223372036854775807/2, 9223372036854775807/3, 85070591730234615847396907784232501249/6"
    })
    void times_isExactBeyondLongAndComesBack(String left, String right, String product) {
        assertThat(Ratio.parse(left).times(Ratio.parse(right))).hasToString(product);
        assertThat(Ratio.parse(right).times(Ratio.parse(left))).hasToString(product);
    }

    @Test
    void times_wholeNumber_isTheSameAsARatio() {
        assertThat(Ratio.of(2, 3).times(7)).hasToString("14/3");
        assertThat(MIN.times(-1)).isEqualTo(Ratio.of(TWO_TO_63, BigInteger.ONE));
    }

    @Test
    void dividedBy_ratio_isItsReciprocalTimes() {
        assertThat(Ratio.of(2, 3).dividedBy(Ratio.of(-4, 9))).hasToString("-3/2");
        assertThat(Ratio.ONE.dividedBy(MIN)).hasToString("-1/9223372036854775808");
        assertThat(MIN.dividedBy(MIN)).isEqualTo(Ratio.ONE);
    }

    @Test
    void dividedBy_zero_isABadCall() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.ONE.dividedBy(Ratio.ZERO));
        assertThatIllegalArgumentException().isThrownBy(Ratio.ZERO::reciprocal);
    }

    @Test
    void negatedAndAbs_smallestLong_leaveLongAndComeBack() {
        assertThat(MIN.negated()).hasToString("9223372036854775808");
        assertThat(MIN.negated().negated()).isEqualTo(MIN);
        assertThat(MIN.abs()).hasToString("9223372036854775808");
        assertThat(MAX.abs()).isSameAs(MAX);
        assertThat(Ratio.of(-2, 3).abs()).hasToString("2/3");
        assertThat(Ratio.ZERO.negated()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void reciprocal_keepsTheSignAbove() {
        assertThat(Ratio.of(2, 3).reciprocal()).hasToString("3/2");
        assertThat(Ratio.of(-2, 3).reciprocal()).hasToString("-3/2");
        assertThat(MIN.negated().reciprocal()).hasToString("1/9223372036854775808");
        assertThat(MIN.negated().reciprocal().reciprocal()).isEqualTo(MIN.negated());
    }

    @ParameterizedTest
    @CsvSource({
        "1/3, 1/2", "-1/2, -1/3", "-1, 1", "2/3, 1", "0, 1/9223372036854775807", "9223372036854775807, 9223372036854775808",
        "-9223372036854775809, -9223372036854775808", "-9223372036854775809, 1", "-1, 9223372036854775808",
        "9223372036854775806/9223372036854775807, 9223372036854775807/9223372036854775806",
        "9223372036854775805/9223372036854775806, 9223372036854775806/9223372036854775807",
        "-9223372036854775808/9223372036854775807, -1", "1/9223372036854775809, 1/9223372036854775808"
    })
    void compareTo_smallerAndLarger_isByValue(String smaller, String larger) {
        Ratio low = Ratio.parse(smaller);
        Ratio high = Ratio.parse(larger);
        assertThat(low).isLessThan(high);
        assertThat(high).isGreaterThan(low);
        assertThat(low.min(high)).isSameAs(low);
        assertThat(high.min(low)).isSameAs(low);
        assertThat(low.max(high)).isSameAs(high);
        assertThat(high.max(low)).isSameAs(high);
        assertThat(low.compareTo(Ratio.parse(smaller))).isZero();
    }

    @Test
    void equals_sameValueMadeInOtherWays_isEqualWithTheSameHash() {
        Ratio back = Ratio.of(TWO_TO_64, BigInteger.ONE).times(Ratio.of(BigInteger.ONE, TWO_TO_64));
        assertThat(back).isEqualTo(Ratio.ONE).hasSameHashCodeAs(Ratio.ONE);
        Ratio wide = Ratio.of(Long.MAX_VALUE).plus(Ratio.ONE);
        assertThat(wide).isEqualTo(Ratio.of(TWO_TO_63, BigInteger.ONE)).hasSameHashCodeAs(MIN.negated());
        assertThat(Ratio.of(4, 6)).isEqualTo(Ratio.of(2, 3)).hasSameHashCodeAs(Ratio.of(2, 3));
        assertThat(Ratio.of(2, 3))
                .isNotEqualTo(Ratio.of(3, 2))
                .isNotEqualTo(Ratio.of(2, 5))
                .isNotEqualTo(Ratio.of(1, 3))
                .isNotEqualTo(wide)
                .isNotEqualTo("2/3");
        assertThat(Ratio.ZERO).isNotEqualTo(wide);
    }

    @Test
    void parts_areThoseOfTheReducedForm() {
        assertThat(Ratio.of(-4, 6).numerator()).isEqualTo(-2);
        assertThat(Ratio.of(-4, 6).denominator()).isEqualTo(3);
        assertThat(Ratio.of(TWO_TO_64, BigInteger.valueOf(3)).numerator()).isEqualTo(TWO_TO_64);
        assertThat(Ratio.of(BigInteger.ONE, TWO_TO_64).denominator()).isEqualTo(TWO_TO_64);
    }

    @Test
    void questions_aboutSignAndKind_areAnsweredInBothForms() {
        Ratio wide = Ratio.of(TWO_TO_64, BigInteger.ONE);
        assertThat(Ratio.of(-2, 3).signum()).isEqualTo(-1);
        assertThat(Ratio.ZERO.signum()).isZero();
        assertThat(wide.signum()).isEqualTo(1);
        assertThat(wide.negated().signum()).isEqualTo(-1);
        assertThat(Ratio.ZERO.isZero()).isTrue();
        assertThat(Ratio.of(1, 3).isZero()).isFalse();
        assertThat(wide.isZero()).isFalse();
        assertThat(Ratio.of(6, 3).isWhole()).isTrue();
        assertThat(Ratio.of(2, 3).isWhole()).isFalse();
        assertThat(wide.isWhole()).isTrue();
        assertThat(wide.reciprocal().isWhole()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1", "1, 1", "2/3, 2", "-7/2, 3", "1/8, 4", "9223372036854775807, 63", "-9223372036854775808, 64",
        "18446744073709551616, 65", "1/18446744073709551616, 65", "-18446744073709551616, 65"
    })
    void bitLength_isThatOfTheLargerSide(String value, int bits) {
        assertThat(Ratio.parse(value).bitLength()).isEqualTo(bits);
    }

    @Test
    void within_limitOfBits_refusesWithTheFigures() {
        Limits limits = Limits.defaults().with(Limit.RATIO_BITS, 65);
        Ratio atTheLimit = Ratio.of(TWO_TO_64, BigInteger.ONE);
        assertThat(atTheLimit.within(limits).value()).isSameAs(atTheLimit);
        FindingAssert.assertThat(atTheLimit.times(2).within(limits))
                .raises(QuantityCode.LIMIT_QUANTITY_BITS)
                .with("limit", 65)
                .with("actual", 66);
        assertThat(atTheLimit.times(2).within(limits.with(Limit.RATIO_BITS, 66)).hasValue()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "14/3, 4", "-14/3, -5", "5, 5", "-5, -5", "1/3, 0", "-1/3, -1",
        "18446744073709551617/2, 9223372036854775808", "-18446744073709551617/2, -9223372036854775809",
        "1/18446744073709551616, 0", "-1/18446744073709551616, -1", "18446744073709551616, 18446744073709551616"
    })
    void floor_isTheLargestWholeNumberNotAbove(String value, String expected) {
        assertThat(Ratio.parse(value).floor()).hasToString(expected);
    }
}
