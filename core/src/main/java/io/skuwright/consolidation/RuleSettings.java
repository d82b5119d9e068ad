package io.skuwright.consolidation;

import io.skuwright.row.CleanUp;
import io.skuwright.row.Likeness;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Reads {@link ConsolidationRules} from settings, one name at a time. */
final class RuleSettings {

    private static final String KNOWN =
            "category, cleanUp, code, dropEmptyColumns, key, lookAlikes, name, specs, unit";

    private final ConsolidationRules.Builder rules = ConsolidationRules.builder();

    private RuleSettings() {}

    static ConsolidationRules read(Map<String, String> settings) {
        RuleSettings reading = new RuleSettings();
        settings.forEach(reading::take);
        for (String required : List.of("code", "name")) {
            if (!settings.containsKey(required)) {
                throw new IllegalArgumentException("Setting '" + required + "' is missing: it names a column.");
            }
        }
        return reading.rules.build();
    }

    private void take(String name, String value) {
        switch (name) {
            case "code" -> rules.code(value);
            case "name" -> rules.name(value);
            case "category" -> rules.category(value);
            case "unit" -> rules.unit(value);
            case "key" -> rules.key(list(value));
            case "specs" -> rules.specs(list(value));
            case "cleanUp" -> rules.cleanUp(CleanUp.parse(value));
            case "lookAlikes" -> rules.lookAlikes(Likeness.from(new LinkedHashSet<>(list(value))));
            case "dropEmptyColumns" -> rules.dropEmptyColumns(flag(value));
            default -> throw new IllegalArgumentException(
                    "Setting '" + name + "' is not known. Known settings: " + KNOWN + ".");
        }
    }

    private static List<String> list(String value) {
        List<String> items = new ArrayList<>();
        for (String item : value.split(",", -1)) {
            if (!item.isEmpty()) {
                items.add(item);
            }
        }
        return items;
    }

    private static boolean flag(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(
                    "Setting 'dropEmptyColumns' is '" + value + "', but must be true or false.");
        };
    }
}
