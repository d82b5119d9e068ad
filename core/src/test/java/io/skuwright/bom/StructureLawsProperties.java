package io.skuwright.bom;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.jqwik.Policies;
import io.skuwright.core.fixtures.jqwik.RichBoms;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversion;
import io.skuwright.quantity.UnitConversions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What does not change, or changes in a known way, when a structure is written otherwise. */
class StructureLawsProperties {

    private static final String ROOT = RichBoms.product(0);

    @Provide
    Arbitrary<List<Bom>> rich() {
        return RichBoms.acyclic().filter(boms -> boms.stream().anyMatch(bom -> bom.product().equals(ROOT)));
    }

    @Provide
    Arbitrary<BomPolicy> policies() {
        return Policies.all();
    }

    @Provide
    Arbitrary<ExplosionView> views() {
        return Arbitraries.of(ExplosionView.values());
    }

    private static UnitConversions conversions(Ratio ofNew) {
        return UnitConversions.of(List.of(
                        UnitConversion.of("kg", "g", Ratio.of(1_000)), UnitConversion.of("old", "new", ofNew)))
                .orThrow();
    }

    private static Explosion explode(List<Bom> boms, Ratio quantity, ExplosionView view, BomPolicy policy) {
        return explode(boms, quantity, view, policy, Ratio.ONE.plus(Ratio.ONE));
    }

    private static Explosion explode(
            List<Bom> boms, Ratio quantity, ExplosionView view, BomPolicy policy, Ratio ofNew) {
        return BomCatalog.of(boms)
                .value()
                .withConversions(conversions(ofNew))
                .explode(ROOT, quantity, view, policy)
                .value();
    }

    /** Quantity and paths by component and unit. */
    private static Map<String, String> totals(Explosion explosion) {
        Map<String, String> totals = new TreeMap<>();
        explosion.totals().forEach(total -> totals.put(
                total.component() + " " + total.unit().orElse(""), total.quantity() + " on " + total.paths()));
        return totals;
    }

    private static Map<String, Ratio> quantities(Explosion explosion, Ratio times) {
        Map<String, Ratio> totals = new TreeMap<>();
        explosion.totals().forEach(total -> totals.put(
                total.component() + " " + total.unit().orElse(""), total.quantity().times(times)));
        return totals;
    }

    private static List<Bom> eachLine(List<Bom> boms, UnaryOperator<BomLine> change) {
        return boms.stream()
                .map(bom -> Bom.builder().from(bom).lines(bom.lines().stream().map(change).toList()).build())
                .toList();
    }

    /** The same structures with nothing that counts once for each place. */
    private static List<Bom> proportional(List<Bom> boms) {
        return eachLine(boms, line -> BomLine.builder()
                .from(line)
                .kind(BomLineKind.VARIABLE)
                .steps(List.of())
                .fixedLoss(Ratio.ZERO)
                .build());
    }

    @Property
    @Tag("BOM-4")
    void quantity_timesK_isEveryTotalTimesK(
            @ForAll("rich") List<Bom> rich,
            @ForAll("policies") BomPolicy policy,
            @ForAll("views") ExplosionView view,
            @ForAll @LongRange(max = 1_000) long k) {
        List<Bom> boms = proportional(rich);
        assertThat(quantities(explode(boms, Ratio.of(5 * k, 3), view, policy), Ratio.ONE))
                .isEqualTo(quantities(explode(boms, Ratio.of(5, 3), view, policy), Ratio.of(k)));
    }

    @Property
    @Tag("BOM-2")
    void orderOfLinesAndBoms_doesNotMatter(
            @ForAll("rich") List<Bom> boms,
            @ForAll("policies") BomPolicy policy,
            @ForAll("views") ExplosionView view,
            @ForAll Random random) {
        List<Bom> shuffled = new ArrayList<>();
        for (Bom bom : boms) {
            List<BomLine> lines = new ArrayList<>(bom.lines());
            Collections.shuffle(lines, random);
            shuffled.add(Bom.builder().from(bom).lines(lines).build());
        }
        Collections.shuffle(shuffled, random);
        assertThat(totals(explode(shuffled, Ratio.of(7, 2), view, policy)))
                .isEqualTo(totals(explode(boms, Ratio.of(7, 2), view, policy)));
    }

