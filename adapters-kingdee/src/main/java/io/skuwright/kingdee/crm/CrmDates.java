package io.skuwright.kingdee.crm;

import static java.util.Objects.requireNonNull;

import io.skuwright.quantity.Ratio;
import io.skuwright.result.Finding;
import io.skuwright.result.Limits;
import io.skuwright.result.Outcome;
import io.skuwright.result.Place;
import io.skuwright.row.Cell;
import io.skuwright.row.WireCode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The CRM's dates: milliseconds since 1970, and the day they mean somewhere.
 *
 * <p>A date is stored as the moment at which it begins in the company's zone, so the zone is an argument. Example:
 * {@code 1767196800000} is 2026-01-01 in Asia/Shanghai and 2025-12-31 in UTC. Milliseconds are whole numbers and never
 * pass through a binary fraction.
 */
public final class CrmDates {

    private static final int FARTHEST_BITS = 55;

    private static final Ratio FEWEST_SECONDS = Ratio.of(100_000_000);
    private static final Ratio MOST_SECONDS = Ratio.of(9_999_999_999L);

    private CrmDates() {}

    /**
     * Returns the moment of a number or text of milliseconds, or no value with {@code BAD_TIME}.
     *
     * <p>A positive number of 9 or 10 digits is refused: as milliseconds it would lie in the first months of 1970, as
     * seconds between 1973 and 2286, so that it is most likely a number of seconds.
     */
    public static Outcome<Instant> instant(Cell cell, Place place) {
        Optional<Ratio> millis = cell.kind() == Cell.Kind.NUMBER || cell.kind() == Cell.Kind.TEXT
                ? Ratio.readWhole(cell.text(), Limits.defaults()).optional()
                : Optional.empty();
        return millis.filter(whole -> whole.bitLength() < FARTHEST_BITS && !isSeconds(whole))
                .map(whole -> Outcome.of(Instant.ofEpochMilli(whole.numerator().longValue())))
                .orElseGet(() -> Outcome.failed(Finding.of(WireCode.BAD_TIME)
                        .at(requireNonNull(place, "place"))
                        .with("field", "")
                        .with("value", PlainText.raw(cell))));
    }

    private static boolean isSeconds(Ratio whole) {
        return whole.compareTo(FEWEST_SECONDS) >= 0 && whole.compareTo(MOST_SECONDS) <= 0;
    }

    /** Returns the day of a number or text of milliseconds in a zone, or no value with {@code BAD_TIME}. */
    public static Outcome<LocalDate> date(Cell cell, Place place, ZoneId zone) {
        requireNonNull(zone, "zone");
        return instant(cell, place).map(moment -> moment.atZone(zone).toLocalDate());
    }

    /**
     * Returns the milliseconds of the beginning of a day in a zone, as they are written.
     *
     * @throws DateTimeException if the day is more than a million years away
     */
    public static String millis(LocalDate day, ZoneId zone) {
        return Long.toString(day.atStartOfDay(zone).toInstant().toEpochMilli());
    }
}
