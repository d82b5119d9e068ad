package io.skuwright.row;

import io.skuwright.row.VisibleText.Places;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The letters of different scripts that stand side by side in a text. */
final class ScriptMix {

    private record Letter(UnicodeScript script, int codePoint, int position) {}

    private final List<Letter> mixed = new ArrayList<>();
    private final List<Letter> word = new ArrayList<>();
    private final Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);

    private ScriptMix() {}

    static ScriptMix of(String text, boolean byWord) {
        ScriptMix mix = new ScriptMix();
        int position = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            position++;
            UnicodeScript script = script(codePoint);
            if (script != null) {
                mix.word.add(new Letter(script, codePoint, position));
            } else if (byWord && endsWord(codePoint)) {
                mix.endWord();
            }
        }
        mix.endWord();
        return mix;
    }

    /** Returns the script of a letter that may look like one of another script, or null. */
    private static @Nullable UnicodeScript script(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return switch (script) {
            case LATIN, CYRILLIC -> script;
            case GREEK -> LookAlikes.shape(codePoint) == codePoint ? null : script;
            default -> null;
        };
    }

    /** Digits, accents and what cannot be seen do not end a word; a letter of another script does. */
    private static boolean endsWord(int codePoint) {
        return !Character.isDigit(codePoint)
                && !Accents.isAccent(codePoint)
                && !LookAlikes.isInvisible(codePoint);
    }

    private void endWord() {
        if (word.stream().map(Letter::script).distinct().limit(2).count() > 1) {
            word.forEach(letter -> counts.merge(letter.script(), 1, Integer::sum));
            mixed.addAll(word);
        }
        word.clear();
    }

    boolean isMixed() {
        return !mixed.isEmpty();
    }

    /** Returns the letters that are not of the script with most letters; Latin if there are as many. */
    Places strangers() {
        UnicodeScript usual = counts.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<UnicodeScript, Integer> entry) -> entry.getValue())
                        .thenComparing(entry -> entry.getKey() == UnicodeScript.LATIN)
                        .thenComparing(entry -> entry.getKey() == UnicodeScript.CYRILLIC))
                .orElseThrow()
                .getKey();
        Places places = new Places();
        mixed.stream()
                .filter(letter -> letter.script() != usual)
                .forEach(letter -> places.add(letter.codePoint(), letter.position()));
        return places;
    }

    /** Returns the names of the scripts in alphabetical order. */
    String scripts() {
        return counts.keySet().stream().map(ScriptMix::name).sorted().collect(Collectors.joining(","));
    }

    private static String name(UnicodeScript script) {
        return switch (script) {
            case LATIN -> "Latin";
            case CYRILLIC -> "Cyrillic";
            default -> "Greek";
        };
    }
}
