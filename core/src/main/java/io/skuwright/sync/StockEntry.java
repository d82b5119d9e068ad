package io.skuwright.sync;

import io.skuwright.quantity.Ratio;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one stock.
 *
 * @param quantity how much there is, with all changes that were taken in
 * @param base the version of the level that the changes count from
 * @param last the latest version of that level and of the changes
 * @param events the changes that were taken in and could come again, by their ids
 * @param sent what the other side last took for all that is known, null if nothing
 * @param isUnsure true if a level was sent since then and it is not known whether it was taken
 */
record StockEntry(
        Ratio quantity,
        StockVersion base,
        StockVersion last,
        Map<String, Counted> events,
        @Nullable Ratio sent,
        boolean isUnsure) {

    /** A change that was taken in, and when it happened, if that was told. */
    record Counted(Ratio quantity, Optional<StockVersion> version) {}

    static StockEntry of(StockFact.Absolute fact) {
        return new StockEntry(fact.quantity(), fact.version(), fact.version(), Map.of(), null, false);
    }

    /** Takes over a newer level; only a change without version could come again and not be told by it. */
    StockEntry rebased(StockFact.Absolute fact) {
        Map<String, Counted> kept = new TreeMap<>(events);
        kept.values().removeIf(counted -> counted.version().isPresent());
        return new StockEntry(
                fact.quantity(), fact.version(), fact.version(), Collections.unmodifiableMap(kept), sent, isUnsure);
    }

    /** Takes in changes that are not known yet. */
    StockEntry changed(Ratio newQuantity, Collection<StockFact.Delta> changes) {
        Map<String, Counted> more = new TreeMap<>(events);
        StockVersion latest = last;
        for (StockFact.Delta change : changes) {
            more.put(change.event(), new Counted(change.quantity(), change.version()));
            StockVersion version = change.version().orElse(latest);
            latest = version.isAfter(latest) ? version : latest;
        }
        return new StockEntry(newQuantity, base, latest, Collections.unmodifiableMap(more), sent, isUnsure);
    }

    StockEntry sent(Ratio taken) {
        return new StockEntry(quantity, base, last, events, taken, false);
    }

    StockEntry unsure() {
        return new StockEntry(quantity, base, last, events, sent, true);
    }

    StockEntry without(Set<String> forgotten) {
        Map<String, Counted> kept = new TreeMap<>(events);
        kept.keySet().removeIf(forgotten::contains);
        return new StockEntry(quantity, base, last, Collections.unmodifiableMap(kept), sent, isUnsure);
    }

    boolean isSent() {
        return quantity.equals(sent) && !isUnsure;
    }
}
