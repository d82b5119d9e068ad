package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import java.time.ZonedDateTime;

/**
 * A span of moments that a source is asked for in one call.
 *
 * <p>Both ends belong to it. Their clock times say nothing about the length where the clock is put forward or back; the
 * moments do. Values are immutable and thread-safe.
 *
 * @param from the first step, for example the first second
 * @param to the last step
 */
public record ZonedWindow(ZonedDateTime from, ZonedDateTime to) {

    /**
     * Checks the ends.
     *
     * @throws IllegalArgumentException if it ends before it begins
     */
    public ZonedWindow {
        if (requireNonNull(to, "to").toInstant().isBefore(requireNonNull(from, "from").toInstant())) {
            throw new IllegalArgumentException("The window from " + from + " to " + to + " ends before it begins.");
        }
    }
}
