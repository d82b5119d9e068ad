package io.skuwright.kit;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Batch;
import io.skuwright.result.Finding;
import io.skuwright.result.Limit;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up movements by part; one run. */
final class Ledger {

    private static final @Nullable Finding[] ALL_COUNT = new @Nullable Finding[0];

    private final DeliveryPolicy policy;
    private final LedgerLines lines;
    /** What is out of each part of all lines. */
    private final Ratio[] moved;

    private final PartSums sums;
    /** A unit that movements of a part without unit say. */
    private record SaidUnit(int part, String unit) implements Comparable<SaidUnit> {
        @Override
        public int compareTo(SaidUnit other) {
            return part == other.part ? unit.compareTo(other.unit) : Integer.compare(part, other.part);
        }
    }

    private final Set<SaidUnit> unchecked = new HashSet<>(0);
    private final long mostBits;
    private final List<Movement> movements;
    /** Made with the first movement that has an id. */
    private @Nullable ToldMovements told;
    /** By movement: the number of the part that it was counted for, {@link LedgerLines#NONE} for none. */
    private final int[] countedFor;
    /** By movement: why it does not count; empty while all do. */
    private @Nullable Finding[] why = ALL_COUNT;

    Ledger(List<KitLine> lines, List<Movement> movements, DeliveryPolicy policy) {
        this.policy = policy;
        this.lines = new LedgerLines(lines, policy.limits());
        this.sums = new PartSums(this.lines.parts(), policy.rounding());
        this.moved = sums.moved;
        this.mostBits = policy.limits().get(Limit.RATIO_BITS);
        this.movements = List.copyOf(movements);
        this.countedFor = new int[this.movements.size()];
    }

    Outcome<KitDelivery> deliver() {
        for (int at = 0; at < countedFor.length; at++) {
            countedFor[at] = LedgerLines.NONE;
            Finding reason = count(movements.get(at), at);
            if (reason != null) {
                why = why.length == 0 ? new @Nullable Finding[countedFor.length] : why;
                why[at] = reason;
            }
        }
        return finish(why.length == 0 && lines.isEachFollowed() ? Batch.of(movements) : sorted());
    }

    /** Returns the movements that count, and those that do not with the reasons. */
    private Batch<Movement> sorted() {
        List<Movement> accepted = new ArrayList<>(countedFor.length);
        List<Batch.Rejected> rejected = new ArrayList<>();
        for (int at = 0; at < countedFor.length; at++) {
            Movement movement = movements.get(at);
            Finding reason = why(at);
            if (reason == null && !lines.isFollowed(lines.lineOf(countedFor[at]))) {
                // The sum of its line grew too large after it had been counted.
                reason = MovementFindings.of(KitCode.MOVEMENT_LINE_UNKNOWN, movement);
            }
            if (reason == null) {
                accepted.add(movement);
            } else {
                Place place = place(movement, at);
                rejected.add(new Batch.Rejected(place, MovementFindings.raw(movement), reason.at(place)));
            }
        }
        return Batch.of(accepted, rejected, List.of());
    }

    /** Returns the part of its line that a movement was counted for, or {@link PartIndex#NONE}. */
    int partOf(int movement) {
        int number = countedFor[movement];
        return number == LedgerLines.NONE ? PartIndex.NONE : lines.partOf(number);
    }

    /** Returns why a movement does not count; null if it does. */
    @Nullable Finding why(int movement) {
        return why.length == 0 ? null : why[movement];
    }

    /** Returns where a movement stood, or else its place in the list. */
    static Place place(Movement movement, int at) {
        return movement.place().isNone() ? Place.ROOT.child(at) : movement.place();
    }

    /** Counts a movement, or returns why it does not count. */
    private @Nullable Finding count(Movement movement, int at) {
        Finding again = movement.id() == null ? null : again(movement);
        if (again != null) {
            return again;
        }
        int number = lines.find(movement.line());
        if (number == LedgerLines.NONE) {
            return MovementFindings.of(KitCode.MOVEMENT_LINE_UNKNOWN, movement);
        }
        int owner = lines.lineOf(number);
        KitLine line = lines.line(owner);
        int part = part(lines.partOf(number), line, movement);
        String component = movement.component();
        if (part < 0) {
            return part == PartIndex.SEVERAL && component != null
                    ? MovementFindings.ambiguous(line, movement, component)
                    : MovementFindings.noPath(line, movement);
        }
        KitPart known = line.snapshot().partArray()[part];
        Finding fault = component != null && !component.equals(known.component())
                ? MovementFindings.differs(known, movement, component)
                : add(movement, known, lines.firstPart(owner) + part, owner);
        countedFor[at] = fault == null ? lines.number(owner, part) : LedgerLines.NONE;
        return fault;
    }

    private @Nullable Finding again(Movement movement) {
        ToldMovements all = told;
        if (all == null) {
            all = new ToldMovements(movements);
            told = all;
        }
        return all.why(movement);
    }

    /**
     * Returns the number of the part within its line, {@link PartIndex#NONE} or {@link PartIndex#SEVERAL}.
     *
     * @param named the part whose own line the movement names, {@link PartIndex#NONE} if it names the kit's
     */
    static int part(int named, KitLine line, Movement movement) {
        KitPath path = movement.path();
        if (named >= 0) {
            boolean agrees = path.isSelf() || line.snapshot().index().find(path) == named;
            return agrees ? named : PartIndex.NONE;
        }
        String component = movement.component();
        return path.isSelf() && component != null && !line.snapshot().isPlain()
                ? line.snapshot().index().find(component)
                : line.snapshot().index().find(path);
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
        if (unit != null && part.unit().isEmpty() && unchecked.add(new SaidUnit(at, unit))) {
            lines.findings().add(Finding.of(KitCode.MOVEMENT_UNIT_UNCHECKED)
                    .about(lines.line(line).id())
                    .with("unit", unit)
                    .with("path", part.path().shown())
                    .with("component", part.component()));
        }
        moved[at] = moved[at].isZero() ? quantity : moved[at].plus(quantity);
        if (moved[at].bitLength() > mostBits) {
            Outcome<Ratio> tooLarge = moved[at].within(policy.limits());
            lines.refuse(line, tooLarge.findings().get(0).about(movement.line()));
        }
        return null;
    }

    private Outcome<KitDelivery> finish(Batch<Movement> batch) {
        List<LineDelivery> deliveries = new ArrayList<>(lines.size());
        List<KitLine> notFollowed = new ArrayList<>(0);
        List<Finding> findings = lines.findings();
        for (int number = 0; number < lines.size(); number++) {
            KitLine line = lines.line(number);
            if (lines.isFollowed(number)) {
                LineDelivery delivery = new LineDelivery(line, sums, lines.firstPart(number));
                delivery.check(findings);
                deliveries.add(delivery);
            } else {
                notFollowed.add(line);
            }
        }
        findings.addAll(batch.findings());
        return Outcome.of(
                new KitDelivery(
                        Collections.unmodifiableList(deliveries), Collections.unmodifiableList(notFollowed), batch),
                findings);
    }
}
