package io.skuwright.bom;

import io.skuwright.result.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Puts the nodes of an explosion into an order in which each comes after all that use it. */
final class TopologicalOrder {

    private TopologicalOrder() {}

    /**
     * Returns the nodes in order. Where lines lead back to a BOM that is being opened, they are cut first;
     * which ones are cut depends on codes and ids only, not on the order of lines. Each loop is a finding.
     */
    static int[] of(OpenedBoms opened, List<Finding> findings) {
        if (!opened.isShared) {
            // Every node was met once and after its parent: the nodes stand in order already.
            return IntStream.range(0, opened.nodes).toArray();
        }
        int[] order = kahn(opened);
        if (order.length < opened.nodes) {
            findings.addAll(CyclePath.findings(opened));
            cutLinesThatLeadBack(opened);
            order = kahn(opened);
        }
        return order;
    }

    private static int[] kahn(OpenedBoms opened) {
        int[] uses = new int[opened.nodes];
        for (int edge = 0; edge < opened.edges; edge++) {
            if (opened.edgeChild[edge] != BomIndex.NONE) {
                uses[opened.edgeChild[edge]]++;
            }
        }
        int[] order = new int[opened.nodes];
        int ready = 0;
        for (int node = 0; node < order.length; node++) {
            if (uses[node] == 0) {
                order[ready++] = node;
            }
        }
        for (int at = 0; at < ready; at++) {
            for (int edge = opened.edgeStart[order[at]]; edge < opened.edgeStart[order[at] + 1]; edge++) {
                int child = opened.edgeChild[edge];
                if (child != BomIndex.NONE && --uses[child] == 0) {
                    order[ready++] = child;
                }
            }
        }
        return ready == order.length ? order : Arrays.copyOf(order, ready);
    }

    /** Walks depth first from the root; a line to a node that is still open closes a loop. */
    private static void cutLinesThatLeadBack(OpenedBoms opened) {
        byte[] state = new byte[opened.nodes];
        int[][] edges = new int[opened.nodes][];
        int[] cursor = new int[opened.nodes];
        for (int node = 0; node < opened.nodes; node++) {
            if (state[node] == 0) {
                cutLinesThatLeadBack(opened, node, state, edges, cursor);
            }
        }
    }

    private static void cutLinesThatLeadBack(
            OpenedBoms opened, int start, byte[] state, int[][] edges, int[] cursor) {
        IntList path = new IntList();
        path.add(start);
        while (path.size() > 0) {
            int node = path.get(path.size() - 1);
            if (state[node] == 0) {
                state[node] = 1;
                edges[node] = inTextOrder(opened, node);
            }
            if (cursor[node] == edges[node].length) {
                state[node] = 2;
                path.truncate(path.size() - 1);
                continue;
            }
            int edge = edges[node][cursor[node]++];
            int child = opened.edgeChild[edge];
            if (state[child] == 1) {
                opened.cut(edge);
            } else if (state[child] == 0) {
                path.add(child);
            }
        }
    }

    private static int[] inTextOrder(OpenedBoms opened, int node) {
        List<Integer> edges = new ArrayList<>();
        for (int edge = opened.edgeStart[node]; edge < opened.edgeStart[node + 1]; edge++) {
            if (opened.edgeChild[edge] != BomIndex.NONE) {
                edges.add(edge);
            }
        }
        edges.sort(Comparator.comparing((Integer edge) -> opened.product(opened.edgeChild[edge]))
                .thenComparing(edge -> opened.index.number(opened.nodeBom[opened.edgeChild[edge]]))
                .thenComparing(edge -> opened.index.lineId(opened.edgeLine[edge])));
        return edges.stream().mapToInt(Integer::intValue).toArray();
    }
}