    /** P0 becomes P9 and so on; versions get a word in front, which keeps their natural order. */
    @Property
    @Tag("BOM-2")
    void codesNumbersAndIds_doNotMatter(
            @ForAll("rich") List<Bom> boms, @ForAll("policies") BomPolicy policy, @ForAll("views") ExplosionView view) {
        List<Bom> renamed = new ArrayList<>();
        for (Bom bom : eachLine(boms, line -> BomLine.builder()
                .from(line)
                .id("line " + line.id())
                .component(renamed(line.component()))
                .componentBom(line.componentBom().map(number -> "bom " + number))
                .build())) {
            renamed.add(Bom.builder().from(bom).number("bom " + bom.number()).product(renamed(bom.product())).build());
        }
        BomPolicy same = policy;
        for (Map.Entry<String, Boolean> skip : policy.skips().entrySet()) {
            same = same.withSkip(renamed(skip.getKey()), skip.getValue());
        }
        BomPolicy asked = policy.skips().isEmpty() ? policy : same;
        Explosion explosion = BomCatalog.of(renamed)
                .value()
                .withConversions(conversions(Ratio.of(2)))
                .explode(renamed(ROOT), Ratio.of(5), view, asked)
                .value();
        Map<String, String> expected = new TreeMap<>();
        totals(explode(boms, Ratio.of(5), view, policy)).forEach((item, total) -> expected.put(renamed(item), total));
        assertThat(totals(explosion)).isEqualTo(expected);
    }

    /** P3 becomes 6Q: what came first in text order comes last. */
    private static String renamed(String code) {
        return ('9' - code.charAt(1)) + "Q" + code.substring(2);
    }

    /** The line leads to the level between; what it says of its component (unit, version, loss) stands below. */
    @Property
    @Tag("BOM-4")
    void passThroughLevel_changesNothingElse(
            @ForAll("rich") List<Bom> boms,
            @ForAll("policies") BomPolicy policy,
            @ForAll("views") ExplosionView view,
            @ForAll @IntRange(max = 1_000) int choice) {
        List<Bom> split = new ArrayList<>(boms);
        Bom bom = boms.get(choice % boms.size());
        List<BomLine> lines = new ArrayList<>(bom.lines());
        if (lines.isEmpty()) {
            return;
        }
        BomLine line = lines.get(choice % lines.size());
        BomLine through = BomLine.builder()
                .id("1").component(line.component()).numerator(Ratio.ONE).unit(line.unit())
                .componentBom(line.componentBom()).lossRate(line.lossRate()).fixedLoss(line.fixedLoss())
                .skipLayer(line.skipLayer()).build();
        lines.set(choice % lines.size(), BomLine.builder()
                .from(line).component("THROUGH").unit(Optional.empty()).componentBom(Optional.empty())
                .lossRate(Ratio.ZERO).fixedLoss(Ratio.ZERO).skipLayer(true).build());
        split.set(choice % boms.size(), Bom.builder().from(bom).lines(lines).build());
        split.add(Bom.builder().number("THROUGH_V1").product("THROUGH").addLines(through).build());
        Map<String, String> totals = totals(explode(split, Ratio.of(5), view, policy));
        totals.remove("THROUGH ");
        assertThat(totals).isEqualTo(totals(explode(boms, Ratio.of(5), view, policy)));
    }

