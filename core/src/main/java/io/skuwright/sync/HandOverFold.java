package io.skuwright.sync;

import io.skuwright.result.Finding;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of events that were put into the state of the hand-over.
 *
 * <p>Every event has exactly one {@link Fate}, so none is lost. Example: of an order that the shop shows, shows once more,
 * and showed an hour ago, the first is taken, the second a duplicate and the third stale. Values are immutable and
 * thread-safe.
 *
 * @param state the state afterwards
 * @param fates what became of each event, in the order of the events
 * @param findings what was found out, in the order of the events
 */
public record HandOverFold(HandOverState state, List<Fate> fates, List<Finding> findings) {

    /** What became of an event. */
    public enum Fate {
        /** Changed what is kept. */
        TAKEN,
        /** Was known already; nothing changed. */
        DUPLICATE,
        /** Is older than what is known; nothing changed. */
        STALE,
        /** Could not be used; a finding says why. */
        REFUSED
    }

    /** Keeps copies of the lists. */
    public HandOverFold {
        fates = List.copyOf(fates);
        findings = List.copyOf(findings);
    }

    /** Returns the number of events by fate; fates that none has are left out. */
    public Map<Fate, Integer> counts() {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        fates.forEach(fate -> counts.merge(fate, 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
