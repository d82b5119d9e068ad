package io.skuwright.kit;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Step;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What re-planning does to one part of a kit line.
 *
 * <p>Example: a kit took 2 screws and takes 1 from now on; of 3 kits with 6 screws 5 are out. The line needs 3, nothing
 * is open, and 2 are to be taken back. Values are immutable and thread-safe.
 *
 * @param action create, update, keep, or remove
 * @param reason why
 * @param before the part as the line kept it, empty if it is new
 * @param after the part as the line will keep it, empty if it is gone
 * @param line the id of the order line that stood for the part, if there is one
 * @param neededBefore how much of it the line needed, in the unit it had then
 * @param needed how much of it the line needs from now on
 * @param shipped how much of it is out: shipped less returned, counted as {@link #part()} is
 */
public record PartChange(
        Step.Action action,
        ReplanReason reason,
        Optional<KitPart> before,
        Optional<KitPart> after,
        Optional<String> line,
        Ratio neededBefore,
        Ratio needed,
        Ratio shipped) {

    /**
     * Checks that nothing is null.
     *
     * @throws IllegalArgumentException if there is no part, neither before nor after
     */
    public PartChange {
        requireNonNull(action, "action");
        requireNonNull(reason, "reason");
        requireNonNull(line, "line");
        requireNonNull(neededBefore, "neededBefore");
        requireNonNull(needed, "needed");
        requireNonNull(shipped, "shipped");
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("A change needs a part, before or after.");
        }
    }

    /** Returns the part as it will be, or as it was if it is gone. */
    public KitPart part() {
        return after.or(() -> before).orElseThrow();
    }

    /** Returns how much is still to go out; 0 if all is out. */
    public Ratio open() {
        return needed.minus(shipped).max(Ratio.ZERO);
    }

    /** Returns how much is out and needed no more; 0 if nothing is. */
    public Ratio takeBack() {
        return shipped.minus(needed).max(Ratio.ZERO);
    }

    /** Returns the change as a step of a plan: what differs is told before and after. */
    Step toStep() {
        KitPart part = part();
        KitPart old = before.orElse(part);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("component", part.component());
        line.ifPresent(id -> values.put("line", id));
        put(values, "path", old.path().toString(), part.path().toString(), false);
        put(values, "unit", old.unit().orElse(""), part.unit().orElse(""), part.unit().isPresent());
        if (after.isPresent()) {
            put(values, "perKit", old.perKit().toString(), part.perKit().toString(), true);
            put(values, "once", old.once().toString(), part.once().toString(), !part.once().isZero());
        }
        put(values, "needed", neededBefore.toString(), needed.toString(), true);
        values.put("shipped", shipped.toString());
        values.put("open", open().toString());
        values.put("takeBack", takeBack().toString());
        return new Step(action, part.path().toString(), values, reason.name());
    }

    /** Puts a value, and in front of it the one before if that was another. */
    static void put(Map<String, String> values, String name, String was, String is, boolean always) {
        boolean differs = !was.equals(is);
        if (differs) {
            values.put(name + ".before", was);
        }
        if (differs || always) {
            values.put(name, is);
        }
    }
}
