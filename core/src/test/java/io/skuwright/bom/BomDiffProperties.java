package io.skuwright.bom;

import static org.assertj.core.api.Assertions.assertThat;

import io.skuwright.core.fixtures.jqwik.Boms;
import io.skuwright.quantity.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.LongRange;

@Tag("BOM-7")
class BomDiffProperties {

    @Provide
    Arbitrary<List<Bom>> structures() {
        return Boms.withFixedLines();
    }

    private static BomCatalog catalog(List<Bom> boms) {
        return BomCatalog.of(boms).orThrow();
    }

    private static List<BomChange> changes(List<Bom> before, List<Bom> after) {
        return BomDiff.between(catalog(before), catalog(after), Boms.ROOT, BomPolicy.defaults()).value().changes();
    }

    private static BomFingerprint fingerprint(List<Bom> boms) {
        return BomFingerprint.ofStructure(catalog(boms), Boms.ROOT, BomPolicy.defaults()).value();
    }

    @Property
    @Tag("BOM-8")
    void fingerprint_writtenAnotherWay_isTheSame(
            @ForAll("structures") List<Bom> boms, @ForAll Random random, @ForAll @LongRange(min = 1, max = 12) long times) {
        List<Bom> disguised = Disguise.of(boms, random, times);
        assertThat(fingerprint(disguised)).isEqualTo(fingerprint(boms));
        for (Bom bom : boms) {
            Bom other = disguised.stream().filter(each -> each.number().equals(bom.number())).findFirst().orElseThrow();
            assertThat(BomFingerprint.of(other)).isEqualTo(BomFingerprint.of(bom));
        }
    }

    @Property
    void changes_writtenAnotherWay_areNone(@ForAll("structures") List<Bom> boms, @ForAll Random random) {
        assertThat(changes(boms, boms)).isEmpty();
        assertThat(changes(boms, Disguise.of(boms, random, 1))).isEmpty();
        assertThat(changes(boms, Disguise.of(boms, random, 3)))
                .allMatch(change -> change.kind() == BomChange.Kind.REBASED)
                .isNotEmpty();
    }

    @Property
    void changes_areThereIfAndOnlyIfTheFingerprintsDiffer(
            @ForAll("structures") List<Bom> before, @ForAll("structures") List<Bom> after, @ForAll Random random) {
        List<Bom> near = withOneChange(before, random);
        for (List<Bom> other : List.of(near, after)) {
            assertThat(changes(before, other).stream().allMatch(change -> change.kind() == BomChange.Kind.REBASED))
                    .isEqualTo(fingerprint(before).equals(fingerprint(other)));
        }
    }

    private static List<Bom> withOneChange(List<Bom> boms, Random random) {
        List<Bom> changed = new ArrayList<>(boms);
        int at = random.nextInt(boms.size());
        List<BomLine> lines = new ArrayList<>(boms.get(at).lines());
        if (!lines.isEmpty()) {
            int line = random.nextInt(lines.size());
            BomLine old = lines.remove(line);
            if (random.nextBoolean()) {
                lines.add(line, BomLine.builder().from(old).numerator(old.numerator().plus(Ratio.ONE)).build());
            }
        }
        changed.set(at, Bom.builder().from(boms.get(at)).lines(lines).build());
        return changed;
    }

    @Property
    void changes_theOtherWayRound_areTheSameMirrored(
            @ForAll("structures") List<Bom> before, @ForAll("structures") List<Bom> after) {
        List<String> forth = changes(before, after).stream().map(change -> text(change, false)).toList();
        List<String> back = changes(after, before).stream().map(change -> text(change, true)).toList();
        assertThat(back).containsExactlyInAnyOrderElementsOf(forth);
    }

    private static String text(BomChange change, boolean mirrored) {
        BomChange.Kind kind = switch (change.kind()) {
            case ADDED -> mirrored ? BomChange.Kind.REMOVED : BomChange.Kind.ADDED;
            case REMOVED -> mirrored ? BomChange.Kind.ADDED : BomChange.Kind.REMOVED;
            default -> change.kind();
        };
        Map<String, String> attributes = new TreeMap<>();
        change.attributes().forEach((name, values) ->
                attributes.put(name, sides(values.before(), values.after(), mirrored)));
        return kind + " " + sides(change.pathBefore(), change.path(), mirrored)
                + sides(change.linesBefore(), change.lines(), mirrored)
                + sides(change.before(), change.after(), mirrored) + attributes;
    }

    private static String sides(Object before, Object after, boolean mirrored) {
        return mirrored ? after + " -> " + before : before + " -> " + after;
    }

    @Property
    void changes_ofOneLevel_explainTheTotals(
            @ForAll("structures") List<Bom> one, @ForAll("structures") List<Bom> other) {
        List<Bom> before = List.of(variableRoot(one));
        List<Bom> after = List.of(variableRoot(other));
        Map<String, Ratio> explained = totals(before);
        for (BomChange change : changes(before, after)) {
            if (change.kind() != BomChange.Kind.REBASED) {
                String component = change.path().get(0);
                explained.merge(component, difference(change), Ratio::plus);
            }
        }
        Map<String, Ratio> expected = totals(after);
        explained.forEach((component, quantity) ->
                assertThat(quantity).as(component).isEqualTo(expected.getOrDefault(component, Ratio.ZERO)));
        assertThat(explained.keySet()).containsAll(expected.keySet());
    }

    private static Bom variableRoot(List<Bom> boms) {
        Bom root = boms.stream().filter(bom -> bom.product().equals(Boms.ROOT)).findFirst().orElseThrow();
        Stream<BomLine> lines = root.lines().stream()
                .map(line -> BomLine.builder().from(line).kind(BomLineKind.VARIABLE).build());
        return Bom.builder().from(root).lines(lines.toList()).build();
    }

    private static Ratio difference(BomChange change) {
        BomChange.Values quantity = change.attributes()
                .getOrDefault("quantity", new BomChange.Values(Optional.empty(), Optional.empty()));
        return quantity.after().map(Ratio::parse).orElse(Ratio.ZERO)
                .minus(quantity.before().map(Ratio::parse).orElse(Ratio.ZERO));
    }

    private static Map<String, Ratio> totals(List<Bom> boms) {
        Map<String, Ratio> totals = new TreeMap<>();
        catalog(boms)
                .explode(Boms.ROOT, Ratio.ONE, ExplosionView.ENGINEERING, BomPolicy.defaults())
                .value()
                .totals()
                .forEach(total -> totals.put(total.component(), total.quantity()));
        return totals;
    }
}
