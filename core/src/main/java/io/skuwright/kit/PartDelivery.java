package io.skuwright.kit;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;

/**
 * How far the delivery of one part has come.
 *
 * <p>Example: 3 kits need 8 screws, 6 are out, and 2 kits are complete with 16/3 of them: 2 are open and 2/3 are out for
 * a kit that is not complete yet. Values are immutable and thread-safe.
 *
 * @param part the part, with its path, component and unit
 * @param needed how much the whole line needs
 * @param moved how much is out: shipped less returned
 * @param inKits how much of it the delivered kits need
 */
public record PartDelivery(KitPart part, Ratio needed, Ratio moved, Ratio inKits) {

    /** Checks that nothing is null. */
    public PartDelivery {
        requireNonNull(part, "part");
        requireNonNull(needed, "needed");
        requireNonNull(moved, "moved");
        requireNonNull(inKits, "inKits");
    }

    /** Returns how much is still to go out; 0 if all is out. */
    public Ratio open() {
        return needed.compareTo(moved) > 0 ? needed.minus(moved) : Ratio.ZERO;
    }

    /** Returns how much more is out than the line needs; 0 if nothing is. */
    public Ratio excess() {
        return moved.compareTo(needed) > 0 ? moved.minus(needed) : Ratio.ZERO;
    }

    /** Returns how much is out beyond what the delivered kits need; below 0 if more came back than went out. */
    public Ratio loose() {
        return moved.minus(inKits);
    }
}
