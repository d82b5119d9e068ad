package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import java.util.List;

/**
 * What a walk over rows must know before it starts.
 *
 * <p>A BOM below which there is no row is not entered: else a structure of 2<sup>64</sup> paths that all end in a
 * cut line would be walked without ever finding a row.
 */
final class RowPlan {

    final OpenedBoms opened;
    final Ratio quantity;
    private final Limits limits;
    private final boolean[] hasRows;
    private final long mostBits;

    private RowPlan(OpenedBoms opened, Ratio quantity, Limits limits, boolean[] hasRows, long mostBits) {
        this.opened = opened;
        this.quantity = quantity;
        this.limits = limits;
        this.hasRows = hasRows;
        this.mostBits = mostBits;
    }

    static RowPlan of(OpenedBoms opened, Ratio quantity, Limits limits, int[] order) {
        boolean[] hasRows = new boolean[opened.nodes()];
        for (int at = order.length - 1; at >= 0; at--) {
            hasRows[order[at]] = hasRows(opened, order[at], hasRows);
        }
        return new RowPlan(opened, quantity, limits, hasRows, mostBits(opened, quantity, order));
    }

    private static boolean hasRows(OpenedBoms opened, int node, boolean[] below) {
        for (int edge = opened.edgeStart[node]; edge < opened.edgeStart[node + 1]; edge++) {
            int child = opened.edgeChild[edge];
            if (opened.isRow(edge) || (child != BomIndex.NONE && below[child])) {
                return true;
            }
        }
        return false;
    }

    /** Returns a number of bits that no quantity on any path exceeds; factors of 1 add none. */
    private static long mostBits(OpenedBoms opened, Ratio quantity, int[] order) {
        long[] bits = new long[opened.nodes()];
        long most = quantity.bitLength();
        for (int node : order) {
            for (int edge = opened.edgeStart[node]; edge < opened.edgeStart[node + 1]; edge++) {
                Ratio factor = opened.index.factor(opened.edgeLine[edge]);
                long reached = bits[node] + (factor.equals(Ratio.ONE) ? 0 : factor.bitLength());
                most = Math.max(most, quantity.bitLength() + reached);
                int child = opened.edgeChild[edge];
                if (child != BomIndex.NONE) {
                    bits[child] = Math.max(bits[child], reached);
                }
            }
        }
        return most;
    }

    boolean mayGrowTooLarge() {
        return mostBits > limits.get(Limit.RATIO_BITS);
    }

    boolean isTooLarge(Ratio ratio) {
        return limits.exceeds(Limit.RATIO_BITS, ratio.bitLength());
    }

    List<Finding> tooLarge(Ratio ratio, String component) {
        return TotalsPass.tooLarge(ratio, component, limits);
    }

    boolean isEntered(int node) {
        return node != BomIndex.NONE && hasRows[node];
    }
}
