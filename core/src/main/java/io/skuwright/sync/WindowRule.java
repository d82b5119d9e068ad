package io.skuwright.sync;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How long windows of time may be, and how they meet.
 *
 * <p>WangDianTong takes at most 30 days of goods and 60 minutes of trades in a call, to the second: {@code
 * WindowRule.ofDays(30)}, {@code WindowRule.ofMinutes(60)}. Both ends of a window belong to it, so a window of 30 days
 * has 2,592,000 seconds and lasts from 00:00:00 of the first to 23:59:59 of the thirtieth day: the next begins a second
 * later, and a source that measures from end to end finds it a second short of its limit. With {@link #withSharedEnds()}
 * a window ends in the second in which the next begins, as integrations with this source are used to; {@link Seams}
 * then takes the double rows out.
 *
 * <p>Values are immutable and thread-safe.
 *
 * @param length the longest window
 * @param resolution the smallest step in which the source tells time: millis, seconds, minutes or days
 * @param sharedEnds true if a window ends in the step in which the next begins
 * @param most how many windows are allowed at once
 */
public record WindowRule(Duration length, ChronoUnit resolution, boolean sharedEnds, int most) {

    private static final String KNOWN = "days, ends, length, minutes, most, resolution";
    private static final int USUAL_MOST = 100_000;
    static final Duration LONGEST = Duration.ofDays(366_000);

    /**
     * Checks the rule.
     *
     * @throws IllegalArgumentException if the length is not one or more whole steps and at most 366,000 days, the
     *     resolution is another unit, or the number is not positive
     */
    public WindowRule {
        known(resolution);
        boolean isWhole = !length.isNegative()
                && !length.isZero()
                && length.compareTo(LONGEST) <= 0
                && length.toMillis() % resolution.getDuration().toMillis() == 0
                && Duration.ofMillis(length.toMillis()).equals(length);
        if (!isWhole) {
            throw new IllegalArgumentException("The length is " + length + ", but must be one or more whole "
                    + resolution.name().toLowerCase(Locale.ROOT) + ", and at most 366,000 days.");
        }
        if (most < 1) {
            throw new IllegalArgumentException("The number of windows is " + most + ", but must be positive.");
        }
    }

    static void known(ChronoUnit resolution) {
        switch (requireNonNull(resolution, "resolution")) {
            case MILLIS, SECONDS, MINUTES, DAYS -> {}
            default -> throw new IllegalArgumentException(
                    "The resolution is " + resolution + ", but must be millis, seconds, minutes or days.");
        }
    }

    /** Returns windows of at most a length, to the second, at most 100,000 of them. */
    public static WindowRule of(Duration length) {
        return new WindowRule(length, ChronoUnit.SECONDS, false, USUAL_MOST);
    }

    /** Returns windows of at most so many days of 24 hours, to the second. */
    public static WindowRule ofDays(int days) {
        return of(Duration.ofDays(days));
    }

    /** Returns windows of at most so many minutes, to the second. */
    public static WindowRule ofMinutes(int minutes) {
        return of(Duration.ofMinutes(minutes));
    }

    /**
     * Returns a rule by name.
     *
     * @param settings one of {@code days}, {@code minutes} and {@code length} (PT12H), and maybe {@code resolution}
     *     (millis, seconds, minutes, days), {@code ends} (apart, shared) and {@code most}
     * @throws IllegalArgumentException if a name is unknown (the known ones are named), a value unreadable, or not
     *     exactly one length is given
     */
    public static WindowRule from(Map<String, String> settings) {
        Duration length = null;
        ChronoUnit resolution = ChronoUnit.SECONDS;
        boolean sharedEnds = false;
        int most = USUAL_MOST;
        int lengths = 0;
        for (Map.Entry<String, String> setting : new TreeMap<>(settings).entrySet()) {
            String name = setting.getKey();
            String value = setting.getValue();
            switch (name) {
                case "days" -> length = Duration.ofDays(count(name, value));
                case "minutes" -> length = Duration.ofMinutes(count(name, value));
                case "length" -> length = length(value);
                case "resolution" -> resolution = resolution(value);
                case "ends" -> sharedEnds = ends(value);
                case "most" -> most = count(name, value);
                default -> throw new IllegalArgumentException(
                        "Setting '" + name + "' is not known. Known settings: " + KNOWN + ".");
            }
            lengths += name.equals("days") || name.equals("minutes") || name.equals("length") ? 1 : 0;
        }
        if (length == null || lengths != 1) {
            throw new IllegalArgumentException("Exactly one of days, minutes and length is to be given, not " + lengths + ".");
        }
        return new WindowRule(length, resolution, sharedEnds, most);
    }

    private static int count(String name, String value) {
        if (!value.matches("[0-9]{1,9}")) {
            throw new IllegalArgumentException("Setting '" + name + "' is '" + value + "', but must be a positive whole number.");
        }
        return Integer.parseInt(value);
    }

    private static Duration length(String value) {
        try {
            return Duration.parse(value);
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException("Setting 'length' is '" + value + "', but must be such as PT12H.", unreadable);
        }
    }

    private static ChronoUnit resolution(String value) {
        return switch (value) {
            case "millis" -> ChronoUnit.MILLIS;
            case "seconds" -> ChronoUnit.SECONDS;
            case "minutes" -> ChronoUnit.MINUTES;
            case "days" -> ChronoUnit.DAYS;
            default -> throw new IllegalArgumentException(
                    "Setting 'resolution' is '" + value + "', but must be millis, seconds, minutes or days.");
        };
    }

    private static boolean ends(String value) {
        return switch (value) {
            case "apart" -> false;
            case "shared" -> true;
            default -> throw new IllegalArgumentException("Setting 'ends' is '" + value + "', but must be apart or shared.");
        };
    }

    /** Returns this rule for a source that tells time in another step. */
    public WindowRule at(ChronoUnit newResolution) {
        return new WindowRule(length, newResolution, sharedEnds, most);
    }

    /** Returns this rule with windows that share the step in which they meet, and last exactly {@link #length} from end to end. */
    public WindowRule withSharedEnds() {
        return new WindowRule(length, resolution, true, most);
    }

    /** Returns this rule with another number of windows that are allowed at once. */
    public WindowRule atMost(int windows) {
        return new WindowRule(length, resolution, sharedEnds, windows);
    }

    /** The steps of the longest window. */
    long steps() {
        return length.toMillis() / step();
    }

    /** The milliseconds of a step. */
    long step() {
        return resolution.getDuration().toMillis();
    }
}
