package io.skuwright.bom;

import io.skuwright.quantity.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a product uses a component.
 *
 * <p>Example: KIT-9 needs 2/3 PACK on line 20, and a PACK holds 4 SCREW on line 10. Of SCREW there are two rows:
 * PACK at level 1 with quantity 4 and path {@code [SCREW]}, and KIT-9 at level 2 with quantity 8/3, path {@code
 * [PACK, SCREW]} and lines {@code [20, 10]}.
 *
 * <p>It is the row that an {@link Explosion} of one unit of the product has for the component. This class is
 * immutable and thread-safe; {@link #path()} and {@link #lines()} take time in proportion to the level.
 */
public final class UseRow {

    private final OpenedBoms opened;
    private final int node;
    private final int edge;
    /** The rest of the way down. */
    private final @Nullable UseRow below;
    private final int level;
    private final Ratio quantity;
    private final @Nullable String unit;

    UseRow(OpenedBoms opened, int node, int edge, @Nullable UseRow below, Ratio quantity) {
        this.opened = opened;
        this.node = node;
        this.edge = edge;
        this.below = below;
        this.level = below == null ? 1 : below.level + 1;
        this.quantity = quantity;
        this.unit = below == null ? opened.index.unit(opened.edgeLine[edge]) : below.unit;
    }

    @Nullable UseRow below() {
        return below;
    }

    int node() {
        return node;
    }

    int edge() {
        return edge;
    }

    /** Returns the code of the product that uses the component. */
    public String product() {
        return opened.product(node);
    }

    /** Returns the number of the BOM of the product that the way starts from. */
    public String bom() {
        return opened.index.number(opened.nodeBom[node]);
    }

    /** Returns how far below the product the component stands; 1 if the product uses it directly. */
    public int level() {
        return level;
    }

    /**
     * Returns what one unit of the product needs on this way, exact, in the unit of the component's line.
     *
     * <p>Fixed quantities and fixed losses are in it once, as for an order of one.
     */
    public Ratio quantity() {
        return quantity;
    }

    /** Returns the code of the unit of the quantity, if the line of the component names one. */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    /** Returns the codes of the components from below the product down to the component itself. */
    public List<String> path() {
        return downwards(row -> opened.component(row.edge));
    }

    /** Returns the ids of the lines from the product's BOM down to that of the component. */
    public List<String> lines() {
        return downwards(row -> opened.index.lineId(opened.edgeLine[row.edge]));
    }

    private List<String> downwards(Function<UseRow, String> text) {
        List<String> texts = new ArrayList<>(level);
        for (UseRow row = this; row != null; row = row.below) {
            texts.add(text.apply(row));
        }
        return Collections.unmodifiableList(texts);
    }

    /** Returns BOM, path, quantity and unit, for people. */
    @Override
    public String toString() {
        return bom() + ": " + String.join("/", path()) + " " + quantity
                + unit().map(unit -> " " + unit).orElse("");
    }
}
