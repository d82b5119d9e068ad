package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/**
 * Decides which events are applied, when they come twice, late or out of order.
 *
 * <p>Senders promise that an event comes at least once, and no more. Where events of a subject are numbered one after
 * the other, {@link #highWater()} needs the last number only: the next is applied, a later one waits for those between.
 * Where they have ids, {@link #seenIds} keeps the last so many of them, and tells an event that came before from an old
 * one that did not. Where the number only grows, such as the time of a change in milliseconds, {@link #numbersMayJump()}
 * waits for nothing. Example: of the numbers 1, 2, 2, 4, 3, 1, 5 the first two are applied, the second 2 is a duplicate,
 * 4 waits, 3 is applied and then 4, the second 1 is stale (with ids: a duplicate), and 5 is applied.
 *
 * <pre>{@code
 * FoldState state = FoldState.read(stored).value();
 * Folded<Event> folded = EventFold.highWater().foldAll(state, events, e -> EventMark.of(e.id(), e.number())).value();
 * folded.applied().forEach(this::apply);
 * store(folded.state().toText(), folded.held());      // in one transaction with what was applied
 * }</pre>
 *
 * <p>An event costs time linear in the number of ids kept, and those that wait are sorted. This class is immutable and thread-safe.
 */
public final class EventFold {

    /** How many ids are kept at most; none where the number decides. */
    private final int mostIds;

    private final boolean mayJump;

    private EventFold(int mostIds, boolean mayJump) {
        this.mostIds = mostIds;
        this.mayJump = mayJump;
    }

    /** Returns a fold of events that are numbered one after the other; ids are not kept. */
    public static EventFold highWater() {
        return new EventFold(0, false);
    }

    /**
     * Returns a fold of events that have ids, with numbers or without.
     *
     * <p>An event whose id was forgotten, because so many came after it, is stale if it has a number; without a number
     * it would be applied again, so keep enough.
     *
     * @param most how many ids are kept
     * @throws IllegalArgumentException if the number is not positive
     */
    public static EventFold seenIds(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("The number of ids is " + most + ", but must be positive.");
        }
        return new EventFold(most, false);
    }

    /**
     * Returns this fold for numbers that grow and do not follow one another, as times do: nothing waits.
     *
     * <p>Without ids, two events with one number are one; with ids, both are applied.
     */
    public EventFold numbersMayJump() {
        return new EventFold(mostIds, true);
    }

    /**
     * Returns what to do with an event.
     *
     * @return with {@code EVENT_DUPLICATE}, {@code EVENT_STALE} or {@code EVENT_GAP} where it is not applied; no value
     *     with {@code EVENT_NUMBER_MISSING} or {@code EVENT_ID_MISSING}
     */
    public Outcome<FoldDecision> fold(FoldState state, EventMark event) {
        requireNonNull(event, "event");
        if (mostIds == 0 && event.number().isEmpty()) {
            return Outcome.failed(Finding.of(EventCode.EVENT_NUMBER_MISSING).about(state.subject()).with("id", event.id()));
        }
        if (mostIds > 0 && event.id().isBlank()) {
            return Outcome.failed(
                    Finding.of(EventCode.EVENT_ID_MISSING).about(state.subject()).with("number", event.numberText()));
        }
        FoldDecision decision = decide(state, event);
        return Outcome.of(decision, findings(decision, event, 1));
    }

    private FoldDecision decide(FoldState state, EventMark event) {
        if (mostIds > 0 && state.seen().contains(event.id())) {
            return new FoldDecision.Duplicate(state);
        }
        if (event.number().isPresent() && (state.last().isPresent() || !mayJump)) {
            long last = state.last().orElse(0);
            long got = event.number().getAsLong();
            if (got == 0 && state.last().isEmpty()) {
                // A sender that counts from 0: nothing was applied before.
                return new FoldDecision.Applied(after(state, event));
            }
            if (got == last && mostIds == 0) {
                return new FoldDecision.Duplicate(state);
            }
            if (got < last || (got == last && !mayJump)) {
                return new FoldDecision.Stale(state, last, got);
            }
            // No overflow: got is more than last.
            if (got > last + 1 && !mayJump) {
                return new FoldDecision.Gap(state, last + 1, got);
            }
        }
        return new FoldDecision.Applied(after(state, event));
    }

    private FoldState after(FoldState state, EventMark event) {
        OptionalLong last = event.number().isPresent() ? event.number() : state.last();
        if (mostIds == 0) {
            return new FoldState(state.subject(), last, state.seen());
        }
        Set<String> seen = new LinkedHashSet<>(state.seen());
        seen.add(event.id());
        while (seen.size() > mostIds) {
            seen.remove(seen.iterator().next());
        }
        return new FoldState(state.subject(), last, seen);
    }

    /** Returns what is to be said of a decision; nothing of an event that is applied. */
    static List<Finding> findings(FoldDecision decision, EventMark event, int held) {
        String subject = decision.state().subject();
        if (decision instanceof FoldDecision.Duplicate) {
            return List.of(Finding.of(EventCode.EVENT_DUPLICATE)
                    .about(subject)
                    .with("id", event.id())
                    .with("number", event.numberText()));
        }
        if (decision instanceof FoldDecision.Stale stale) {
            return List.of(Finding.of(EventCode.EVENT_STALE)
                    .about(subject)
                    .with("id", event.id())
                    .with("last", stale.last())
                    .with("got", stale.got()));
        }
        if (decision instanceof FoldDecision.Gap gap) {
            return List.of(Finding.of(EventCode.EVENT_GAP)
                    .about(subject)
                    .with("id", event.id())
                    .with("expected", gap.expected())
                    .with("got", gap.got())
                    .with("held", held));
        }
        return List.of();
    }

    /**
     * Returns what to do with events, in the order in which they came; held ones of before come first.
     *
     * <p>An event that waits is applied as soon as those before it were.
     *
     * @param mark what tells an event apart
     * @return always a value; with the findings of {@link #fold}, and one {@code EVENT_GAP} for all that wait at the end
     */
    public <E> Outcome<Folded<E>> foldAll(FoldState state, Collection<E> events, Function<? super E, EventMark> mark) {
        return new EventSorting<E>(this, state, mark).run(events);
    }
}
