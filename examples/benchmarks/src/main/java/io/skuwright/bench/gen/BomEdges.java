package io.skuwright.bench.gen;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomLine;
import io.skuwright.quantity.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Generated BOMs as plain data: products are nodes, lines are edges, and every node stands before its components.
 *
 * <p>Texts and BOMs are made when they are asked for, each text an object of its own, as after decoding.
 *
 * @param roots nodes that no line asks for; the nodes only they use follow each of them
 * @param firstEdge number of the first edge of a node, and the number of edges at the end
 * @param child component of an edge
 * @param numerator component's part of the reduced ratio of an edge
 * @param denominator parent's part of the reduced ratio of an edge
 * @param skip true if the component of an edge is a skip layer
 */
@SuppressWarnings("ArrayRecordComponent") // plain data of a benchmark, read only
public record BomEdges(
        int[] roots, int[] firstEdge, int[] child, long[] numerator, long[] denominator, boolean[] skip) {

    /**
     * A line as plain data.
     *
     * @param component code of the component
     * @param numerator component's part of the ratio
     * @param denominator parent's part of the ratio
     */
    public record PlainLine(String component, long numerator, long denominator) {}

    /**
     * A BOM as plain data.
     *
     * @param product code of the product
     * @param lines its lines
     */
    public record PlainBom(String product, List<PlainLine> lines) {}

    /** Returns the number of products. */
    public int nodes() {
        return firstEdge.length - 1;
    }

    /** Returns the number of lines. */
    public int edges() {
        return child.length;
    }

    /** Returns true if a product has a BOM. */
    public boolean hasBom(int node) {
        return firstEdge[node] < firstEdge[node + 1];
    }

    /** Returns the code of a product, a new text each time. */
    public String code(int node) {
        return "MAT-" + (10_000_000 + node);
    }

    /** Returns the codes of the products that are exploded. */
    public List<String> rootCodes() {
        return IntStream.of(roots).mapToObj(this::code).toList();
    }

    /** Returns the BOMs as plain data. */
    public List<PlainBom> plainBoms() {
        return IntStream.range(0, nodes())
                .filter(this::hasBom)
                .mapToObj(node -> new PlainBom(code(node), plainLines(node)))
                .toList();
    }

    /** Returns the lines of each product that has any. */
    public Map<String, List<PlainLine>> plainLines() {
        Map<String, List<PlainLine>> lines = new HashMap<>();
        plainBoms().forEach(bom -> lines.put(bom.product(), bom.lines()));
        return lines;
    }

    private List<PlainLine> plainLines(int node) {
        List<PlainLine> lines = new ArrayList<>(firstEdge[node + 1] - firstEdge[node]);
        for (int edge = firstEdge[node]; edge < firstEdge[node + 1]; edge++) {
            lines.add(new PlainLine(code(child[edge]), numerator[edge], denominator[edge]));
        }
        return lines;
    }

    /** Returns the BOMs one by one; each is made when its turn comes and not kept. */
    public Iterable<Bom> boms() {
        return () -> IntStream.range(0, nodes()).filter(this::hasBom).mapToObj(this::bom).iterator();
    }

    /** Returns the BOMs all at once. */
    public List<Bom> bomList() {
        List<Bom> all = new ArrayList<>();
        boms().forEach(all::add);
        return all;
    }

    private Bom bom(int node) {
        List<BomLine> lines = new ArrayList<>();
        for (int edge = firstEdge[node]; edge < firstEdge[node + 1]; edge++) {
            lines.add(BomLine.builder()
                    .id(Integer.toString(10 * (edge - firstEdge[node] + 1)))
                    .component(code(child[edge]))
                    .numerator(Ratio.of(numerator[edge]))
                    .denominator(Ratio.of(denominator[edge]))
                    .skipLayer(skip[edge])
                    .build());
        }
        return Bom.builder().number(code(node) + "_V1.0").product(code(node)).lines(lines).build();
    }
}
