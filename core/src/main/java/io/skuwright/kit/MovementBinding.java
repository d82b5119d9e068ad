package io.skuwright.kit;

import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives the movements of a line to the parts that its parts became. */
final class MovementBinding {

    private final KitLine line;
    private final KitLine next;
    private final LedgerLines nextLines;
    private final List<Movement> bound = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Movement> setAside = new ArrayList<>();

    MovementBinding(KitLine line, KitLine next, Limits limits) {
        this.line = line;
        this.next = next;
        this.nextLines = new LedgerLines(List.of(next), limits);
    }

    void bind(List<Movement> movements, @Nullable OldPart[] owner) {
        for (int at = 0; at < owner.length; at++) {
            Movement movement = movements.get(at);
            OldPart part = owner[at];
            if (part == null) {
                setAside.add(movement);
            } else if (part.isGone()) {
                // What fell out is named in full, so that it is known again if the part comes back.
                setAside.add(part.loose ? movement : renamed(movement, part, part.part));
            } else {
                KitPart to = next.snapshot().parts().get(part.becomes);
                boolean stays = namesPart(movement)
                        && saysUnit(movement, part.part, to)
                        && leadsTo(movement, part.becomes, to);
                bound.add(stays ? movement : renamed(movement, part, to));
                places.add(Ledger.place(movement, at));
            }
        }
    }

    /** A component alone may lead elsewhere once the kit has it in two places. */
    private boolean namesPart(Movement movement) {
        return movement.component() == null || !movement.path().isSelf() || !movement.line().equals(line.id());
    }

    /** A quantity without a unit is in that of the part, which must not become another one on the way. */
    private static boolean saysUnit(Movement movement, KitPart from, KitPart to) {
        Optional<String> unit = from.unit();
        return movement.unit() != null || unit.isEmpty() || to.unit().isEmpty() || unit.equals(to.unit());
    }

    private boolean leadsTo(Movement movement, int part, KitPart to) {
        int number = nextLines.find(movement.line());
        String component = movement.component();
        return number != LedgerLines.NONE
                && Ledger.part(nextLines.partOf(number), next, movement) == part
                && (component == null || component.equals(to.component()));
    }

    private Movement renamed(Movement movement, OldPart part, KitPart to) {
        String unit = movement.unit();
        return Movement.builder()
                .from(movement)
                .line(line.id())
                .path(to.path())
                .component(to.component())
                .unit(unit == null ? part.part.unit().orElse(null) : unit)
                .build();
    }

    /** Sets aside what the line as it will be does not count after all; returns why. */
    List<Finding> refuse(Ledger ledger) {
        List<Finding> findings = new ArrayList<>();
        List<Movement> counted = new ArrayList<>();
        for (int at = 0; at < bound.size(); at++) {
            Finding why = ledger.why(at);
            if (why == null) {
                counted.add(bound.get(at));
            } else {
                setAside.add(bound.get(at));
                findings.add(why.at(places.get(at)));
            }
        }
        bound.clear();
        bound.addAll(counted);
        return findings;
    }

    /** Returns the movements that belong to a part of the new line. */
    List<Movement> bound() {
        return Collections.unmodifiableList(bound);
    }

    /** Returns the others. */
    List<Movement> setAside() {
        return Collections.unmodifiableList(setAside);
    }
}
