package io.skuwright.kingdee;

import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.Row;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes rows as JSON records in Kingdee's order of keys. */
final class EntryRows {

    private final SaleOrderSettings settings;
    private final List<Cell> cells = new ArrayList<>();

    EntryRows(SaleOrderSettings settings) {
        this.settings = settings;
    }

    /** Adds a standard line, or a kit followed by its sons. */
    void add(List<SaleOrderLine> group) {
        for (SaleOrderLine line : group) {
            Map<String, Cell> row = settings.template().line(line.rowType());
            row.put("FRowType", Cell.text(line.rowType().code()));
            if (line.entryId() != null) {
                row.put("FEntryID", Cell.text(line.entryId()));
            }
            refer(row, "FMaterialId", line.material());
            refer(row, "FParentMatId", line.parentMaterial());
            refer(row, "FUnitID", line.unit());
            row.put("FQty", Cell.number(line.quantity()));
            if (line.price() != null) {
                row.put(settings.priceKey(), Cell.number(line.price()));
            }
            refer(row, "FBomId", line.bom());
            if (settings.linkByRowId()) {
                link(row, line, group.get(0));
            }
            cells.add(Cell.record(Row.ofCells(settings.keys().inLineOrder(row), Place.NONE)));
        }
    }

    private void refer(Map<String, Cell> row, String field, @Nullable String number) {
        if (number != null) {
            row.put(field, settings.keys().reference(field, number));
        }
    }

    private static void link(Map<String, Cell> row, SaleOrderLine line, SaleOrderLine parent) {
        row.put("FRowId", Cell.text(rowId(line)));
        if (line.rowType() == RowType.SON) {
            row.put("FParentRowId", Cell.text(rowId(parent)));
        }
    }

    /** The same line gives the same id whenever it is encoded. */
    private static String rowId(SaleOrderLine line) {
        return UUID.nameUUIDFromBytes(line.lineIds().get(0).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    List<Cell> cells() {
        return cells;
    }
}
