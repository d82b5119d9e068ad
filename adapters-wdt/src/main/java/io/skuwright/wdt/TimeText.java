package io.skuwright.wdt;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The forms in which WangDianTong writes times. */
final class TimeText {

    /** Days and minutes of one digit are real; so is a T in place of the blank. */
    private static final Pattern FORM = Pattern.compile(
            "([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:[ T]([0-9]{1,2}):([0-9]{1,2})(?::([0-9]{1,2})(?:\\.([0-9]{1,9}))?)?)?");

    private static final Pattern ZEROS = Pattern.compile("0000-0{1,2}-0{1,2}(?:[ T]0{1,2}:0{1,2}(?::0{1,2}(?:\\.0{1,9})?)?)?|0");

    /** As seconds these would lie between 1973 and 2286, as milliseconds in the first months of 1970. */
    private static final Pattern MILLIS = Pattern.compile("[0-9]{11,14}");

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private TimeText() {}

    /** Returns true for what stands for no date. */
    static boolean isNone(String text) {
        return text.startsWith("0") && ZEROS.matcher(text).matches();
    }

    /** Returns the time on the clock of the zone, which counts for milliseconds only; empty if the text is none. */
    static Optional<LocalDateTime> read(String text, ZoneId zone) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return MILLIS.matcher(text).matches()
                    ? Optional.of(LocalDateTime.ofInstant(Instant.ofEpochMilli(Long.parseLong(text)), zone))
                    : Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        int month = Integer.parseInt(form.group(2));
        int day = Integer.parseInt(form.group(3));
        int hour = number(form.group(4));
        int minute = number(form.group(5));
        int second = number(form.group(6));
        boolean isDay = month >= 1 && month <= 12 && day >= 1 && YearMonth.of(year, month).isValidDay(day);
        return isDay && hour < 24 && minute < 60 && second < 60
                ? Optional.of(LocalDate.of(year, month, day).atTime(hour, minute, second, nanos(form.group(7))))
                : Optional.empty();
    }

    /** Writes a time to the second, as requests carry it. */
    static String write(LocalDateTime time) {
        return WRITTEN.format(time);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nanos(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt((digits + "00000000").substring(0, 9));
    }
}
