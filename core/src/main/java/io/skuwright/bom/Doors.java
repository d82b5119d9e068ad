package io.skuwright.bom;

import org.jspecify.annotations.Nullable;

/**
 * The whole catalogue as a graph: a line leads through every door it has.
 *
 * <p>A pinned line leads to its BOM; any other line leads to the product and from there to each of its BOMs,
 * because a policy may choose any of them as the default. Products come first, then BOMs.
 */
final class Doors implements BomGraph {

    private final BomIndex index;
    private final int productCount;

    Doors(BomIndex index) {
        this.index = index;
        this.productCount = index.products.length;
    }

    @Override
    public int nodes() {
        return productCount + index.boms.length;
    }

    @Override
    public int firstEdge(int node) {
        return node < productCount
                ? index.bomsOfStart[node]
                : index.bomsOf.length + index.lineStart[node - productCount];
    }

    @Override
    public int endEdge(int node) {
        return node < productCount
                ? index.bomsOfStart[node + 1]
                : index.bomsOf.length + index.lineStart[node - productCount + 1];
    }

    @Override
    public int target(int edge) {
        if (edge < index.bomsOf.length) {
            return productCount + index.bomsOf[edge];
        }
        int line = edge - index.bomsOf.length;
        if (index.has(line, BomIndex.UNUSED) || index.linePinned[line] == BomIndex.MISSING) {
            return BomIndex.NONE;
        }
        int pinned = index.linePinned[line];
        return pinned == BomIndex.NONE ? index.lineComponent[line] : productCount + pinned;
    }

    @Override
    public String product(int node) {
        return index.products[node < productCount ? node : index.bomProduct[node - productCount]];
    }

    @Override
    public @Nullable Bom bom(int node) {
        return node < productCount ? null : index.boms[node - productCount];
    }
}
