package io.skuwright.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.jqwik.Kits;
import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Positive;
import net.jqwik.api.constraints.Size;

/** Whatever a kit becomes, what is out of it stays known. */
@Tag("KIT-8")
@Tag("V52")
class KitReplanProperties {

    private static final List<String> LINES = List.of("10", "20", "30", "40", "50", "60");

    /** A line with what is out of it. */
    record Shipped(KitLine line, List<Movement> movements) {}

    @Provide
    Arbitrary<Shipped> shipped() {
        return lines().flatMap(line -> Kits.movement(List.of(line))
                        .list()
                        .ofMaxSize(8)
                        .map(movements -> new Shipped(line, movements)))
                .withoutEdgeCases();
    }

    /** Lines of 1 to 5 parts of few components, at few paths in any order, so that parts stay, move and go. */
    @Provide
    Arbitrary<KitLine> lines() {
        Arbitrary<KitPart> parts = Combinators.combine(
                        Arbitraries.of(LINES), Arbitraries.of("A", "B", "C"), Kits.perKit(), Arbitraries.of(0, 0, 0, 1))
                .as((path, component, each, once) ->
                        new KitPart(KitPath.of(path), component, Optional.empty(), each, Ratio.of(once)));
        return Combinators.combine(
                        parts.list().ofMinSize(1).ofMaxSize(5).uniqueElements(KitPart::path).filter(Kits::isKit),
                        Arbitraries.integers().between(0, 9))
                .as((list, quantity) -> KitLine.of(
                        "1", Ratio.of(quantity), BomSnapshot.ofParts("K", null, null, list).orThrow()));
    }

    private static KitReplan replan(KitLine line, KitLine now, List<Movement> movements) {
        return KitReplan.of(line, now.snapshot(), now.quantity(), movements).value();
    }

    private static List<Movement> all(KitReplan replan) {
        List<Movement> all = new ArrayList<>(replan.movements());
        all.addAll(replan.setAside());
        return all;
    }

    private static Map<String, Ratio> out(KitReplan replan) {
        Map<String, Ratio> out = new TreeMap<>();
        replan.changes().forEach(change -> out.merge(change.part().component(), change.shipped(), Ratio::plus));
        out.values().removeIf(Ratio::isZero);
        return out;
    }

    private static Map<String, Ratio> out(KitLine line, List<Movement> movements) {
        Map<String, Ratio> out = new TreeMap<>();
        movements.forEach(movement -> out.merge(
                line.snapshot().part(movement.path()).orElseThrow().component(), movement.quantity(), Ratio::plus));
        out.values().removeIf(Ratio::isZero);
        return out;
    }

    @Property(tries = 500)
    void replan_anyKit_conservesWhatIsOutOfEachComponent(@ForAll("shipped") Shipped was, @ForAll("lines") KitLine now) {
        KitReplan replan = replan(was.line(), now, was.movements());
        assertThat(all(replan)).hasSameSizeAs(was.movements());
        assertThat(out(replan)).isEqualTo(out(was.line(), was.movements()));
        assertThat(replan.line()).isEqualTo(now);
        // What the new line counts by itself is what the plan says of its parts.
        List<Ratio> counted = KitDelivery.of(List.of(now), replan.movements()).value().line("1").orElseThrow().parts().stream()
                .map(PartDelivery::moved)
                .toList();
        assertThat(replan.changes().stream().filter(change -> change.after().isPresent()).map(PartChange::shipped))
                .containsExactlyElementsOf(counted);
    }

    @Property(tries = 500)
    void replan_back_restoresTheLineAndAllThatIsOutOfIt(@ForAll("shipped") Shipped was, @ForAll("lines") KitLine now) {
        KitReplan there = replan(was.line(), now, was.movements());
        KitReplan back = replan(there.line(), was.line(), all(there));
        assertThat(back.line()).isEqualTo(was.line());
        assertThat(back.setAside()).isEmpty();
        LineDelivery before =
                KitDelivery.of(List.of(was.line()), was.movements()).value().line("1").orElseThrow();
        assertThat(back.delivery().parts()).isEqualTo(before.parts());
        assertThat(back.delivery().delivered()).isEqualTo(before.delivered());
    }

    @Property(tries = 300)
    void replan_again_isEmpty(@ForAll("shipped") Shipped was, @ForAll("lines") KitLine now) {
        KitReplan once = replan(was.line(), now, was.movements());
        for (List<Movement> known : List.of(once.movements(), all(once))) {
            KitReplan again = replan(once.line(), now, known);
            assertThat(again.plan().isEmpty()).isTrue();
            assertThat(again.movements()).containsExactlyElementsOf(once.movements());
        }
        assertThat(replan(was.line(), now, was.movements()).plan().fingerprint()).isEqualTo(once.plan().fingerprint());
        assertThat(once.plan().isEmpty()).isEqualTo(was.line().equals(now));
    }

