package io.skuwright.kit;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import java.util.Optional;

/**
 * One part of a kit: where it stands and how much of it kits need.
 *
 * <p>Most parts are needed for each kit, some only once for a delivery, such as one manual for a whole order.
 * Example: screws at 8 for 3 kits and 2 spare ones once:
 *
 * <pre>
 * KitPart screws = new KitPart(
 *         KitPath.of("20", "10"), "SCREW", Optional.of("pcs"), Ratio.of(8, 3), Ratio.of(2));
 * screws.needed(Ratio.of(3));    // 10
 * </pre>
 *
 * <p>Values are immutable and thread-safe.
 *
 * @param path where the part stands, as ids of BOM lines
 * @param component the code of the component
 * @param unit the code of the unit of both quantities, if it was said
 * @param perKit how much one kit needs, exact, not negative
 * @param once how much is needed once, whatever the number of kits, not negative
 */
public record KitPart(KitPath path, String component, Optional<String> unit, Ratio perKit, Ratio once) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a quantity is negative
     */
    public KitPart {
        requireNonNull(path, "path");
        requireNonNull(component, "component");
        // A blank unit says nothing, as in the text of a snapshot.
        unit = unit.filter(code -> !code.isEmpty());
        if (perKit.signum() < 0 || once.signum() < 0) {
            throw new IllegalArgumentException(
                    "A kit cannot need a negative quantity: '" + perKit + "' each, '" + once + "' once.");
        }
    }

    /** Returns a part without a unit that is needed for each kit only. */
    public static KitPart of(KitPath path, String component, Ratio perKit) {
        return new KitPart(path, component, Optional.empty(), perKit, Ratio.ZERO);
    }

    /** Returns how much so many kits need: nothing for none, else that of each kit and what is needed once. */
    public Ratio needed(Ratio kits) {
        Ratio each = perKit.equals(Ratio.ONE) ? kits : perKit.times(kits);
        return once.isZero() || kits.signum() <= 0 ? each : each.plus(once);
    }
}
