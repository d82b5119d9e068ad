package io.skuwright.sheets;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads settings by name, refusing what it does not know. */
final class SettingNames {

    private static final String KNOWN = "fallback, separator, sheet, codeColumns, required, cachedFormulas";

    private SettingNames() {}

    static SheetSettings read(Map<String, String> settings) {
        SheetSettings.Builder builder = SheetSettings.builder();
        Map<String, String> limits = new LinkedHashMap<>();
        settings.forEach((name, value) -> {
            if (isLimit(name)) {
                limits.put(name, value);
            } else {
                set(builder, name, value);
            }
        });
        return builder.limits(SheetLimits.from(limits)).build();
    }

    private static boolean isLimit(String name) {
        return Arrays.stream(SheetLimit.values()).anyMatch(limit -> limit.key().equals(name));
    }

    private static void set(SheetSettings.Builder settings, String name, String value) {
        switch (name) {
            case "fallback" -> settings.fallback(charset(value));
            case "separator" -> settings.separator(separator(value));
            case "sheet" -> settings.sheet(value);
            case "codeColumns" -> settings.addAllCodeColumns(list(value));
            case "required" -> settings.addAllRequired(list(value));
            case "cachedFormulas" -> settings.cachedFormulas(flag(value));
            default -> throw new IllegalArgumentException("Setting '" + name + "' is not known. Known settings: "
                    + KNOWN + ", "
                    + Arrays.stream(SheetLimit.values()).map(SheetLimit::key).collect(Collectors.joining(", ")) + ".");
        }
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new IllegalArgumentException("Setting 'fallback' is '" + name + "', which is no known encoding.", e);
        }
    }

    private static char separator(String value) {
        if (value.equals("tab")) {
            return '\t';
        }
        if (value.length() != 1) {
            throw new IllegalArgumentException(
                    "Setting 'separator' is '" + value + "', but must be one character or the word tab.");
        }
        return value.charAt(0);
    }

    private static List<String> list(String value) {
        return Arrays.stream(value.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    private static boolean flag(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException(
                    "Setting 'cachedFormulas' is '" + value + "', but must be true or false.");
        };
    }
}
