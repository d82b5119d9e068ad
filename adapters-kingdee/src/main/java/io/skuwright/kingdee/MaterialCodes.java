package io.skuwright.kingdee;

import io.skuwright.row.Flag;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the codes in the fields of BD_MATERIAL mean, in our words, by {@code field.code}. */
final class MaterialCodes {

    private static final MaterialCodes DEFAULTS = new MaterialCodes(usual());

    private final Map<String, String> table;
    private final Map<String, MaterialClass> classes = new HashMap<>();

    private MaterialCodes(Map<String, String> table) {
        this.table = Collections.unmodifiableMap(table);
        table.forEach((code, meaning) ->
                classOf(meaning).ifPresent(known -> classes.put(code.substring(code.indexOf('.') + 1), known)));
    }

    static MaterialCodes defaults() {
        return DEFAULTS;
    }

    private static Map<String, String> usual() {
        Map<String, String> table = new TreeMap<>();
        table.put("suite.0", "no");
        table.put("suite.1", "yes");
        for (MaterialClass each : MaterialClass.values()) {
            table.put("class." + each.code(), word(each));
        }
        return table;
    }

    private static String word(MaterialClass each) {
        return each.name().toLowerCase(Locale.ROOT);
    }

    MaterialCodes with(Map<String, String> codes) {
        Map<String, String> more = new TreeMap<>(table);
        codes.forEach((code, meaning) -> {
            boolean isKnown = (code.startsWith("suite.") && (meaning.equals("yes") || meaning.equals("no")))
                    || (code.startsWith("class.") && classOf(meaning).isPresent());
            if (!isKnown) {
                throw new IllegalArgumentException("Code '" + code + "' cannot mean '" + meaning
                        + "'. Known are suite.X (yes, no) and class.X (" + classes() + ").");
            }
            more.put(code, meaning);
        });
        return new MaterialCodes(more);
    }

    private static String classes() {
        StringBuilder words = new StringBuilder();
        for (MaterialClass each : MaterialClass.values()) {
            words.append(words.length() == 0 ? "" : ", ").append(word(each));
        }
        return words.toString();
    }

    private static Optional<MaterialClass> classOf(String meaning) {
        for (MaterialClass each : MaterialClass.values()) {
            if (word(each).equals(meaning)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    Map<String, String> table() {
        return table;
    }

    Optional<MaterialClass> materialClass(String code) {
        return Optional.ofNullable(classes.get(code));
    }

    Flag suite(String code) {
        String meaning = table.get("suite." + code);
        return meaning == null ? Flag.UNKNOWN : Flag.of(meaning.equals("yes"));
    }

    /** Returns the code that is written for a suite flag that is known: the first in text order that means it. */
    Optional<String> suiteCode(Flag suite) {
        String wanted = suite == Flag.YES ? "yes" : "no";
        return suite == Flag.UNKNOWN
                ? Optional.empty()
                : table.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("suite.") && entry.getValue().equals(wanted))
                        .map(entry -> entry.getKey().substring("suite.".length()))
                        .findFirst();
    }

    /** Returns the codes of a field with their meanings, for people. */
    String known(String field) {
        StringBuilder known = new StringBuilder();
        table.forEach((code, meaning) -> {
            if (code.startsWith(field + ".")) {
                known.append(known.length() == 0 ? "" : ", ");
                known.append(code.substring(field.length() + 1)).append(' ').append(meaning);
            }
        });
        return known.toString();
    }
}
