package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rolls costs up, looking at each line once in each direction.
 *
 * <p>What one place of a node costs is {@code perUnit x quantity + perPlace}: lines that count once for each place
 * are in the second part. So a node has two numbers, however many paths lead to it.
 */
final class CostPass {

    private static final Ratio HUNDRED = Ratio.of(100);

    /** What a lot needs of each node and each bought item; with shares, that part the product pays for. */
    static final class Flow {
        final Ratio[] nodes;
        final Ratio[] places;
        final Ratio[] items;

        Flow(OpenedBoms opened) {
            nodes = zeros(opened.nodes);
            places = zeros(opened.nodes);
            items = zeros(opened.items);
        }
    }

    final OpenedBoms opened;
    final CostTable table;
    private final int[] order;
    private final TotalsPass sums;
    private final Limits limits;
    private final boolean stepsByTotal;
    /** What steps could not be told for, and all that is below; these edges count for nothing. */
    private final BitSet lost = new BitSet();
    private final BitSet incomplete = new BitSet();
    /** The part of the cost of a node that its by-products leave to it; null if no by-product carries any. */
    private final Ratio @Nullable [] kept;
    final Ratio[] perUnit;
    final Ratio[] perPlace;
    final Flow needed;
    final Flow paid;
    private @Nullable List<Finding> tooLarge;

    CostPass(Explosion explosion, OpenedStructure structure, CostTable table, Limits limits) {
        this.opened = structure.opened();
        this.order = structure.order();
        this.sums = structure.sums();
        this.stepsByTotal = explosion.policy().stepsByTotal();
        this.table = table;
        this.limits = limits;
        this.kept = kept();
        this.perUnit = zeros(opened.nodes);
        this.perPlace = zeros(opened.nodes);
        findLost();
        this.needed = flow(explosion.quantity(), null);
        this.paid = kept == null ? needed : flow(explosion.quantity(), kept);
        rollUp();
    }

    /** Returns what was opened. */
    OpenedBoms opened() {
        return opened;
    }

    private static Ratio[] zeros(int size) {
        Ratio[] zeros = new Ratio[size];
        Arrays.fill(zeros, Ratio.ZERO);
        return zeros;
    }

    /** Returns why the cost cannot be told: a number has grown too large; null if none has. */
    @Nullable List<Finding> tooLarge() {
        return tooLarge;
    }

    boolean isLost(int edge) {
        return lost.get(edge);
    }

    boolean isComplete(int node) {
        return !incomplete.get(node);
    }

    boolean isLostNode(int node) {
        return sums.nodeQuantities.isLost(node);
    }

    /** Returns the part of its cost that a node keeps. */
    Ratio kept(int node) {
        return kept == null ? Ratio.ONE : kept[node];
    }

    int[] order() {
        return order;
    }

    private Ratio @Nullable [] kept() {
        Ratio[] parts = new Ratio[opened.nodes];
        boolean any = false;
        for (int node = 0; node < opened.nodes; node++) {
            Bom head = opened.index.store.head(opened.nodeBom[node]);
            Ratio share = head == null ? Ratio.ZERO : carried(head);
            parts[node] = Ratio.ONE.minus(share);
            any |= !share.isZero();
        }
        return any ? parts : null;
    }

    /** Returns the part that by-products carry; zero if the shares are out of range, which is a finding. */
    private static Ratio carried(Bom head) {
        Ratio sum = Ratio.ZERO;
        for (ByProduct byProduct : head.byProducts()) {
            if (byProduct.costShare().signum() < 0) {
                return Ratio.ZERO;
            }
            sum = sum.plus(byProduct.costShare());
        }
        return sum.compareTo(HUNDRED) > 0 ? Ratio.ZERO : sum.dividedBy(HUNDRED);
    }

    private void findLost() {
        for (int node : order) {
            for (int edge = opened.edgeStart[node]; edge < opened.edgeStart[node + 1]; edge++) {
                int child = opened.edgeChild[edge];
                if (isLostNode(node) || rate(node, edge) == null || (child != BomIndex.NONE && isLostNode(child))) {
                    lost.set(edge);
                }
            }
        }
    }

    /** Returns what an edge needs for one of its parent; null if no step can be told. */
    private @Nullable Ratio rate(int node, int edge) {
        Usage usage = opened.usage(edge);
        if (usage == null) {
            return opened.factor(edge);
        }
        if (usage.isStepped() && (stepsByTotal || !sums.nodePaths.get(node).equals(BigInteger.ONE))) {
            return sums.steppedRate(edge);
        }
        return usage.rateFor(sums.nodeQuantities.get(node));
    }

