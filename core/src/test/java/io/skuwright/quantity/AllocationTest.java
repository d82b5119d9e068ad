package io.skuwright.quantity;

import static io.skuwright.core.fixtures.FindingAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("QTY-4")
class AllocationTest {

    private static final Allocation CENTS = Allocation.toScale(2);

    /** Shares of a text: a weight, or an amount after an equals sign. */
    private static List<Share> shares(String text) {
        return Arrays.stream(text.split(" "))
                .map(share -> share.startsWith("=")
                        ? Share.ofAmount(Ratio.parse(share.substring(1)))
                        : Share.byWeight(Ratio.parse(share)))
                .toList();
    }

    private static String split(Allocation allocation, String amount, String shares) {
        return allocation.split(Money.parse(amount + " CNY"), shares(shares)).value().stream()
                .map(part -> part.value().toString().replace(" CNY", ""))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 1 1 1, 33.34 33.33 33.33",
        "0.05, 1 1, 0.03 0.02",
        "-0.05, 1 1, -0.03 -0.02",
        "100, 1 2 3, 16.67 33.33 50",
        "-100, 1 2 3, -16.67 -33.33 -50",
        "10, 2/3 1/3, 6.67 3.33",
        "10, 1 0 1, 5 0 5",
        "0.01, 1 1 2, 0 0 0.01",
        "0.01, 0 1 1, 0 0.01 0",
        "0.02, 3 3 1, 0.01 0.01 0",
        "0, 1 2, 0 0",
        "0, 0 0, 0 0",
        "100, 5, 100",
        "100, =30 1 2, 30 23.33 46.67",
        "100, 1 =30 =20 1, 25 30 20 25",
        "100, =100 1, 100 0",
        "100, =100 0, 100 0",
        "100, =60 =40, 60 40",
        "100, =-10 1, -10 110",
        "-100, =-30 1 1, -30 -35 -35"
    })
    void split_amount_goesToTheLargestRemainders(String amount, String shares, String parts) {
        assertThat(split(CENTS, amount, shares)).isEqualTo(parts);
    }

    @Test
    void split_residue_isWhatAShareGotBeyondItsExactPart() {
        List<Rounded<Ratio>> parts = CENTS.split(Ratio.of(100), shares("1 1 1")).value();
        assertThat(parts).extracting(Rounded::residue)
                .containsExactly(Ratio.of(1, 150), Ratio.of(-1, 300), Ratio.of(-1, 300));
        List<Rounded<Ratio>> mirrored = CENTS.split(Ratio.of(-100), shares("1 1 1")).value();
        assertThat(mirrored).extracting(Rounded::residue)
                .containsExactly(Ratio.of(-1, 150), Ratio.of(1, 300), Ratio.of(1, 300));
        assertThat(CENTS.split(Ratio.of(100), shares("=40 1")).value()).allMatch(Rounded::isExact);
    }

    @Test
    void split_otherScales_useTheirSmallestUnit() {
        assertThat(split(Allocation.toScale(0), "100", "1 1 1")).isEqualTo("34 33 33");
        assertThat(split(Allocation.toScale(4), "1", "1 1 1")).isEqualTo("0.3334 0.3333 0.3333");
    }

    @Test
    void split_noShares_isEmptyOnlyForNothing() {
        assertThat(CENTS.split(Ratio.ZERO, List.of()).value()).isEmpty();
        assertThat(CENTS.split(Ratio.ONE, List.of())).raises(QuantityCode.ALLOCATION_NO_WEIGHT).with("amount", "1");
    }

    @Test
    void split_noWeightAboveZero_isRefused() {
        Outcome<List<Rounded<Money>>> outcome =
                CENTS.splitByWeights(Money.parse("100 CNY"), List.of(Ratio.ZERO, Ratio.ZERO));
        assertThat(outcome.hasValue()).isFalse();
        assertThat(outcome).raises(QuantityCode.ALLOCATION_NO_WEIGHT).with("amount", "100");
        assertThat(CENTS.split(Ratio.of(100), shares("=30 0")))
                .raises(QuantityCode.ALLOCATION_NO_WEIGHT)
                .with("amount", "70");
    }

    @Test
    void split_noWeightAboveZero_isEqualIfAskedFor() {
        Allocation equally = CENTS.equallyWithoutWeight();
        assertThat(split(equally, "100", "0 0 0")).isEqualTo("33.34 33.33 33.33");
        assertThat(split(equally, "100", "0 =40 0")).isEqualTo("30 40 30");
        assertThat(split(equally, "100", "1 0 3")).isEqualTo("25 0 75");
        assertThat(equally.split(Ratio.of(100), shares("=40"))).raises(QuantityCode.ALLOCATION_NO_WEIGHT);
    }

    @Test
    void split_negativeWeights_areAllNamed() {
        Outcome<List<Rounded<Ratio>>> outcome = CENTS.split(Ratio.of(100), shares("1 -2 -1/2"));
        assertThat(outcome.hasValue()).isFalse();
        assertThat(outcome)
                .raises(QuantityCode.ALLOCATION_NEGATIVE_WEIGHT)
                .about("share 2")
                .with("value", "-2")
                .with("position", 2)
                .raises(QuantityCode.ALLOCATION_NEGATIVE_WEIGHT)
                .about("share 3")
                .with("value", "-1/2");
    }

    @ParameterizedTest
    @CsvSource({"100, =120 1, 120", "100, =60 =60, 120", "-100, =-120 1, -120", "0, =10 1, 10", "0, =-10 1, -10"})
    void split_fixedSharesBeyondTheAmount_areRefused(String amount, String shares, String fixed) {
        assertThat(CENTS.split(Ratio.parse(amount), shares(shares)))
                .raises(QuantityCode.ALLOCATION_FIXED_EXCEEDS)
                .with("amount", amount)
                .with("fixed", fixed);
    }

    @Test
    void split_amountOrFixedShareOffTheScale_isRefused() {
        assertThat(CENTS.split(Ratio.of(2, 3), shares("1 =0.001")))
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE)
                .about("amount")
                .with("value", "2/3")
                .raises(QuantityCode.RATIO_NOT_REPRESENTABLE)
                .about("share 2")
                .with("value", "1/1000")
                .with("scale", 2);
    }

    @Test
    void split_weightsBeyondTheLimitOfBits_areRefusedOnce() {
        Allocation small = CENTS.within(Limits.defaults().with(Limit.RATIO_BITS, 8));
        assertThat(small.split(Ratio.ONE, shares("1/17 1/19 1/23 1/29")))
                .raises(QuantityCode.LIMIT_QUANTITY_BITS)
                .with("limit", 8)
                .with("actual", 9)
                .times(1);
        assertThat(small.split(Ratio.ONE, shares("100 155")).hasValue()).isTrue();
    }

    @Test
    void split_amountsBeyondTheLimitOfBits_areRefused() {
        Allocation small = CENTS.within(Limits.defaults().with(Limit.RATIO_BITS, 8));
        assertThat(small.split(Ratio.of(256), shares("1 =-300")))
                .raises(QuantityCode.LIMIT_QUANTITY_BITS)
                .about("amount")
                .with("actual", 9)
                .raises(QuantityCode.LIMIT_QUANTITY_BITS)
                .about("share 2")
                .with("actual", 9);
        assertThat(small.split(Ratio.of(255), shares("1 =-255")).hasValue()).isTrue();
    }

    @Test
    void split_hugeAmountAndWeights_areExact() {
        String huge = "9".repeat(38);
        assertThat(split(CENTS, huge, huge + " " + huge)).isEqualTo("4" + "9".repeat(37) + ".5 4" + "9".repeat(37) + ".5");
        assertThat(split(CENTS, "-" + huge, "1/" + huge + " 0")).isEqualTo("-" + huge + " 0");
        assertThat(split(CENTS, "0.01", huge + " 1")).isEqualTo("0.01 0");
        assertThat(split(CENTS, huge, "=" + huge + " 1")).isEqualTo(huge + " 0");
    }

    @Test
    @Timeout(60)
    void split_manyFixedSharesOffTheScale_areNamedWithoutASumOfTheirs() {
        List<Share> shares = IntStream.range(0, 50_000)
                .mapToObj(i -> Share.ofAmount(Ratio.of(1, 1_000_003L + 2L * i)))
                .toList();
        assertThat(CENTS.split(Ratio.ONE, shares)).raises(QuantityCode.RATIO_NOT_REPRESENTABLE).times(50_000);
    }

    @Test
    void split_manyShares_sumsBack() {
        List<Share> shares = Collections.nCopies(100_000, Share.byWeight(Ratio.of(1, 3)));
        List<Rounded<Ratio>> parts = CENTS.split(Ratio.of(700_001, 100), shares).value();
        assertThat(parts.get(0).value()).isEqualTo(Ratio.of(8, 100));
        assertThat(parts.get(99_999).value()).isEqualTo(Ratio.of(7, 100));
        assertThat(parts.stream().map(Rounded::value).reduce(Ratio.ZERO, Ratio::plus)).isEqualTo(Ratio.of(700_001, 100));
    }

    @Test
    void settings_areValues() {
        assertThat(CENTS).isEqualTo(Allocation.toScale(2)).hasSameHashCodeAs(Allocation.toScale(2)).hasToString("to scale 2");
        assertThat(CENTS.equallyWithoutWeight()).isNotEqualTo(CENTS).hasToString("to scale 2, equally without weight");
        assertThat(CENTS)
                .isNotEqualTo(Allocation.toScale(3))
                .isNotEqualTo(CENTS.within(Limits.defaults().with(Limit.RATIO_BITS, 8)))
                .isNotEqualTo("to scale 2");
        assertThatIllegalArgumentException().isThrownBy(() -> Allocation.toScale(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Allocation.toScale(101));
        assertThat(Allocation.toScale(100).split(Ratio.ONE, shares("1")).hasValue()).isTrue();
    }
}
