package io.skuwright.kit;

import static io.skuwright.kit.PricedParts.money;
import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.jqwik.Ratios;
import io.skuwright.quantity.Money;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Whatever the parts are, a kit's price sums back, at once and in steps. */
@Tag("KIT-7")
@Tag("QTY-4")
class KitPriceProperties {

    private static final Ratio CENT = Ratio.of(1, 100);

    @Property(tries = 300)
    void of_anyParts_sumsBackAndIsOffByLessThanACent(
            @ForAll("cents") Ratio amount, @ForAll("parts") List<PricedPart> parts, @ForAll PriceBasis basis) {
        KitPrice price = split(amount, parts, basis);
        assertThat(sum(price)).isEqualTo(amount);
        price.parts().forEach(part -> {
            assertThat(part.residue().abs()).isLessThan(CENT);
            assertThat(part.amount().amount().dividedBy(CENT).isWhole()).isTrue();
            part.unitPrice().ifPresent(unit -> assertThat(unit.times(part.part().quantity())).isEqualTo(part.amount()));
        });
    }

    @Property(tries = 200)
    void of_return_mirrorsTheSale(
            @ForAll("cents") Ratio amount, @ForAll("parts") List<PricedPart> parts, @ForAll PriceBasis basis) {
        List<Money> sale = amounts(split(amount, parts, basis));
        assertThat(amounts(split(amount.negated(), parts, basis))).isEqualTo(negated(sale));
        List<PricedPart> back = parts.stream()
                .map(part -> PricedPart.builder().from(part).quantity(part.quantity().negated()).build())
                .toList();
        assertThat(amounts(split(amount.negated(), back, basis))).isEqualTo(negated(sale));
    }

    @Property(tries = 200)
    void of_partsOfOneBasisRenamedAndReordered_differByACentAtMost(
            @ForAll("cents") Ratio amount, @ForAll("parts") List<PricedPart> parts) {
        List<PricedPart> reversed = new ArrayList<>(parts);
        Collections.reverse(reversed);
        List<Money> other = new ArrayList<>(amounts(split(amount, reversed, PriceBasis.LIST_PRICE)));
        Collections.reverse(other);
        List<Money> one = amounts(split(amount, parts, PriceBasis.LIST_PRICE));
        for (int i = 0; i < one.size(); i++) {
            assertThat(one.get(i).minus(other.get(i)).amount().abs()).isLessThanOrEqualTo(CENT);
        }
    }

    @Property(tries = 200)
    void inSteps_anySteps_sumBackToThePartsAndNeverTurn(
            @ForAll("cents") Ratio amount,
            @ForAll("parts") List<PricedPart> parts,
            @ForAll("steps") List<Integer> steps,
            @ForAll("roundings") Rounding rounding) {
        KitPrice price = split(amount, parts, PriceBasis.LIST_PRICE);
        long kits = steps.stream().mapToLong(step -> step).sum();
        List<PartialPrice> partial = price.inSteps(
                        steps.stream().map(step -> Ratio.of(step)).toList(), Ratio.of(kits), rounding)
                .orThrow();
        for (int i = 0; i < parts.size(); i++) {
            Ratio whole = price.parts().get(i).amount().amount();
            Ratio sum = Ratio.ZERO;
            for (PartialPrice step : partial) {
                Ratio value = step.parts().get(i).value().amount();
                assertThat(value.signum() * whole.signum()).isNotNegative();
                sum = sum.plus(value);
            }
            assertThat(sum).isEqualTo(whole);
        }
        assertThat(partial.stream().map(step -> step.amount().amount()).reduce(Ratio.ZERO, Ratio::plus))
                .isEqualTo(amount);
    }

    @Property(tries = 200)
    void ofKits_twoStepsAtOnce_areTheirSum(
            @ForAll("cents") Ratio amount,
            @ForAll("parts") List<PricedPart> parts,
            @ForAll @IntRange(max = 9) int first,
            @ForAll @IntRange(max = 9) int second) {
        KitPrice price = split(amount, parts, PriceBasis.COST);
        Rounding cents = Rounding.halfEven(2);
        List<PartialPrice> two = price.inSteps(List.of(Ratio.of(first), Ratio.of(second)), Ratio.of(20), cents).orThrow();
        PartialPrice one = price.ofKits(Ratio.ZERO, Ratio.of(first + second), Ratio.of(20), cents).orThrow();
        assertThat(two.get(0).amount().plus(two.get(1).amount())).isEqualTo(one.amount());
    }

