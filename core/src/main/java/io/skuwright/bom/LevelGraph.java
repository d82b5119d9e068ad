package io.skuwright.bom;

import java.util.Arrays;
import java.util.List;

/**
 * Products and opened BOMs as one graph: a product leads to its BOMs, a BOM to what its lines count.
 *
 * <p>The first nodes are the products, then come the nodes of the opened BOMs. Opened BOMs have no loops any more,
 * but products may use each other in a circle over different versions.
 */
final class LevelGraph implements BomGraph {

    private final OpenedUses uses;
    private final OpenedBoms opened;
    private final int products;
    private final int[] firstEdge;
    private final int[] targets;

    LevelGraph(OpenedUses uses) {
        this.uses = uses;
        this.opened = uses.opened;
        this.products = opened.index.products();
        this.firstEdge = new int[products + opened.nodes + 1];
        for (int start = 0; start < uses.starts; start++) {
            firstEdge[productOf(start)]++;
        }
        for (int node = 0; node < opened.nodes; node++) {
            // For each line its component, what it opens, and the product of that, which may be another one.
            firstEdge[products + node] = 3 * (opened.edgeStart[node + 1] - opened.edgeStart[node]);
        }
        for (int node = 1; node < firstEdge.length; node++) {
            firstEdge[node] += firstEdge[node - 1];
        }
        this.targets = new int[firstEdge[firstEdge.length - 1]];
        fill();
    }

    /** Fills the ranges from behind, so that the ends become the starts. */
    private void fill() {
        for (int node = 0; node < opened.nodes; node++) {
            for (int edge = opened.edgeStart[node]; edge < opened.edgeStart[node + 1]; edge++) {
                int child = opened.edgeChild[edge];
                boolean opens = child != BomIndex.NONE;
                boolean row = opened.isRow(edge);
                add(products + node, row ? opened.index.component(opened.edgeLine[edge]) : BomIndex.NONE);
                add(products + node, opens ? products + child : BomIndex.NONE);
                add(products + node, opens ? productOf(child) : BomIndex.NONE);
            }
        }
        for (int start = 0; start < uses.starts; start++) {
            add(productOf(start), products + start);
        }
    }

    private void add(int from, int target) {
        targets[--firstEdge[from]] = target;
    }

    private int productOf(int node) {
        return opened.index.store.bomProduct[opened.nodeBom[node]];
    }

    /** Returns the level of each product. */
    int[] levels() {
        openCircles();
        int[] left = new int[nodes()];
        for (int target : targets) {
            if (target != BomIndex.NONE) {
                left[target]++;
            }
        }
        int[] level = new int[nodes()];
        int[] ready = new int[nodes()];
        int count = 0;
        for (int node = 0; node < nodes(); node++) {
            if (left[node] == 0) {
                ready[count++] = node;
            }
        }
        for (int at = 0; at < count; at++) {
            int node = ready[at];
            for (int edge = firstEdge[node]; edge < firstEdge[node + 1]; edge++) {
                int target = targets[edge];
                if (target != BomIndex.NONE) {
                    level[target] = Math.max(level[target], node < products ? level[node] : level[node] + 1);
                    if (--left[target] == 0) {
                        ready[count++] = target;
                    }
                }
            }
        }
        return Arrays.copyOf(level, products);
    }

    /** Takes out the doors from a product to its BOMs that lie on a circle; lines that lead there stay. */
    private void openCircles() {
        List<int[]> knots = CycleFinder.knots(this);
        int[] knotOf = new int[knots.isEmpty() ? 0 : nodes()];
        for (int knot = 0; knot < knots.size(); knot++) {
            for (int node : knots.get(knot)) {
                knotOf[node] = knot + 1;
            }
        }
        for (int node = 0; node < Math.min(products, knotOf.length); node++) {
            for (int edge = firstEdge[node]; edge < firstEdge[node + 1]; edge++) {
                boolean within = knotOf[node] != 0 && knotOf[node] == knotOf[targets[edge]];
                targets[edge] = within ? BomIndex.NONE : targets[edge];
            }
        }
    }

    @Override
    public BomIndex index() {
        return opened.index;
    }

    @Override
    public int nodes() {
        return products + opened.nodes;
    }

    @Override
    public int firstEdge(int node) {
        return firstEdge[node];
    }

    @Override
    public int endEdge(int node) {
        return firstEdge[node + 1];
    }

    @Override
    public int target(int edge) {
        return targets[edge];
    }

    @Override
    public String product(int node) {
        return node < products ? opened.index.product(node) : opened.product(node - products);
    }

    @Override
    public int bom(int node) {
        return node < products ? BomIndex.NONE : opened.bom(node - products);
    }
}
