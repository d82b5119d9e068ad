package io.skuwright.sync;

import io.skuwright.result.Finding;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of facts that were put into a state.
 *
 * <p>Every fact has exactly one {@link Fate}, so none is lost. Example: of a level 50, the sale {@code s-17} and once more
 * the sale {@code s-17}, two are applied and one is a duplicate. Values are immutable and thread-safe.
 *
 * @param state the state afterwards
 * @param fates what became of each fact, in the order of the facts
 * @param findings what was found out, in the order of the facts, then what is wrong with the levels afterwards
 */
public record StockFold(StockState state, List<Fate> fates, List<Finding> findings) {

    /** What became of a fact. */
    public enum Fate {
        /** Counts. */
        APPLIED,
        /** Was known already; nothing changed. */
        DUPLICATE,
        /** A newer level of the same call replaced it. */
        SUPERSEDED,
        /** Is older than what is known; nothing changed. */
        STALE,
        /** Could not be used; a finding says why. */
        REFUSED
    }

    /** Keeps copies of the lists. */
    public StockFold {
        fates = List.copyOf(fates);
        findings = List.copyOf(findings);
    }

    /** Returns the number of facts by fate; fates that none has are left out. */
    public Map<Fate, Integer> counts() {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        fates.forEach(fate -> counts.merge(fate, 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
