package io.skuwright.sync;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@link HandOverSettings} from settings, one name at a time. */
final class HandOverSettingText {

    private static final String KNOWN = "automatic, createInShop, editable, flow, openFields, shownFields, trigger";

    private HandOverSettingText() {}

    static HandOverSettings read(Map<String, String> settings) {
        HandOverSettings.Builder builder = HandOverSettings.builder();
        new TreeMap<>(settings).forEach((name, value) -> take(builder, name, value));
        return builder.build();
    }

    private static void take(HandOverSettings.Builder builder, String name, String value) {
        switch (name) {
            case "flow" -> builder.flow(flow(value));
            case "trigger" -> builder.trigger(OrderStatus.find(value)
                    .orElseThrow(() -> wrong(name, value, "awaiting, confirmed or in_process")));
            case "automatic" -> builder.automatic(flag(name, value));
            case "editable" -> builder.editable(flag(name, value));
            case "createInShop" -> builder.createInShop(flag(name, value));
            case "openFields" -> builder.openFields(names(value));
            case "shownFields" -> builder.shownFields(names(value));
            default -> throw new IllegalArgumentException(
                    "Setting '" + name + "' is not known. Known settings: " + KNOWN + ".");
        }
    }

    private static Flow flow(String value) {
        return Arrays.stream(Flow.values())
                .filter(flow -> flow.code().equals(value))
                .findFirst()
                .orElseThrow(() -> wrong("flow", value, "both, to-erp or none"));
    }

    private static boolean flag(String name, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(name, value, "true or false");
        };
    }

    private static List<String> names(String value) {
        return Arrays.stream(value.split(",", -1)).filter(name -> !name.isEmpty()).toList();
    }

    private static IllegalArgumentException wrong(String name, String value, String expected) {
        return new IllegalArgumentException("Setting '" + name + "' is '" + value + "', but must be " + expected + ".");
    }
}
