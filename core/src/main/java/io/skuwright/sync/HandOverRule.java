package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

/**
 * One rule of the hand-over: what an event does to an order in a state.
 *
 * <p>Example: {@code UNSURE, NOT_FOUND -> DUE, DECIDE, LOOKED_UP}: an order whose answer was lost, and which the other side
 * turns out not to have, is sent again. {@link HandOver#rules()} has one for each state and event, and the machine knows
 * nothing else. Values are immutable and thread-safe.
 *
 * @param phase where the order stands
 * @param signal what the event means
 * @param next where the order stands afterwards
 * @param action what is done to what is kept
 * @param reason why
 */
public record HandOverRule(
        HandOverPhase phase, HandOverSignal signal, HandOverPhase next, HandOverAction action, HandOverReason reason) {

    /** Checks that nothing is null. */
    public HandOverRule {
        requireNonNull(phase, "phase");
        requireNonNull(signal, "signal");
        requireNonNull(next, "next");
        requireNonNull(action, "action");
        requireNonNull(reason, "reason");
    }
}
