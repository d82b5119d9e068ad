package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a build takes, what lacks for one more, and how much it would be exactly. */
interface BuildParts {

    /** Returns the quantity if any fraction could be built; null if some need is not in proportion. */
    @Nullable Ratio exact();

    /** Returns what lacks for one more multiple, in the order in which it is met. */
    List<Shortage> limiting();

    /** Returns what the quantity takes of each component, in the order in which it is met. */
    List<StockUse> used();
}
