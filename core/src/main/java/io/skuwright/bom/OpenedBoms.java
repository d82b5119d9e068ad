package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The part of a catalogue that one question opens under its policy, as flat arrays.
 *
 * <p>Nodes are the BOMs that are opened, each once for each variant, however many paths lead to it; node 0 is
 * the root. Edges are the lines that count, those of one node side by side. What is a row, what is opened and
 * what a line needs is decided here, so that no two views can disagree.
 */
final class OpenedBoms implements BomGraph {

    /** Bits of {@link #edgeShape}: the edge is a row of the view. */
    static final byte ROW = 1;
    /** The component is replaced by its children in the order view. */
    static final byte SKIPPED = 2;
    /** The component has a BOM of its own, opened or not. */
    static final byte LINKED = 4;
    /** The edge has a {@link Usage}. */
    static final byte SPECIAL = 8;

    final BomIndex index;
    int nodes;
    int edges;
    /** The number of totals that edges count for. */
    int items;
    int[] nodeBom = new int[16];
    /** Number of the first edge of a node; the edges of the last node end at the next entry. */
    int[] edgeStart = new int[17];
    int[] edgeLine = new int[32];
    /** The node that an edge opens, or {@link BomIndex#NONE}. */
    int[] edgeChild = new int[32];
    /** The number of the total that an edge counts for; {@link BomIndex#NONE} if it is no row of the view. */
    int[] edgeItem = new int[32];
    byte[] edgeShape = new byte[32];
    private @Nullable Usage @Nullable [] usages;
    /** Catalogue items by the number of their total, and back. */
    int[] itemKeys = new int[32];
    final IntTable itemNumbers;
    /** A node is reached by more than one edge. */
    boolean isShared;
    /** A stepped line is among the edges. */
    boolean isStepped;

    OpenedBoms(BomIndex index) {
        this.index = index;
        this.itemNumbers = new IntTable(index.store.items.size());
    }

    int addNode(int bom) {
        if (nodes == nodeBom.length) {
            nodeBom = Arrays.copyOf(nodeBom, nodes * 2);
            edgeStart = Arrays.copyOf(edgeStart, nodes * 2 + 1);
        }
        nodeBom[nodes] = bom;
        return nodes++;
    }

    /** Makes room for edges. */
    void reserve(int more) {
        if (edges + more > edgeLine.length) {
            int room = Math.max(edges + more, edges * 2);
            edgeLine = Arrays.copyOf(edgeLine, room);
            edgeChild = Arrays.copyOf(edgeChild, room);
            edgeItem = Arrays.copyOf(edgeItem, room);
            edgeShape = Arrays.copyOf(edgeShape, room);
        }
    }

    /** Returns the number of the total of a catalogue item. */
    int number(int item) {
        if (items == itemKeys.length) {
            itemKeys = Arrays.copyOf(itemKeys, items * 2);
        }
        int number = itemNumbers.putIfAbsent(item, items);
        if (number == items) {
            itemKeys[items++] = item;
        }
        return number;
    }

    /**
     * Makes edges rows of components that have nothing below them, as long as it takes no thought to see it.
     *
     * @param bomOf the BOM of each product, or {@link BomIndex#NONE}
     * @return the first edge that needs thought, or the end
     */
    int setLeaves(int from, int end, LineBlock block, int[] bomOf) {
        if (items + end - from > itemKeys.length) {
            itemKeys = Arrays.copyOf(itemKeys, Math.max(items + end - from, items * 2));
        }
        int[] lines = edgeLine;
        int[] component = block.component;
        short[] flags = block.flags;
        int edge = from;
        while (edge < end) {
            int at = lines[edge] - block.offset;
            if (flags[at] != 0 || bomOf[component[at]] != BomIndex.NONE) {
                return edge;
            }
            int item = block.item[at];
            int number = itemNumbers.putIfAbsent(item, items);
            if (number == items) {
                itemKeys[items++] = item;
            }
            edgeItem[edge] = number;
            edgeChild[edge] = BomIndex.NONE;
            edgeShape[edge] = ROW;
            edge++;
        }
        return end;
    }

    void setUsage(int edge, Usage usage) {
        if (usages == null) {
            usages = new @Nullable Usage[edgeLine.length];
        } else if (edge >= usages.length) {
            usages = Arrays.copyOf(usages, edgeLine.length);
        }
        usages[edge] = usage;
        edgeShape[edge] |= SPECIAL;
        isStepped |= usage.isStepped();
    }

    /** Returns the usage of a special edge; null for one that is simply proportional. */
    @Nullable Usage usage(int edge) {
        return usages == null || edge >= usages.length ? null : usages[edge];
    }

    /** Returns what a proportional edge needs for one of its parent. */
    Ratio factor(int edge) {
        LineBlock block = index.store.block(edgeLine[edge]);
        return block.factor(edgeLine[edge] - block.offset);
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
        edgeItem[edge] = BomIndex.NONE;
        edgeShape[edge] &= ~ROW;
    }

    /** Returns the code of the component of an edge. */
    String component(int edge) {
        return index.product(index.component(edgeLine[edge]));
    }

    @Override
    public BomIndex index() {
        return index;
    }

    @Override
    public int nodes() {
        return nodes;
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
        return index.productOf(nodeBom[node]);
    }

    @Override
    public int bom(int node) {
        return nodeBom[node];
    }
}
