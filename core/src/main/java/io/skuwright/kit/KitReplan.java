package io.skuwright.kit;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Outcome;
import io.skuwright.result.Plan;
import io.skuwright.result.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of a kit line when its kit or its quantity changes.
 *
 * <p>An order line keeps the parts it was ordered with. If the BOM changes, nothing happens to the order until somebody
 * plans the line again; then this says what differs, part by part, and what that means for goods that are out already.
 * Example: 3 kits of 1 BODY (line 10) and 2 SCREW (line 20), all screws out; the new version numbers the screws 30 and
 * takes 1, and 4 kits are wanted:
 *
 * <pre>
 * KitReplan replan = KitReplan.of(line, snapshotOfToday, Ratio.of(4), movements).orThrow();
 * replan.plan();         // update 10: needed 3 -&gt; 4; update 30: from 20, 2 -&gt; 1 each, needed 6 -&gt; 4, take back 2
 * replan.line();         // 4 kits of the new parts
 * replan.movements();    // 6 screws out, now of the part at 30
 * </pre>
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>A part with the same path and component is the same part. Of those left, one that has its only like on the other
 *       side moved: alike in component, unit and quantities, else in component and unit, else in component.
 *       Goods of no part are given to a new part of their component in the same way, after that.
 *   <li>What is left of one component on both sides is {@code REPLAN_AMBIGUOUS}; the caller may say which became which.
 *   <li>Movements go with their parts. Those of a part that fell out are {@linkplain #setAside() set aside}, named by
 *       path and component, and {@linkplain #takeBack() listed}; kept and passed along, they belong to the part again if
 *       a later plan brings it back.
 *   <li>The same again is an empty plan, and planning back gives the line as it was with all that is out of it.
 * </ul>
 *
 * <p>It is a view; two are equal if they are the same object. This class is immutable and thread-safe.
 */
public final class KitReplan {

    private final KitLine before;
    private final LineDelivery delivery;
    private final List<PartChange> changes;
    private final List<Movement> movements;
    private final List<Movement> setAside;

    KitReplan(
            KitLine before,
            LineDelivery delivery,
            List<PartChange> changes,
            List<Movement> movements,
            List<Movement> setAside) {
        this.before = before;
        this.delivery = delivery;
        this.changes = changes;
        this.movements = movements;
        this.setAside = setAside;
    }

    /** Returns what the other method returns if no path is known to have moved and nothing is converted or rounded. */
    public static Outcome<KitReplan> of(KitLine line, BomSnapshot now, Ratio quantity, List<Movement> movements) {
        return of(line, now, quantity, movements, Map.of(), DeliveryPolicy.defaults());
    }

    /**
     * Plans a line again.
     *
     * <p>The time is linear in parts and movements.
     *
     * @param line the order line as it was kept
     * @param now what the kit consists of today, of the same quantity if a line of its BOM is stepped
     * @param quantity how many kits are wanted from now on
     * @param movements all movements of the line so far, those set aside by earlier plans included
     * @param moved by old path the new path of parts of which the caller knows it
     * @return the plan, with {@code REPLAN_AMBIGUOUS}, {@code REPLAN_TAKE_BACK}, {@code REPLAN_PRODUCT_DIFFERS}, {@code
     *     UNIT_CONVERSION_MISSING} for a part that is counted in a unit nothing joins to the one before, and what {@link
     *     KitDelivery#of(List, List, DeliveryPolicy)} finds; no value where that does not follow the line
     * @throws IllegalArgumentException if there is no part at a path of {@code moved}, if two components meet in it, or if
     *     two parts become one
     */
    public static Outcome<KitReplan> of(
            KitLine line,
            BomSnapshot now,
            Ratio quantity,
            List<Movement> movements,
            Map<KitPath, KitPath> moved,
            DeliveryPolicy policy) {
        requireNonNull(quantity, "quantity");
        requireNonNull(policy, "policy");
        moved.forEach((from, to) -> checkMove(line.snapshot(), from, now, to));
        if (new HashSet<>(moved.values()).size() < moved.size()) {
            throw new IllegalArgumentException("Two parts cannot become one: " + moved + ".");
        }
        return new Replanner(line, now, quantity, List.copyOf(movements), policy).plan(moved);
    }

    private static void checkMove(BomSnapshot before, KitPath from, BomSnapshot now, KitPath to) {
        String was = component(before, from);
        String is = component(now, to);
        if (!was.equals(is)) {
            throw new IllegalArgumentException(
                    "'" + was + "' at '" + from + "' cannot become '" + is + "' at '" + to + "'.");
        }
    }

    private static String component(BomSnapshot kit, KitPath path) {
        return kit.part(path)
                .map(KitPart::component)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no part at '" + path + "' of " + kit.product() + "."));
    }

    /** Returns the order line as it will be, to be kept in place of the one that was given. */
    public KitLine line() {
        return delivery.line();
    }

    /** Returns how far the delivery of the line as it will be has come. */
    public LineDelivery delivery() {
        return delivery;
    }

    /** Returns what becomes of each part: those of the new line in its order, then those that it has no more. */
    public List<PartChange> changes() {
        return changes;
    }

    /** Returns the parts of which something is out and needed no more. */
    public List<PartChange> takeBack() {
        return changes.stream().filter(change -> change.takeBack().signum() > 0).toList();
    }

    /** Returns the movements that belong to the new line, in their order, bound to its parts. */
    public List<Movement> movements() {
        return movements;
    }

    /** Returns the other movements: of parts that fell out, and those that were refused with a finding. */
    public List<Movement> setAside() {
        return setAside;
    }

    /**
     * Returns the plan: a step for the line and one for each part.
     *
     * <p>It changes nothing if line and parts are as they were, whatever is out. Steps name parts by their paths and hold
     * what a kit needs, what the line needs, what is shipped, open and to be taken back, and values that differ also as
     * they were, under the name with {@code .before}.
     */
    public Plan plan() {
        List<Step> steps = new ArrayList<>();
        steps.add(lineStep());
        changes.forEach(change -> steps.add(change.toStep()));
        return Plan.of(steps);
    }

    private Step lineStep() {
        BomSnapshot was = before.snapshot();
        BomSnapshot is = line().snapshot();
        Map<String, String> values = new LinkedHashMap<>();
        PartChange.put(values, "product", was.product(), is.product(), true);
        PartChange.put(values, "quantity", before.quantity().toString(), line().quantity().toString(), true);
        PartChange.put(values, "unit", was.unit().orElse(""), is.unit().orElse(""), is.unit().isPresent());
        PartChange.put(values, "bom", was.bom().orElse(""), is.bom().orElse(""), is.bom().isPresent());
        if (before.equals(line())) {
            return new Step(Step.Action.KEEP, before.id(), values, ReplanReason.UNCHANGED.name());
        }
        if (was.equals(is)) {
            // With neither kit nor quantity changed, only order lines that stand for parts went elsewhere.
            boolean isMoved = before.quantity().equals(line().quantity());
            ReplanReason reason = isMoved ? ReplanReason.MOVED : ReplanReason.QUANTITY_CHANGED;
            return new Step(Step.Action.UPDATE, before.id(), values, reason.name());
        }
        PartChange.put(values, "kit", was.fingerprint(), is.fingerprint(), true);
        return new Step(Step.Action.UPDATE, before.id(), values, ReplanReason.KIT_CHANGED.name());
    }

    /** Returns the line as it was and as it will be, for people. */
    @Override
    public String toString() {
        return before + " -> " + line().quantity() + " " + line().snapshot().product();
    }
}
