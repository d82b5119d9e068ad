package io.skuwright.sync;

import java.util.Optional;

/**
 * What to do with a request that comes with a key.
 *
 * <p>Example: an order is handed over under its number; when the same order comes again, the answer is a {@link Replay}
 * with the ERP's document number, and nothing is created twice.
 */
public sealed interface RequestDecision {

    /** Returns what is, or is to be, stored under the key. */
    RequestState state();

    /**
     * The request is new, or is to be finished: store the state, execute, store the result.
     *
     * @param state what to store before anything is executed
     */
    record Execute(RequestState state) implements RequestDecision {}

    /**
     * The request was executed before; its result is the answer.
     *
     * @param state what is stored, with its result
     */
    record Replay(RequestState state) implements RequestDecision {
        /** Returns the result of the first time. */
        public String result() {
            return state.result().orElse("");
        }
    }

    /**
     * The key stands for another request; nothing is executed.
     *
     * @param state what is stored, unchanged
     * @param fingerprint what the new request is
     */
    record Conflict(RequestState state, String fingerprint) implements RequestDecision {}

    /**
     * The request was begun and has no result: it runs elsewhere, or a host fell over in the middle.
     *
     * <p>If it cannot be running any more, the host finishes it by {@link #again()}, with the same key towards the
     * target, or stores the result if it finds the effect at the target.
     *
     * @param state what is stored, without a result
     */
    record InFlight(RequestState state) implements RequestDecision {
        /** Returns that the request is to be executed again under its key. */
        public Execute again() {
            return new Execute(state);
        }
    }

    /** Returns the result if there is one to answer with. */
    default Optional<String> answer() {
        return this instanceof Replay ? state().result() : Optional.empty();
    }
}
