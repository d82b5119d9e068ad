package io.skuwright.merchantpro;

import io.skuwright.row.Cell;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** The forms in which a shop says when to come again; which of them it uses is not confirmed, so all are taken. */
final class RetryTime {

    private static final Duration USUAL = Duration.ofSeconds(60);

    /** The longest limit that is published counts a day. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,13}");
    private static final long MOST_SECONDS = LONGEST.toSeconds();
    /** 2001; a smaller number is no time of our day. */
    private static final long FIRST_SECONDS = 1_000_000_000L;
    private static final long FIRST_MILLISECONDS = 100_000_000_000L;

    private RetryTime() {}

    /** Returns the time that the error tells, else the header, else a minute from now. */
    static Instant of(Cell resetTime, String header, Instant now) {
        return read(resetTime.text().strip(), now)
                .or(() -> read(header.strip(), now))
                .orElseGet(() -> now.plus(USUAL));
    }

    /** What lies in the past means now; what lies beyond the longest limit means nothing. */
    private static Optional<Instant> read(String text, Instant now) {
        Optional<Instant> time = WHOLE.matcher(text).matches() ? number(Long.parseLong(text), now) : date(text);
        return time.map(it -> it.isBefore(now) ? now : it).filter(it -> !it.isAfter(now.plus(LONGEST)));
    }

    private static Optional<Instant> number(long number, Instant now) {
        if (number <= MOST_SECONDS) {
            return Optional.of(now.plusSeconds(number));
        }
        if (number < FIRST_SECONDS) {
            return Optional.empty();
        }
        return Optional.of(number < FIRST_MILLISECONDS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number));
    }

    private static Optional<Instant> date(String text) {
        return parsed(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                .or(() -> parsed(text, DateTimeFormatter.RFC_1123_DATE_TIME));
    }

    private static Optional<Instant> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(OffsetDateTime.parse(text, form).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
