package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * A span of time cut into windows that a source takes.
 *
 * <p>Every step of the span, for example every second, lies in exactly one window (with {@linkplain
 * WindowRule#withSharedEnds() shared ends}, the seams in two), and none is longer than allowed. A time that is given
 * more finely than the source tells it means the step it lies in, so both ends of the span belong to it whole. Example:
 * the year 2026 in windows of 30 days is 13 windows, the first from 2026-01-01T00:00:00 to 2026-01-30T23:59:59, the last
 * from 2026-12-27T00:00:00 to 2026-12-31T23:59:59:
 *
 * <pre>{@code
 * TimeWindows.between(LocalDateTime.of(2026, 1, 1, 0, 0), LocalDateTime.of(2026, 12, 31, 23, 59, 59), WindowRule.ofDays(30))
 *         .orThrow()
 *         .list();
 * }</pre>
 *
 * <p>The times are those on the source's clock. Where that clock is put back, an hour of it comes twice, is asked for
 * once, and the source answers with the rows of both; {@link #settled} sees to it that this is not done before both are
 * over. A source that takes moments instead is asked by {@link ZonedWindows}.
 *
 * <p>The number of windows is known and checked before any is built, and each is built when it is asked for. This class
 * is immutable and thread-safe.
 */
public final class TimeWindows {

    /** Clocks were never changed by more than this. */
    private static final Duration LARGEST_CHANGE = Duration.ofDays(2);

    private final Spans spans;

    private TimeWindows(Spans spans) {
        this.spans = spans;
    }

    /**
     * Returns the windows of a span, both ends included.
     *
     * @return no value with {@code WINDOW_REVERSED}, {@code WINDOW_TIME_OUT_OF_RANGE} or {@code WINDOW_TOO_MANY}
     */
    public static Outcome<TimeWindows> between(LocalDateTime from, LocalDateTime to, WindowRule rule) {
        return requireNonNull(to, "to").isBefore(requireNonNull(from, "from"))
                ? Outcome.failed(reversed(from, to))
                : upTo(from, to, rule);
    }

    /** Returns the windows of a span, none if it ends before it begins. */
    static Outcome<TimeWindows> upTo(LocalDateTime from, LocalDateTime to, WindowRule rule) {
        for (LocalDateTime time : List.of(from, to)) {
            if (isOutOfRange(time)) {
                return Outcome.failed(outOfRange(time));
            }
        }
        return Spans.read(step(from, rule), step(to, rule), rule, TimeWindow.text(from), TimeWindow.text(to))
                .map(TimeWindows::new);
    }

    static Finding reversed(LocalDateTime from, LocalDateTime to) {
        return Finding.of(WindowCode.WINDOW_REVERSED)
                .with("from", TimeWindow.text(from))
                .with("to", TimeWindow.text(to));
    }

    static Finding outOfRange(LocalDateTime time) {
        return Finding.of(WindowCode.WINDOW_TIME_OUT_OF_RANGE).with("value", time.toString());
    }

    static boolean isOutOfRange(LocalDateTime time) {
        return time.getYear() < 1 || time.getYear() > 9999;
    }

    private static long step(LocalDateTime time, WindowRule rule) {
        return Spans.step(time.toInstant(ZoneOffset.UTC).toEpochMilli(), rule);
    }

    /**
     * Returns the last step on the source's clock that is over for good, to end the last window with.
     *
     * <p>It is the last that ended a delay before now or earlier, for a source writes a row some seconds after the time
     * it bears. In the first pass of an hour that comes twice it is the step before that hour. Example: at 08:00:00 in
     * Shanghai with a delay of 5 minutes and seconds it is 07:54:59.
     *
     * @throws IllegalArgumentException if the delay is negative or the end not in the years 1 to 9999, or the resolution
     *     is not millis, seconds, minutes or days
     */
    public static LocalDateTime settled(Instant now, Duration delay, ZoneId zone, ChronoUnit resolution) {
        if (delay.isNegative() || delay.compareTo(WindowRule.LONGEST) > 0) {
            throw new IllegalArgumentException("The delay is " + delay + ", but must be 0 to 366,000 days.");
        }
        WindowRule.known(resolution);
        Instant moment = Schedule.known(Schedule.known(now).minus(delay));
        ZoneRules rules = zone.getRules();
        LocalDateTime end = before(LocalDateTime.ofInstant(moment, zone), resolution);
        ZoneOffsetTransition change = rules.nextTransition(moment);
        while (change != null && change.getInstant().isBefore(moment.plus(LARGEST_CHANGE))) {
            LocalDateTime again = before(change.getDateTimeAfter(), resolution);
            end = again.isBefore(end) ? again : end;
            change = rules.nextTransition(change.getInstant());
        }
        return end;
    }

    private static LocalDateTime before(LocalDateTime time, ChronoUnit resolution) {
        return time.truncatedTo(resolution).minus(1, resolution);
    }

    /** Returns the number of windows. */
    public int count() {
        return Math.toIntExact(spans.count());
    }

    /** Returns true if there is no window, as where nothing is settled since the last. */
    public boolean isEmpty() {
        return count() == 0;
    }

    /** Returns the windows in the order of time, each built when it is asked for. */
    public List<TimeWindow> list() {
        return new Windows(spans, count());
    }

    /** Returns the rule by which the span was cut. */
    public WindowRule rule() {
        return spans.rule();
    }

    /** Returns the number of windows and the rule, for people. */
    @Override
    public String toString() {
        return count() + " windows of at most " + rule().length();
    }

    private static final class Windows extends AbstractList<TimeWindow> implements RandomAccess {
        private final Spans spans;
        private final int size;

        Windows(Spans spans, int size) {
            this.spans = spans;
            this.size = size;
        }

        @Override
        public TimeWindow get(int index) {
            if (index < 0 || index >= size) {
                throw new IndexOutOfBoundsException("There is no window " + index + " of " + size + ".");
            }
            return new TimeWindow(time(spans.from(index)), time(spans.to(index)));
        }

        private LocalDateTime time(long step) {
            return LocalDateTime.ofInstant(Instant.ofEpochMilli(step * spans.rule().step()), ZoneOffset.UTC);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