    /** What is out of parts that are gone comes in an order of its own, so that an approved fingerprint holds. */
    @Property(tries = 300)
    void replan_movementsInAnyOrder_isTheSamePlan(
            @ForAll("shipped") Shipped was, @ForAll("lines") KitLine now, @ForAll("lines") KitLine later, @ForAll Random random) {
        KitReplan once = replan(was.line(), now, was.movements());
        List<Movement> shuffled = new ArrayList<>(all(once));
        Collections.shuffle(shuffled, random);

        assertThat(replan(once.line(), later, shuffled).plan()).isEqualTo(replan(once.line(), later, all(once)).plan());
    }

    /** A life of an order: planned again and again, with goods going out and back in between. */
    @Property(tries = 200)
    void replan_manyTimes_losesNothing(@ForAll("shipped") Shipped first, @ForAll @Size(max = 5) List<@From("shipped") Shipped> more) {
        KitLine line = first.line();
        List<Movement> known = first.movements();
        Map<String, Ratio> expected = new TreeMap<>(out(first.line(), first.movements()));
        int moved = known.size();
        for (Shipped next : more) {
            KitReplan replan = replan(line, next.line(), known);
            line = replan.line();
            known = all(replan);
            known.addAll(next.movements());
            moved += next.movements().size();
            out(next.line(), next.movements()).forEach((component, out) -> expected.merge(component, out, Ratio::plus));
        }
        expected.values().removeIf(Ratio::isZero);
        KitReplan last = replan(line, line, known);
        assertThat(out(last)).isEqualTo(expected);
        assertThat(all(last)).hasSize(moved);
    }

    /** Where each component stands in one place only, a BOM that is numbered anew loses no goods to any of them. */
    @Property(tries = 300)
    void replan_numberedAnew_takesAllAlong(@ForAll("shipped") Shipped was, @ForAll @Size(6) List<@Positive Integer> keys) {
        List<KitPart> single = new ArrayList<>();
        was.line().snapshot().parts().stream()
                .filter(part -> single.stream().noneMatch(other -> other.component().equals(part.component())))
                .forEach(single::add);
        Assume.that(Kits.isKit(single));
        KitLine line = KitLine.of("1", Ratio.of(3), BomSnapshot.ofParts("K", null, null, single).orThrow());
        List<Movement> movements =
                was.movements().stream().filter(it -> line.snapshot().part(it.path()).isPresent()).toList();
        List<KitPart> renumbered = new ArrayList<>();
        List<String> order = new ArrayList<>(LINES);
        order.sort(Comparator.comparing((String id) -> keys.get(LINES.indexOf(id))));
        for (KitPart part : single) {
            String id = order.get(LINES.indexOf(part.path().toString()));
            renumbered.add(new KitPart(KitPath.of("v2", id), part.component(), part.unit(), part.perKit(), part.once()));
        }
        Outcome<KitReplan> replan = KitReplan.of(
                line, BomSnapshot.ofParts("K", null, null, renumbered).orThrow(), Ratio.of(3), movements);
        assertThat(replan.findings().stream().map(Finding::code)).allMatch(code -> code instanceof KitCode);
        assertThat(replan.value().changes()).extracting(PartChange::reason).containsOnly(ReplanReason.MOVED);
        assertThat(replan.value().setAside()).isEmpty();
    }

    @Property(tries = 200)
    void replan_linesRenamed_changesNothingElse(@ForAll("shipped") Shipped was, @ForAll("lines") KitLine now) {
        List<Movement> movements = was.movements().stream()
                .map(it -> Movement.of("1", KitPath.of("x" + it.path()), it.quantity()))
                .toList();
        KitReplan renamed = replan(renamed(was.line()), renamed(now), movements);
        assertThat(views(renamed)).isEqualTo(views(replan(was.line(), now, was.movements())));
    }

    private static KitLine renamed(KitLine line) {
        List<KitPart> parts = line.snapshot().parts().stream()
                .map(part -> new KitPart(
                        KitPath.of("x" + part.path()), part.component(), part.unit(), part.perKit(), part.once()))
                .toList();
        return KitLine.of("1", line.quantity(), BomSnapshot.ofParts("K", null, null, parts).orThrow());
    }

    private static List<String> views(KitReplan replan) {
        return replan.changes().stream()
                .map(change -> change.action() + " " + change.reason() + " " + change.needed() + " " + change.shipped())
                .collect(Collectors.toList());
    }
}
