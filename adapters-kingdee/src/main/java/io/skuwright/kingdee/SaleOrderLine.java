package io.skuwright.kingdee;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry row of a sales order request.
 *
 * <p>It shows what the JSON says, for tests and for people. Example: the part of a kit is {@code Son PART-01
 * of KIT-01: 2 Pcs}.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param lineIds the ids of the order lines it stands for: one, or several where equal sons were summed
 * @param rowType what the line is (产品类型)
 * @param material the material's number
 * @param parentMaterial the number of the kit's material; sons only
 * @param unit the unit's number, null if the order does not say it
 * @param quantity the quantity as it is written, a plain decimal
 * @param price the price as it is written, null if no prices are
 * @param bom the number of the BOM version, null if none is written
 * @param entryId the id of the row in an order that exists already, null for a new row
 */
public record SaleOrderLine(
        List<String> lineIds,
        RowType rowType,
        String material,
        @Nullable String parentMaterial,
        @Nullable String unit,
        String quantity,
        @Nullable String price,
        @Nullable String bom,
        @Nullable String entryId) {

    /** Copies the list of ids. */
    public SaleOrderLine {
        lineIds = List.copyOf(lineIds);
    }

    /** Returns row type, material, quantity, unit, price and BOM in one line, for people. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(rowType.code()).append(' ').append(material);
        if (parentMaterial != null) {
            text.append(" of ").append(parentMaterial);
        }
        text.append(": ").append(quantity);
        if (unit != null) {
            text.append(' ').append(unit);
        }
        if (price != null) {
            text.append(" at ").append(price);
        }
        if (bom != null) {
            text.append(" by ").append(bom);
        }
        return text.toString();
    }
}
