package io.skuwright.merchantpro;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages a document: another byte, a cut, or another value in the place of one. */
final class Mutation {

    private static final Pattern VALUE =
            Pattern.compile("(?<=[:\\[,]\\s?)(\"[^\"]*\"(?!:)|[-0-9.]+|true|false|null)");

    private static final List<String> VALUES = List.of(
            "null", "\"\"", "\" \"", "0", "\"0\"", "-1", "1e1000000000", "\"1E+1\"", "007", "NaN", "true", "{}", "[]",
            "[[]]", "[{}]", "[null]", "{\"a\":1}", "\"\\ud800\"", "\"on\"", "12345678901234567890", "\"2026-02-30\"",
            "1.5", "\"abc\"");

    private Mutation() {}

    static String of(String json, Random random) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        switch (random.nextInt(4)) {
            case 0:
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                return new String(bytes, StandardCharsets.UTF_8);
            case 1:
                return new String(Arrays.copyOf(bytes, random.nextInt(bytes.length)), StandardCharsets.UTF_8);
            default:
                return replaced(json, random);
        }
    }

    private static String replaced(String json, Random random) {
        List<int[]> ranges = new ArrayList<>();
        Matcher matcher = VALUE.matcher(json);
        while (matcher.find()) {
            ranges.add(new int[] {matcher.start(), matcher.end()});
        }
        int[] range = ranges.get(random.nextInt(ranges.size()));
        return json.substring(0, range[0]) + VALUES.get(random.nextInt(VALUES.size())) + json.substring(range[1]);
    }
}
