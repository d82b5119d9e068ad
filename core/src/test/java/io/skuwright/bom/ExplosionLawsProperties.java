package io.skuwright.bom;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.jqwik.Policies;
import io.skuwright.core.fixtures.jqwik.RichBoms;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.Rounding;
import io.skuwright.quantity.RoundingRules;
import io.skuwright.quantity.RoundingTime;
import io.skuwright.quantity.UnitConversion;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.quantity.UnitOfMeasure;
import io.skuwright.result.Outcome;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What the answers of one explosion have to do with each other, whatever stands on the lines. */
class ExplosionLawsProperties {

    private static final UnitConversions KILOS =
            UnitConversions.of(List.of(UnitConversion.of("kg", "g", Ratio.of(1_000)))).orThrow();

    private record Item(String component, Optional<String> unit) {}

    @Provide
    Arbitrary<List<Bom>> rich() {
        return RichBoms.acyclic()
                .filter(boms -> boms.stream().anyMatch(bom -> bom.product().equals(RichBoms.product(0))));
    }

    @Provide
    Arbitrary<BomPolicy> policies() {
        return Policies.all();
    }

    @Provide
    Arbitrary<ExplosionView> views() {
        return Arbitraries.of(ExplosionView.values());
    }

    @Provide
    Arbitrary<Ratio> quantities() {
        return Arbitraries.of("0", "1", "3", "4", "5/2", "12", "1/7").map(Ratio::parse);
    }

    private static Explosion explode(List<Bom> boms, Ratio quantity, ExplosionView view, BomPolicy policy) {
        return BomCatalog.of(boms)
                .value()
                .withConversions(KILOS)
                .explode(RichBoms.product(0), quantity, view, policy)
                .value();
    }

    private static List<ExplosionRow> list(Outcome<Iterable<ExplosionRow>> rows) {
        List<ExplosionRow> list = new ArrayList<>();
        rows.value().forEach(list::add);
        return list;
    }

    private static List<String> texts(List<ExplosionRow> rows) {
        return rows.stream().map(row -> row + " " + row.lines()).toList();
    }

    @Property
    @Tag("BOM-4")
    void totals_areTheSumsOfTheRows(
            @ForAll("rich") List<Bom> boms,
            @ForAll("policies") BomPolicy policy,
            @ForAll("views") ExplosionView view,
            @ForAll("quantities") Ratio quantity) {
        Explosion explosion = explode(boms, quantity, view, policy);
        Map<Item, Ratio> sums = new HashMap<>();
        Map<Item, Integer> paths = new HashMap<>();
        for (ExplosionRow row : list(explosion.rows())) {
            sums.merge(new Item(row.component(), row.unit()), row.quantity(), Ratio::plus);
            paths.merge(new Item(row.component(), row.unit()), 1, Integer::sum);
        }
        for (ComponentTotal total : explosion.totals()) {
            Item item = new Item(total.component(), total.unit());
            assertThat(total.quantity()).isEqualTo(sums.remove(item));
            assertThat(total.paths()).isEqualTo(BigInteger.valueOf(paths.get(item)));
        }
        // Only below a stepped line that could not be judged are there rows and no total.
        if (boms.stream().flatMap(bom -> bom.lines().stream()).noneMatch(line -> line.kind() == BomLineKind.STEPPED)) {
            assertThat(sums).isEmpty();
            assertThat(explosion.rowCount()).isEqualTo(paths.values().stream().mapToInt(count -> count).sum());
        }
    }

    @Property
    @Tag("BOM-4")
    void quantities_areTheTotalsByComponentInTheFirstUnit(
            @ForAll("rich") List<Bom> boms, @ForAll("policies") BomPolicy policy, @ForAll("views") ExplosionView view) {
        Explosion explosion = explode(boms, Ratio.of(5), view, policy);
        Map<String, ComponentTotal> firsts = new HashMap<>();
        Map<String, Ratio> sums = new HashMap<>();
        Set<String> mixed = new HashSet<>();
        for (ComponentTotal total : explosion.totals()) {
            ComponentTotal first = firsts.computeIfAbsent(total.component(), component -> total);
            String step = first.unit().orElse("") + " from " + total.unit().orElse("");
            Ratio factor = switch (step) {
                case "kg from g" -> Ratio.of(1, 1_000);
                case "g from kg" -> Ratio.of(1_000);
                default -> Ratio.ONE;
            };
            if (factor.equals(Ratio.ONE) && !first.unit().equals(total.unit())) {
                mixed.add(total.component());
            }
            sums.merge(total.component(), total.quantity().times(factor), Ratio::plus);
        }
        sums.keySet().removeAll(mixed);
        Outcome<Map<String, Ratio>> quantities = explosion.quantities();
        assertThat(quantities.value()).isEqualTo(sums);
        assertThat(quantities.findings())
                .allMatch(finding -> finding.code().equals(BomCode.BOM_UNITS_MIXED))
                .extracting(finding -> finding.subject())
                .containsExactlyInAnyOrderElementsOf(mixed);
    }

