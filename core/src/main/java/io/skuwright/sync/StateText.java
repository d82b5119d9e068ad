package io.skuwright.sync;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of stored text: words and quoted texts between single blanks. */
final class StateText {

    private final String line;
    private int at;

    private StateText(String line) {
        this.line = line;
    }

    /** Appends a blank and a text in quotes; quotes, backslashes and line ends are escaped. */
    static void quote(StringBuilder text, String value) {
        text.append(" '");
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            switch (letter) {
                case '\\', '\'' -> text.append('\\').append(letter);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(letter);
            }
        }
        text.append('\'');
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
            default -> -1;
        };
    }
}
