package io.skuwright.sync;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A fixed time apart, counted from the start of 1970 in UTC. */
record Interval(Duration length) implements Recurrence {

    private static final Duration SHORTEST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofDays(366);

    Interval {
        boolean isWhole = length.truncatedTo(ChronoUnit.SECONDS).equals(length);
        if (!isWhole || length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "The interval is " + length + ", but must be one second to 366 days, in whole seconds.");
        }
    }

    @Override
    public Instant nextAfter(Instant moment, ZoneId zone) {
        return lastUpTo(moment, zone).plus(length);
    }

    @Override
    public Instant lastUpTo(Instant moment, ZoneId zone) {
        long seconds = length.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(moment.getEpochSecond(), seconds) * seconds);
    }

    @Override
    public String toText() {
        return "every " + length;
    }
}
