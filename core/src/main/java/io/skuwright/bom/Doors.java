package io.skuwright.bom;

/**
 * The whole catalogue as a graph: a line leads through every door it has.
 *
 * <p>A pinned line leads to its BOM; any other line leads to the product and from there to each of its BOMs,
 * because a policy may choose any of them as the default; a variant leads on to what it is a variant of.
 * Products come first, then BOMs. The edges of products are the list of their BOMs and variant doors, the edges
 * of BOMs their lines.
 */
final class Doors implements BomGraph {

    private final BomIndex index;
    private final int products;
    private final int[] doorStart;
    private final int[] doors;

    Doors(BomIndex index) {
        this.index = index;
        this.products = index.products();
        if (index.variants.isEmpty()) {
            doorStart = index.bomsOfStart;
            doors = index.bomsOf;
        } else {
            doorStart = new int[products + 1];
            IntList all = new IntList();
            for (int product = 0; product < products; product++) {
                for (int at = index.bomsOfStart[product]; at < index.bomsOfStart[product + 1]; at++) {
                    all.add(index.bomsOf[at]);
                }
                int parent = index.variantParent(product);
                if (parent != BomIndex.NONE) {
                    all.add(index.boms() + parent);
                }
                doorStart[product + 1] = all.size();
            }
            doors = all.toArray();
        }
    }

    @Override
    public BomIndex index() {
        return index;
    }

    @Override
    public int nodes() {
        return products + index.boms();
    }

    /** Returns the node of a BOM. */
    int nodeOf(int bom) {
        return products + bom;
    }

    @Override
    public int firstEdge(int node) {
        return node < products ? doorStart[node] : doors.length + index.store.firstLine[node - products];
    }

    @Override
    public int endEdge(int node) {
        return node < products ? doorStart[node + 1] : doors.length + index.store.endLine[node - products];
    }

    @Override
    public int target(int edge) {
        if (edge < doors.length) {
            int door = doors[edge];
            return door < index.boms() ? products + door : door - index.boms();
        }
        int line = edge - doors.length;
        int pinned = index.pinned(line);
        if (pinned == BomIndex.MISSING || index.has(line, LineBlock.UNUSED)) {
            return BomIndex.NONE;
        }
        return pinned == BomIndex.NONE ? index.component(line) : products + pinned;
    }

    @Override
    public String product(int node) {
        return node < products ? index.product(node) : index.productOf(node - products);
    }

    @Override
    public int bom(int node) {
        return node < products ? BomIndex.NONE : node - products;
    }
}
