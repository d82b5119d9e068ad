package io.skuwright.kingdee.crm;

import io.skuwright.bom.Bom;
import io.skuwright.bom.BomCategory;
import io.skuwright.bom.BomSelection;
import java.util.List;

/**
 * What an order says of the BOM of one root.
 *
 * @param bom the BOM that the root names
 * @param selection what was selected in it
 * @param lines the lines that were chosen, parents first
 */
record RootSelection(Bom bom, BomSelection selection, List<ChosenLine> lines) {

    /** Returns true if the root was ordered with a standard BOM, so that there is nothing to choose. */
    boolean isStandard() {
        return bom.category() == BomCategory.STANDARD;
    }
}
