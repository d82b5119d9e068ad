package io.skuwright.sync;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A time of day, on every day or on one of the week.
 *
 * @param day the day of the week, or null for every day
 */
record DayTime(@Nullable DayOfWeek day, LocalTime time) implements Recurrence {

    /** A skipped time falls up to a day later, in a zone that once left out a date. */
    private static final int DAYS_OFF = 2;

    private static final int WEEK = 7;

    @Override
    public Instant nextAfter(Instant moment, ZoneId zone) {
        LocalDate date = moment.atZone(zone).toLocalDate().minusDays(DAYS_OFF);
        Instant run = moment;
        while (!run.isAfter(moment)) {
            run = isOn(date) ? at(date, zone) : run;
            date = date.plusDays(1);
        }
        return run;
    }

    @Override
    public Instant lastUpTo(Instant moment, ZoneId zone) {
        LocalDate date = moment.atZone(zone).toLocalDate().minusDays(DAYS_OFF + WEEK);
        Instant last = at(date, zone);
        for (Instant run = nextAfter(last, zone); !run.isAfter(moment); run = nextAfter(run, zone)) {
            last = run;
        }
        return last;
    }

    private boolean isOn(LocalDate date) {
        return day == null || date.getDayOfWeek() == day;
    }

    /** The rule of java.time: the first of two, and past a gap by as much as the clock skips. */
    private Instant at(LocalDate date, ZoneId zone) {
        return date.atTime(time).atZone(zone).toInstant();
    }

    @Override
    public String toText() {
        return day == null ? "daily " + time : "weekly " + day.name() + " " + time;
    }
}
