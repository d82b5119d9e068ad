package io.skuwright.bench.gen;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Takes the lines of node after node and draws their ratios. */
final class BomGrowth {

    final SplittableRandom random;
    private final BomQuantities quantities;
    private final int skipPercent;
    private int[] firstEdge = new int[16];
    private int[] child = new int[16];
    private long[] numerator = new long[16];
    private long[] denominator = new long[16];
    private boolean[] skip = new boolean[16];
    private int nodes;
    private int edges;

    BomGrowth(BomQuantities quantities, int skipPercent) {
        this.random = new SplittableRandom(20261122L);
        this.quantities = quantities;
        this.skipPercent = skipPercent;
    }

    /** Adds a line to the node that is being grown. */
    void line(int component, boolean hasBom) {
        if (edges == child.length) {
            child = Arrays.copyOf(child, 2 * edges);
            numerator = Arrays.copyOf(numerator, 2 * edges);
            denominator = Arrays.copyOf(denominator, 2 * edges);
            skip = Arrays.copyOf(skip, 2 * edges);
        }
        boolean fraction = random.nextInt(10) == 0;
        long top = quantities.numerator(random, fraction);
        long bottom = quantities.denominator(random, fraction);
        long divisor = gcd(top, bottom);
        child[edges] = component;
        numerator[edges] = top / divisor;
        denominator[edges] = bottom / divisor;
        // Drawn also where it is not used, so that quantities are the same with and without skip layers.
        skip[edges] = random.nextInt(100) < skipPercent && hasBom;
        edges++;
    }

    /** Ends the lines of a node; the next lines are those of the next node. */
    void endNode() {
        nodes++;
        if (nodes == firstEdge.length) {
            firstEdge = Arrays.copyOf(firstEdge, 2 * nodes);
        }
        firstEdge[nodes] = edges;
    }

    BomEdges grown(int... roots) {
        return new BomEdges(
                roots,
                Arrays.copyOf(firstEdge, nodes + 1),
                Arrays.copyOf(child, edges),
                Arrays.copyOf(numerator, edges),
                Arrays.copyOf(denominator, edges),
                Arrays.copyOf(skip, edges));
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
