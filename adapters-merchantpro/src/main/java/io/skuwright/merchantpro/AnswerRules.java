package io.skuwright.merchantpro;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the status and the text of an answer mean.
 *
 * <p>The vendor publishes no full list, so the tables hold what was seen; a host adds what it meets. Example: {@code No
 * such filter `name` defined.} with the status 400 is {@link AnswerMeaning#UNKNOWN_FILTER}, and {@code Operation could
 * not be completed} with 400, 405 or 500 is {@link AnswerMeaning#TEMPORARY}. What the shop says of an unknown field is
 * not confirmed; the table takes it to speak as it does of a filter.
 *
 * <p>A text counts if the message contains it, and before the status, but with 2xx, 3xx, 401, 403, 404 and 429 only the
 * status counts. This class is immutable and thread-safe.
 */
public final class AnswerRules {

    private static final Map<Integer, AnswerMeaning> STATUSES = Map.ofEntries(
            Map.entry(400, AnswerMeaning.REFUSED),
            Map.entry(401, AnswerMeaning.UNAUTHORISED),
            Map.entry(403, AnswerMeaning.FORBIDDEN),
            Map.entry(404, AnswerMeaning.NOT_FOUND),
            Map.entry(405, AnswerMeaning.METHOD_REFUSED),
            Map.entry(422, AnswerMeaning.REFUSED),
            Map.entry(429, AnswerMeaning.RATE_LIMITED));

    /** Statuses that say it all. */
    private static final List<Integer> PLAIN = List.of(401, 403, 404, 429);

    private static final AnswerRules USUAL = new AnswerRules(STATUSES, usualTexts());

    private final Map<Integer, AnswerMeaning> statuses;
    private final Map<String, AnswerMeaning> texts;

    private AnswerRules(Map<Integer, AnswerMeaning> statuses, Map<String, AnswerMeaning> texts) {
        this.statuses = statuses;
        this.texts = texts;
    }

    private static Map<String, AnswerMeaning> usualTexts() {
        Map<String, AnswerMeaning> texts = new LinkedHashMap<>();
        texts.put("Operation could not be completed", AnswerMeaning.TEMPORARY);
        texts.put("No such filter", AnswerMeaning.UNKNOWN_FILTER);
        texts.put("No such field", AnswerMeaning.BAD_FIELD);
        return Collections.unmodifiableMap(texts);
    }

    /** Returns the rules as they were seen. */
    public static AnswerRules usual() {
        return USUAL;
    }

    /** Returns what statuses mean; 2xx is a success, 3xx a wrong address and 5xx a fault of the shop. Not modifiable. */
    public Map<Integer, AnswerMeaning> statuses() {
        return statuses;
    }

    /** Returns parts of messages that tell more than the status; not modifiable. */
    public Map<String, AnswerMeaning> texts() {
        return texts;
    }

    /** Returns these rules with one more status, or another meaning of one. */
    public AnswerRules with(int status, AnswerMeaning meaning) {
        Map<Integer, AnswerMeaning> more = new LinkedHashMap<>(statuses);
        more.put(status, requireNonNull(meaning, "meaning"));
        return new AnswerRules(Collections.unmodifiableMap(more), texts);
    }

    /** Returns these rules with the meaning of one more part of a message, which counts before the others. */
    public AnswerRules withText(String part, AnswerMeaning meaning) {
        Map<String, AnswerMeaning> more = new LinkedHashMap<>();
        more.put(requireNonNull(part, "part"), requireNonNull(meaning, "meaning"));
        texts.forEach(more::putIfAbsent);
        return new AnswerRules(statuses, Collections.unmodifiableMap(more));
    }

    AnswerMeaning meaning(int status, String message) {
        AnswerMeaning known = ofStatus(status);
        if (known == AnswerMeaning.SUCCESS || known == AnswerMeaning.WRONG_ADDRESS || PLAIN.contains(status)) {
            return known;
        }
        return ofText(message, known);
    }

    /** What an error means that stands in an answer with a good status. */
    AnswerMeaning ofError(String message) {
        return ofText(message, AnswerMeaning.REFUSED);
    }

    private AnswerMeaning ofStatus(int status) {
        AnswerMeaning known = statuses.get(status);
        if (known != null) {
            return known;
        }
        return switch (status / 100) {
            case 2 -> AnswerMeaning.SUCCESS;
            case 3 -> AnswerMeaning.WRONG_ADDRESS;
            case 4 -> AnswerMeaning.REFUSED;
            case 5 -> AnswerMeaning.SHOP_FAULT;
            default -> AnswerMeaning.UNKNOWN;
        };
    }

    private AnswerMeaning ofText(String message, AnswerMeaning otherwise) {
        for (Map.Entry<String, AnswerMeaning> text : texts.entrySet()) {
            if (message.contains(text.getKey())) {
                return text.getValue();
            }
        }
        return otherwise;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnswerRules that
                && statuses.equals(that.statuses)
                && List.copyOf(texts.entrySet()).equals(List.copyOf(that.texts.entrySet()));
    }

    @Override
    public int hashCode() {
        return statuses.hashCode() + 31 * texts.hashCode();
    }

    @Override
    public String toString() {
        return statuses + " " + texts;
    }
}
