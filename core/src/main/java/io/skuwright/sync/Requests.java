package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import com.google.common.hash.Hashing;
import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Decides whether a request is executed or was executed before.
 *
 * <p>A request has a key that its sender chose and a fingerprint of what it asks for. Example: key K1 asks for {@code A:1}
 * and is executed; K1 with {@code A:1} again is answered from memory, K1 with {@code A:2} is a conflict:
 *
 * <pre>{@code
 * Optional<RequestState> stored = load(key);                             // by the key
 * RequestDecision decision = Requests.decide(stored, key, Requests.fingerprint(body)).value();
 * if (decision instanceof RequestDecision.Execute execute) {
 *     store(execute.state().toText());                                   // only if the key is not there yet
 *     String result = execute(body);
 *     store(execute.state().done(result).toText());
 * }
 * }</pre>
 *
 * <p>What a request does happens once if the host stores what it is told to store together with the effect, or if the
 * target knows the key as well. All methods are pure.
 */
public final class Requests {

    /** The most characters of a key. */
    public static final int LONGEST_KEY = 255;

    private Requests() {}

    /**
     * Returns what to do with a request.
     *
     * @param stored what is stored under the key, empty if nothing is
     * @param fingerprint what the request asks for; it is quoted in the finding of a conflict, so let it be a {@link
     *     #fingerprint} and not the request
     * @return with {@code IDEMPOTENCY_CONFLICT} where the decision is a conflict; no value with {@code
     *     REQUEST_KEY_INVALID}
     * @throws IllegalArgumentException if what is stored has another key
     */
    public static Outcome<RequestDecision> decide(Optional<RequestState> stored, String key, String fingerprint) {
        requireNonNull(fingerprint, "fingerprint");
        boolean isSound = !key.isBlank()
                && key.length() <= LONGEST_KEY
                && key.chars().noneMatch(Character::isISOControl);
        if (!isSound) {
            return Outcome.failed(Finding.of(EventCode.REQUEST_KEY_INVALID)
                    .about(key)
                    .with("length", key.length())
                    .with("limit", LONGEST_KEY));
        }
        if (stored.isEmpty()) {
            return Outcome.of(new RequestDecision.Execute(new RequestState(key, fingerprint, Optional.empty())));
        }
        RequestState state = stored.get();
        if (!state.key().equals(key)) {
            throw new IllegalArgumentException("What is stored has the key '" + state.key() + "', not '" + key + "'.");
        }
        if (!state.fingerprint().equals(fingerprint)) {
            return Outcome.of(new RequestDecision.Conflict(state, fingerprint), List.of(conflict(state, fingerprint)));
        }
        return Outcome.of(state.result().isPresent()
                ? new RequestDecision.Replay(state)
                : new RequestDecision.InFlight(state));
    }

    private static Finding conflict(RequestState state, String fingerprint) {
        return Finding.of(EventCode.IDEMPOTENCY_CONFLICT)
                .about(state.key())
                .with("key", state.key())
                .with("stored", state.fingerprint())
                .with("got", fingerprint);
    }

    /** Returns the SHA-256 of a request, in hexadecimal; the request is written the same way each time. */
    public static String fingerprint(String request) {
        return Hashing.sha256().hashString(request, StandardCharsets.UTF_8).toString();
    }
}
