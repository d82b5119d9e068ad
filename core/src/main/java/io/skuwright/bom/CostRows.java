package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hands out the rows of a roll-up: the product itself, then its rows but those whose cost is not known. */
final class CostRows implements Iterator<CostRow> {

    private final CostPass pass;
    private final Iterator<ExplosionRow> rows;
    /** The part of its cost that the product bears, of the row that was last met on each level. */
    private final List<Ratio> borne = new ArrayList<>();
    private @Nullable CostRow next;

    CostRows(CostPass pass, CostRow first, Iterator<ExplosionRow> rows) {
        this.pass = pass;
        this.rows = rows;
        this.next = first;
        borne.add(pass.opened.nodes == 0 ? Ratio.ONE : pass.kept(0));
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public CostRow next() {
        CostRow row = next;
        if (row == null) {
            throw new NoSuchElementException("There are no more rows.");
        }
        next = null;
        while (next == null && rows.hasNext()) {
            next = costed(rows.next());
        }
        return row;
    }

    private @Nullable CostRow costed(ExplosionRow row) {
        int edge = row.edge();
        Ratio above = borne.get(row.level() - 1);
        int child = pass.opened.edgeChild[edge];
        Ratio own = child == BomIndex.NONE ? above : above.times(pass.kept(child));
        borne.subList(row.level(), borne.size()).clear();
        borne.add(own);
        Ratio unitCost = pass.isLost(edge) ? null : pass.ownCost(edge);
        Ratio all = pass.unitCost(edge);
        if (unitCost == null || all == null) {
            return null;
        }
        Ratio once = child == BomIndex.NONE ? Ratio.ZERO : pass.perPlace[child];
        Optional<String> unit = row.unit();
        return new CostRow(
                row.component(),
                row,
                row.quantity(),
                unit,
                unitCost,
                row.quantity().times(unitCost).times(own),
                row.quantity().times(all).plus(once).times(above));
    }
}
