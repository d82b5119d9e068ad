package io.skuwright.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The form of the texts of this package that hold many fields.
 *
 * <p>Lines of fields between tabs; the first line names the form and its version. A backslash, a control character and
 * half a character stand as {@code \}{@code uXXXX}, so that no field ends a field or a line.
 */
final class TabLines {

    private static final String SEPARATOR = "\t";
    private static final int ESCAPE_LENGTH = 6;
    private static final String LARGEST = Long.toString(Long.MAX_VALUE);

    private final StringBuilder text = new StringBuilder();

    TabLines(String form) {
        text.append(form).append('\n');
    }

    TabLines line(List<String> fields) {
        for (int at = 0; at < fields.size(); at++) {
            text.append(at == 0 ? "" : SEPARATOR);
            escape(text, fields.get(at));
        }
        text.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Returns the lines of a text after its first, or null if it is of another form or does not end with a line end. */
    static @Nullable List<String> of(String form, String text) {
        // Some stores give line ends as they like them; inside a field none stands as itself.
        List<String> lines = List.of(text.split("\r?\n", -1));
        boolean isWhole = lines.get(0).equals(form) && lines.get(lines.size() - 1).isEmpty();
        return isWhole ? lines.subList(1, lines.size() - 1) : null;
    }

    /** Returns the fields of a line, or null if something was escaped in another way. */
    static @Nullable List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        for (String field : line.split(SEPARATOR, -1)) {
            String plain = field.indexOf('\\') < 0 ? field : unescaped(field);
            if (plain == null) {
                return null;
            }
            fields.add(plain);
        }
        return fields;
    }

    /** Returns a whole number that is not negative, or -1. */
    static long number(String text) {
        boolean fits = text.matches("[0-9]{1,18}") || (text.matches("[0-9]{19}") && text.compareTo(LARGEST) <= 0);
        return fits ? Long.parseLong(text) : -1;
    }

    private static void escape(StringBuilder text, String field) {
        int at = 0;
        while (at < field.length()) {
            // Half a pair is a code point of its own, and a surrogate.
            int c = field.codePointAt(at);
            at += Character.charCount(c);
            if (c == '\\' || Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                text.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                text.appendCodePoint(c);
            }
        }
    }

    private static @Nullable String unescaped(String field) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < field.length()) {
            if (field.charAt(at) != '\\') {
                plain.append(field.charAt(at++));
                continue;
            }
            String escape = field.substring(at, Math.min(field.length(), at + ESCAPE_LENGTH));
            if (!escape.matches("\\\\u[0-9a-f]{4}")) {
                return null;
            }
            plain.append((char) Integer.parseInt(escape.substring(2), 16));
            at += ESCAPE_LENGTH;
        }
        return plain.toString();
    }
}
