package io.skuwright.quantity;

import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Joins the conversions of single products with those for all.
 *
 * <p>A product's own conversions stand. Those for all products are joined to them, except where both close a
 * broken loop: what is suspect there does not hold for this product.
 */
final class OverlayBuilder {

    private final UnitNumbers numbers;
    private final List<DeclaredConversion> forAll;
    private final UnitWorth global;
    private final Limits limits;
    private final UnitFindings findings;
    private long steps;
    // By island; made when the first product overrides something.
    private @Nullable IntGroups units;
    private @Nullable IntGroups conversions;

    OverlayBuilder(
            UnitNumbers numbers,
            List<DeclaredConversion> forAll,
            UnitWorth global,
            Limits limits,
            UnitFindings findings) {
        this.numbers = numbers;
        this.forAll = forAll;
        this.global = global;
        this.limits = limits;
        this.findings = findings;
    }

    /** Returns what units are worth for one product; its conversions agree with each other and are not none. */
    UnitOverlay overlay(List<DeclaredConversion> own) {
        int[] islands = distinct(own.stream()
                .flatMapToInt(it -> IntStream.of(global.root(from(it)), global.root(to(it)))));
        UnitGraph.Builder joints = new UnitGraph.Builder();
        for (DeclaredConversion it : own) {
            int left = global.root(from(it));
            int right = global.root(to(it));
            // 1 from = factor to, both counted in the roots of their islands.
            Ratio factor = it.factor().times(global.worth(to(it))).dividedBy(global.worth(from(it)));
            if (left != right) {
                joints.add(Arrays.binarySearch(islands, left), Arrays.binarySearch(islands, right), factor);
            } else if (!factor.equals(Ratio.ONE)) {
                return overriding(own, islands);
            }
        }
        ConversionJudge judge = judge(joints.build(islands.length), 0);
        if (judge.hasCut()) {
            return tooLarge(own, judge);
        }
        return judge.keepsAll() ? UnitOverlay.ofIslands(islands, judge.worth()) : overriding(own, islands);
    }

    private UnitOverlay overriding(List<DeclaredConversion> own, int[] islands) {
        int[] touched = Arrays.stream(islands).filter(island -> island < global.size()).toArray();
        IntGroups unitsOf = unitsByIsland();
        IntGroups conversionsOf = conversionsByIsland();
        for (int island : touched) {
            steps += unitsOf.end(island) - unitsOf.start(island);
            steps += conversionsOf.end(island) - conversionsOf.start(island);
        }
        if (limits.exceeds(Limit.UNIT_STEPS, steps)) {
            findings.tooManySteps(own.get(0), steps);
            return alone(own);
        }
        int[] keys = distinct(IntStream.concat(
                own.stream().flatMapToInt(it -> IntStream.of(from(it), to(it))),
                Arrays.stream(touched).flatMap(unitsOf::items)));
        UnitGraph.Builder all = new UnitGraph.Builder();
        own.forEach(it -> add(all, keys, it));
        Arrays.stream(touched).flatMap(conversionsOf::items).forEach(at -> add(all, keys, forAll.get(at)));
        UnitGraph graph = all.build(keys.length);
        ConversionJudge judge = judge(graph, own.size());
        return judge.hasCut() ? tooLarge(own, judge) : UnitOverlay.ofUnits(keys, graph.worth(judge::isKept));
    }

    private IntGroups unitsByIsland() {
        IntGroups groups = units;
        if (groups == null) {
            groups = IntGroups.of(global.size(), global.size(), global::root);
            units = groups;
        }
        return groups;
    }

    private IntGroups conversionsByIsland() {
        IntGroups groups = conversions;
        if (groups == null) {
            groups = IntGroups.of(global.size(), forAll.size(), at -> global.root(from(forAll.get(at))));
            conversions = groups;
        }
        return groups;
    }

    private UnitOverlay tooLarge(List<DeclaredConversion> own, ConversionJudge judge) {
        findings.tooManyBits(own.get(0), judge.mostBitsOver());
        return alone(own);
    }

    /** The product's own conversions, joined with none for all products. */
    private UnitOverlay alone(List<DeclaredConversion> own) {
        int[] keys = distinct(own.stream().flatMapToInt(it -> IntStream.of(from(it), to(it))));
        UnitGraph.Builder graph = new UnitGraph.Builder();
        own.forEach(it -> add(graph, keys, it));
        return UnitOverlay.ofUnits(keys, graph.build(keys.length).worth(edge -> true));
    }

    private ConversionJudge judge(UnitGraph graph, int fixed) {
        return new ConversionJudge(graph, edge -> edge < fixed, limits).judge();
    }

    private void add(UnitGraph.Builder graph, int[] keys, DeclaredConversion it) {
        graph.add(Arrays.binarySearch(keys, from(it)), Arrays.binarySearch(keys, to(it)), it.factor());
    }

    private int from(DeclaredConversion it) {
        return numbers.add(it.from());
    }

    private int to(DeclaredConversion it) {
        return numbers.add(it.to());
    }

    private static int[] distinct(IntStream values) {
        return values.sorted().distinct().toArray();
    }
}
