package io.skuwright.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.jqwik.Ratios;
import io.skuwright.result.Limits;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("QTY-3")
class RoundingProperties {

    private static final UnitOfMeasure PCS = UnitOfMeasure.of("pcs");

    @Property(tries = 500)
    void upDownHalfEven_agreeWithBigDecimal(@ForAll("numbers") Ratio exact, @ForAll @IntRange(min = -3, max = 6) int scale) {
        assertThat(Rounding.up(scale).apply(exact).value()).isEqualTo(oracle(exact, scale, RoundingMode.UP));
        assertThat(Rounding.down(scale).apply(exact).value()).isEqualTo(oracle(exact, scale, RoundingMode.DOWN));
        assertThat(Rounding.halfEven(scale).apply(exact).value()).isEqualTo(oracle(exact, scale, RoundingMode.HALF_EVEN));
    }

    @Property(tries = 500)
    void apply_anyRounding_keepsWhatItAdded(@ForAll("numbers") Ratio exact, @ForAll("roundings") Rounding rounding) {
        Rounded<Ratio> rounded = rounding.apply(exact);
        assertThat(rounded.value().minus(rounded.residue())).isEqualTo(exact);
        assertThat(rounding.apply(rounded.value()).isExact()).isTrue();
    }

    @Property(tries = 500)
    void apply_negativeNumber_mirrorsThePositiveOne(@ForAll("numbers") Ratio exact, @ForAll("roundings") Rounding rounding) {
        Rounded<Ratio> rounded = rounding.apply(exact);
        Rounded<Ratio> mirrored = rounding.apply(exact.negated());
        assertThat(mirrored.value()).isEqualTo(rounded.value().negated());
        assertThat(mirrored.residue()).isEqualTo(rounded.residue().negated());
    }

    @Property(tries = 300)
    void upToMultiple_isTheSmallestMultipleThatIsEnough(@ForAll("positive") Ratio exact, @ForAll("positive") Ratio multiple) {
        Rounded<Ratio> rounded = Rounding.upToMultiple(multiple).apply(exact);
        assertThat(rounded.value().dividedBy(multiple).isWhole()).isTrue();
        assertThat(rounded.residue()).isBetween(Ratio.ZERO, multiple).isNotEqualTo(multiple);
    }

    @Property(tries = 300)
    void parse_isTheInverseOfToString(@ForAll("roundings") Rounding rounding) {
        assertThat(Rounding.parse(rounding.toString())).isEqualTo(rounding);
    }

    @Property(tries = 300)
    void merge_beforeOrAfter_givesTheExactSumPlusResidue(
            @ForAll("lists") List<Ratio> amounts, @ForAll("roundings") Rounding rounding, @ForAll RoundingTime time) {
        List<Map.Entry<String, Quantity>> lines =
                amounts.stream().map(amount -> Map.entry("B", Quantity.of(amount, PCS))).toList();
        List<Merged<String>> merged =
                RoundingRules.of(rounding).merge(lines, time, Limits.defaults()).value();
        Rounded<Quantity> sum = merged.get(0).sum();
        Ratio exact = amounts.stream().reduce(Ratio.ZERO, Ratio::plus);
        assertThat(sum.value().amount().minus(sum.residue())).isEqualTo(exact);
        assertThat(merged.get(0).count()).isEqualTo(amounts.size());
        Ratio expected = time == RoundingTime.AFTER_MERGING
                ? rounding.apply(exact).value()
                : amounts.stream().map(amount -> rounding.apply(amount).value()).reduce(Ratio.ZERO, Ratio::plus);
        assertThat(sum.value().amount()).isEqualTo(expected);
    }

    private static Ratio oracle(Ratio exact, int scale, RoundingMode mode) {
        return Ratio.of(new BigDecimal(exact.numerator()).divide(new BigDecimal(exact.denominator()), scale, mode));
    }

    @Provide
    Arbitrary<Ratio> numbers() {
        Arbitrary<Ratio> halves = Arbitraries.longs().between(-2_001, 2_001).map(half -> Ratio.of(half, 200));
        return Arbitraries.oneOf(Ratios.any(), halves);
    }

    @Provide
    Arbitrary<Ratio> positive() {
        return Ratios.positive();
    }

    @Provide
    Arbitrary<List<Ratio>> lists() {
        return Ratios.small().list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        Arbitrary<Integer> scales = Arbitraries.integers().between(-3, 6);
        return Arbitraries.oneOf(
                Arbitraries.just(Rounding.none()),
                scales.map(Rounding::up),
                scales.map(Rounding::down),
                scales.map(Rounding::halfEven),
                Ratios.positive().map(Rounding::upToMultiple),
                Ratios.positive().map(Rounding::downToMultiple));
    }
}
