package io.skuwright.kit;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Batch;
import io.skuwright.result.Outcome;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of the ordered kits is delivered, from the movements of their parts.
 *
 * <p>Each movement belongs to one part of one order line. How many kits are delivered is the exact minimum over their
 * parts, cut to whole kits. Example: 3 KIT-9 of 1 BODY and 8/3 SCREW, of which 3 bodies and 6 screws are out:
 *
 * <pre>
 * KitLine line = KitLine.of("1", Ratio.of(3), snapshot);
 * List&lt;Movement&gt; movements = List.of(
 *         Movement.ofComponent("1", "BODY", Ratio.of(3)), Movement.ofComponent("1", "SCREW", Ratio.of(6)));
 * LineDelivery delivery = KitDelivery.of(List.of(line), movements).orThrow().line("1").orElseThrow();
 * delivery.delivered();         // 2
 * delivery.lackingForNext();    // SCREW 2
 * </pre>
 *
 * <p>Every movement counts or is rejected with a finding; the order in which movements come carries no meaning. If an
 * order changes, ask again with the changed line: the movements stay. The time is linear in parts and movements. This
 * class is immutable and thread-safe.
 */
public final class KitDelivery {

    private static final DeliveryPolicy DEFAULTS = DeliveryPolicy.defaults();

    private final List<LineDelivery> lines;
    private final List<KitLine> notFollowed;
    private final Batch<Movement> movements;
    /** The lines by id, made when one is asked for; made twice by two threads it is the same. */
    private @Nullable Map<String, LineDelivery> byId;

    KitDelivery(List<LineDelivery> lines, List<KitLine> notFollowed, Batch<Movement> movements) {
        this.lines = lines;
        this.notFollowed = notFollowed;
        this.movements = movements;
    }

    /** Returns what {@link #of(List, List, DeliveryPolicy)} returns if nothing is converted or rounded. */
    public static Outcome<KitDelivery> of(List<KitLine> lines, List<Movement> movements) {
        return of(lines, movements, DEFAULTS);
    }

    /**
     * Adds up what was moved and counts the kits.
     *
     * @param lines the order lines, of one order or of many, each with an id of its own
     * @param movements all movements of these lines so far
     * @return the delivery, always; about lines with {@code KIT_LINE_REPEATED}, {@code KIT_LINE_QUANTITY_NEGATIVE},
     *     {@code LIMIT_QUANTITY_BITS}, {@code RETURNED_MORE_THAN_SHIPPED}, {@code SHIPPED_MORE_THAN_ORDERED}; about
     *     movements with {@code MOVEMENT_LINE_UNKNOWN}, {@code MOVEMENT_PATH_UNKNOWN}, {@code MOVEMENT_AMBIGUOUS},
     *     {@code MOVEMENT_COMPONENT_DIFFERS}, {@code MOVEMENT_REPEATED}, {@code MOVEMENT_ID_REUSED}, and what {@link
     *     io.skuwright.quantity.UnitConversions#convert} finds
     */
    public static Outcome<KitDelivery> of(List<KitLine> lines, List<Movement> movements, DeliveryPolicy policy) {
        return new Ledger(lines, movements, requireNonNull(policy, "policy")).deliver();
    }

    /** Returns the lines that are followed, in the order they were given; not modifiable. */
    public List<LineDelivery> lines() {
        return lines;
    }

    /** Returns the line of an id; empty if there is none or it is not followed. */
    public Optional<LineDelivery> line(String id) {
        requireNonNull(id, "id");
        Map<String, LineDelivery> known = byId;
        if (known == null) {
            // Whoever sees the map sees its entries, for its field is final.
            known = Collections.unmodifiableMap(byId(lines));
            byId = known;
        }
        return Optional.ofNullable(known.get(id));
    }

    private static Map<String, LineDelivery> byId(List<LineDelivery> lines) {
        Map<String, LineDelivery> all = new HashMap<>();
        lines.forEach(line -> all.put(line.line().id(), line));
        return all;
    }

    /** Returns the lines that are not followed because of an error, in the order they were given; not modifiable. */
    public List<KitLine> notFollowed() {
        return notFollowed;
    }

    /** Returns the movements that count and those that were rejected, each group in the order they were given. */
    public Batch<Movement> movements() {
        return movements;
    }

    /** Returns the number of lines and movements, for people. */
    @Override
    public String toString() {
        return lines.size() + " lines, " + movements.accepted().size() + " movements, "
                + movements.rejected().size() + " rejected";
    }
}