    @Property
    @Tag("BOM-7")
    void why_isTheRowsOfOneComponent(
            @ForAll("rich") List<Bom> boms, @ForAll("policies") BomPolicy policy, @ForAll("views") ExplosionView view) {
        Explosion explosion = explode(boms, Ratio.of(4), view, policy);
        List<ExplosionRow> rows = list(explosion.rows());
        for (int product = 0; product < RichBoms.PRODUCTS; product++) {
            String component = RichBoms.product(product);
            assertThat(texts(list(explosion.why(component))))
                    .isEqualTo(texts(rows.stream().filter(row -> row.component().equals(component)).toList()));
        }
    }

    @Property
    @Tag("BOM-4")
    @Tag("QTY-3")
    void rounded_minusItsResidueIsTheTotal(
            @ForAll("rich") List<Bom> boms, @ForAll("policies") BomPolicy policy, @ForAll("views") ExplosionView view) {
        RoundingRules rules = RoundingRules.of(Rounding.up(0)).with(UnitOfMeasure.of("kg"), Rounding.halfEven(1));
        for (RoundingTime time : RoundingTime.values()) {
            Explosion explosion = explode(boms, Ratio.of(10, 7), view, policy.withRounding(rules, time));
            Map<Item, RoundedTotal> rounded = new HashMap<>();
            explosion.rounded().value().forEach(total -> rounded.put(new Item(total.component(), total.unit()), total));
            for (ComponentTotal total : explosion.totals()) {
                RoundedTotal found = rounded.get(new Item(total.component(), total.unit()));
                assertThat(found.quantity().value().minus(found.quantity().residue())).isEqualTo(total.quantity());
                Ratio grid = total.unit().equals(Optional.of("kg")) ? Ratio.of(10) : Ratio.ONE;
                assertThat(found.quantity().value().times(grid).isWhole()).isTrue();
            }
        }
    }

    /**
     * Not where steps go by totals: a total of the order view knows nothing of what is below closed components.
     */
    @Property
    @Tag("BOM-3")
    void orderView_isTheEngineeringViewCutAtWhatIsSent(
            @ForAll("rich") List<Bom> boms, @ForAll("policies") BomPolicy policy, @ForAll("quantities") Ratio quantity) {
        BomPolicy byPlace = policy.withStepsByTotal(false);
        List<ExplosionRow> expected = new ArrayList<>();
        Set<List<String>> open = new HashSet<>(Set.of(List.of()));
        for (ExplosionRow row : list(explode(boms, quantity, ExplosionView.ENGINEERING, byPlace).rows())) {
            if (open.contains(row.lines().subList(0, row.level() - 1))) {
                if (row.skipped()) {
                    open.add(row.lines());
                } else {
                    expected.add(row);
                }
            }
        }
        assertThat(texts(list(explode(boms, quantity, ExplosionView.ORDER, byPlace).rows()))).isEqualTo(texts(expected));
    }

    @Property
    @Tag("BOM-3")
    void leafView_isTheEngineeringRowsWithNothingBelow(
            @ForAll("rich") List<Bom> boms, @ForAll("policies") BomPolicy policy, @ForAll("quantities") Ratio quantity) {
        Explosion engineering = explode(boms, quantity, ExplosionView.ENGINEERING, policy);
        Outcome<Iterable<ExplosionRow>> rows = engineering.rows();
        Set<List<String>> opened = new HashSet<>();
        list(rows).forEach(row -> opened.add(row.lines().subList(0, row.level() - 1)));
        if (rows.findings().isEmpty()) {
            assertThat(texts(list(explode(boms, quantity, ExplosionView.LEAF, policy).rows())))
                    .isEqualTo(texts(list(rows).stream().filter(row -> !opened.contains(row.lines())).toList()));
        }
    }

    @Property
    @Tag("BOM-3")
    void skipLayers_changeNeitherTheLeavesNorTheEngineeringRows(
            @ForAll("rich") List<Bom> boms, @ForAll("policies") BomPolicy policy, @ForAll("quantities") Ratio quantity) {
        for (int product = 1; product < RichBoms.PRODUCTS; product++) {
            BomPolicy skip = policy.withSkip(RichBoms.product(product), true);
            BomPolicy keep = policy.withSkip(RichBoms.product(product), false);
            for (ExplosionView view : List.of(ExplosionView.LEAF, ExplosionView.ENGINEERING)) {
                assertThat(explode(boms, quantity, view, skip).totals())
                        .isEqualTo(explode(boms, quantity, view, keep).totals());
                assertThat(texts(list(explode(boms, quantity, view, skip).rows())))
                        .isEqualTo(texts(list(explode(boms, quantity, view, keep).rows())));
            }
        }
    }
}
