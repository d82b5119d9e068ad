package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Outcome;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * A span of moments cut into windows that a source takes.
 *
 * <p>For a source that is asked with an offset, or in seconds since 1970. No hour is lost and none asked for twice where
 * the clock is changed: 2026-10-25 in Bucharest has 25 hours and so 25 windows of 60 minutes, 2026-03-29 has 23. A span
 * that is given by the clock begins with the first of two moments of that name and ends with the last; an end that the
 * clock skips is where the clock went on.
 *
 * <p>The number of windows is known and checked before any is built, and each is built when it is asked for. This class
 * is immutable and thread-safe.
 */
public final class ZonedWindows {

    private final Spans spans;
    private final ZoneId zone;

    private ZonedWindows(Spans spans, ZoneId zone) {
        this.spans = spans;
        this.zone = zone;
    }

    /**
     * Returns the windows of a span on a clock, both ends included.
     *
     * @return no value with {@code WINDOW_REVERSED}, {@code WINDOW_TIME_OUT_OF_RANGE} or {@code WINDOW_TOO_MANY}
     * @throws IllegalArgumentException if the resolution is days, which are not all of one length
     */
    public static Outcome<ZonedWindows> between(LocalDateTime from, LocalDateTime to, ZoneId zone, WindowRule rule) {
        if (rule.resolution() == ChronoUnit.DAYS) {
            throw new IllegalArgumentException("Windows of moments have a resolution of millis, seconds or minutes, not days.");
        }
        if (requireNonNull(to, "to").isBefore(requireNonNull(from, "from"))) {
            return Outcome.failed(TimeWindows.reversed(from, to));
        }
        for (LocalDateTime time : List.of(from, to)) {
            if (TimeWindows.isOutOfRange(time)) {
                return Outcome.failed(TimeWindows.outOfRange(time));
            }
        }
        long first = Spans.step(first(from, zone.getRules()).toEpochMilli(), rule);
        long last = Spans.step(last(to, zone.getRules()).toEpochMilli(), rule);
        return Spans.read(first, last, rule, TimeWindow.text(from), TimeWindow.text(to))
                .map(spans -> new ZonedWindows(spans, zone));
    }

    private static Instant first(LocalDateTime time, ZoneRules rules) {
        List<ZoneOffset> offsets = rules.getValidOffsets(time);
        return offsets.isEmpty() ? rules.getTransition(time).getInstant() : time.toInstant(offsets.get(0));
    }

    private static Instant last(LocalDateTime time, ZoneRules rules) {
        List<ZoneOffset> offsets = rules.getValidOffsets(time);
        if (offsets.isEmpty()) {
            ZoneOffsetTransition gap = rules.getTransition(time);
            return gap.getInstant().minusMillis(1);
        }
        return time.toInstant(offsets.get(offsets.size() - 1));
    }

    /** Returns the number of windows. */
    public int count() {
        return Math.toIntExact(spans.count());
    }

    /** Returns the windows in the order of time, each built when it is asked for. */
    public List<ZonedWindow> list() {
        return new Windows(spans, zone, count());
    }

    /** Returns the number of windows and the zone, for people. */
    @Override
    public String toString() {
        return count() + " windows of at most " + spans.rule().length() + " in " + zone;
    }

    private static final class Windows extends AbstractList<ZonedWindow> implements RandomAccess {
        private final Spans spans;
        private final ZoneId zone;
        private final int size;

        Windows(Spans spans, ZoneId zone, int size) {
            this.spans = spans;
            this.zone = zone;
            this.size = size;
        }

        @Override
        public ZonedWindow get(int index) {
            if (index < 0 || index >= size) {
                throw new IndexOutOfBoundsException("There is no window " + index + " of " + size + ".");
            }
            return new ZonedWindow(time(spans.from(index)), time(spans.to(index)));
        }

        private ZonedDateTime time(long step) {
            return Instant.ofEpochMilli(step * spans.rule().step()).atZone(zone);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
