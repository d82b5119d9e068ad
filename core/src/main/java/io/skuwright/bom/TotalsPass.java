package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what every component needs, looking at each line once.
 *
 * <p>Nodes come in an order in which the quantity of a node is complete when its turn comes, so the number of
 * paths does not matter: it is counted, not walked.
 */
final class TotalsPass {

    private final OpenedBoms opened;
    private final Limits limits;
    private final boolean stepsByTotal;
    private final List<Finding> findings;
    private final Set<String> reported = new HashSet<>();
    final QuantityTable nodeQuantities;
    final PathCounts nodePaths;
    final QuantityTable itemQuantities;
    final PathCounts itemPaths;
    /** What stepped edges need for one of their parent, where the total of the parent decides. */
    private final Map<Integer, Ratio> steppedRates = new HashMap<>();
    private final boolean longsFit;
    private long visits;

    TotalsPass(OpenedBoms opened, Limits limits, boolean stepsByTotal, List<Finding> findings) {
        this.opened = opened;
        this.limits = limits;
        this.stepsByTotal = stepsByTotal;
        this.findings = findings;
        long maxBits = limits.get(Limit.RATIO_BITS);
        this.longsFit = maxBits >= Long.SIZE;
        this.nodeQuantities = new QuantityTable(opened.nodes, maxBits);
        this.nodePaths = new PathCounts(opened.nodes);
        this.itemQuantities = new QuantityTable(opened.items, maxBits);
        this.itemPaths = new PathCounts(opened.items);
    }

    /** Returns how many lines were looked at. */
    long visits() {
        return visits;
    }

    /** Returns what a stepped edge needs for one of its parent, if the total decides and is known; else null. */
    @Nullable Ratio steppedRate(int edge) {
        return steppedRates.get(edge);
    }

    /** Adds what a quantity of the first node needs, with the nodes in topological order. */
    void add(int[] order, Ratio quantity) {
        if (order.length > 0) {
            add(0, order, quantity);
        }
    }

    /** Adds what a quantity of a node needs, with the nodes to look at in topological order. */
    void add(int start, int[] order, Ratio quantity) {
        nodePaths.addOne(start);
        addTo(nodeQuantities, start, quantity, opened.product(start));
        for (int node : order) {
            int end = opened.edgeStart[node + 1];
            visits += end - opened.edgeStart[node];
            LineBlock block = opened.index.store.block(opened.index.store.firstLine[opened.nodeBom[node]]);
            int edge = addWholes(node, opened.edgeStart[node], end, block);
            boolean lost = nodeQuantities.isLost(node);
            for (; edge < end; edge++) {
                countPaths(node, edge);
                if (lost) {
                    lose(edge);
                } else {
                    addEdge(node, edge, block);
                }
            }
        }
    }

    /**
     * Adds what edges need as long as all numbers are whole and fit: the usual case, kept free of everything else.
     *
     * @return the first edge that is not so usual, or the end
     */
    private int addWholes(int node, int from, int end, LineBlock block) {
        if (!longsFit || !nodeQuantities.isPlain() || !itemQuantities.isPlain() || !nodePaths.isPlain() || !itemPaths.isPlain()) {
            return from;
        }
        long quantity = nodeQuantities.whole(node);
        long paths = nodePaths.small[node];
        for (int edge = from; edge < end; edge++) {
            long factor = block.whole[opened.edgeLine[edge] - block.offset];
            long value = quantity * factor;
            int item = opened.edgeItem[edge];
            int child = opened.edgeChild[edge];
            boolean usual = factor >= 0
                    && (opened.edgeShape[edge] & OpenedBoms.SPECIAL) == 0
                    && Math.multiplyHigh(quantity, factor) == 0
                    && value >= 0
                    && (item < 0 || (itemQuantities.canAdd(item, value) && itemPaths.canAdd(item, paths)))
                    && (child < 0 || (nodeQuantities.canAdd(child, value) && nodePaths.canAdd(child, paths)));
            if (!usual) {
                return edge;
            }
            if (item >= 0) {
                itemQuantities.whole[item] += value;
                itemPaths.small[item] += paths;
            }
            if (child >= 0) {
                nodeQuantities.whole[child] += value;
                nodePaths.small[child] += paths;
            }
        }
        return end;
    }

