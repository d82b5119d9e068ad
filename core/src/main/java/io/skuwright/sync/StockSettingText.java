package io.skuwright.sync;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads {@link StockSettings} from settings, one name at a time. */
final class StockSettingText {

    private static final String KNOWN =
            "allowNegative, changedOnly, checkEvery, interval, master, nightlyAt, since, triggers, withDefective";

    private StockSettingText() {}

    static StockSettings read(Map<String, String> settings) {
        if (!settings.containsKey("master")) {
            throw new IllegalArgumentException("Setting 'master' is missing: it names the side that leads the stock.");
        }
        StockSettings.Builder builder = StockSettings.builder();
        new TreeMap<>(settings).forEach((name, value) -> take(builder, name, value));
        return builder.build();
    }

    private static void take(StockSettings.Builder builder, String name, String value) {
        switch (name) {
            case "master" -> builder.master(side(value));
            case "triggers" -> triggers(builder, value);
            case "nightlyAt" -> builder.nightlyAt(time(name, value, "a time of day such as 02:10", LocalTime::parse));
            case "interval" -> builder.interval(time(name, value, "a time such as PT10M", Duration::parse));
            case "checkEvery" -> builder.checkEvery(time(name, value, "a time such as PT24H", Duration::parse));
            case "changedOnly" -> builder.changedOnly(flag(name, value));
            case "since" -> builder.since(time(name, value, "a time such as 2026-11-01T00:00:00Z", Instant::parse));
            case "withDefective" -> builder.withDefective(flag(name, value));
            case "allowNegative" -> builder.allowNegative(flag(name, value));
            default -> throw new IllegalArgumentException(
                    "Setting '" + name + "' is not known. Known settings: " + KNOWN + ".");
        }
    }

    private static Side side(String value) {
        return Arrays.stream(Side.values())
                .filter(side -> side.code().equals(value))
                .findFirst()
                .orElseThrow(() -> wrong("master", value, "erp or shop"));
    }

    private static void triggers(StockSettings.Builder builder, String value) {
        for (String word : value.isEmpty() ? new String[0] : value.split(",", -1)) {
            builder.addTriggers(Arrays.stream(StockTrigger.values())
                    .filter(trigger -> trigger.code().equals(word))
                    .findFirst()
                    .orElseThrow(() -> wrong("triggers", value, "nightly, event, interval or some of them")));
        }
    }

    private static boolean flag(String name, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(name, value, "true or false");
        };
    }

    private static <T> T time(String name, String value, String expected, Function<String, T> parse) {
        try {
            return parse.apply(value);
        } catch (DateTimeException notTime) {
            IllegalArgumentException wrong = wrong(name, value, expected);
            wrong.initCause(notTime);
            throw wrong;
        }
    }

    private static IllegalArgumentException wrong(String name, String value, String expected) {
        return new IllegalArgumentException("Setting '" + name + "' is '" + value + "', but must be " + expected + ".");
    }
}
