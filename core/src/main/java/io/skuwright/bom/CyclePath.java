package io.skuwright.bom;

import io.skuwright.result.Finding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** Returns the finding of a shortest cycle through a node, if there is one; takes time by what it reaches. */
    static Optional<Finding> through(BomGraph graph, int start) {
        Map<Integer, Integer> before = new HashMap<>();
        ArrayDeque<Integer> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            int node = next.remove();
            for (int edge = graph.firstEdge(node); edge < graph.endEdge(node); edge++) {
                int target = graph.target(edge);
                if (target == start) {
                    return Optional.of(finding(graph.index(), bomsBackTo(graph, start, node, before)));
                }
                if (target != BomIndex.NONE && before.putIfAbsent(target, node) == null) {
                    next.add(target);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Integer> bomsBackTo(BomGraph graph, int start, int end, Map<Integer, Integer> before) {
        List<Integer> boms = new ArrayList<>();
        for (int node = end; node != start; node = before.getOrDefault(node, start)) {
            if (graph.bom(node) != BomIndex.NONE) {
                boms.add(graph.bom(node));
            }
        }
        boms.add(graph.bom(start));
        Collections.reverse(boms);
        return boms;
    }

    private Finding finding() {
        return finding(graph.index(), shortestFrom(first()));
    }

    private static Finding finding(BomIndex index, List<Integer> cycle) {
        return Finding.of(BomCode.BOM_CYCLE)
                .about(index.productOf(cycle.get(0)))
                .at(index.store.place(cycle.get(0)))
                .with("path", text(cycle, index::productOf))
                .with("length", cycle.size())
                .with("boms", text(cycle, index::number));
    }

    private static String text(List<Integer> cycle, Function<Integer, String> name) {
        List<String> shown = new ArrayList<>(
                cycle.subList(0, Math.min(cycle.size(), MOST_SHOWN - 1)).stream().map(name).toList());
        if (shown.size() < cycle.size()) {
            shown.add("...");
        }
        shown.add(name.apply(cycle.get(0)));
        return shown.stream().collect(Collectors.joining(" -> "));
    }

    private String number(int member) {
        int bom = graph.bom(members[member]);
        return bom == BomIndex.NONE ? "" : graph.index().number(bom);
    }

    private int first() {
        int first = BomIndex.NONE;
        for (int member = 0; member < members.length; member++) {
            if (graph.bom(members[member]) != BomIndex.NONE
                    && (first == BomIndex.NONE || textOrder.compare(member, first) < 0)) {
                first = member;
            }
        }
        return first;
    }

    /** Walks breadth first until an edge leads back to the start, which it must: a knot has a way back. */
    private List<Integer> shortestFrom(int start) {
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
    private List<Integer> bomsBackTo(int start, int end, int[] before) {
        List<Integer> boms = new ArrayList<>();
        int member = end;
        while (true) {
            int bom = graph.bom(members[member]);
            if (bom != BomIndex.NONE) {
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
