package io.skuwright.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Units as numbers, and conversions between them as edges that can be walked both ways. */
final class UnitGraph {

    private record Edge(int from, int to, Ratio factor) {}

    /** Collects the edges of one graph. */
    static final class Builder {
        private final List<Edge> edges = new ArrayList<>();

        /** Adds an edge: 1 {@code from} = {@code factor} {@code to}. */
        Builder add(int from, int to, Ratio factor) {
            edges.add(new Edge(from, to, factor));
            return this;
        }

        UnitGraph build(int units) {
            return new UnitGraph(units, edges);
        }
    }

    private final int units;
    private final List<Edge> edges;
    // Each edge has two ends, numbered 2 * edge (from) and 2 * edge + 1 (to), grouped by the unit they stand at.
    private final IntGroups ends;

    private UnitGraph(int units, List<Edge> edges) {
        this.units = units;
        this.edges = edges;
        this.ends = IntGroups.of(units, edges.size() * 2, this::unitOfEnd);
    }

    private int unitOfEnd(int end) {
        Edge edge = edges.get(end / 2);
        return end % 2 == 0 ? edge.from : edge.to;
    }

    int units() {
        return units;
    }

    int size() {
        return edges.size();
    }

    int from(int edge) {
        return edges.get(edge).from;
    }

    Ratio factor(int edge) {
        return edges.get(edge).factor;
    }

    int firstEnd(int unit) {
        return ends.start(unit);
    }

    int endOfEnds(int unit) {
        return ends.end(unit);
    }

    int edgeAt(int end) {
        return ends.item(end) / 2;
    }

    /** Returns the unit at the other side of an edge. */
    int other(int edge, int unit) {
        Edge it = edges.get(edge);
        return it.from == unit ? it.to : it.from;
    }

    /** Returns how many units of the other side are one of this unit. */
    Ratio factorFrom(int edge, int unit) {
        Edge it = edges.get(edge);
        return it.from == unit ? it.factor : it.factor.reciprocal();
    }

    /** Returns what each unit is worth by the edges that are chosen, which must not contradict each other. */
    UnitWorth worth(IntPredicate isChosen) {
        int[] root = new int[units];
        Ratio[] worth = new Ratio[units];
        int[] queue = new int[units];
        for (int start = 0; start < units; start++) {
            if (worth[start] == null) {
                worth[start] = Ratio.ONE;
                root[start] = start;
                queue[0] = start;
                spread(queue, root, worth, isChosen);
            }
        }
        return new UnitWorth(root, worth);
    }

    private void spread(int[] queue, int[] root, Ratio[] worth, IntPredicate isChosen) {
        int filled = 1;
        for (int at = 0; at < filled; at++) {
            int unit = queue[at];
            for (int end = firstEnd(unit); end < endOfEnds(unit); end++) {
                int edge = edgeAt(end);
                int next = other(edge, unit);
                if (worth[next] == null && isChosen.test(edge)) {
                    worth[next] = worth[unit].dividedBy(factorFrom(edge, unit));
                    root[next] = root[unit];
                    queue[filled++] = next;
                }
            }
        }
    }
}
