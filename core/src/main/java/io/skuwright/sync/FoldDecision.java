package io.skuwright.sync;

/** What to do with an event. */
public sealed interface FoldDecision {

    /** Returns the state to keep: a new one if the event is applied, else the one that was given. */
    FoldState state();

    /**
     * The event is next: apply it and store the state with it.
     *
     * @param state the state after it
     */
    record Applied(FoldState state) implements FoldDecision {}

    /**
     * The event was applied before.
     *
     * @param state the state, unchanged
     */
    record Duplicate(FoldState state) implements FoldDecision {}

    /**
     * The event is older than what was applied last.
     *
     * @param state the state, unchanged
     * @param last the number of the event that was applied last
     * @param got the number of this one
     */
    record Stale(FoldState state, long last, long got) implements FoldDecision {}

    /**
     * Events before this one have not come: keep it and bring it again after them.
     *
     * @param state the state, unchanged
     * @param expected the number that is next
     * @param got the number of this one
     */
    record Gap(FoldState state, long expected, long got) implements FoldDecision {}
}
