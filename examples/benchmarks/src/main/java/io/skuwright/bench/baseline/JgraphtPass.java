package io.skuwright.bench.baseline;

import io.skuwright.bench.gen.BomEdges;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jgrapht.graph.DirectedAcyclicGraph;

/** One pass in the topological order that a graph of JGraphT keeps, with the numbers of commons-numbers. */
public final class JgraphtPass {

    /** A line; two lines are never the same. */
    private static final class Line {
        final BigFraction factor;

        Line(BigFraction factor) {
            this.factor = factor;
        }
    }

    private final DirectedAcyclicGraph<String, Line> graph;

    private JgraphtPass(DirectedAcyclicGraph<String, Line> graph) {
        this.graph = graph;
    }

    /** Builds the graph, which refuses cycles. */
    public static JgraphtPass of(BomEdges edges) {
        DirectedAcyclicGraph<String, Line> graph = new DirectedAcyclicGraph<>(null, null, false);
        String[] codes = new String[edges.nodes()];
        for (int node = 0; node < codes.length; node++) {
            codes[node] = edges.code(node);
            graph.addVertex(codes[node]);
        }
        for (int node = 0; node < codes.length; node++) {
            for (int edge = edges.firstEdge()[node]; edge < edges.firstEdge()[node + 1]; edge++) {
                BigFraction factor = BigFraction.of(edges.numerator()[edge], edges.denominator()[edge]);
                graph.addEdge(codes[node], codes[edges.child()[edge]], new Line(factor));
            }
        }
        return new JgraphtPass(graph);
    }

    /** Returns the graph, for those who weigh it. */
    public Object graph() {
        return graph;
    }

    /** Returns what one of a product needs. */
    public Map<String, BigFraction> explode(String product) {
        Map<String, BigFraction> totals = new HashMap<>();
        totals.put(product, BigFraction.ONE);
        for (String parent : graph) {
            BigFraction quantity = totals.get(parent);
            if (quantity != null) {
                for (Line line : graph.outgoingEdgesOf(parent)) {
                    totals.merge(graph.getEdgeTarget(line), quantity.multiply(line.factor), BigFraction::add);
                }
            }
        }
        totals.remove(product);
        return totals;
    }
}
