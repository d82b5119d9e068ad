package io.skuwright.sync;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** A minute of every hour that the clock shows. */
record HourMark(int minute) implements Recurrence {

    private static final int MINUTES = 60;

    /** No two marks are further apart, wherever the clock is changed. */
    private static final int SPAN = 30;

    HourMark {
        if (minute < 0 || minute >= MINUTES) {
            throw new IllegalArgumentException("The minute is " + minute + ", but must be one of 0 to 59.");
        }
    }

    @Override
    public Instant nextAfter(Instant moment, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        // The mark is a whole minute, so the nanosecond after the moment may be it already, just as after a transition.
        Instant from = moment.plusNanos(1);
        while (true) {
            Instant mark = firstFrom(from, rules.getOffset(from));
            ZoneOffsetTransition change = rules.nextTransition(from);
            if (change == null || mark.isBefore(change.getInstant())) {
                return mark;
            }
            from = change.getInstant();
        }
    }

    private Instant firstFrom(Instant from, ZoneOffset offset) {
        LocalDateTime clock = LocalDateTime.ofInstant(from, offset);
        LocalDateTime mark = clock.truncatedTo(ChronoUnit.HOURS).withMinute(minute);
        return (mark.isBefore(clock) ? mark.plusHours(1) : mark).toInstant(offset);
    }

    @Override
    public Instant lastUpTo(Instant moment, ZoneId zone) {
        Instant last = moment.minus(SPAN, ChronoUnit.HOURS);
        for (Instant run = nextAfter(last, zone); !run.isAfter(moment); run = nextAfter(run, zone)) {
            last = run;
        }
        return last;
    }

    @Override
    public String toText() {
        return "hourly " + minute;
    }
}
