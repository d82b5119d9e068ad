package io.skuwright.quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Prints the units that the rest of a broken loop leads over, long ones shortened. */
final class LoopText {

    private static final int MOST_SHOWN = 12;

    private LoopText() {}

    /** Returns the way from the first unit of an edge to its second one that does not use the edge. */
    static String around(ConversionJudge judge, UnitGraph graph, UnitNumbers names, int edge) {
        int breaker = BrokenBlock.breaker(judge, edge);
        // Up the tree to the top of the loop, and from there by the edge that closes it to its bottom.
        int unit = judge.isTreeEdge(edge) ? judge.upper[edge] : judge.lower[edge];
        int last = judge.isTreeEdge(edge) ? judge.lower[edge] : judge.upper[edge];
        boolean isForward = graph.from(edge) == unit;
        List<String> way = new ArrayList<>();
        while (unit != last && way.size() < MOST_SHOWN) {
            way.add(names.unit(unit));
            unit = unit == judge.upper[breaker] ? judge.lower[breaker] : judge.parent(unit);
        }
        if (unit != last) {
            way.add("...");
        }
        way.add(names.unit(last));
        if (!isForward) {
            Collections.reverse(way);
        }
        return String.join(" -> ", way);
    }
}
