package io.skuwright.kit;

import static java.util.Objects.requireNonNull;

import io.skuwright.order.TypedOrder;
import io.skuwright.quantity.Ratio;
import io.skuwright.quantity.UnitConversions;
import io.skuwright.result.Outcome;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An order line whose parts are followed.
 *
 * <p>It is the id of the line, how many are ordered, and what one consists of. A plain product is followed too: it is
 * its own only part. Example: line 1 of an order, 3 of KIT-9:
 *
 * <pre>
 * KitLine line = KitLine.of("1", Ratio.of(3), snapshot);
 * line.needed(snapshot.parts().get(1));    // 8 screws at 8/3 each
 * line.withQuantity(Ratio.of(4));          // the customer wants one more
 * </pre>
 *
 * <p>Kits are counted in whole ones unless {@link #withMultiple} says otherwise: kits of a mixture sold by weight may be
 * counted in grams. The parts may be order lines with ids of their own (the sons of a kit), which movements may name in
 * place of kit and path. This class is immutable and thread-safe.
 */
public final class KitLine {

    private static final @Nullable String[] NO_PART_LINES = new String[0];

    private final String id;
    private final Ratio quantity;
    private final BomSnapshot snapshot;
    private final Ratio multiple;
    /** By number of the part: the id of the order line that stands for it; shorter if there are none behind. */
    private final @Nullable String[] partLines;

    KitLine(String id, Ratio quantity, BomSnapshot snapshot, Ratio multiple, @Nullable String[] partLines) {
        this.id = requireNonNull(id, "id");
        this.quantity = requireNonNull(quantity, "quantity");
        this.snapshot = requireNonNull(snapshot, "snapshot");
        this.multiple = multiple;
        this.partLines = partLines;
    }

    /** Returns an order line that is counted in whole kits. */
    public static KitLine of(String id, Ratio quantity, BomSnapshot snapshot) {
        return new KitLine(id, quantity, snapshot, Ratio.ONE, NO_PART_LINES);
    }

    /**
     * Returns an order line whose quantity is in a unit of its own: 1 dozen of a kit that its BOM counts in pieces.
     *
     * @param unit the code of the unit of the quantity; null, or where the kit has no unit, if it is the kit's
     * @return the line with the quantity in the kit's unit, or no value with what {@link
     *     io.skuwright.quantity.UnitConversions#convert} finds
     */
    public static Outcome<KitLine> of(
            String id, Ratio quantity, @Nullable String unit, BomSnapshot snapshot, UnitConversions conversions) {
        String counted = snapshot.unit().orElse("");
        if (unit == null || counted.isEmpty() || unit.equals(counted)) {
            return Outcome.of(of(id, quantity, snapshot));
        }
        return conversions.convert(snapshot.product(), quantity, unit, counted).map(amount -> of(id, amount, snapshot));
    }

    /**
     * Returns the lines of a typed order that are followed: kits with their sons as parts, and all else that is sent.
     *
     * <p>A son's path is made of the BOM references from the kit down to it, skip layers included, and its line id is
     * kept as a part line. Of an order that was typed for the ERP to expand, the sons count though they are not sent.
     * The time is linear.
     *
     * @return the lines in the order of the order; without those that cannot be followed, with {@code
     *     KIT_LINE_QUANTITY_MISSING}, {@code KIT_LINE_INCOMPLETE}, {@code KIT_PART_QUANTITY_UNKNOWN}, {@code
     *     SNAPSHOT_EMPTY} or {@code SNAPSHOT_PATH_REPEATED}
     */
    public static Outcome<List<KitLine>> allOf(TypedOrder order) {
        return new KitLines(requireNonNull(order, "order")).lines();
    }

    /** Returns this line with another quantity: the order was changed. */
    public KitLine withQuantity(Ratio newQuantity) {
        return new KitLine(id, newQuantity, snapshot, multiple, partLines);
    }

    /**
     * Returns this line with kits counted in multiples of a quantity: 1/1000 for kilograms to the gram.
     *
     * @throws IllegalArgumentException if the multiple is not above 0
     */
    public KitLine withMultiple(Ratio newMultiple) {
        if (newMultiple.signum() <= 0) {
            throw new IllegalArgumentException("The multiple '" + newMultiple + "' must be above 0.");
        }
        return new KitLine(id, quantity, snapshot, newMultiple, partLines);
    }

    /** Returns this line with other parts; part lines whose path is gone are dropped. */
    public KitLine withSnapshot(BomSnapshot newSnapshot) {
        @Nullable String[] kept = new String[newSnapshot.parts().size()];
        for (int part = 0; part < partLines.length; part++) {
            int at = newSnapshot.index().find(snapshot.parts().get(part).path());
            if (at >= 0) {
                kept[at] = partLines[part];
            }
        }
        return new KitLine(id, quantity, newSnapshot, multiple, kept);
    }

    /**
     * Returns this line with ids of the order lines that stand for its parts.
     *
     * @throws IllegalArgumentException if there is no part at one of the paths
     */
    public KitLine withPartLines(Map<KitPath, String> newPartLines) {
        @Nullable String[] ids = new String[snapshot.parts().size()];
        newPartLines.forEach((path, line) -> {
            int at = snapshot.index().find(path);
            if (at < 0) {
                throw new IllegalArgumentException("There is no part at '" + path + "' for the line '" + line + "'.");
            }
            ids[at] = requireNonNull(line, "line");
        });
        return new KitLine(id, quantity, snapshot, multiple, ids);
    }

    /** Returns the id of the order line. */
    public String id() {
        return id;
    }

    /** Returns how many kits are ordered. */
    public Ratio quantity() {
        return quantity;
    }

    /** Returns what one kit consists of. */
    public BomSnapshot snapshot() {
        return snapshot;
    }

    /** Returns what a count of kits must be a multiple of; 1 if nothing was said. */
    public Ratio multiple() {
        return multiple;
    }

    /** Returns the id of the order line that stands for the part at a path, if there is one. */
    public Optional<String> partLine(KitPath path) {
        int at = snapshot.index().find(path);
        return at < 0 || at >= partLines.length ? Optional.empty() : Optional.ofNullable(partLines[at]);
    }

    /** Returns the ids of the order lines that stand for parts, by path in the order of the parts; not modifiable. */
    public Map<KitPath, String> partLines() {
        Map<KitPath, String> lines = new LinkedHashMap<>();
        for (int part = 0; part < partLines.length; part++) {
            String line = partLines[part];
            if (line != null) {
                lines.put(snapshot.parts().get(part).path(), line);
            }
        }
        return Collections.unmodifiableMap(lines);
    }

    /** Returns how many of the first parts may have a line of their own. */
    int partLineIds() {
        return partLines.length;
    }

    /** Returns the id of the order line of a part by its number. */
    @Nullable String partLineId(int part) {
        return partLines[part];
    }

    /** Returns how much of a part the whole line needs. */
    public Ratio needed(KitPart part) {
        return part.needed(quantity);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KitLine that
                && id.equals(that.id)
                && quantity.equals(that.quantity)
                && snapshot.equals(that.snapshot)
                && multiple.equals(that.multiple)
                && partLines().equals(that.partLines());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, quantity, snapshot);
    }

    /** Returns id, quantity and product, for people. */
    @Override
    public String toString() {
        return id + ": " + quantity + " " + snapshot.product();
    }
}
