package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What a walk over rows must know before it starts.
 *
 * <p>A BOM below which there is no row is not entered: else a structure of 2<sup>64</sup> paths that all end in a
 * cut line would be walked without ever finding a row.
 */
final class RowPlan {

    final OpenedBoms opened;
    final Ratio quantity;
    final TotalsPass sums;
    private final Limits limits;
    private final boolean[] hasRows;
    private final IntPredicate wanted;
    private final long mostBits;

    private RowPlan(
            OpenedBoms opened,
            Ratio quantity,
            TotalsPass sums,
            Limits limits,
            boolean[] hasRows,
            IntPredicate wanted,
            long mostBits) {
        this.opened = opened;
        this.quantity = quantity;
        this.sums = sums;
        this.limits = limits;
        this.hasRows = hasRows;
        this.wanted = wanted;
        this.mostBits = mostBits;
    }

    /** Plans to hand out the rows of the view that are wanted. */
    static RowPlan of(OpenedStructure structure, Question question, IntPredicate wanted) {
        OpenedBoms opened = structure.opened();
        int[] order = structure.order();
        boolean[] hasRows = new boolean[opened.nodes];
        for (int at = order.length - 1; at >= 0; at--) {
            hasRows[order[at]] = hasRows(opened, order[at], hasRows, wanted);
        }
        Ratio quantity = question.quantity();
        return new RowPlan(
                opened,
                quantity,
                structure.sums(),
                question.limits(),
                hasRows,
                wanted,
                mostBits(opened, quantity, order));
    }

    private static boolean hasRows(OpenedBoms opened, int node, boolean[] below, IntPredicate wanted) {
        for (int edge = opened.edgeStart[node]; edge < opened.edgeStart[node + 1]; edge++) {
            int child = opened.edgeChild[edge];
            if ((opened.isRow(edge) && wanted.test(edge)) || (child != BomIndex.NONE && below[child])) {
                return true;
            }
        }
        return false;
    }

    /** Returns a number of bits that no quantity on any path exceeds; factors of 1 add none. */
    private static long mostBits(OpenedBoms opened, Ratio quantity, int[] order) {
        long[] bits = new long[opened.nodes];
        long most = quantity.bitLength();
        for (int node : order) {
            for (int edge = opened.edgeStart[node]; edge < opened.edgeStart[node + 1]; edge++) {
                long reached = bits[node] + bits(opened, edge);
                most = Math.max(most, quantity.bitLength() + reached);
                int child = opened.edgeChild[edge];
                if (child != BomIndex.NONE) {
                    bits[child] = Math.max(bits[child], reached);
                }
            }
        }
        return most;
    }

    /** Returns about how many bits an edge adds to a quantity. */
    static long bits(OpenedBoms opened, int edge) {
        Usage usage = opened.usage(edge);
        if (usage != null) {
            return usage.bits();
        }
        Ratio factor = opened.factor(edge);
        return factor.equals(Ratio.ONE) ? 0 : factor.bitLength();
    }

    /** Returns true if a walk may meet rows that it cannot give: too large, or in none of the steps. */
    boolean mayLoseRows() {
        return opened.isStepped || mostBits > limits.get(Limit.RATIO_BITS);
    }

    boolean isTooLarge(Ratio ratio) {
        return limits.exceeds(Limit.RATIO_BITS, ratio.bitLength());
    }

    List<Finding> tooLarge(Ratio ratio, String component) {
        return TotalsPass.tooLarge(ratio, component, limits);
    }

    boolean isWanted(int edge) {
        return opened.isRow(edge) && wanted.test(edge);
    }

    boolean isEntered(int node) {
        return node != BomIndex.NONE && hasRows[node];
    }
}
