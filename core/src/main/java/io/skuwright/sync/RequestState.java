package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * What a host keeps of a request under its key.
 *
 * <p>It is stored before the request is executed, and again with the result, best in one transaction with the effect.
 * Its text for people shows neither request nor result. Values are immutable and thread-safe.
 *
 * @param key what the caller named the request by
 * @param fingerprint what the request was, as of {@link Requests#fingerprint}
 * @param result what the request gave, empty as long as it is under way
 */
public record RequestState(String key, String fingerprint, Optional<String> result) {

    private static final String FORM = "skuwright-request 1";
    private static final String DONE = "done";
    private static final String IN_FLIGHT = "in flight";

    /** Checks that nothing is null. */
    public RequestState {
        requireNonNull(key, "key");
        requireNonNull(fingerprint, "fingerprint");
        requireNonNull(result, "result");
    }

    /** Returns this request with its result, be it a success or a refusal: whoever asks again gets it. */
    public RequestState done(String newResult) {
        return new RequestState(key, fingerprint, Optional.of(newResult));
    }

    /** Returns the text that {@link #read} reads: the form, and under it key, fingerprint, state and result. */
    public String toText() {
        return new TabLines(FORM)
                .line(List.of(key, fingerprint, result.isPresent() ? DONE : IN_FLIGHT, result.orElse("")))
                .toString();
    }

    /**
     * Returns the request of a text of {@link #toText()}.
     *
     * @throws FindingException with {@code REQUEST_STATE_INVALID}
     */
    public static RequestState parse(String text) {
        return read(text).orThrow();
    }

    /** Reads a request that a host stored; no value with {@code REQUEST_STATE_INVALID} if it is none. */
    public static Outcome<RequestState> read(String text) {
        List<String> lines = TabLines.of(FORM, text);
        List<String> fields = lines == null || lines.size() != 1 ? null : TabLines.fields(lines.get(0));
        if (fields == null || fields.size() != 4) {
            return invalid(FORM + " and one line of key, fingerprint, state and result");
        }
        RequestState state = new RequestState(fields.get(0), fields.get(1), Optional.empty());
        String word = fields.get(2);
        if (word.equals(DONE)) {
            return Outcome.of(state.done(fields.get(3)));
        }
        return word.equals(IN_FLIGHT) && fields.get(3).isEmpty()
                ? Outcome.of(state)
                : invalid("done and a result, or in flight and none");
    }

    private static Outcome<RequestState> invalid(String expected) {
        return Outcome.failed(Finding.of(EventCode.REQUEST_STATE_INVALID).with("expected", expected));
    }

    /** Returns key and state, for people. */
    @Override
    public String toString() {
        return key + " " + (result.isPresent() ? DONE : IN_FLIGHT);
    }
}
