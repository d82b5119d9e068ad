package io.skuwright.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.jqwik.Ratios;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

@Tag("QTY-2")
class UnitConversionProperties {

    @Property(tries = 500)
    void chain_isTheProductOfItsSteps(@ForAll("steps") List<Ratio> steps) {
        List<UnitConversion> chain = new ArrayList<>();
        Ratio product = Ratio.ONE;
        for (int step = 0; step < steps.size(); step++) {
            // Every other step is declared from the other side.
            chain.add(step % 2 == 0
                    ? UnitConversion.of("u" + step, "u" + (step + 1), steps.get(step))
                    : UnitConversion.of("u" + (step + 1), "u" + step, steps.get(step).reciprocal()));
            product = product.times(steps.get(step));
        }
        Outcome<UnitConversions> outcome = UnitConversions.of(chain);
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.value().find("X", "u0", "u" + steps.size())).contains(product);
    }

    @Property(tries = 500)
    void convert_thereAndBack_isTheSameAmount(@ForAll("mostlySound") List<UnitConversion> given, @ForAll("amounts") Ratio amount) {
        UnitConversions conversions = UnitConversions.of(given).value();
        for (UnitConversion it : conversions.conversions()) {
            String product = it.product().orElse("B");
            Outcome<Ratio> there = conversions.convert(product, amount, it.from(), it.to());
            assertThat(there.value()).isEqualTo(amount.times(it.factor()));
            assertThat(conversions.convert(product, there.value(), it.to(), it.from()).value()).isEqualTo(amount);
        }
    }

    @Property(tries = 1_000)
    void accepted_allHoldAndNothingIsLost(@ForAll("wild") List<UnitConversion> given) {
        Outcome<UnitConversions> outcome = UnitConversions.of(given);
        UnitConversions conversions = outcome.value();
        for (UnitConversion it : conversions.conversions()) {
            assertThat(conversions.find(it.product().orElse("B"), it.from(), it.to())).contains(it.factor());
        }
        assertThat(conversions.conversions().size() + outcome.findings().size()).isEqualTo(given.size());
    }

    @Property(tries = 1_000)
    void everyWay_givesTheSameFactor(@ForAll("wild") List<UnitConversion> given) {
        UnitConversions conversions = UnitConversions.of(given).value();
        for (String product : List.of("A", "B")) {
            for (String from : UNITS) {
                for (String to : UNITS) {
                    conversions.find(product, from, to).ifPresent(factor -> {
                        assertThat(conversions.find(product, to, from)).contains(factor.reciprocal());
                        for (String third : UNITS) {
                            assertThat(conversions.find(product, from, third))
                                    .isEqualTo(conversions.find(product, to, third).map(factor::times));
                        }
                    });
                }
            }
        }
    }

    @Property(tries = 500)
    void order_changesNothing(@ForAll("wild") List<UnitConversion> given, @ForAll Random random) {
        List<UnitConversion> shuffled = new ArrayList<>(given);
        Collections.shuffle(shuffled, random);
        Outcome<UnitConversions> outcome = UnitConversions.of(given);
        Outcome<UnitConversions> other = UnitConversions.of(shuffled);
        assertThat(other.value()).isEqualTo(outcome.value());
        assertThat(sorted(other.findings())).isEqualTo(sorted(outcome.findings()));
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(Comparator.comparing(Finding::toString)).toList();
    }

    @Property(tries = 500)
    void newNames_changeNoVerdict(@ForAll("wild") List<UnitConversion> given) {
        List<UnitConversion> renamed = given.stream().map(UnitConversionProperties::renamed).toList();
        assertThat(new HashSet<>(UnitConversions.of(renamed).value().conversions()))
                .isEqualTo(new HashSet<>(UnitConversions.of(given).value().conversions().stream()
                        .map(UnitConversionProperties::renamed)
                        .toList()));
    }

    /** Gives units names that sort the other way round. */
    private static UnitConversion renamed(UnitConversion it) {
        return new UnitConversion(it.product(), newName(it.from()), newName(it.to()), it.factor(), it.place());
    }

    private static String newName(String unit) {
        return "n" + (UNITS.size() - UNITS.indexOf(unit));
    }

    @Property(tries = 500)
    void directions_declaredFromTheOtherSide_changeNoFactor(@ForAll("mostlySound") List<UnitConversion> given) {
        UnitConversions conversions = UnitConversions.of(given).value();
        UnitConversions turned = UnitConversions.of(given.stream()
                        .map(it -> new UnitConversion(it.product(), it.to(), it.from(), it.factor().reciprocal(), it.place()))
                        .toList())
                .value();
        for (String from : UNITS) {
            for (String to : UNITS) {
                assertThat(turned.find("A", from, to)).isEqualTo(conversions.find("A", from, to));
                assertThat(turned.find("B", from, to)).isEqualTo(conversions.find("B", from, to));
            }
        }
    }

    @Property(tries = 500)
    void worthsThatAgree_areAllAccepted(@ForAll("worths") List<Ratio> worths, @ForAll("pairs") List<Integer> pairs) {
        List<UnitConversion> given = new ArrayList<>();
        for (int pair : pairs) {
            int from = pair / 6;
            int to = pair % 6;
            UnitConversion it =
                    UnitConversion.of(UNITS.get(from), UNITS.get(to), worths.get(from).dividedBy(worths.get(to)));
            if (from != to && !given.contains(it)) {
                given.add(it);
            }
        }
        Outcome<UnitConversions> outcome = UnitConversions.of(given);
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.value().conversions()).containsExactlyInAnyOrderElementsOf(given);
    }

    /** The rule in plain words: try each conversion alone, taken away and turned round, on the whole list. */
    @Property(tries = 2_000)
    void oneMistake_leavesOutTheSuspectsOnly(@ForAll("fewUnits") List<UnitConversion> given) {
        Set<UnitConversion> expected = new HashSet<>(given);
        if (!isBalanced(given)) {
            List<UnitConversion> suspects =
                    given.stream().filter(it -> isBalanced(without(given, it))).toList();
            Assume.that(!suspects.isEmpty());
            List<UnitConversion> inverted = suspects.stream()
                    .filter(it -> isBalanced(with(without(given, it), UnitConversion.of(it.to(), it.from(), it.factor()))))
                    .toList();
            expected.removeAll(inverted.isEmpty() ? suspects : inverted);
        }
        assertThat(new HashSet<>(UnitConversions.of(given).value().conversions())).isEqualTo(expected);
    }

    private static List<UnitConversion> without(List<UnitConversion> given, UnitConversion one) {
        return given.stream().filter(it -> !it.equals(one)).toList();
    }

    private static List<UnitConversion> with(List<UnitConversion> given, UnitConversion one) {
        List<UnitConversion> more = new ArrayList<>(given);
        more.add(one);
        return more;
    }

    private static boolean isBalanced(List<UnitConversion> given) {
        Map<String, Ratio> worth = new HashMap<>();
        for (UnitConversion start : given) {
            worth.putIfAbsent(start.from(), Ratio.ONE);
            for (int round = 0; round < given.size(); round++) {
                for (UnitConversion it : given) {
                    if (worth.containsKey(it.to())) {
                        worth.putIfAbsent(it.from(), worth.get(it.to()).times(it.factor()));
                    }
                    if (worth.containsKey(it.from())) {
                        worth.putIfAbsent(it.to(), worth.get(it.from()).dividedBy(it.factor()));
                    }
                }
            }
        }
        return given.stream().allMatch(it -> worth.get(it.from()).equals(worth.get(it.to()).times(it.factor())));
    }

    private static final List<String> UNITS = List.of("p", "q", "r", "s", "u", "v");

    @Provide
    Arbitrary<List<Ratio>> steps() {
        return Ratios.positive().list().ofMinSize(1).ofMaxSize(40);
    }

    @Provide
    Arbitrary<Ratio> amounts() {
        return Ratios.any();
    }

    @Provide
    Arbitrary<List<Ratio>> worths() {
        return Ratios.positive().list().ofSize(UNITS.size());
    }

    @Provide
    Arbitrary<List<Integer>> pairs() {
        return Arbitraries.integers().between(0, 35).list().ofMaxSize(20);
    }

    /** Few units and few factors, so that most lists contradict themselves. */
    @Provide
    Arbitrary<List<UnitConversion>> wild() {
        return conversion().list().ofMaxSize(14);
    }

    /** For all products, each once, so that a small table has about one mistake. */
    @Provide
    Arbitrary<List<UnitConversion>> fewUnits() {
        return Combinators.combine(
                        Arbitraries.of("p", "q", "r", "s"),
                        Arbitraries.of("p", "q", "r", "s"),
                        Arbitraries.of("1", "2", "1/2", "4").map(Ratio::parse))
                .as(UnitConversion::of)
                .filter(it -> !it.from().equals(it.to()))
                .list()
                .uniqueElements()
                .ofMaxSize(7);
    }

    /** So few that there is seldom more than one contradiction. */
    @Provide
    Arbitrary<List<UnitConversion>> mostlySound() {
        return conversion().filter(it -> !it.factor().isZero()).list().ofMaxSize(6);
    }

    private static Arbitrary<UnitConversion> conversion() {
        return Combinators.combine(
                        Arbitraries.of("", "", "A"),
                        Arbitraries.of(UNITS),
                        Arbitraries.of(UNITS),
                        Arbitraries.of("1", "2", "3", "6", "1/2", "1/6", "0").map(Ratio::parse))
                .as((product, from, to, factor) -> product.isEmpty()
                        ? UnitConversion.of(from, to, factor)
                        : UnitConversion.of(product, from, to, factor));
    }
}
