package io.skuwright.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.jqwik.Ratios;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("QTY-4")
class AllocationProperties {

    private static final Allocation CENTS = Allocation.toScale(2).equallyWithoutWeight();
    private static final Ratio CENT = Ratio.of(1, 100);

    @Property(tries = 500)
    void split_anyWeights_sumsBackAndIsOffByLessThanACent(
            @ForAll("amounts") Ratio amount, @ForAll("weights") List<Ratio> weights) {
        List<Rounded<Ratio>> parts = CENTS.split(amount, byWeight(weights)).value();
        assertThat(sum(parts)).isEqualTo(amount);
        Ratio total = weights.stream().reduce(Ratio.ZERO, Ratio::plus);
        for (int i = 0; i < weights.size(); i++) {
            Ratio exact = total.isZero()
                    ? amount.times(Ratio.of(1, weights.size()))
                    : amount.times(weights.get(i)).dividedBy(total);
            assertThat(parts.get(i).value().minus(exact)).isEqualTo(parts.get(i).residue());
            assertThat(parts.get(i).residue().abs()).isLessThan(CENT);
            assertThat(parts.get(i).value().dividedBy(CENT).isWhole()).isTrue();
        }
    }

    @Property(tries = 300)
    void split_largerWeight_neverGetsLess(@ForAll("amounts") Ratio amount, @ForAll("weights") List<Ratio> weights) {
        List<Rounded<Ratio>> parts = CENTS.split(amount.abs(), byWeight(weights)).value();
        for (int i = 0; i < weights.size(); i++) {
            for (int j = 0; j < weights.size(); j++) {
                if (weights.get(i).compareTo(weights.get(j)) > 0) {
                    assertThat(parts.get(i).value()).isGreaterThanOrEqualTo(parts.get(j).value());
                }
            }
        }
    }

    @Property(tries = 300)
    void split_negativeAmount_mirrorsThePositiveOne(
            @ForAll("amounts") Ratio amount, @ForAll("weights") List<Ratio> weights) {
        List<Rounded<Ratio>> parts = CENTS.split(amount, byWeight(weights)).value();
        List<Rounded<Ratio>> mirrored = CENTS.split(amount.negated(), byWeight(weights)).value();
        assertThat(mirrored)
                .isEqualTo(parts.stream()
                        .map(part -> new Rounded<>(part.value().negated(), part.residue().negated()))
                        .toList());
    }

    @Property(tries = 300)
    void split_weightsTimesANumber_givesTheSame(
            @ForAll("amounts") Ratio amount,
            @ForAll("weights") List<Ratio> weights,
            @ForAll @IntRange(min = 1, max = 999) int factor) {
        Ratio scaled = Ratio.of(factor, 7);
        List<Ratio> other = weights.stream().map(weight -> weight.times(scaled)).toList();
        assertThat(CENTS.split(amount, byWeight(other)).value())
                .isEqualTo(CENTS.split(amount, byWeight(weights)).value());
    }

    @Property(tries = 300)
    void split_withAFixedShare_isTheRestSplitWithoutIt(
            @ForAll("amounts") Ratio rest, @ForAll("amounts") Ratio fixed, @ForAll("weights") List<Ratio> weights) {
        Ratio amount = rest.plus(fixed);
        if (!rest.isZero() && rest.signum() != amount.signum()) {
            return;
        }
        List<Share> shares = new ArrayList<>(byWeight(weights));
        shares.add(0, Share.ofAmount(fixed));
        List<Rounded<Ratio>> parts = CENTS.split(amount, shares).value();
        assertThat(sum(parts)).isEqualTo(amount);
        assertThat(parts.get(0)).isEqualTo(new Rounded<>(fixed, Ratio.ZERO));
        assertThat(parts.subList(1, parts.size()))
                .isEqualTo(CENTS.split(rest, byWeight(weights)).value());
    }

    private static List<Share> byWeight(List<Ratio> weights) {
        return weights.stream().map(Share::byWeight).toList();
    }

    private static Ratio sum(List<Rounded<Ratio>> parts) {
        return parts.stream().map(Rounded::value).reduce(Ratio.ZERO, Ratio::plus);
    }

    @Provide
    Arbitrary<Ratio> amounts() {
        return Arbitraries.longs().between(-1_000_000, 1_000_000).map(cents -> Ratio.of(cents, 100));
    }

    @Provide
    Arbitrary<List<Ratio>> weights() {
        Arbitrary<Ratio> weight = Arbitraries.oneOf(Ratios.positive(), Ratios.counts(), Arbitraries.just(Ratio.ZERO));
        return weight.list().ofMinSize(1).ofMaxSize(8);
    }
}
