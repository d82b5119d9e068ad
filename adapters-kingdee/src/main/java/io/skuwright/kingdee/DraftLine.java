package io.skuwright.kingdee;

import io.skuwright.order.TypedLine;
import io.skuwright.quantity.Ratio;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row in the making: in Kingdee's words already, and still exact.
 *
 * @param lines the order lines it stands for, at least one
 * @param price the line's own price, null if it has none or none is written
 * @param amount price times quantity over all its lines, 0 without prices
 */
record DraftLine(
        List<TypedLine> lines,
        RowType rowType,
        String material,
        @Nullable String parentMaterial,
        @Nullable String unit,
        @Nullable String bom,
        @Nullable String entryId,
        Ratio quantity,
        @Nullable Ratio price,
        Ratio amount) {

    TypedLine first() {
        return lines.get(0);
    }

    /** Returns this row for more lines, with their quantity and amount. */
    DraftLine with(List<TypedLine> newLines, Ratio newQuantity, Ratio newAmount) {
        return new DraftLine(
                newLines, rowType, material, parentMaterial, unit, bom, entryId, newQuantity, price, newAmount);
    }
}
