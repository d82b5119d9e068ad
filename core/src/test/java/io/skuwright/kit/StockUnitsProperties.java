package io.skuwright.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.bom.StockUse;
import io.skuwright.quantity.Ratio;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Never more is promised than there is, whatever units are named or not. */
@Tag("KIT-6")
class StockUnitsProperties {

    private static final Map<String, Ratio> PIECES = Map.of("pcs", Ratio.ONE, "dozen", Ratio.of(12), "", Ratio.of(5));

    @Provide
    Arbitrary<List<Bom>> kits() {
        Arbitrary<String> line = Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of("A", "B"),
                        Arbitraries.of("", " unit=pcs", " unit=pcs", " unit=dozen"))
                .as((need, component, unit) -> need + " " + component + unit);
        Arbitrary<String[]> lines = line.list().ofMinSize(1).ofMaxSize(3).map(list -> list.toArray(String[]::new));
        return Combinators.combine(lines, lines)
                .as((first, second) -> List.of(Availability.bom("K0", first), Availability.bom("K1", second)));
    }

    @Provide
    Arbitrary<String> stock() {
        Arbitrary<String> level = Combinators.combine(
                        Arbitraries.integers().between(0, 90), Arbitraries.of("", "", " pcs", " dozen"))
                .as((amount, unit) -> amount + unit);
        return Combinators.combine(level, level).as((a, b) -> "A " + a + ", B " + b);
    }

    @Provide
    Arbitrary<List<KitWish>> wishes() {
        return Combinators.combine(Arbitraries.of("K0", "K1"), Arbitraries.integers().between(0, 40))
                .as((kit, quantity) -> KitWish.of("line", kit, Ratio.of(quantity)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    /** Five pieces stand for a unit that nobody named: it is the same wherever none is. */
    @Property
    void kitsPromised_neverNeedMoreThanStock_inWhateverUnits(
            @ForAll("kits") List<Bom> kits, @ForAll("stock") String stock, @ForAll("wishes") List<KitWish> wishes) {
        KitPromise promise = Availability.shallow(Availability.catalog(kits.toArray(Bom[]::new)), stock)
                .promise(wishes)
                .value();
        assertThat(promise.refused()).isEmpty();
        Map<String, Ratio> need = new HashMap<>();
        Map<String, Set<String>> units = new HashMap<>();
        for (Bom kit : kits) {
            kit.lines().forEach(line -> units.computeIfAbsent(line.component(), key -> new HashSet<>())
                    .add(line.unit().orElse("")));
        }
        Availability.stock(stock).forEach((component, onHand) -> {
            Set<String> counted = units.getOrDefault(component, Set.of());
            String unit = onHand.unit().orElse(counted.size() == 1 ? counted.iterator().next() : "none");
            for (PromisedLine line : promise.lines()) {
                for (BomLine part : kits.get(line.wish().kit().equals("K0") ? 0 : 1).lines()) {
                    if (part.component().equals(component) && !unit.equals("none")) {
                        Ratio pieces = PIECES.get(part.unit().orElse(unit));
                        need.merge(component, line.promised().times(part.numerator()).times(pieces), Ratio::plus);
                    } else if (part.component().equals(component)) {
                        assertThat(line.promised()).isEqualTo(Ratio.ZERO);
                    }
                }
            }
            Ratio there = unit.equals("none") ? Ratio.ZERO : onHand.amount().times(PIECES.get(unit));
            assertThat(need.getOrDefault(component, Ratio.ZERO)).isLessThanOrEqualTo(there);
            Ratio used = promise.lines().stream()
                    .flatMap(line -> line.used().stream())
                    .filter(use -> use.component().equals(component))
                    .map(StockUse::fromStock)
                    .reduce(Ratio.ZERO, Ratio::plus);
            assertThat(promise.left().onHand(component).orElseThrow().amount().plus(used)).isEqualTo(onHand.amount());
        });
    }
}
