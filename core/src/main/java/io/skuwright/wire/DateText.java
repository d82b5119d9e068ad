package io.skuwright.wire;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates of the forms that the systems write; a zone has no place in a date. */
final class DateText {

    private static final Pattern FORM =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})([T ]([0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?))?");

    private DateText() {}

    /** Returns the date, empty if the text is none; a time of day behind it must be one too. */
    static Optional<LocalDate> date(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            if (form.group(3) != null) {
                LocalTime.parse(form.group(3));
            }
            return Optional.of(LocalDate.parse(form.group(1)));
        } catch (DateTimeParseException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
