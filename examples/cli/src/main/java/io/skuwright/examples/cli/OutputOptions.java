package io.skuwright.examples.cli;

import io.skuwright.result.Language;
import io.skuwright.result.Limit;
import io.skuwright.result.Limits;
import io.skuwright.row.WireLimit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
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
            } else if (!isReaderLimit(name)) {
                throw new WrongUse("Limit '" + name + "' is not known. Known limits: " + knownLimits() + ".");
            }
        });
        try {
            return Limits.from(engine);
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }

    /** Returns the limits that are not the engine's but the reader's. */
    Map<String, String> readerLimits() {
        limits();
        Map<String, String> reader = new LinkedHashMap<>(limits);
        reader.keySet().removeIf(OutputOptions::isEngineLimit);
        return reader;
    }

    private static boolean isReaderLimit(String name) {
        return Arrays.stream(WireLimit.values()).anyMatch(limit -> limit.key().equals(name));
    }

    private static String knownLimits() {
        return Stream.concat(
                        Arrays.stream(Limit.values()).map(Limit::key),
                        Arrays.stream(WireLimit.values()).map(WireLimit::key))
                .collect(Collectors.joining(", "));
    }

    private static boolean isEngineLimit(String name) {
        return Arrays.stream(Limit.values()).anyMatch(limit -> limit.key().equals(name));
    }

    @Nullable String fieldsFile() {
        return fields;
    }
}
