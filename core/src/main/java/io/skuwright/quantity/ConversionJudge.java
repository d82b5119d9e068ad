package io.skuwright.quantity;

import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Finds out which edges of a graph of units agree, in one walk depth first.
 *
 * <p>The walk keeps what each unit is worth by the tree it builds. An edge back to an ancestor closes a
 * loop, and if the worths say something else than the edge, the loop is broken: the product around it, its
 * gain, is not 1. Loops that share units are judged together, as blocks (what is left connected whichever
 * unit is taken away), because outside its block no edge has a part in a broken loop. So the verdict depends
 * neither on the order of the edges nor on the tree. Linear in the number of edges.
 */
final class ConversionJudge {

    static final int NONE = -1;

    private final UnitGraph graph;
    private final IntPredicate isFixed;
    private final long mostBits;
    final Fate[] fates;

    // By unit: level in the tree (roots have 1, 0 is not yet visited), root, edge to the parent, worth in roots.
    private final int[] level;
    private final int[] root;
    private final int[] parentEdge;
    private final Ratio[] worth;
    /** The highest level that the units below reach by an edge back. */
    private final int[] reach;
    /** How many edges back lead from below a unit to above it, and how many of them close a broken loop. */
    final int[] crossing;
    final int[] broken;
    /** One edge back that closes a broken loop over the edge to the parent: the one that leads highest. */
    final int[] breaker;

    // By edge: the unit nearer to the root and the other one, and the gain of the loop that an edge back closes.
    final int[] upper;
    final int[] lower;
    final Ratio[] gain;
    private final boolean[] isSeen;
    private final int[] cutBits;

    private final int[] path;
    private final int[] nextEnd;
    private final int[] open;
    private int openCount;

    /** Prepares a judge; edges that are fixed are never left out, and must not contradict each other. */
    ConversionJudge(UnitGraph graph, IntPredicate isFixed, Limits limits) {
        this.graph = graph;
        this.isFixed = isFixed;
        this.mostBits = limits.get(Limit.RATIO_BITS);
        int units = graph.units();
        int edges = graph.size();
        level = new int[units];
        root = new int[units];
        parentEdge = filled(units);
        worth = new Ratio[units];
        reach = new int[units];
        crossing = new int[units];
        broken = new int[units];
        breaker = filled(units);
        path = new int[units];
        nextEnd = new int[units];
        fates = new Fate[edges];
        Arrays.fill(fates, Fate.KEPT);
        upper = new int[edges];
        lower = new int[edges];
        gain = new Ratio[edges];
        isSeen = new boolean[edges];
        cutBits = new int[edges];
        open = new int[edges];
    }

    private static int[] filled(int size) {
        int[] values = new int[size];
        Arrays.fill(values, NONE);
        return values;
    }

    /** What was found out about one edge. */
    enum Fate {
        KEPT,
        /** The worth of what lies behind it has too many bits. */
        CUT,
        CONTRADICTORY,
        INVERTED,
        /** It has a part in broken loops of which none could be named. */
        DOUBTFUL
    }

    ConversionJudge judge() {
        for (int unit = 0; unit < graph.units(); unit++) {
            if (level[unit] == 0) {
                walk(unit);
            }
        }
        return this;
    }

    boolean isKept(int edge) {
        return fates[edge] == Fate.KEPT;
    }

    boolean keepsAll() {
        return Arrays.stream(fates).allMatch(fate -> fate == Fate.KEPT);
    }

    boolean hasCut() {
        return Arrays.stream(fates).anyMatch(fate -> fate == Fate.CUT);
    }

    /** Returns how many bits led to a cut. */
    int bitsOver(int edge) {
        return cutBits[edge];
    }

    int mostBitsOver() {
        return Arrays.stream(cutBits).max().orElse(0);
    }

    /** Returns the worths by the tree of the walk; right if all edges were kept. */
    UnitWorth worth() {
        return new UnitWorth(root, worth);
    }

    int parent(int unit) {
        return upper[parentEdge[unit]];
    }

    boolean isTreeEdge(int edge) {
        return parentEdge[lower[edge]] == edge;
    }

    private void walk(int start) {
        enter(start, start, Ratio.ONE, 1);
        path[0] = start;
        int depth = 1;
        while (depth > 0) {
            int unit = path[depth - 1];
            if (nextEnd[unit] == graph.endOfEnds(unit)) {
                depth--;
                if (unit != start) {
                    leave(unit, parent(unit));
                }
            } else {
                int entered = follow(unit, graph.edgeAt(nextEnd[unit]++));
                if (entered != NONE) {
                    path[depth++] = entered;
                }
            }
        }
    }

    private void enter(int unit, int itsRoot, Ratio itsWorth, int itsLevel) {
        root[unit] = itsRoot;
        worth[unit] = itsWorth;
        level[unit] = itsLevel;
        reach[unit] = itsLevel;
        nextEnd[unit] = graph.firstEnd(unit);
    }

    /** Follows an edge and returns the unit that is entered by it, if it is a new one. */
    private int follow(int unit, int edge) {
        if (isSeen[edge]) {
            return NONE;
        }
        isSeen[edge] = true;
        int other = graph.other(edge, unit);
        if (level[other] == 0) {
            return descend(unit, edge, other);
        }
        if (root[other] == root[unit]) {
            closeLoop(unit, edge, other);
        } else {
            // The tree of the other unit lies behind a cut, so the way there is too large too.
            cut(edge, mostBits + 1);
        }
        return NONE;
    }

    private int descend(int unit, int edge, int other) {
        Ratio otherWorth = worth[unit].dividedBy(graph.factorFrom(edge, unit));
        if (otherWorth.bitLength() > mostBits) {
            cut(edge, otherWorth.bitLength());
            return NONE;
        }
        enter(other, root[unit], otherWorth, level[unit] + 1);
        parentEdge[other] = edge;
        upper[edge] = unit;
        lower[edge] = other;
        open[openCount++] = edge;
        return other;
    }

    private void cut(int edge, long bits) {
        fates[edge] = Fate.CUT;
        cutBits[edge] = (int) Math.min(bits, Integer.MAX_VALUE);
    }

    private void closeLoop(int unit, int edge, int ancestor) {
        upper[edge] = ancestor;
        lower[edge] = unit;
        open[openCount++] = edge;
        reach[unit] = Math.min(reach[unit], level[ancestor]);
        crossing[unit]++;
        crossing[ancestor]--;
        Ratio byTree = worth[ancestor].dividedBy(worth[unit]);
        Ratio byEdge = graph.factorFrom(edge, ancestor);
        if (!byTree.equals(byEdge)) {
            gain[edge] = byTree.dividedBy(byEdge);
            broken[unit]++;
            broken[ancestor]--;
            offerBreaker(unit, edge);
        }
    }

    private void offerBreaker(int unit, int edge) {
        if (breaker[unit] == NONE || level[upper[edge]] < level[upper[breaker[unit]]]) {
            breaker[unit] = edge;
        }
    }

    private void leave(int unit, int parent) {
        reach[parent] = Math.min(reach[parent], reach[unit]);
        crossing[parent] += crossing[unit];
        broken[parent] += broken[unit];
        int edge = breaker[unit];
        if (edge != NONE && level[upper[edge]] < level[parent]) {
            offerBreaker(parent, edge);
        }
        if (reach[unit] >= level[parent]) {
            int first = openCount - 1;
            while (open[first] != parentEdge[unit]) {
                first--;
            }
            new BrokenBlock(this, graph, isFixed).judge(open, first, openCount);
            openCount = first;
        }
    }
}
