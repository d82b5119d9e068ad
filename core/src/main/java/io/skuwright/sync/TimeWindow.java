package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * A span of time that a source is asked for in one call.
 *
 * <p>Both ends belong to it: {@code 2026-01-01T00:00:00/2026-01-30T23:59:59} at a resolution of seconds are exactly 30
 * days. The times are those on the source's clock, in no zone. Values are immutable and thread-safe.
 *
 * @param from the first step, for example the first second
 * @param to the last step
 */
public record TimeWindow(LocalDateTime from, LocalDateTime to) {

    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public TimeWindow {
        if (requireNonNull(to, "to").isBefore(requireNonNull(from, "from"))) {
            throw new IllegalArgumentException("The window from " + from + " to " + to + " ends before it begins.");
        }
    }

    /** Returns true if a time lies in the window. */
    public boolean contains(LocalDateTime time) {
        return !time.isBefore(from) && !time.isAfter(to);
    }

    /** Returns both ends with their seconds, between them a slash. */
    @Override
    public String toString() {
        return text(from) + "/" + text(to);
    }

    /** A time with its seconds, be they zero. */
    static String text(LocalDateTime time) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }
}
