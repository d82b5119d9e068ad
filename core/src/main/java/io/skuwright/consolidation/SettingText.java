package io.skuwright.consolidation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Reads the values of settings. */
final class SettingText {

    private SettingText() {}

    static boolean flag(String name, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(
                    "Setting '" + name + "' is '" + value + "', but must be true or false.");
        };
    }

    static LocalDate date(String name, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException notDate) {
            throw new IllegalArgumentException(
                    "Setting '" + name + "' is '" + value + "', but must be a date such as 2026-12-01.", notDate);
        }
    }
}
