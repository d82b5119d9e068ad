package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the orders of all shops, and how far each one was handed over.
 *
 * <p>A host keeps it as text, best as a {@link VersionedState}. It holds no value that says something about a buyer: of all
 * fields but lines, status and numbers of documents there are fingerprints only. Example of an order that the ERP has as
 * SO-77:
 *
 * <pre>
 * skuwright-handover 1
 * order 'S1' '1001' shop handed-over THERE 1 4 - 2026-11-23T10:00:00Z 'SO-77' 'd0f1…'
 * field 'status' 'awaiting' 'awaiting' - in-step
 * end 1
 * </pre>
 *
 * <p>Two states are equal if their texts are. This class is immutable and thread-safe.
 */
public final class HandOverState {

    private static final HandOverState EMPTY = new HandOverState(Collections.emptySortedMap());

    private final SortedMap<OrderKey, HandOverEntry> entries;

    private HandOverState(SortedMap<OrderKey, HandOverEntry> entries) {
        this.entries = entries;
    }

    /** Returns a state in which nothing is known yet. */
    public static HandOverState empty() {
        return EMPTY;
    }

    /** Takes a map that nobody else holds. */
    static HandOverState of(SortedMap<OrderKey, HandOverEntry> entries) {
        return new HandOverState(Collections.unmodifiableSortedMap(entries));
    }

    /**
     * Returns the state of a text of {@link #toText()}.
     *
     * @throws FindingException with {@code HAND_OVER_STATE_INVALID}
     */
    public static HandOverState parse(String text) {
        return read(text).orThrow();
    }

    /** Reads a state that a host kept; no value with {@code HAND_OVER_STATE_INVALID}. */
    public static Outcome<HandOverState> read(String text) {
        return new HandOverText(requireNonNull(text, "text")).read();
    }

    /** Returns the orders that are known, in their order; not modifiable. */
    public SortedSet<OrderKey> keys() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(entries.keySet()));
    }

    /** Returns how many orders are known. */
    public int size() {
        return entries.size();
    }

    /** Returns how an order stands; empty if nothing is known of it. */
    public Optional<HandOverOrder> order(OrderKey key) {
        return Optional.ofNullable(entries.get(key)).map(entry -> new HandOverOrder(
                key,
                entry.origin(),
                entry.phase(),
                entry.reason(),
                OrderStatus.find(entry.fields()
                        .getOrDefault(HandOverEvent.STATUS, HandedField.NONE)
                        .shop()),
                entry.attempt(),
                entry.begun(),
                Optional.of(entry.document()).filter(document -> !document.isEmpty())));
    }

    /**
     * Returns the state of a host that comes back: of no order that was being sent is it known whether it arrived.
     *
     * <p>Each of them is looked up before it is sent again.
     */
    public HandOverState uncertain() {
        SortedMap<OrderKey, HandOverEntry> doubted = new TreeMap<>(entries);
        doubted.replaceAll((key, entry) -> {
            HandOverDraft draft = new HandOverDraft(key, entry);
            draft.follow(HandOverTable.rule(entry.phase(), HandOverSignal.LOST));
            return draft.toEntry();
        });
        return with(doubted);
    }

    /**
     * Returns the state without orders that are over and done with, so that it does not grow for ever.
     *
     * <p>An order that is forgotten and comes up again is taken for a new one, so forget what neither side shows any more.
     */
    public HandOverState forgetting(Collection<OrderKey> orders) {
        Set<OrderKey> gone = new HashSet<>(orders);
        SortedMap<OrderKey, HandOverEntry> fewer = new TreeMap<>(entries);
        fewer.keySet().removeAll(gone);
        return with(fewer);
    }

    /** Returns the text that {@link #read} reads, the same for equal states. */
    public String toText() {
        return HandOverText.of(entries);
    }

    SortedMap<OrderKey, HandOverEntry> entries() {
        return entries;
    }

    HandOverState with(SortedMap<OrderKey, HandOverEntry> newEntries) {
        return of(newEntries);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HandOverState that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** Returns how many orders are known, for people. */
    @Override
    public String toString() {
        return entries.size() + " orders";
    }
}
