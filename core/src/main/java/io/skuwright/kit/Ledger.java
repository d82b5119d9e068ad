package io.skuwright.kit;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up movements by part; one run. */
final class Ledger {

    private final DeliveryPolicy policy;
    private final LedgerLines lines;
    /** What is out of each part of all lines. */
    private final Ratio[] moved;

    private final long mostBits;
    private final Movement[] movements;
    /** By movement: the line it belongs to, if it was counted. */
    private final int[] owner;
    /** By movement: the part of its line that it was counted for, {@link PartIndex#NONE} for none. */
    private final int[] partOf;
    /** By movement: why it does not count. */
    private final @Nullable Finding[] why;

    private final Map<String, Movement> firstOfId = new HashMap<>(0);
    private final Set<String> reused = new HashSet<>(0);
    private final Set<String> counted = new HashSet<>(0);

    Ledger(List<KitLine> lines, List<Movement> movements, DeliveryPolicy policy) {
        this.policy = policy;
        this.lines = new LedgerLines(lines, policy.limits());
        this.moved = new Ratio[this.lines.parts()];
        this.mostBits = policy.limits().get(Limit.RATIO_BITS);
        this.movements = movements.toArray(new Movement[0]);
        this.owner = new int[movements.size()];
        this.partOf = new int[movements.size()];
        this.why = new @Nullable Finding[movements.size()];
        Arrays.fill(moved, Ratio.ZERO);
        Arrays.fill(partOf, PartIndex.NONE);
    }

    Outcome<KitDelivery> deliver() {
        for (Movement movement : movements) {
            meet(movement);
        }
        for (int at = 0; at < owner.length; at++) {
            why[at] = count(movements[at], at);
        }
        if (!isAnyRefused()) {
            return finish(Batch.of(Arrays.asList(movements)));
        }
        List<Movement> accepted = new ArrayList<>(owner.length);
        List<Batch.Rejected> rejected = new ArrayList<>();
        for (int at = 0; at < owner.length; at++) {
            Movement movement = movements[at];
            Finding reason = why[at];
            if (reason == null && !lines.isFollowed(owner[at])) {
                // The sum of its line grew too large after it had been counted.
                reason = MovementFindings.of(KitCode.MOVEMENT_LINE_UNKNOWN, movement);
            }
            if (reason == null) {
                accepted.add(movement);
            } else {
                Place place = place(movement, at);
                rejected.add(new Batch.Rejected(place, movement.toString(), reason.at(place)));
            }
        }
        return finish(Batch.of(accepted, rejected, List.of()));
    }

    private boolean isAnyRefused() {
        for (int at = 0; at < owner.length; at++) {
            if (why[at] != null || !lines.isFollowed(owner[at])) {
                return true;
            }
        }
        return false;
    }

    /** Returns the part of its line that a movement was counted for, or {@link PartIndex#NONE}. */
    int partOf(int movement) {
        return partOf[movement];
    }

    /** Returns why a movement does not count; null if it does. */
    @Nullable Finding why(int movement) {
        return why[movement];
    }

    /** Returns where a movement stood, or else its place in the list. */
    static Place place(Movement movement, int at) {
        return movement.place().isNone() ? Place.ROOT.child(at) : movement.place();
    }

    private void meet(Movement movement) {
        String id = movement.id();
        Movement first = id == null ? null : firstOfId.putIfAbsent(id, movement);
        if (id != null && first != null && !first.equals(movement)) {
            reused.add(id);
        }
    }

    /** Counts a movement, or returns why it does not count. */
    private @Nullable Finding count(Movement movement, int at) {
        String id = movement.id();
        if (id != null && reused.contains(id)) {
            return Finding.of(KitCode.MOVEMENT_ID_REUSED).about(id);
        }
        if (id != null && !counted.add(id)) {
            return Finding.of(KitCode.MOVEMENT_REPEATED).about(id);
        }
        LedgerLines.Slot slot = lines.find(movement.line());
        if (slot == null) {
            return MovementFindings.of(KitCode.MOVEMENT_LINE_UNKNOWN, movement);
        }
        owner[at] = slot.line();
        KitLine line = lines.line(slot.line());
        int part = part(slot, line, movement);
        String component = movement.component();
        if (part < 0) {
            return part == PartIndex.SEVERAL && component != null
                    ? MovementFindings.ambiguous(line, movement, component)
                    : MovementFindings.noPath(line, movement);
        }
        KitPart known = line.snapshot().partArray()[part];
        Finding fault = component != null && !component.equals(known.component())
                ? MovementFindings.differs(known, movement, component)
                : add(movement, known, lines.firstPart(slot.line()) + part, slot.line());
        partOf[at] = fault == null ? part : PartIndex.NONE;
        return fault;
    }

    /** Returns the number of the part within its line, {@link PartIndex#NONE} or {@link PartIndex#SEVERAL}. */
    static int part(LedgerLines.Slot slot, KitLine line, Movement movement) {
        PartIndex index = line.snapshot().index();
        KitPath path = movement.path();
        if (slot.part() >= 0) {
            boolean agrees = path.isSelf() || index.find(path) == slot.part();
            return agrees ? slot.part() : PartIndex.NONE;
        }
        String component = movement.component();
        return path.isSelf() && component != null && !line.snapshot().isPlain()
                ? index.find(component)
                : index.find(path);
    }

    private @Nullable Finding add(Movement movement, KitPart part, int at, int line) {
        Ratio quantity = movement.quantity();
        String unit = movement.unit();
        if (unit != null && part.unit().isPresent() && !unit.equals(part.unit().get())) {
            Outcome<Ratio> converted =
                    policy.conversions().convert(part.component(), quantity, unit, part.unit().get());
            if (!converted.hasValue()) {
                return converted.findings().get(0);
            }
            quantity = converted.value();
        }
        moved[at] = moved[at].isZero() ? quantity : moved[at].plus(quantity);
        if (moved[at].bitLength() > mostBits) {
            Outcome<Ratio> tooLarge = moved[at].within(policy.limits());
            lines.refuse(line, tooLarge.findings().get(0).about(movement.line()));
        }
        return null;
    }

    private Outcome<KitDelivery> finish(Batch<Movement> batch) {
        List<LineDelivery> deliveries = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        List<KitLine> notFollowed = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(lines.findings());
        for (int number = 0; number < lines.size(); number++) {
            KitLine line = lines.line(number);
            if (lines.isFollowed(number)) {
                LineDelivery delivery = new LineDelivery(line, moved, lines.firstPart(number), policy.rounding());
                delivery.check(findings);
                numbers.put(line.id(), deliveries.size());
                deliveries.add(delivery);
            } else {
                notFollowed.add(line);
            }
        }
        findings.addAll(batch.findings());
        return Outcome.of(
                new KitDelivery(
                        Collections.unmodifiableList(deliveries),
                        numbers,
                        Collections.unmodifiableList(notFollowed),
                        batch),
                findings);
    }
}
