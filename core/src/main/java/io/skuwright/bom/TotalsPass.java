package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Adds up what every component needs, looking at each line once.
 *
 * <p>Nodes come in an order in which the quantity of a node is complete when its turn comes, so the number of
 * paths does not matter: it is counted, not walked.
 */
final class TotalsPass {

    private final OpenedBoms opened;
    private final BomIndex index;
    private final Limits limits;
    private final List<Finding> findings;
    private final Set<String> reported = new HashSet<>();
    private final QuantityTable nodeQuantities;
    private final PathCounts nodePaths;
    final QuantityTable itemQuantities;
    final PathCounts itemPaths;
    private boolean nothing;
    private long visits;

    TotalsPass(OpenedBoms opened, Limits limits, List<Finding> findings) {
        this.opened = opened;
        this.index = opened.index;
        this.limits = limits;
        this.findings = findings;
        long maxBits = limits.get(Limit.RATIO_BITS);
        this.nodeQuantities = new QuantityTable(opened.nodes(), maxBits);
        this.nodePaths = new PathCounts(opened.nodes());
        this.itemQuantities = new QuantityTable(opened.items.size(), maxBits);
        this.itemPaths = new PathCounts(opened.items.size());
    }

    /** Returns how many lines were looked at. */
    long visits() {
        return visits;
    }

    void add(int[] order, Ratio quantity) {
        if (order.length == 0) {
            return;
        }
        nothing = quantity.isZero();
        nodePaths.addOne(0);
        addTo(nodeQuantities, 0, quantity, opened.product(0));
        for (int node : order) {
            boolean lost = nodeQuantities.isLost(node);
            for (int edge = opened.edgeStart[node]; edge < opened.edgeStart[node + 1]; edge++) {
                visits++;
                countPaths(node, edge);
                if (lost) {
                    lose(edge);
                } else {
                    addEdge(node, edge);
                }
            }
        }
    }

    private void countPaths(int node, int edge) {
        if (opened.isRow(edge)) {
            itemPaths.add(opened.edgeItem[edge], nodePaths, node);
        }
        if (opened.edgeChild[edge] != BomIndex.NONE) {
            nodePaths.add(opened.edgeChild[edge], nodePaths, node);
        }
    }

    /** What is below a quantity that is not known is not known either. */
    private void lose(int edge) {
        if (opened.isRow(edge)) {
            itemQuantities.lose(opened.edgeItem[edge]);
        }
        if (opened.edgeChild[edge] != BomIndex.NONE) {
            nodeQuantities.lose(opened.edgeChild[edge]);
        }
    }

    private void addEdge(int node, int edge) {
        int line = opened.edgeLine[edge];
        boolean fixed = index.has(line, BomIndex.FIXED);
        if (!fixed && nodeQuantities.isWhole(node) && index.exactFactor[line] == null) {
            long quantity = nodeQuantities.whole(node);
            long factor = index.wholeFactor[line];
            if (Math.multiplyHigh(quantity, factor) == 0 && quantity * factor >= 0) {
                addWhole(edge, quantity * factor);
                return;
            }
        }
        add(edge, fixed ? fixed(node, line) : nodeQuantities.get(node).times(index.factor(line)));
    }

    /** A fixed line counts once on each path, but nothing is needed to make nothing. */
    private Ratio fixed(int node, int line) {
        return nothing
                ? Ratio.ZERO
                : Ratio.of(nodePaths.get(node), BigInteger.ONE).times(index.factor(line));
    }

    private void addWhole(int edge, long value) {
        if (limits.get(Limit.RATIO_BITS) < Long.SIZE) {
            add(edge, Ratio.of(value));
            return;
        }
        if (opened.isRow(edge)) {
            itemQuantities.addWhole(opened.edgeItem[edge], value);
        }
        if (opened.edgeChild[edge] != BomIndex.NONE) {
            nodeQuantities.addWhole(opened.edgeChild[edge], value);
        }
    }

    private void add(int edge, Ratio value) {
        String component = index.products[index.lineComponent[opened.edgeLine[edge]]];
        if (opened.isRow(edge)) {
            addTo(itemQuantities, opened.edgeItem[edge], value, component);
        }
        if (opened.edgeChild[edge] != BomIndex.NONE) {
            addTo(nodeQuantities, opened.edgeChild[edge], value, component);
        }
    }

    private void addTo(QuantityTable table, int slot, Ratio value, String component) {
        if (table.isLost(slot)) {
            return;
        }
        table.add(slot, value);
        if (table.isLost(slot) && reported.add(component)) {
            findings.addAll(tooLarge(table.get(slot), component, limits));
        }
    }

    static List<Finding> tooLarge(Ratio quantity, String component, Limits limits) {
        return quantity.within(limits).findings().stream()
                .map(finding -> finding.about(component).with("component", component))
                .toList();
    }
}
