package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one place in the structure of a product costs.
 *
 * <p>Example: a table of 4 legs has 1 of labour, a leg has 1/2 of labour and 2 screws at 1/10. For 1 table the
 * rows are the table itself with cost 1, {@code LEG} with cost 2 (with what is below it 2.80) and {@code
 * LEG/SCREW} with cost 4/5. The costs of all rows sum up to the total.
 *
 * <p>Costs are what the product bears: less what by-products on the way carry. This class is immutable and
 * thread-safe; {@link #path()} and {@link #lines()} take time in proportion to the level.
 */
public final class CostRow {

    private final String product;
    private final @Nullable ExplosionRow row;
    private final Ratio quantity;
    private final Optional<String> unit;
    private final Ratio unitCost;
    private final Ratio cost;
    private final Ratio rolledUp;

    /** Takes the row of a component, or null for the product itself. */
    CostRow(
            String product,
            @Nullable ExplosionRow row,
            Ratio quantity,
            Optional<String> unit,
            Ratio unitCost,
            Ratio cost,
            Ratio rolledUp) {
        this.product = product;
        this.row = row;
        this.quantity = quantity;
        this.unit = unit;
        this.unitCost = unitCost;
        this.cost = cost;
        this.rolledUp = rolledUp;
    }

    /** Returns the code of the component, or of the product itself in the first row. */
    public String component() {
        return product;
    }

    /** Returns the codes from the line of the product down to this one; empty for the product itself. */
    public List<String> path() {
        return row == null ? List.of() : row.path();
    }

    /** Returns the ids of the lines from the BOM of the product down to this one; empty for the product itself. */
    public List<String> lines() {
        return row == null ? List.of() : row.lines();
    }

    /** Returns how far below the product the row stands; 0 for the product itself. */
    public int level() {
        return row == null ? 0 : row.level();
    }

    /** Returns the exact quantity that is needed here. */
    public Ratio quantity() {
        return quantity;
    }

    /** Returns the code of the unit of the quantity, if one is named. */
    public Optional<String> unit() {
        return unit;
    }

    /** Returns what one unit costs by itself: the price, or of a made component its own cost, which may be 0. */
    public Ratio unitCost() {
        return unitCost;
    }

    /** Returns what the product bears of quantity times unit cost. */
    public Ratio cost() {
        return cost;
    }

    /** Returns what the product bears of this row and all rows below it. */
    public Ratio rolledUp() {
        return rolledUp;
    }

    /** Returns path, quantity and cost, for people. */
    @Override
    public String toString() {
        String where = row == null ? product : String.join("/", path());
        return where + " " + quantity + unit.map(text -> " " + text).orElse("") + ": " + cost;
    }
}
