package io.skuwright.bom;

import java.util.List;

/** What a build takes and what lacks for one more. */
interface BuildParts {

    /** Returns what lacks for one more multiple, in the order in which it is met. */
    List<Shortage> limiting();

    /** Returns what the quantity takes of each component, in the order in which it is met. */
    List<StockUse> used();
}
