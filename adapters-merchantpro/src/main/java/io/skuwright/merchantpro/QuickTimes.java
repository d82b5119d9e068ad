package io.skuwright.merchantpro;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads times as {@link Values} does, and those like {@code 2025-12-18T10:40:46+02:00} without a look at other forms. */
final class QuickTimes {

    private static final String FORM = "dddd-dd-ddTdd:dd:dd+dd:dd";

    /** Every month has so many days. */
    private static final int SURE_DAYS = 28;

    private static final int MOST_OFFSET = 18;

    private String last = "";
    private @Nullable OffsetDateTime lastTime;

    /** Returns the time of a text; many orders were changed last when they were placed. */
    Optional<OffsetDateTime> read(String text) {
        if (lastTime == null || !last.equals(text)) {
            last = text;
            lastTime = isOfTheForm(text) ? plain(text) : Values.parsed(text).orElse(null);
        }
        return Optional.ofNullable(lastTime);
    }

    private static boolean isOfTheForm(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int at = 0; at < FORM.length(); at++) {
            char c = text.charAt(at);
            char wanted = FORM.charAt(at);
            if (wanted == 'd' ? c < '0' || c > '9' : c != wanted) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable OffsetDateTime plain(String text) {
        int month = number(text, 5);
        int day = number(text, 8);
        int hour = number(text, 11);
        int minute = number(text, 14);
        int second = number(text, 17);
        int hours = number(text, 20);
        int minutes = number(text, 23);
        boolean isSure = month >= 1 && month <= 12 && day >= 1 && day <= SURE_DAYS;
        isSure &= hour < 24 && minute < 60 && second < 60 && hours < MOST_OFFSET && minutes < 60;
        if (!isSure) {
            return Values.parsed(text).orElse(null);
        }
        LocalDate date = LocalDate.of(number(text, 0) * 100 + number(text, 2), month, day);
        return OffsetDateTime.of(
                date, LocalTime.of(hour, minute, second), ZoneOffset.ofTotalSeconds((hours * 60 + minutes) * 60));
    }

    private static int number(String text, int from) {
        return (text.charAt(from) - '0') * 10 + text.charAt(from + 1) - '0';
    }
}
