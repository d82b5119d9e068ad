package io.skuwright.bom;

import org.jspecify.annotations.Nullable;

/**
 * The part of a catalogue that one explosion opens, as flat arrays.
 *
 * <p>Nodes are the BOMs that are opened, each once, however many paths lead to it; node 0 is the root. Edges
 * are the lines that count, those of one node side by side. What is a row and what is opened depends on the
 * view and is decided here, so that totals and rows cannot disagree.
 */
final class OpenedBoms implements BomGraph {

    /** Bits of {@link #edgeShape}: the edge is a row of the view. */
    static final byte ROW = 1;
    /** The component is replaced by its children in the order view. */
    static final byte SKIPPED = 2;
    /** The component has a BOM of its own, opened or not. */
    static final byte LINKED = 4;

    final BomIndex index;
    final int[] nodeBom;
    /** Number of the first edge of a node; the edges of the last node end at the last entry. */
    final int[] edgeStart;
    final int[] edgeLine;
    /** The node that an edge opens, or {@link BomIndex#NONE}. */
    final int[] edgeChild;
    /** The number of the total that an edge counts for, within this explosion; of rows only. */
    final int[] edgeItem;
    final byte[] edgeShape;
    /** Catalogue items by their number within this explosion. */
    final IntNumbering items;

    OpenedBoms(
            BomIndex index,
            IntNumbering nodes,
            IntList starts,
            IntList lines,
            IntList children,
            IntList itemOfEdge,
            IntList shapes,
            IntNumbering items) {
        this.index = index;
        this.nodeBom = nodes.keys();
        this.edgeStart = starts.toArray();
        this.edgeLine = lines.toArray();
        this.edgeChild = children.toArray();
        this.edgeItem = itemOfEdge.toArray();
        this.edgeShape = shapes.toBytes();
        this.items = items;
    }

    boolean isRow(int edge) {
        return (edgeShape[edge] & ROW) != 0;
    }

    boolean is(int edge, byte bit) {
        return (edgeShape[edge] & bit) != 0;
    }

    /** Takes an edge out: it is neither a row nor does it open anything. */
    void cut(int edge) {
        edgeChild[edge] = BomIndex.NONE;
        edgeShape[edge] &= ~ROW;
    }

    @Override
    public int nodes() {
        return nodeBom.length;
    }

    @Override
    public int firstEdge(int node) {
        return edgeStart[node];
    }

    @Override
    public int endEdge(int node) {
        return edgeStart[node + 1];
    }

    @Override
    public int target(int edge) {
        return edgeChild[edge];
    }

    @Override
    public String product(int node) {
        return index.products[index.bomProduct[nodeBom[node]]];
    }

    @Override
    public @Nullable Bom bom(int node) {
        return index.boms[nodeBom[node]];
    }
}
