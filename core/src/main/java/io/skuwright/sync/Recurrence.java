package io.skuwright.sync;

import java.time.Instant;
import java.time.ZoneId;

/** How the runs of a schedule follow each other. */
sealed interface Recurrence permits DayTime, HourMark, Interval {

    /** Returns the first run after a moment. */
    Instant nextAfter(Instant moment, ZoneId zone);

    /** Returns the last run that is not after a moment. */
    Instant lastUpTo(Instant moment, ZoneId zone);

    String toText();
}
