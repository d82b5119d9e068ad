package io.skuwright.bench.floor;

import io.skuwright.bench.gen.BomEdges;
import java.util.Arrays;

/**
 * Explosion with nothing left to do but adding up: nodes are numbered and in order, numbers are bare longs.
 *
 * <p>Nothing is checked, not even whether a number leaves 64 bits: then the answer is wrong.
 */
public final class LongCsr {

    private final BomEdges edges;

    /** Numerators of the totals by node. */
    public final long[] numerators;

    /** Denominators of the totals by node. */
    public final long[] denominators;

    /** Takes the arrays of a structure. */
    public LongCsr(BomEdges edges) {
        this.edges = edges;
        this.numerators = new long[edges.nodes()];
        this.denominators = new long[edges.nodes()];
        Arrays.fill(denominators, 1);
    }

    /** Returns the totals of one of the only root. */
    public static LongCsr explode(BomEdges edges) {
        LongCsr totals = new LongCsr(edges);
        totals.add(0, edges.nodes());
        return totals;
    }

    /** Returns a number that depends on all totals. */
    public long read() {
        long digest = 0;
        for (int node = 0; node < numerators.length; node++) {
            digest += numerators[node] + denominators[node];
        }
        return digest;
    }

    /** Explodes one of each root in turn and returns a number that depends on all their totals. */
    public long explodeAll() {
        long digest = 0;
        for (int root = 0; root < edges.roots().length; root++) {
            digest += explodeRoot(root);
        }
        return digest;
    }

    /** Explodes one of a root, reads its totals and clears them again. */
    public long explodeRoot(int root) {
        int from = edges.roots()[root];
        int to = root + 1 < edges.roots().length ? edges.roots()[root + 1] : ownEnd(from);
        add(from, to);
        return readAndClear(from, to);
    }

    /** The nodes of the last root end where the shared ones, which have no lines, begin. */
    private int ownEnd(int from) {
        int end = from;
        while (end < edges.nodes() && edges.hasBom(end)) {
            end++;
        }
        return end;
    }

    private void add(int from, int to) {
        int[] firstEdge = edges.firstEdge();
        int[] child = edges.child();
        long[] tops = edges.numerator();
        long[] bottoms = edges.denominator();
        numerators[from] = 1;
        for (int node = from; node < to; node++) {
            for (int edge = firstEdge[node]; edge < firstEdge[node + 1]; edge++) {
                long top = numerators[node] * tops[edge];
                long bottom = denominators[node] * bottoms[edge];
                int at = child[edge];
                if (bottom == 1 && denominators[at] == 1) {
                    numerators[at] += top;
                } else {
                    addFraction(at, top, bottom);
                }
            }
        }
    }

    private void addFraction(int at, long top, long bottom) {
        long numerator = bottom == denominators[at]
                ? numerators[at] + top
                : numerators[at] * bottom + top * denominators[at];
        long denominator = bottom == denominators[at] ? bottom : denominators[at] * bottom;
        long divisor = gcd(numerator, denominator);
        numerators[at] = numerator / divisor;
        denominators[at] = denominator / divisor;
    }

    private long readAndClear(int from, int to) {
        long digest = 0;
        numerators[from] = 0;
        for (int edge = edges.firstEdge()[from]; edge < edges.firstEdge()[to]; edge++) {
            int at = edges.child()[edge];
            // A component of several lines is read with the first of them.
            digest += numerators[at] == 0 ? 0 : numerators[at] + denominators[at];
            numerators[at] = 0;
            denominators[at] = 1;
        }
        return digest;
    }

    private static long gcd(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
}
