package io.skuwright.sheets;

import io.skuwright.result.Language;
import java.util.Map;

/** Reads the settings of reports by name, refusing what it does not know. */
final class ReportSettingNames {

    private static final String KNOWN = "language, title, subtitle, conflictsShown, rowsShown, lookAlikesShown,"
            + " spusShown, skusShown, valuesAcross, singlesShown, rejectedShown, notesShown";
    private static final int LONGEST_NUMBER = 9;

    private ReportSettingNames() {}

    static ReportSettings read(Map<String, String> settings) {
        ReportSettings.Builder builder = ReportSettings.builder();
        settings.forEach((name, value) -> set(builder, name, value));
        return builder.build();
    }

    private static void set(ReportSettings.Builder settings, String name, String value) {
        switch (name) {
            case "language" -> settings.language(Language.of(value));
            case "title" -> settings.title(value);
            case "subtitle" -> settings.subtitle(value);
            case "conflictsShown" -> settings.conflictsShown(number(name, value));
            case "rowsShown" -> settings.rowsShown(number(name, value));
            case "lookAlikesShown" -> settings.lookAlikesShown(number(name, value));
            case "spusShown" -> settings.spusShown(number(name, value));
            case "skusShown" -> settings.skusShown(number(name, value));
            case "valuesAcross" -> settings.valuesAcross(number(name, value));
            case "singlesShown" -> settings.singlesShown(number(name, value));
            case "rejectedShown" -> settings.rejectedShown(number(name, value));
            case "notesShown" -> settings.notesShown(number(name, value));
            default -> throw new IllegalArgumentException(
                    "Setting '" + name + "' is not known. Known settings: " + KNOWN + ".");
        }
    }

    private static int number(String name, String value) {
        boolean isNumber = !value.isEmpty() && value.length() <= LONGEST_NUMBER;
        for (int at = 0; at < value.length(); at++) {
            isNumber &= value.charAt(at) >= '0' && value.charAt(at) <= '9';
        }
        if (!isNumber) {
            throw new IllegalArgumentException("Setting '" + name + "' is '" + value
                    + "', but must be a whole number from 0 to 999999999.");
        }
        return Integer.parseInt(value);
    }
}
