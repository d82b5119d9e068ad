package io.skuwright.sync;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a schedule. */
final class ScheduleText {

    static final List<String> NAMES = List.of("daily", "every", "hourly", "weekly");

    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?";

    private ScheduleText() {}

    static String example(String name) {
        return switch (name) {
            case "daily" -> "02:10";
            case "every" -> "PT15M, of one second to 366 days";
            case "hourly" -> "0, a minute of 0 to 59";
            default -> "MONDAY 02:10";
        };
    }

    static @Nullable Recurrence read(String name, String value) {
        return switch (name) {
            case "daily" -> daily(value);
            case "every" -> every(value);
            case "hourly" -> value.matches("[0-5]?[0-9]") ? new HourMark(Integer.parseInt(value)) : null;
            case "weekly" -> weekly(value);
            default -> null;
        };
    }

    private static @Nullable Recurrence daily(String value) {
        return value.matches(TIME) ? new DayTime(null, LocalTime.parse(value)) : null;
    }

    private static @Nullable Recurrence weekly(String value) {
        for (DayOfWeek day : DayOfWeek.values()) {
            String time = value.startsWith(day.name() + " ") ? value.substring(day.name().length() + 1) : "";
            if (time.matches(TIME)) {
                return new DayTime(day, LocalTime.parse(time));
            }
        }
        return null;
    }

    private static @Nullable Recurrence every(String value) {
        // Nine digits at most: what Duration then makes of it is no overflow, and what is too long is told below.
        if (!value.matches("P([0-9]{1,9}D)?(T([0-9]{1,9}H)?([0-9]{1,9}M)?([0-9]{1,9}S)?)?")) {
            return null;
        }
        try {
            Duration length = Duration.parse(value);
            return length.isZero() || length.compareTo(Duration.ofDays(366)) > 0 ? null : new Interval(length);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }
}