    private void countPaths(int node, int edge) {
        if (opened.isRow(edge)) {
            itemPaths.add(opened.edgeItem[edge], nodePaths, node);
        }
        if (opened.edgeChild[edge] != BomIndex.NONE) {
            nodePaths.add(opened.edgeChild[edge], nodePaths, node);
        }
    }

    /** Says of which components the sum is not known, beside those that are told already. */
    void tellLost(String product) {
        Set<String> told = new HashSet<>(reported);
        findings.stream().filter(Finding::isError).map(Finding::subject).forEach(told::add);
        for (int item = 0; item < opened.items; item++) {
            String component = opened.index.product(opened.index.store.items.product(opened.itemKeys[item]));
            if (itemQuantities.isLost(item) && told.add(component)) {
                findings.add(Finding.of(BomCode.BOM_TOTAL_UNKNOWN).about(component).with("product", product));
            }
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

    private void addEdge(int node, int edge, LineBlock block) {
        Usage usage = opened.is(edge, OpenedBoms.SPECIAL) ? opened.usage(edge) : null;
        if (usage != null) {
            addSpecial(node, edge, usage);
            return;
        }
        int at = opened.edgeLine[edge] - block.offset;
        long factor = block.whole[at];
        if (longsFit && factor >= 0 && nodeQuantities.isWhole(node)) {
            long quantity = nodeQuantities.whole(node);
            long value = quantity * factor;
            if (Math.multiplyHigh(quantity, factor) == 0 && value >= 0) {
                addWhole(edge, value);
                return;
            }
        }
        Ratio value = nodeQuantities.get(node).times(block.factor(at));
        add(edge, value, value);
    }

    private void addSpecial(int node, int edge, Usage usage) {
        Ratio parent = nodeQuantities.get(node);
        Ratio rate = usage.isStepped() ? steppedRate(node, edge, usage, parent) : usage.rateFor(parent);
        if (rate == null) {
            lose(edge);
            return;
        }
        Ratio places = usage.hasOnce() ? Ratio.of(nodePaths.get(node), BigInteger.ONE) : Ratio.ONE;
        Ratio value = Usage.need(rate, parent, usage.once(), places);
        add(edge, value, value.times(usage.conversion()));
    }

    private @Nullable Ratio steppedRate(int node, int edge, Usage usage, Ratio parent) {
        if (!stepsByTotal && !nodePaths.get(node).equals(BigInteger.ONE)) {
            findings.add(opened.index
                    .finding(BomCode.BOM_STEPPED_AMBIGUOUS, opened.nodeBom[node], opened.edgeLine[edge])
                    .with("paths", nodePaths.get(node).toString()));
            return null;
        }
        Ratio rate = usage.rateFor(parent);
        if (rate == null) {
            findings.add(noStep(opened, node, edge, parent));
        } else if (stepsByTotal) {
            steppedRates.put(edge, rate);
        }
        return rate;
    }

    static Finding noStep(OpenedBoms opened, int node, int edge, Ratio parent) {
        return opened.index
                .finding(BomCode.BOM_STEP_NONE, opened.nodeBom[node], opened.edgeLine[edge])
                .with("value", parent.toString());
    }

    private void addWhole(int edge, long value) {
        if (opened.isRow(edge)) {
            itemQuantities.addWhole(opened.edgeItem[edge], value);
        }
        if (opened.edgeChild[edge] != BomIndex.NONE) {
            nodeQuantities.addWhole(opened.edgeChild[edge], value);
        }
    }

    private void add(int edge, Ratio value, Ratio childValue) {
        if (opened.isRow(edge)) {
            addTo(itemQuantities, opened.edgeItem[edge], value, opened.component(edge));
        }
        if (opened.edgeChild[edge] != BomIndex.NONE) {
            addTo(nodeQuantities, opened.edgeChild[edge], childValue, opened.component(edge));
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
