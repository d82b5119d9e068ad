package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.List;

/**
 * What stock covers of what is wanted.
 *
 * @param quantity the part that is covered
 * @param limiting what lacks for one more multiple; nothing if all is covered
 * @param used what the part takes
 * @param missing what lacks for all
 * @param usedByAll what all takes, from stock and from what is missing
 */
record Share(
        Ratio quantity,
        List<Shortage> limiting,
        List<StockUse> used,
        List<Shortage> missing,
        List<StockUse> usedByAll) {}