    @Property
    @Tag("BOM-6")
    void yieldAndLinesTimesK_changeNothing(
            @ForAll("rich") List<Bom> boms,
            @ForAll("policies") BomPolicy policy,
            @ForAll("views") ExplosionView view,
            @ForAll @LongRange(min = 1, max = 9) long above,
            @ForAll @LongRange(min = 1, max = 9) long below) {
        Ratio k = Ratio.of(above, below);
        List<Bom> scaled = eachLine(boms, line -> BomLine.builder()
                        .from(line)
                        .numerator(line.kind() == BomLineKind.FIXED ? line.numerator() : line.numerator().times(k))
                        .steps(line.steps().stream()
                                .map(step -> new QuantityStep(
                                        step.from(), step.to(), step.numerator().times(k), step.denominator()))
                                .toList())
                        .build())
                .stream()
                .map(bom -> Bom.builder().from(bom).yieldQuantity(bom.yieldQuantity().times(k)).build())
                .toList();
        assertThat(explode(scaled, Ratio.of(4), view, policy).totals())
                .isEqualTo(explode(boms, Ratio.of(4), view, policy).totals());
    }

    /** A product is counted in another unit in its own BOMs; lines that lead to it keep the old one. */
    @Property
    @Tag("QTY-2")
    void unitOfOneLevel_withItsConversion_changesNothing(
            @ForAll("rich") List<Bom> rich,
            @ForAll("policies") BomPolicy policy,
            @ForAll("views") ExplosionView view,
            @ForAll @IntRange(min = 1, max = 6) int rank,
            @ForAll @LongRange(min = 1, max = 50) long above,
            @ForAll @LongRange(min = 1, max = 7) long below) {
        String product = RichBoms.product(rank);
        Ratio ofNew = Ratio.of(above, below);
        List<Bom> before = eachLine(rich, line ->
                line.component().equals(product) ? BomLine.builder().from(line).unit("old").build() : line);
        List<Bom> old = new ArrayList<>();
        List<Bom> changed = new ArrayList<>();
        for (Bom bom : before) {
            boolean made = bom.product().equals(product);
            old.add(made ? Bom.builder().from(bom).unit("old").build() : bom);
            changed.add(made ? inUnit(bom, ofNew) : bom);
        }
        assertThat(explode(changed, Ratio.of(6), view, policy, ofNew).totals())
                .isEqualTo(explode(old, Ratio.of(6), view, policy, ofNew).totals());
    }

    private static Bom inUnit(Bom bom, Ratio ofNew) {
        Bom stepped = eachLine(List.of(bom), line -> BomLine.builder()
                        .from(line)
                        .steps(line.steps().stream()
                                .map(step -> new QuantityStep(
                                        step.from().times(ofNew),
                                        step.to().map(end -> end.times(ofNew)),
                                        step.numerator(),
                                        step.denominator()))
                                .toList())
                        .build())
                .get(0);
        return Bom.builder()
                .from(stepped)
                .unit("new")
                .yieldQuantity(bom.yieldQuantity().times(ofNew))
                .lines(stepped.lines())
                .build();
    }

    @Property
    @Tag("BOM-4")
    void lineInTwoHalves_keepsTheQuantities(
            @ForAll("rich") List<Bom> rich,
            @ForAll("policies") BomPolicy policy,
            @ForAll("views") ExplosionView view,
            @ForAll @IntRange(max = 1_000) int choice) {
        List<Bom> whole = eachLine(proportional(rich), line ->
                BomLine.builder().from(line).group(OptionalInt.empty()).build());
        List<Bom> halved = new ArrayList<>(whole);
        Bom bom = whole.get(choice % whole.size());
        List<BomLine> lines = new ArrayList<>(bom.lines());
        if (lines.isEmpty()) {
            return;
        }
        BomLine line = lines.get(choice % lines.size());
        BomLine half = BomLine.builder().from(line).denominator(line.denominator().times(2)).build();
        lines.set(choice % lines.size(), half);
        lines.add(BomLine.builder().from(half).id("other half").build());
        halved.set(choice % whole.size(), Bom.builder().from(bom).lines(lines).build());
        assertThat(quantities(explode(halved, Ratio.of(5), view, policy), Ratio.ONE))
                .isEqualTo(quantities(explode(whole, Ratio.of(5), view, policy), Ratio.ONE));
    }
}
