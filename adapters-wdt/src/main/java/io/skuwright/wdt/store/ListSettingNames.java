package io.skuwright.wdt.store;

import static java.util.Objects.requireNonNull;

import io.skuwright.row.FieldNames;
import io.skuwright.wdt.SpecNames;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Settings of a list by name. */
final class ListSettingNames {

    private ListSettingNames() {}

    static GoodsListSettings read(Map<String, String> settings) {
        GoodsListSettings.Builder builder = GoodsListSettings.builder();
        FieldNames names = GoodsListSettings.NAMES;
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            String value = requireNonNull(setting.getValue(), setting.getKey());
            switch (setting.getKey()) {
                case "categorySeparator" -> builder.categorySeparator(value);
                case "specNames" -> builder.specNames(specNames(value));
                case "attributesAreSpecs" -> builder.attributesAreSpecs(flag(value));
                case "maintainedCategories" -> builder.maintainedCategories(texts(value));
                default -> names = with(names, setting.getKey(), value);
            }
        }
        return builder.names(names).build();
    }

    private static FieldNames with(FieldNames names, String field, String headers) {
        if (!names.fields().contains(field)) {
            throw new IllegalArgumentException("Setting '" + field + "' is not known. Known settings: attributesAreSpecs,"
                    + " categorySeparator, maintainedCategories, specNames, and the headers of "
                    + String.join(", ", names.fields()) + ".");
        }
        FieldNames changed = names.with(Map.of(field, headers));
        if (changed.names(field).isEmpty()) {
            throw new IllegalArgumentException("Setting '" + field + "' names no header.");
        }
        return changed;
    }

    private static SpecNames specNames(String value) {
        return switch (value) {
            case "standard" -> GoodsListSettings.defaults().specNames();
            case "whole" -> SpecNames.whole();
            case "groups" -> SpecNames.groups();
            default -> throw new IllegalArgumentException(
                    "Setting 'specNames' is '" + value + "', but must be standard, whole or groups.");
        };
    }

    private static boolean flag(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(
                    "Setting 'attributesAreSpecs' is '" + value + "', but must be true or false.");
        };
    }

    private static Set<String> texts(String value) {
        return Arrays.stream(value.split(",", -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
