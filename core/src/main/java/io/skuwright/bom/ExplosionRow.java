package io.skuwright.bom;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One place in the structure of a product.
 *
 * <p>A component that stands in two places has two rows, each with its own path and quantity. Example: 3 of
 * KIT-9 need 2/3 PACK each on line 20, a PACK holds 4 SCREW on line 10; the row of SCREW has path {@code
 * [PACK, SCREW]}, lines {@code [20, 10]}, level 2, factor 8/3 and quantity 8.
 *
 * <p>The path always tells the whole way, also over skip layers that the view does not list. This class is
 * immutable and thread-safe; {@link #path()} and {@link #lines()} take time in proportion to the level, {@link
 * #factor()} the first time in proportion to the levels it was not asked for yet.
 */
public final class ExplosionRow {

    private final OpenedBoms opened;
    private final @Nullable ExplosionRow parent;
    private final int edge;
    private final int level;
    private final Ratio quantity;
    /** For one of the parent, of a special edge only. */
    private final @Nullable Ratio rate;
    /** Made when it is asked for; made twice by two threads it is the same. */
    private @Nullable Ratio factor;

    ExplosionRow(
            OpenedBoms opened, @Nullable ExplosionRow parent, int edge, Ratio quantity, @Nullable Ratio rate) {
        this.opened = opened;
        this.parent = parent;
        this.edge = edge;
        this.level = parent == null ? 1 : parent.level + 1;
        this.quantity = quantity;
        this.rate = rate;
    }

    @Nullable ExplosionRow parentRow() {
        return parent;
    }

    int edge() {
        return edge;
    }

    /** Returns the quantity in the unit of the BOM that the row opens. */
    Ratio quantityForChildren() {
        return opened.usage(edge) == null ? quantity : quantity.times(conversion());
    }

    /** Returns the row above, also a skip layer that the view does not list; empty for the root's own lines. */
    public Optional<ExplosionRow> parent() {
        return Optional.ofNullable(parent);
    }

    /** Returns the id of the BOM line that the row stands for. */
    public String lineId() {
        return opened.index.lineId(opened.edgeLine[edge]);
    }

    /** Returns the code of the component. */
    public String component() {
        return opened.component(edge);
    }

    /** Returns the BOM line that the row stands for. */
    public BomLine line() {
        return opened.index.line(opened.edgeLine[edge]);
    }

    /** Returns how far below the root the row stands, skip layers counted; 1 for the root's own lines. */
    public int level() {
        return level;
    }

    /** Returns the exact quantity that is needed here, in the unit of the line. */
    public Ratio quantity() {
        return quantity;
    }

    /** Returns the code of the unit of the quantity, if the line names one. */
    public Optional<String> unit() {
        return Optional.ofNullable(opened.index.unit(opened.edgeLine[edge]));
    }

    /** Returns true if the order view leaves this row out and lists its children in its place. */
    public boolean skipped() {
        return opened.is(edge, OpenedBoms.SKIPPED);
    }

    /** Returns true if the component has a BOM of its own under the policy, opened here or not. */
    public boolean linked() {
        return opened.is(edge, OpenedBoms.LINKED);
    }

    /** Returns the codes of the components from the root's line down to this one. */
    public List<String> path() {
        return fromTop(ExplosionRow::component);
    }

    /** Returns the ids of the lines from the root's BOM down to this one. */
    public List<String> lines() {
        return fromTop(ExplosionRow::lineId);
    }

    private List<String> fromTop(Function<ExplosionRow, String> text) {
        List<String> texts = new ArrayList<>(level);
        for (ExplosionRow row = this; row != null; row = row.parent) {
            texts.add(text.apply(row));
        }
        Collections.reverse(texts);
        return Collections.unmodifiableList(texts);
    }

    /**
     * Returns how much more is needed here for one more of the root: the product of the ratios on the path with
     * their losses and units, and 0 at and below a fixed line.
     *
     * <p>A stepped line counts with the ratio of its step.
     */
    public Ratio factor() {
        List<ExplosionRow> unknown = new ArrayList<>();
        ExplosionRow above = this;
        while (above != null && above.factor == null) {
            unknown.add(above);
            above = above.parent;
        }
        @Nullable Ratio known = above == null ? null : above.factor;
        for (int at = unknown.size() - 1; at >= 0; at--) {
            ExplosionRow row = unknown.get(at);
            known = known == null || row.parent == null
                    ? row.rate()
                    : known.times(row.parent.conversion()).times(row.rate());
            row.factor = known;
        }
        return requireNonNull(known);
    }

    private Ratio rate() {
        return rate == null ? opened.factor(edge) : rate;
    }

    private Ratio conversion() {
        Usage usage = opened.usage(edge);
        return usage == null ? Ratio.ONE : usage.conversion();
    }

    /** Returns path, quantity and unit, for people. */
    @Override
    public String toString() {
        return String.join("/", path()) + " " + quantity + unit().map(unit -> " " + unit).orElse("");
    }
}
