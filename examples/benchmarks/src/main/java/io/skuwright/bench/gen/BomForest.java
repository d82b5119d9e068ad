package io.skuwright.bench.gen;

/** Many products of 100 lines each, which share their purchased materials. */
public final class BomForest {

    /** Lines of one product, those of its assemblies included. */
    public static final int EDGES_OF_PRODUCT = 100;

    private static final int LEAST_PURCHASED = 128;
    private static final int LEAST_ASSEMBLIES = 17;
    private static final int ASSEMBLIES_SPREAD = 4;

    private BomForest() {}

    /**
     * Returns a forest; 10,000 products have 1,000,000 lines and about 215,000 items, 20,000 of them purchased.
     *
     * <p>A product has 17 to 20 assemblies of its own, each a component of the product or of an assembly before it.
     */
    public static BomEdges grow(int products, BomQuantities quantities, int skipPercent) {
        BomGrowth growth = new BomGrowth(quantities, skipPercent);
        int[] assemblies = new int[products];
        int[] roots = new int[products];
        int next = 0;
        for (int product = 0; product < products; product++) {
            assemblies[product] = LEAST_ASSEMBLIES + growth.random.nextInt(ASSEMBLIES_SPREAD);
            roots[product] = next;
            next += 1 + assemblies[product];
        }
        int purchased = Math.max(LEAST_PURCHASED, 2 * products);
        for (int product = 0; product < products; product++) {
            addProduct(growth, roots[product], assemblies[product], next, purchased);
        }
        for (int material = 0; material < purchased; material++) {
            growth.endNode();
        }
        return growth.grown(roots);
    }

    private static void addProduct(BomGrowth growth, int root, int assemblies, int firstPurchased, int purchased) {
        int[] parents = new int[assemblies + 1];
        int[] materials = new int[assemblies + 1];
        for (int assembly = 1; assembly <= assemblies; assembly++) {
            parents[assembly] = growth.random.nextInt(assembly);
            materials[assembly]++;
        }
        for (int left = EDGES_OF_PRODUCT - 2 * assemblies; left > 0; left--) {
            materials[growth.random.nextInt(assemblies + 1)]++;
        }
        for (int own = 0; own <= assemblies; own++) {
            for (int child = own + 1; child <= assemblies; child++) {
                if (parents[child] == own) {
                    growth.line(root + child, true);
                }
            }
            int start = growth.random.nextInt(purchased);
            for (int material = 0; material < materials[own]; material++) {
                // Steps of a prime over the shelf: no material twice on one BOM, and none next to the other.
                growth.line(firstPurchased + (int) ((start + 7919L * material) % purchased), false);
            }
            growth.endNode();
        }
    }
}