    /** Returns true if an edge counts; one that closed a loop was cut and does not. */
    private boolean counts(int edge) {
        return !lost.get(edge) && opened.isRow(edge);
    }

    private Flow flow(Ratio quantity, Ratio @Nullable [] parts) {
        Flow flow = new Flow(opened);
        if (order.length > 0) {
            flow.nodes[0] = quantity;
            flow.places[0] = Ratio.ONE;
        }
        for (int node : order) {
            if (parts != null) {
                flow.nodes[node] = flow.nodes[node].times(parts[node]);
                flow.places[node] = flow.places[node].times(parts[node]);
            }
            for (int edge = opened.edgeStart[node]; edge < opened.edgeStart[node + 1] && tooLarge == null; edge++) {
                if (counts(edge)) {
                    add(flow, node, edge);
                }
            }
        }
        return flow;
    }

    private void add(Flow flow, int node, int edge) {
        Usage usage = opened.usage(edge);
        Ratio value = flow.nodes[node].times(knownRate(node, edge));
        if (usage != null && usage.hasOnce()) {
            value = value.plus(usage.once().times(flow.places[node]));
        }
        int child = opened.edgeChild[edge];
        if (child == BomIndex.NONE) {
            int item = opened.edgeItem[edge];
            flow.items[item] = within(flow.items[item].plus(value), edge);
        } else {
            flow.nodes[child] = within(flow.nodes[child].plus(value.times(conversion(usage))), edge);
            flow.places[child] = within(flow.places[child].plus(flow.places[node]), edge);
        }
    }

    /** Returns the rate of an edge that is not lost. */
    private Ratio knownRate(int node, int edge) {
        Ratio rate = rate(node, edge);
        return rate == null ? Ratio.ZERO : rate;
    }

    private static Ratio conversion(@Nullable Usage usage) {
        return usage == null ? Ratio.ONE : usage.conversion();
    }

    private void rollUp() {
        for (int at = order.length - 1; at >= 0 && tooLarge == null; at--) {
            int node = order[at];
            perUnit[node] = table.own[node];
            if (table.isRefused(table.product(node))
                    || opened.index.defects(opened.nodeBom[node]).stream().anyMatch(Finding::isError)) {
                incomplete.set(node);
            }
            for (int edge = opened.edgeStart[node]; edge < opened.edgeStart[node + 1] && tooLarge == null; edge++) {
                addCost(node, edge);
            }
            perUnit[node] = perUnit[node].times(kept(node));
            perPlace[node] = perPlace[node].times(kept(node));
        }
    }

    private void addCost(int node, int edge) {
        Ratio unitCost = counts(edge) ? unitCost(edge) : null;
        int child = opened.edgeChild[edge];
        if (unitCost == null || (child != BomIndex.NONE && incomplete.get(child))) {
            incomplete.set(node);
        }
        if (unitCost == null) {
            return;
        }
        Usage usage = opened.usage(edge);
        perUnit[node] = within(perUnit[node].plus(unitCost.times(knownRate(node, edge))), edge);
        if (usage != null && usage.hasOnce()) {
            perPlace[node] = within(perPlace[node].plus(usage.once().times(unitCost)), edge);
        }
        if (child != BomIndex.NONE) {
            perPlace[node] = perPlace[node].plus(perPlace[child]);
        }
    }

    /** Returns what one in the unit of a line costs with what goes in, but for what counts once; null if unknown. */
    @Nullable Ratio unitCost(int edge) {
        int child = opened.edgeChild[edge];
        return child == BomIndex.NONE
                ? table.prices[opened.edgeItem[edge]]
                : perUnit[child].times(conversion(opened.usage(edge)));
    }

    /** Returns what one in the unit of a line costs by itself; null if unknown. */
    @Nullable Ratio ownCost(int edge) {
        int child = opened.edgeChild[edge];
        return child == BomIndex.NONE
                ? table.prices[opened.edgeItem[edge]]
                : table.own[child].times(conversion(opened.usage(edge)));
    }

    private Ratio within(Ratio value, int edge) {
        if (limits.exceeds(Limit.RATIO_BITS, value.bitLength())) {
            tooLarge = TotalsPass.tooLarge(value, opened.component(edge), limits);
        }
        return value;
    }
}
