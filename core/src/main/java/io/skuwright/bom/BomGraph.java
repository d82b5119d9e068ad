package io.skuwright.bom;

/** Nodes and edges, numbered, as the cycle finder wants to see them. */
interface BomGraph {

    /** Returns the catalogue that the nodes belong to. */
    BomIndex index();

    int nodes();

    /** Returns the number of the first edge out of a node. */
    int firstEdge(int node);

    /** Returns one more than the number of the last edge out of a node. */
    int endEdge(int node);

    /** Returns the node an edge leads to, or {@link BomIndex#NONE}. */
    int target(int edge);

    /** Returns the code of the product of a node. */
    String product(int node);

    /** Returns the BOM that a node stands for; {@link BomIndex#NONE} for a product, which leads on to its BOMs. */
    int bom(int node);
}
