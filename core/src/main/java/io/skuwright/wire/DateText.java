package io.skuwright.wire;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads dates of the forms that the systems write; a zone has no place in a date. */
final class DateText {

    private static final String DATE = "dddd-dd-dd";
    private static final String MINUTES = "dddd-dd-ddTdd:dd";
    private static final String SECONDS = "dddd-dd-ddTdd:dd:dd";
    private static final int MOST_PLACES = 9;

    private DateText() {}

    /** Returns the date, empty if the text is none; a time of day behind it must be one too. */
    static Optional<LocalDate> date(String text) {
        if (!isForm(text)) {
            return Optional.empty();
        }
        int month = number(text, 5);
        if (month < 1 || month > 12 || !isTime(text)) {
            return Optional.empty();
        }
        int year = 100 * number(text, 0) + number(text, 2);
        int day = number(text, 8);
        return day >= 1 && YearMonth.of(year, month).isValidDay(day)
                ? Optional.of(LocalDate.of(year, month, day))
                : Optional.empty();
    }

    private static boolean isForm(String text) {
        int length = text.length();
        if (length <= SECONDS.length()) {
            return (length == DATE.length() || length == MINUTES.length() || length == SECONDS.length()) && fits(text, length);
        }
        int places = length - SECONDS.length() - 1;
        return places <= MOST_PLACES
                && fits(text, SECONDS.length())
                && text.charAt(SECONDS.length()) == '.'
                && digits(text, SECONDS.length() + 1) == places
                && places > 0;
    }

    private static boolean fits(String text, int length) {
        for (int at = 0; at < length; at++) {
            char wanted = SECONDS.charAt(at);
            char c = text.charAt(at);
            boolean isDigit = c >= '0' && c <= '9';
            if (wanted == 'd' ? !isDigit : c != wanted && !(wanted == 'T' && c == ' ')) {
                return false;
            }
        }
        return true;
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    private static boolean isTime(String text) {
        return text.length() <= DATE.length()
                || (number(text, 11) < 24
                        && number(text, 14) < 60
                        && (text.length() <= MINUTES.length() || number(text, 17) < 60));
    }

    /** Returns the number that two digits are. */
    private static int number(String text, int at) {
        return 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
    }
}
