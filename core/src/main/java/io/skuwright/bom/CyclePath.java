package io.skuwright.bom;

import io.skuwright.result.Finding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prints one cycle of a knot: a shortest one through its first BOM.
 *
 * <p>The first BOM is the one whose product comes first in text order, and edges are tried in that order
 * too, so the path does not depend on the order of the input.
 */
final class CyclePath {

    private static final int MOST_SHOWN = 20;

    private final BomGraph graph;
    private final int[] members;
    private final Comparator<Integer> textOrder;

    private CyclePath(BomGraph graph, int[] members) {
        this.graph = graph;
        this.members = members;
        this.textOrder = Comparator.comparing((Integer member) -> graph.product(members[member]))
                .thenComparing(this::number)
                .thenComparing(Comparator.naturalOrder());
    }

    /** Returns the finding of each knot, in text order of their subjects. */
    static List<Finding> findings(BomGraph graph) {
        return CycleFinder.knots(graph).stream()
                .map(knot -> new CyclePath(graph, knot).finding())
                .sorted(Comparator.comparing(Finding::subject))
                .toList();
    }

    private Finding finding() {
        List<Bom> cycle = shortestFrom(first());
        return Finding.of(BomCode.BOM_CYCLE)
                .about(cycle.get(0).product())
                .at(cycle.get(0).place())
                .with("path", text(cycle, Bom::product))
                .with("length", cycle.size())
                .with("boms", text(cycle, Bom::number));
    }

    private static String text(List<Bom> cycle, Function<Bom, String> name) {
        List<String> shown = new ArrayList<>(
                cycle.subList(0, Math.min(cycle.size(), MOST_SHOWN - 1)).stream().map(name).toList());
        if (shown.size() < cycle.size()) {
            shown.add("...");
        }
        shown.add(name.apply(cycle.get(0)));
        return shown.stream().collect(Collectors.joining(" -> "));
    }

    private String number(int member) {
        Bom bom = graph.bom(members[member]);
        return bom == null ? "" : bom.number();
    }

    private int first() {
        int first = BomIndex.NONE;
        for (int member = 0; member < members.length; member++) {
            if (graph.bom(members[member]) != null
                    && (first == BomIndex.NONE || textOrder.compare(member, first) < 0)) {
                first = member;
            }
        }
        return first;
    }

    /** Walks breadth first until an edge leads back to the start, which it must: a knot has a way back. */
    private List<Bom> shortestFrom(int start) {
        int[] before = new int[members.length];
        Arrays.fill(before, BomIndex.NONE);
        ArrayDeque<Integer> next = new ArrayDeque<>(List.of(start));
        int member = start;
        List<Integer> targets = List.of();
        while (!targets.contains(start)) {
            member = next.remove();
            targets = targets(member);
            for (int target : targets) {
                if (target != start && before[target] == BomIndex.NONE) {
                    before[target] = member;
                    next.add(target);
                }
            }
        }
        return bomsBackTo(start, member, before);
    }

    /** Leaves products out: between two BOMs they are only a door. */
    private List<Bom> bomsBackTo(int start, int end, int[] before) {
        List<Bom> boms = new ArrayList<>();
        int member = end;
        while (true) {
            @Nullable Bom bom = graph.bom(members[member]);
            if (bom != null) {
                boms.add(bom);
            }
            if (member == start) {
                Collections.reverse(boms);
                return boms;
            }
            member = before[member];
        }
    }

    private List<Integer> targets(int member) {
        List<Integer> targets = new ArrayList<>();
        for (int edge = graph.firstEdge(members[member]); edge < graph.endEdge(members[member]); edge++) {
            int target = graph.target(edge) == BomIndex.NONE ? -1 : Arrays.binarySearch(members, graph.target(edge));
            if (target >= 0) {
                targets.add(target);
            }
        }
        targets.sort(textOrder);
        return targets;
    }
}
