package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import io.skuwright.result.Finding;
import io.skuwright.result.FindingException;
import io.skuwright.result.Outcome;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When something is to be run, as a value.
 *
 * <p>A shop's fields go to the till on the hour, its stock every night at ten past two; the host keeps the time of the
 * last run and asks whether one was due since. Example:
 *
 * <pre>{@code
 * Schedule nightly = Schedule.daily(LocalTime.of(2, 10));
 * nightly.nextAfter(now, ZoneId.of("Asia/Shanghai"));             // the next ten past two in Shanghai
 * nightly.dueBetween(lastRun, now, ZoneId.of("Asia/Shanghai"));   // empty: nothing to do yet
 * }</pre>
 *
 * <p>Where the clock is changed: a time of day that the clock skips falls where it would have been without the change
 * (02:10 becomes 03:10, which is 24 hours after the run before), one that comes twice is run the first time, and an
 * hourly run is run whenever the clock shows its minute, in a repeated hour twice. An interval knows no clock. Several
 * runs that were missed are due once.
 *
 * <p>Two schedules are equal if their texts are. Times are those of the years 1 to 9999; others are a bad call. This
 * class is immutable and thread-safe.
 */
public final class Schedule {

    private static final Instant EARLIEST = Instant.parse("0001-01-10T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-20T00:00:00Z");

    private final Recurrence recurrence;

    private Schedule(Recurrence recurrence) {
        this.recurrence = recurrence;
    }

    /** Returns once a day at a time of day. */
    public static Schedule daily(LocalTime time) {
        return new Schedule(new DayTime(null, wholeSecond(time)));
    }

    /** Returns once a week, on a day at a time of day. */
    public static Schedule weekly(DayOfWeek day, LocalTime time) {
        return new Schedule(new DayTime(requireNonNull(day, "day"), wholeSecond(time)));
    }

    /** Returns every hour on the hour. */
    public static Schedule hourly() {
        return hourly(0);
    }

    /**
     * Returns every hour at a minute past the hour.
     *
     * @throws IllegalArgumentException if the minute is not one of 0 to 59
     */
    public static Schedule hourly(int minute) {
        return new Schedule(new HourMark(minute));
    }

    /**
     * Returns every so often, counted from the start of 1970 in UTC: every 15 minutes is at 00, 15, 30 and 45 in most
     * zones, every 4 hours at midnight UTC and so on.
     *
     * @throws IllegalArgumentException if the interval is not one second to 366 days, in whole seconds
     */
    public static Schedule every(Duration interval) {
        return new Schedule(new Interval(interval));
    }

    /**
     * Returns a schedule by name; exactly one is to be given.
     *
     * @param settings one of {@code daily} (02:10), {@code hourly} (the minute, 0), {@code every} (PT15M), {@code
     *     weekly} (MONDAY 02:10)
     * @throws IllegalArgumentException if a name is unknown (the known ones are named), none or several are given, or
     *     the value is unreadable
     */
    public static Schedule from(Map<String, String> settings) {
        Map<String, String> sorted = new TreeMap<>(settings);
        for (String name : sorted.keySet()) {
            if (!ScheduleText.NAMES.contains(name)) {
                throw new IllegalArgumentException("Setting '" + name + "' is not known. Known settings: "
                        + String.join(", ", ScheduleText.NAMES) + ".");
            }
        }
        if (sorted.size() != 1) {
            throw new IllegalArgumentException(
                    "A schedule has exactly one of " + String.join(", ", ScheduleText.NAMES) + ", not " + sorted.keySet() + ".");
        }
        String name = sorted.keySet().iterator().next();
        Recurrence read = ScheduleText.read(name, settings.getOrDefault(name, ""));
        if (read == null) {
            throw new IllegalArgumentException("Setting '" + name + "' is '" + settings.get(name) + "', but must be such as "
                    + ScheduleText.example(name) + ".");
        }
        return new Schedule(read);
    }

    /** Returns the text that {@link #read} reads, such as {@code daily 02:10}, {@code hourly 0}, {@code every PT15M}. */
    public String toText() {
        return recurrence.toText();
    }

    /**
     * Returns the schedule of a text of {@link #toText()}.
     *
     * @throws FindingException with {@code SCHEDULE_TEXT_INVALID}
     */
    public static Schedule parse(String text) {
        return read(text).orThrow();
    }

    /** Reads a schedule; no value with {@code SCHEDULE_TEXT_INVALID} if it is none. */
    public static Outcome<Schedule> read(String text) {
        int blank = text.indexOf(' ');
        Recurrence read = blank < 0 ? null : ScheduleText.read(text.substring(0, blank), text.substring(blank + 1));
        return read == null
                ? Outcome.failed(Finding.of(WindowCode.SCHEDULE_TEXT_INVALID).about(text))
                : Outcome.of(new Schedule(read));
    }

    /**
     * Returns the first run after a moment.
     *
     * @throws IllegalArgumentException if the moment is not in the years 1 to 9999
     */
    public Instant nextAfter(Instant moment, ZoneId zone) {
        return recurrence.nextAfter(known(moment), requireNonNull(zone, "zone"));
    }

    /** Returns the runs after a moment, one after the other, without end. */
    public Stream<Instant> runsAfter(Instant moment, ZoneId zone) {
        return Stream.iterate(nextAfter(moment, zone), run -> !run.isAfter(LATEST), run -> nextAfter(run, zone));
    }

    /**
     * Returns the last run that was due after the last one and up to now; empty if none was.
     *
     * <p>A host that was down for a week is told of one run, the latest. A clock that went back gives nothing.
     *
     * @param last when it was last run, or when the schedule began
     * @throws IllegalArgumentException if a moment is not in the years 1 to 9999
     */
    public Optional<Instant> dueBetween(Instant last, Instant now, ZoneId zone) {
        known(last);
        return Optional.of(recurrence.lastUpTo(known(now), requireNonNull(zone, "zone")))
                .filter(run -> run.isAfter(last));
    }

    static Instant known(Instant moment) {
        if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
            throw new IllegalArgumentException("The moment is " + moment + ", but must be in the years 1 to 9999.");
        }
        return moment;
    }

    private static LocalTime wholeSecond(LocalTime time) {
        if (!time.truncatedTo(ChronoUnit.SECONDS).equals(time)) {
            throw new IllegalArgumentException("The time is " + time + ", but must be of whole seconds.");
        }
        return time;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Schedule that && recurrence.equals(that.recurrence);
    }

    @Override
    public int hashCode() {
        return recurrence.hashCode();
    }

    /** Returns the text of the schedule. */
    @Override
    public String toString() {
        return toText();
    }
}
