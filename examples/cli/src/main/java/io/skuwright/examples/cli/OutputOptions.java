package io.skuwright.examples.cli;

import io.skuwright.result.Language;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.row.WireLimit;
import io.skuwright.row.WireLimits;
import io.skuwright.sheets.SheetLimit;
import io.skuwright.sheets.SheetLimits;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class OutputOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "json (default), or table for people; explode also draws: tree, dot")
    private String format = "json";

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "language of sentences and reasons: en (default), zh or ro")
    private String language = "en";

    @Option(
            names = "--limit",
            paramLabel = "NAME=VALUE",
            description = "raises a limit, for example orderLines=200000; may be repeated")
    private Map<String, String> limits = new LinkedHashMap<>();

    @Option(
            names = "--fields",
            paramLabel = "FILE",
            description = "JSON object of field names to look for: {\"kit\":[\"my_kit__c\"]}")
    private @Nullable String fields;

    /** Returns the format, which must be one that the command offers; the other options must be usable too. */
    String format(String... offered) {
        // Said now, and not only where there happens to be a finding to put into words.
        language();
        limits();
        if (!Arrays.asList(offered).contains(format)) {
            throw new WrongUse("Format '" + format + "' is not offered here. Maybe one of "
                    + String.join(", ", offered) + " was meant.");
        }
        return format;
    }

    Language language() {
        try {
            return Language.of(language);
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }

    /** Returns the limits of the engine, with those that the caller raised. */
    Limits limits() {
        Map<String, String> engine = new LinkedHashMap<>();
        limits.forEach((name, value) -> {
            if (isEngineLimit(name)) {
                engine.put(name, value);
            } else if (!isReaderLimit(name) && !isSheetLimit(name)) {
                throw new WrongUse("Limit '" + name + "' is not known. Known limits: " + knownLimits() + ".");
            }
        });
        try {
            return Limits.from(engine);
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }

    /** Returns the limits on reading JSON. */
    WireLimits readerLimits() {
        return limits(OutputOptions::isReaderLimit, WireLimits::from);
    }

    /** Returns the limits on reading JSON with a stored state: its text may be as long as the document, if nobody says else. */
    WireLimits stateLimits() {
        WireLimits all = readerLimits();
        return limits.containsKey(WireLimit.TEXT.key()) ? all : all.with(WireLimit.TEXT, all.get(WireLimit.DOCUMENT));
    }

    /** Returns the limits on reading sheets. */
    SheetLimits sheetLimits() {
        return limits(OutputOptions::isSheetLimit, SheetLimits::from);
    }

    private <T> T limits(Predicate<String> chosen, Function<Map<String, String>, T> read) {
        limits();
        Map<String, String> some = new LinkedHashMap<>(limits);
        some.keySet().removeIf(chosen.negate());
        try {
            return read.apply(some);
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }

    private static boolean isReaderLimit(String name) {
        return Arrays.stream(WireLimit.values()).anyMatch(limit -> limit.key().equals(name));
    }

    private static boolean isSheetLimit(String name) {
        return Arrays.stream(SheetLimit.values()).anyMatch(limit -> limit.key().equals(name));
    }

    private static String knownLimits() {
        return Stream.of(
                        Arrays.stream(Limit.values()).map(Limit::key),
                        Arrays.stream(WireLimit.values()).map(WireLimit::key),
                        Arrays.stream(SheetLimit.values()).map(SheetLimit::key))
                .flatMap(keys -> keys)
                .collect(Collectors.joining(", "));
    }

    private static boolean isEngineLimit(String name) {
        return Arrays.stream(Limit.values()).anyMatch(limit -> limit.key().equals(name));
    }

    @Nullable String fieldsFile() {
        return fields;
    }
}
