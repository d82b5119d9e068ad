package io.skuwright.bom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the sets of nodes that lie on cycles with each other.
 *
 * <p>Tarjan's algorithm, as a loop: linear in nodes and edges, whatever the depth.
 */
final class CycleFinder {

    private static final int CLOSED = Integer.MAX_VALUE;

    private final BomGraph graph;
    private final int[] order;
    private final int[] low;
    private final int[] cursor;
    private final IntStack open = new IntStack();
    private final IntStack path = new IntStack();
    private final List<int[]> knots = new ArrayList<>();
    private int visited;

    private CycleFinder(BomGraph graph) {
        this.graph = graph;
        this.order = new int[graph.nodes()];
        this.low = new int[graph.nodes()];
        this.cursor = new int[graph.nodes()];
    }

    /** Returns each set of nodes that reach one another, if there is a cycle in it; disjoint sets. */
    static List<int[]> knots(BomGraph graph) {
        CycleFinder finder = new CycleFinder(graph);
        for (int node = 0; node < graph.nodes(); node++) {
            if (finder.order[node] == 0) {
                finder.walk(node);
            }
        }
        return finder.knots;
    }

    private void walk(int start) {
        enter(start);
        while (!path.isEmpty()) {
            int node = path.peek();
            if (cursor[node] < graph.endEdge(node)) {
                follow(node, graph.target(cursor[node]++));
            } else {
                leave(path.pop());
            }
        }
    }

    private void enter(int node) {
        order[node] = ++visited;
        low[node] = visited;
        cursor[node] = graph.firstEdge(node);
        open.push(node);
        path.push(node);
    }

    private void follow(int node, int target) {
        if (target == BomIndex.NONE) {
            return;
        }
        if (order[target] == 0) {
            enter(target);
        } else {
            // A closed node has the highest order there is, so it changes nothing.
            low[node] = Math.min(low[node], order[target]);
        }
    }

    private void leave(int node) {
        if (low[node] == order[node]) {
            close(node);
        }
        if (!path.isEmpty()) {
            int parent = path.peek();
            low[parent] = Math.min(low[parent], low[node]);
        }
    }

    private void close(int root) {
        int from = open.size();
        int node;
        do {
            node = open.get(--from);
            order[node] = CLOSED;
        } while (node != root);
        int[] members = open.popFrom(from);
        if (members.length > 1 || leadsToItself(root)) {
            Arrays.sort(members);
            knots.add(members);
        }
        low[root] = CLOSED;
    }

    private boolean leadsToItself(int node) {
        for (int edge = graph.firstEdge(node); edge < graph.endEdge(node); edge++) {
            if (graph.target(edge) == node) {
                return true;
            }
        }
        return false;
    }

    /** A stack of int. */
    private static final class IntStack {
        private int[] values = new int[16];
        private int size;

        int size() {
            return size;
        }

        boolean isEmpty() {
            return size == 0;
        }

        int get(int at) {
            return values[at];
        }

        int peek() {
            return values[size - 1];
        }

        int pop() {
            return values[--size];
        }

        void push(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        int[] popFrom(int from) {
            int[] popped = Arrays.copyOfRange(values, from, size);
            size = from;
            return popped;
        }
    }
}
