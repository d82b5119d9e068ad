package io.skuwright.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.FindingAssert;
import io.skuwright.core.fixtures.jqwik.Ratios;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.apache.commons.numbers.fraction.BigFraction;

@Tag("QTY-1")
class RatioProperties {

    @Property(tries = 2_000)
    void plusMinusTimesDividedBy_agreeWithTheOracle(@ForAll("any") Ratio left, @ForAll("any") Ratio right) {
        BigFraction a = oracle(left);
        BigFraction b = oracle(right);
        assertSame(left.plus(right), a.add(b));
        assertSame(left.minus(right), a.subtract(b));
        assertSame(left.times(right), a.multiply(b));
        if (!right.isZero()) {
            assertSame(left.dividedBy(right), a.divide(b));
        }
    }

    @Property(tries = 2_000)
    void compareTo_agreesWithTheOracle(@ForAll("any") Ratio left, @ForAll("any") Ratio right) {
        assertThat(Integer.signum(left.compareTo(right)))
                .isEqualTo(Integer.signum(oracle(left).compareTo(oracle(right))));
        assertThat(left.compareTo(right) == 0).isEqualTo(left.equals(right));
    }

    @Property(tries = 2_000)
    void result_isReducedAndInTheSmallestForm(@ForAll("any") Ratio left, @ForAll("any") Ratio right) {
        Ratio result = left.times(right).plus(left).minus(right);
        assertThat(result.numerator().gcd(result.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(result.denominator()).isPositive();
        Ratio again = Ratio.of(result.numerator(), result.denominator());
        assertThat(again).isEqualTo(result).hasSameHashCodeAs(result);
    }

    @Property(tries = 1_000)
    void plusAndTimes_obeyTheLawsOfAField(
            @ForAll("any") Ratio a, @ForAll("any") Ratio b, @ForAll("any") Ratio c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
        assertThat(a.plus(b).times(c)).isEqualTo(a.times(c).plus(b.times(c)));
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        assertThat(a.negated().negated()).isEqualTo(a);
        if (!c.isZero()) {
            assertThat(a.times(c).dividedBy(c)).isEqualTo(a);
            assertThat(c.reciprocal().reciprocal()).isEqualTo(c);
        }
    }

    @Property(tries = 1_000)
    void parse_isTheInverseOfToString(@ForAll("any") Ratio value) {
        assertThat(Ratio.parse(value.toString())).isEqualTo(value);
    }

    @Property(tries = 1_000)
    void read_decimalText_agreesWithBigDecimal(@ForAll("texts") String text) {
        Ratio read = Ratio.read(text).value();
        if (text.indexOf('/') < 0) {
            BigDecimal decimal = new BigDecimal(text);
            assertThat(read).isEqualTo(Ratio.of(decimal));
            assertThat(read.toDecimal()).hasValueSatisfying(exact -> assertThat(exact).isEqualByComparingTo(decimal));
        } else {
            assertSame(read, BigFraction.parse(text));
        }
    }

    @Property(tries = 200)
    void read_badText_isNeverANumber(@ForAll("badTexts") String text) {
        assertThat(Ratio.read(text).hasValue()).isFalse();
        FindingAssert.assertThat(Ratio.read(text)).raisesOnly(QuantityCode.BAD_NUMBER);
    }

    @Property(tries = 1_000)
    void read_anyTextAtAll_givesAValueOrAnError(@ForAll String text) {
        assertThat(Ratio.read(text).hasValue()).isNotEqualTo(Ratio.read(text).hasErrors());
    }

    @Property(tries = 1_000)
    void floor_isAtMostOneBelow(@ForAll("any") Ratio value) {
        Ratio rest = value.minus(value.floor());
        assertThat(value.floor().isWhole()).isTrue();
        assertThat(rest).isBetween(Ratio.ZERO, Ratio.ONE).isNotEqualTo(Ratio.ONE);
    }

    @Property(tries = 500)
    void toDecimal_existsExactlyForTwosAndFives(@ForAll("any") Ratio value) {
        BigInteger rest = value.denominator();
        for (BigInteger prime : new BigInteger[] {BigInteger.TWO, BigInteger.valueOf(5)}) {
            while (rest.mod(prime).signum() == 0) {
                rest = rest.divide(prime);
            }
        }
        assertThat(value.toDecimal().isPresent()).isEqualTo(rest.equals(BigInteger.ONE));
        value.toDecimal().ifPresent(decimal -> assertThat(Ratio.of(decimal)).isEqualTo(value));
    }

    /** The oracle may keep its sign below, so its sign and its sides without sign are compared. */
    private static void assertSame(Ratio actual, BigFraction expected) {
        assertThat(actual.signum()).isEqualTo(expected.signum());
        assertThat(actual.numerator().abs()).isEqualTo(expected.getNumerator().abs());
        assertThat(actual.denominator()).isEqualTo(expected.getDenominator().abs());
    }

    private static BigFraction oracle(Ratio value) {
        return BigFraction.of(value.numerator(), value.denominator());
    }

    @Provide
    Arbitrary<Ratio> any() {
        return Ratios.any();
    }

    @Provide
    Arbitrary<String> texts() {
        return Ratios.texts();
    }

    @Provide
    Arbitrary<String> badTexts() {
        return Ratios.badTexts();
    }
}
