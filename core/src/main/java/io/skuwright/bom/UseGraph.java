package io.skuwright.bom;

import java.math.BigInteger;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The ways up from a component, as flat arrays: which nodes lead to it, and who uses each of them. */
final class UseGraph {

    final OpenedBoms opened;
    final int component;
    /** Nodes below this number are BOMs that a question may start from. */
    final int starts;
    /** The nodes that lead to the component, users before what they use. */
    final int[] order;
    /** The edges that lead to a node are a range of the next two; those to the component come last. */
    final int[] useStart;
    final int[] useEdge;
    /** The node that an edge belongs to. */
    final int[] useNode;
    /** The number of ways from a node down to the component. */
    final PathCounts paths;
    /** A stepped line is on some way from a node down to the component. */
    final BitSet stepped = new BitSet();
    /** The number of levels of the longest way. */
    int levels;
    /** A number of bits that no quantity on any way exceeds, if none of the ways is stepped. */
    long mostBits;

    UseGraph(OpenedBoms opened, int[] all, int starts, int component) {
        this.opened = opened;
        this.component = component;
        this.starts = starts;
        this.paths = new PathCounts(opened.nodes);
        this.order = leading(all);
        this.useStart = new int[opened.nodes + 2];
        int uses = countUses();
        this.useEdge = new int[uses];
        this.useNode = new int[uses];
        fillUses();
    }

    /** Returns true if an edge is a row of the component itself. */
    boolean isUse(int edge) {
        return opened.isRow(edge) && opened.index.component(opened.edgeLine[edge]) == component;
    }

    /** Returns true if what an edge opens leads to the component. */
    boolean leadsOn(int edge) {
        int child = opened.edgeChild[edge];
        return child != BomIndex.NONE && !paths.isZero(child);
    }

    private int[] leading(int[] all) {
        IntList leading = new IntList();
        int[] level = new int[opened.nodes];
        long[] bits = new long[opened.nodes];
        for (int at = all.length - 1; at >= 0; at--) {
            int node = all[at];
            for (int edge = opened.edgeStart[node]; edge < opened.edgeStart[node + 1]; edge++) {
                follow(node, edge, level, bits);
            }
            if (!paths.isZero(node)) {
                leading.add(node);
                levels = Math.max(levels, level[node]);
                mostBits = Math.max(mostBits, bits[node] + 1);
            }
        }
        int[] order = leading.toArray();
        return IntStream.range(0, order.length).map(at -> order[order.length - 1 - at]).toArray();
    }

    private void follow(int node, int edge, int[] level, long[] bits) {
        boolean use = isUse(edge);
        boolean leadsOn = leadsOn(edge);
        if (!use && !leadsOn) {
            return;
        }
        Usage usage = opened.usage(edge);
        int child = opened.edgeChild[edge];
        long own = RowPlan.bits(opened, edge);
        if (use) {
            paths.addOne(node);
        }
        level[node] = Math.max(level[node], 1);
        bits[node] = Math.max(bits[node], own);
        if (leadsOn) {
            paths.add(node, paths, child);
            level[node] = Math.max(level[node], level[child] + 1);
            bits[node] = Math.max(bits[node], own + bits[child]);
        }
        if ((usage != null && usage.isStepped()) || (leadsOn && stepped.get(child))) {
            stepped.set(node);
        }
    }

    private int countUses() {
        for (int node : order) {
            for (int edge = opened.edgeStart[node]; edge < opened.edgeStart[node + 1]; edge++) {
                useStart[opened.nodes] += isUse(edge) ? 1 : 0;
                if (leadsOn(edge)) {
                    useStart[opened.edgeChild[edge]]++;
                }
            }
        }
        for (int node = 1; node < useStart.length; node++) {
            useStart[node] += useStart[node - 1];
        }
        return useStart[opened.nodes];
    }

    /** Fills the ranges from behind, so that users come in text order and the ends become the starts. */
    private void fillUses() {
        int[] users = inTextOrder(IntStream.of(order));
        for (int at = users.length - 1; at >= 0; at--) {
            int node = users[at];
            for (int edge = opened.edgeStart[node + 1] - 1; edge >= opened.edgeStart[node]; edge--) {
                if (isUse(edge)) {
                    fill(opened.nodes, node, edge);
                }
                if (leadsOn(edge)) {
                    fill(opened.edgeChild[edge], node, edge);
                }
            }
        }
    }

    private void fill(int used, int node, int edge) {
        int at = --useStart[used];
        useEdge[at] = edge;
        useNode[at] = node;
    }

    private int[] inTextOrder(IntStream nodes) {
        return nodes.boxed()
                .sorted(Comparator.comparing(opened::product)
                        .thenComparing(node -> opened.index.number(opened.nodeBom[node]))
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Returns the starting BOMs that lead to the component, in text order of product and number. */
    int[] startsInTextOrder() {
        return inTextOrder(IntStream.of(order).filter(node -> node < starts));
    }

    /** Returns the nodes between a node and the component, users before what they use. */
    int[] orderFrom(int start) {
        BitSet reached = new BitSet();
        reached.set(start);
        for (int node : order) {
            if (reached.get(node)) {
                for (int edge = opened.edgeStart[node]; edge < opened.edgeStart[node + 1]; edge++) {
                    if (leadsOn(edge)) {
                        reached.set(opened.edgeChild[edge]);
                    }
                }
            }
        }
        return IntStream.of(order).filter(reached::get).toArray();
    }

    /** Returns the exact number of ways from all starting BOMs. */
    BigInteger rows() {
        BigInteger rows = BigInteger.ZERO;
        for (int node : order) {
            rows = node < starts ? rows.add(paths.get(node)) : rows;
        }
        return rows;
    }
}
