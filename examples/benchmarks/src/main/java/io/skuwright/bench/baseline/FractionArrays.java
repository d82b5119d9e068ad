package io.skuwright.bench.baseline;

import io.skuwright.bench.gen.BomEdges;
import java.util.Arrays;
import org.apache.commons.numbers.fraction.BigFraction;

/** One pass over arrays with the exact numbers of commons-numbers: nothing costs but the numbers. */
public final class FractionArrays {

    private final BomEdges edges;
    private final BigFraction[] factors;

    private FractionArrays(BomEdges edges, BigFraction[] factors) {
        this.edges = edges;
        this.factors = factors;
    }

    /** Takes the arrays of a structure. */
    public static FractionArrays of(BomEdges edges) {
        BigFraction[] factors = new BigFraction[edges.edges()];
        for (int edge = 0; edge < factors.length; edge++) {
            factors[edge] = BigFraction.of(edges.numerator()[edge], edges.denominator()[edge]);
        }
        return new FractionArrays(edges, factors);
    }

    /** Returns what one of the only root needs, by node. */
    public BigFraction[] explode() {
        int[] firstEdge = edges.firstEdge();
        int[] child = edges.child();
        BigFraction[] totals = new BigFraction[edges.nodes()];
        Arrays.fill(totals, BigFraction.ZERO);
        totals[0] = BigFraction.ONE;
        for (int node = 0; node < totals.length; node++) {
            for (int edge = firstEdge[node]; edge < firstEdge[node + 1]; edge++) {
                totals[child[edge]] = totals[child[edge]].add(totals[node].multiply(factors[edge]));
            }
        }
        return totals;
    }
}
