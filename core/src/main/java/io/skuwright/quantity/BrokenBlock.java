package io.skuwright.quantity;

import io.skuwright.quantity.ConversionJudge.Fate;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Judges the edges of one block: nothing if it has no broken loop, else which of them are left out.
 *
 * <p>Suspect is an edge that every broken loop of the block goes over; taking any one suspect away heals all
 * of them, so one of the suspects is wrong and nobody knows which. If a suspect says the exact inverse of
 * what the others say, it is upside down and the others are cleared. Without a suspect there are several
 * mistakes, and the whole block is left out.
 */
final class BrokenBlock {

    private final ConversionJudge judge;
    private final UnitGraph graph;
    private final IntPredicate isFixed;

    BrokenBlock(ConversionJudge judge, UnitGraph graph, IntPredicate isFixed) {
        this.judge = judge;
        this.graph = graph;
        this.isFixed = isFixed;
    }

    void judge(int[] edges, int first, int end) {
        int count = 0;
        boolean isOneGain = true;
        Ratio gain = Ratio.ONE;
        for (int at = first; at < end; at++) {
            Ratio its = judge.gain[edges[at]];
            if (its != null) {
                isOneGain = isOneGain && (count == 0 || gain.equals(its));
                gain = its;
                count++;
            }
        }
        if (count == 0) {
            return;
        }
        int broken = count;
        IntPredicate isSuspect = isOneGain ? edge -> isSuspect(edge, broken) : edge -> false;
        boolean isHealed = (!hasFixed(edges, first, end)
                        && mark(edges, first, end, edge -> isSuspect.test(edge) && isInverted(edge), Fate.INVERTED))
                || mark(edges, first, end, isSuspect, Fate.CONTRADICTORY);
        if (!isHealed) {
            mark(edges, first, end, edge -> breaker(judge, edge) != ConversionJudge.NONE, Fate.CONTRADICTORY);
            mark(edges, first, end, judge::isKept, Fate.DOUBTFUL);
        }
    }

    /** Against a fixed edge the others are overridden, not mistaken. */
    private boolean hasFixed(int[] edges, int first, int end) {
        return Arrays.stream(edges, first, end).anyMatch(isFixed);
    }

    private boolean mark(int[] edges, int first, int end, IntPredicate condition, Fate fate) {
        boolean isAny = false;
        for (int at = first; at < end; at++) {
            if (!isFixed.test(edges[at]) && condition.test(edges[at])) {
                judge.fates[edges[at]] = fate;
                isAny = true;
            }
        }
        return isAny;
    }

    private boolean isSuspect(int edge, int broken) {
        int below = judge.lower[edge];
        return judge.isTreeEdge(edge)
                ? judge.broken[below] == broken && judge.crossing[below] == broken
                : broken == 1 && judge.gain[edge] != null;
    }

    private boolean isInverted(int edge) {
        return expected(judge, graph, edge).equals(graph.factor(edge).reciprocal());
    }

    /** Returns an edge that closes a broken loop over this one. */
    static int breaker(ConversionJudge judge, int edge) {
        if (judge.isTreeEdge(edge)) {
            return judge.breaker[judge.lower[edge]];
        }
        return judge.gain[edge] == null ? ConversionJudge.NONE : edge;
    }

    /** Returns the factor that the rest of a broken loop gives for an edge, in the direction it was declared. */
    static Ratio expected(ConversionJudge judge, UnitGraph graph, int edge) {
        Ratio gain = judge.gain[breaker(judge, edge)];
        Ratio declaredDown = graph.factorFrom(edge, judge.upper[edge]);
        // The gain is that of the way down the tree and back up by the edge that closes the loop.
        Ratio down = judge.isTreeEdge(edge) ? declaredDown.dividedBy(gain) : declaredDown.times(gain);
        return graph.from(edge) == judge.upper[edge] ? down : down.reciprocal();
    }
}