    /** No fixed share may make the others worth more than there is, whichever way signs are written. */
    @Property(tries = 300)
    void of_fixedShares_followTheAmountOrAreRefused(
            @ForAll("cents") Ratio amount, @ForAll("parts") List<PricedPart> parts, @ForAll("cents") Ratio fixed) {
        PriceRule rule = PriceRule.by(PriceBasis.RATIO, 2).equallyWithoutWeight();
        List<PricedPart> own = new ArrayList<>(parts);
        own.add(PricedPart.builder()
                .part("own")
                .product("P")
                .quantity(Ratio.ONE)
                .fixedAmount(Money.of(fixed, "CNY"))
                .build());
        Outcome<KitPrice> outcome = KitPrice.of(Money.of(amount, "CNY"), own, rule);
        boolean isAgainst = fixed.signum() < 0 && amount.signum() >= 0;
        assertThat(outcome.hasValue()).isEqualTo(!isAgainst && fixed.abs().compareTo(amount.abs()) <= 0);
        outcome.optional().ifPresent(price -> {
            assertThat(sum(price)).isEqualTo(amount);
            assertThat(price.parts().get(parts.size()).amount().amount().abs()).isEqualTo(fixed.abs());
            price.parts().forEach(part ->
                    assertThat(part.amount().amount().signum() * amount.signum()).isNotNegative());
        });
    }

    private static KitPrice split(Ratio amount, List<PricedPart> parts, PriceBasis basis) {
        return KitPrice.of(Money.of(amount, "CNY"), parts, PriceRule.by(basis, 2).equallyWithoutWeight())
                .orThrow();
    }

    private static List<Money> amounts(KitPrice price) {
        return price.parts().stream().map(PartPrice::amount).toList();
    }

    private static List<Money> negated(List<Money> amounts) {
        return amounts.stream().map(Money::negated).toList();
    }

    private static Ratio sum(KitPrice price) {
        return price.parts().stream().map(part -> part.amount().amount()).reduce(Ratio.ZERO, Ratio::plus);
    }

    @Provide
    Arbitrary<Ratio> cents() {
        return Arbitraries.longs().between(-1_000_000, 1_000_000).map(cents -> Ratio.of(cents, 100));
    }

    @Provide
    Arbitrary<List<Integer>> steps() {
        return Arbitraries.integers().between(1, 5).list().ofMinSize(1).ofMaxSize(6);
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return Arbitraries.of(
                Rounding.up(2), Rounding.down(2), Rounding.halfEven(2), Rounding.upToMultiple(Ratio.of(1, 20)));
    }

    /** One to six parts; the first is there, so that there is always one to carry the amount. */
    @Provide
    Arbitrary<List<PricedPart>> parts() {
        Arbitrary<Ratio> quantities = Arbitraries.oneOf(Ratios.positive(), Arbitraries.just(Ratio.ZERO));
        Arbitrary<Ratio> prices = Arbitraries.oneOf(Ratios.counts(), Ratios.positive(), Arbitraries.just(Ratio.ZERO));
        return Combinators.combine(
                        Combinators.combine(quantities, prices).as(KitPriceProperties::part).list().ofMaxSize(5),
                        Ratios.positive(),
                        prices)
                .as((others, quantity, price) -> {
                    List<PricedPart> parts = new ArrayList<>();
                    parts.add(part(quantity, price));
                    parts.addAll(others);
                    return named(parts);
                });
    }

    private static PricedPart part(Ratio quantity, Ratio price) {
        return PricedPart.builder()
                .part("")
                .product("P")
                .quantity(quantity)
                .listPrice(money(price.toString()))
                .cost(money(price.plus(Ratio.ONE).toString()))
                .weight(price)
                .build();
    }

    private static List<PricedPart> named(List<PricedPart> parts) {
        List<PricedPart> named = new ArrayList<>();
        for (PricedPart part : parts) {
            named.add(PricedPart.builder().from(part).part("p" + named.size()).build());
        }
        return named;
    }
}
