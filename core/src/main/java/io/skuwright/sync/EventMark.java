package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import java.util.OptionalLong;

/**
 * What tells an event from others of the same subject.
 *
 * <p>Example: {@code EventMark.of("evt-17", 4)}: the fourth event of an order, with an id of its own. Values are immutable
 * and thread-safe.
 *
 * @param id the id that the sender gave the event, empty if there is none
 * @param number its number among the events of the subject, or the time of the change as a number, if there is one
 */
public record EventMark(String id, OptionalLong number) {

    /** Checks that nothing is null. */
    public EventMark {
        requireNonNull(id, "id");
        requireNonNull(number, "number");
    }

    /** Returns an event with an id and a number. */
    public static EventMark of(String id, long number) {
        return new EventMark(id, OptionalLong.of(number));
    }

    /** Returns an event that has an id only. */
    public static EventMark of(String id) {
        return new EventMark(id, OptionalLong.empty());
    }

    /** Returns an event that has a number only. */
    public static EventMark of(long number) {
        return of("", number);
    }

    String numberText() {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "-";
    }
}
