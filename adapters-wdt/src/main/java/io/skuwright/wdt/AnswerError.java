package io.skuwright.wdt;

import static java.util.Objects.requireNonNull;

/**
 * One row that was refused inside an answer.
 *
 * <p>Example: {@code {"error":"suite_details 下的spec_no 不存在","suite_no":"202260410-001"}} in the list {@code errors}
 * says that the suite 202260410-001 was refused, though the answer's code is 0. Values are immutable and thread-safe.
 *
 * @param node the list that it stands in, such as {@code errors} or {@code warning}
 * @param field the name of the key, such as {@code goods_no}; empty if the row names nothing
 * @param key what was refused, as text; empty if the row does not say it
 * @param message why, as it was written
 */
public record AnswerError(String node, String field, String key, String message) {

    /** Checks that nothing is null. */
    public AnswerError {
        requireNonNull(node, "node");
        requireNonNull(field, "field");
        requireNonNull(key, "key");
        requireNonNull(message, "message");
    }

    /** Returns key and message in one line, for people. */
    @Override
    public String toString() {
        return (key.isEmpty() ? "" : key + ": ") + message;
    }
}
