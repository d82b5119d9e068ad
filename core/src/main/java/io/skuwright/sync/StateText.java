package io.skuwright.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lines of stored text: words and quoted texts between single blanks. */
final class StateText {

    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;

    private final String line;
    private int at;

    StateText(String line) {
        this.line = line;
    }

    /** Some stores give line ends as they like them; in a quoted text none stands as itself. */
    static String plainLines(String text) {
        return text.replace("\r\n", "\n");
    }

    /** Appends a blank and a text in quotes; quotes, backslashes and line ends are escaped. */
    static void quote(StringBuilder text, String value) {
        text.append(" '");
        value.codePoints().forEach(letter -> {
            switch (letter) {
                case '\\', '\'' -> text.append('\\').append((char) letter);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> append(text, letter);
            }
        });
        text.append('\'');
    }

    /** Half a character would be lost when the text is written as UTF-8. */
    private static void append(StringBuilder text, int letter) {
        if (Character.getType(letter) == Character.SURROGATE) {
            text.append("\\u").append(Integer.toHexString(letter).toUpperCase(Locale.ROOT));
        } else {
            text.appendCodePoint(letter);
        }
    }

    /** Goes behind a word if it stands here. */
    boolean take(String word) {
        boolean isHere = line.startsWith(word, at);
        at += isHere ? word.length() : 0;
        return isHere;
    }

    boolean isAtEnd() {
        return at == line.length();
    }

    /** Reads a blank and a text in quotes; null if there is none, it does not end, or is escaped wrongly. */
    @Nullable String nextQuoted() {
        if (!line.startsWith(" '", at)) {
            return null;
        }
        at++;
        return quoted();
    }

    /** Reads texts in quotes up to the end of the line; null if something else stands there. */
    @Nullable List<String> allQuoted() {
        List<String> texts = new ArrayList<>();
        while (!isAtEnd()) {
            String next = nextQuoted();
            if (next == null) {
                return null;
            }
            texts.add(next);
        }
        return texts;
    }

    /** Returns the words and quoted texts of a line, or null if a quoted text does not end or is escaped wrongly. */
    static @Nullable List<String> words(String line) {
        return new StateText(line).words();
    }

    /** Returns a whole number of any size that fits, or null. */
    static @Nullable Long number(String word) {
        if (!word.matches("-?[0-9]{1,19}")) {
            return null;
        }
        try {
            return Long.valueOf(word);
        } catch (NumberFormatException tooLarge) {
            return null;
        }
    }

    private @Nullable List<String> words() {
        List<String> words = new ArrayList<>();
        while (at <= line.length()) {
            boolean isQuoted = at < line.length() && line.charAt(at) == '\'';
            String word = isQuoted ? quoted() : plain();
            boolean isEnd = at == line.length();
            if (word == null || (!isEnd && line.charAt(at) != ' ')) {
                return null;
            }
            words.add(word);
            at++;
        }
        return words;
    }

    private String plain() {
        int end = line.indexOf(' ', at);
        String word = line.substring(at, end < 0 ? line.length() : end);
        at += word.length();
        return word;
    }

    private @Nullable String quoted() {
        StringBuilder text = new StringBuilder();
        at++;
        while (at < line.length()) {
            char letter = line.charAt(at++);
            if (letter == '\'') {
                return text.toString();
            }
            int meant = letter == '\\' ? escaped() : letter;
            if (meant < 0) {
                return null;
            }
            text.append((char) meant);
        }
        return null;
    }

    private int escaped() {
        if (at == line.length()) {
            return -1;
        }
        char letter = line.charAt(at++);
        return switch (letter) {
            case '\\', '\'' -> letter;
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'u' -> half();
            default -> -1;
        };
    }

    /** Reads half a character, which alone stands as its number. */
    private int half() {
        String digits = line.substring(at, Math.min(at + HEX_DIGITS, line.length()));
        at += digits.length();
        return digits.matches("D[89A-F][0-9A-F]{2}") ? Integer.parseInt(digits, HEX) : -1;
    }
}
