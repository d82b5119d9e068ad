package io.skuwright.order;

import io.skuwright.quantity.Rounding;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads a policy from settings by name, refusing what it does not know. */
final class PolicySettings {

    private static final String KNOWN = "skipLayers, nestedSon, oneLevelOnly, kitTest, parentsOnly, erpExpandsKits,"
            + " detailed, strict, childQuantity, childChanged, standardBoms, standardBomOnSons, scriptCompatible";

    private static final String KNOWN_OF_ROWS = "rounding, equalParts, sendIncompleteKits";

    private PolicySettings() {}

    static ClassifierPolicy read(Map<String, String> settings) {
        ClassifierPolicy.Builder policy = ClassifierPolicy.builder();
        settings.forEach((name, value) -> set(policy, name, value));
        return policy.build();
    }

    static RowPolicy readRows(Map<String, String> settings) {
        RowPolicy.Builder policy = RowPolicy.builder();
        settings.forEach((name, value) -> {
            switch (name) {
                case "rounding" -> policy.rounding(Rounding.parse(value));
                case "equalParts" -> policy.equalParts(one(name, value, RowPolicy.EqualParts.values()));
                case "sendIncompleteKits" -> policy.sendIncompleteKits(flag(name, value));
                default -> throw unknown(name, KNOWN_OF_ROWS);
            }
        });
        return policy.build();
    }

    private static IllegalArgumentException unknown(String name, String known) {
        return new IllegalArgumentException("Setting '" + name + "' is not known. Known settings: " + known + ".");
    }

    private static void set(ClassifierPolicy.Builder policy, String name, String value) {
        switch (name) {
            case "skipLayers" -> policy.skipLayers(one(name, value, ClassifierPolicy.SkipLayers.values()));
            case "nestedSon" -> policy.nestedSon(one(name, value, ClassifierPolicy.NestedSon.values()));
            case "kitTest" -> policy.kitTest(one(name, value, ClassifierPolicy.KitTest.values()));
            case "childQuantity" -> policy.childQuantity(one(name, value, ClassifierPolicy.ChildQuantity.values()));
            case "childChanged" -> policy.childChanged(one(name, value, io.skuwright.result.Severity.values()));
            case "oneLevelOnly" -> policy.oneLevelOnly(flag(name, value));
            case "parentsOnly" -> policy.parentsOnly(flag(name, value));
            case "erpExpandsKits" -> policy.erpExpandsKits(flag(name, value));
            case "detailed" -> policy.detailed(flag(name, value));
            case "strict" -> policy.strict(flag(name, value));
            case "standardBoms" -> policy.standardBoms(flag(name, value));
            case "standardBomOnSons" -> policy.standardBomOnSons(flag(name, value));
            case "scriptCompatible" -> policy.scriptCompatible(flag(name, value));
            default -> throw unknown(name, KNOWN);
        }
    }

    private static boolean flag(String name, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(
                    "Setting '" + name + "' is '" + value + "', but must be true or false.");
        };
    }

    private static <E extends Enum<E>> E one(String name, String value, E[] values) {
        for (E known : values) {
            if (word(known).equals(value)) {
                return known;
            }
        }
        throw new IllegalArgumentException("Setting '" + name + "' is '" + value + "', but must be one of "
                + Arrays.stream(values).map(PolicySettings::word).collect(Collectors.joining(", ")) + ".");
    }

    /** PER_PARENT is written per-parent. */
    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
