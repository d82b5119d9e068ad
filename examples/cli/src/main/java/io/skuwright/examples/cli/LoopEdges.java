package io.skuwright.examples.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** Tells the edges from which a way leads back: both ends are in one strongly connected part. */
final class LoopEdges {

    private final int[] partOf;

    private LoopEdges(int[] partOf) {
        this.partOf = partOf;
    }

    /** Walks once along the edges and once against them, as Kosaraju has it, without calling itself. */
    static LoopEdges of(BomStructure structure) {
        int size = structure.nodes().size();
        List<List<Integer>> out = lists(size);
        List<List<Integer>> in = lists(size);
        structure.edges().forEach(edge -> {
            out.get(edge.from()).add(edge.to());
            in.get(edge.to()).add(edge.from());
        });
        List<Integer> finished = finished(out);
        int[] part = new int[size];
        Arrays.fill(part, -1);
        for (int at = size - 1; at >= 0; at--) {
            Deque<Integer> next = new ArrayDeque<>(List.of(finished.get(at)));
            while (!next.isEmpty()) {
                int node = next.remove();
                if (part[node] < 0) {
                    part[node] = at;
                    next.addAll(in.get(node));
                }
            }
        }
        return new LoopEdges(part);
    }

    boolean contains(BomStructure.Edge edge) {
        return partOf[edge.from()] == partOf[edge.to()];
    }

    private static List<List<Integer>> lists(int size) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    /** Returns the nodes, each after all that can be reached from it before. */
    private static List<Integer> finished(List<List<Integer>> out) {
        List<Integer> finished = new ArrayList<>();
        int[] cursor = new int[out.size()];
        boolean[] met = new boolean[out.size()];
        for (int start = 0; start < out.size(); start++) {
            Deque<Integer> path = new ArrayDeque<>();
            if (!met[start]) {
                met[start] = true;
                path.push(start);
            }
            while (!path.isEmpty()) {
                int node = path.element();
                if (cursor[node] == out.get(node).size()) {
                    finished.add(path.pop());
                } else {
                    int target = out.get(node).get(cursor[node]++);
                    if (!met[target]) {
                        met[target] = true;
                        path.push(target);
                    }
                }
            }
        }
        return finished;
    }
}
