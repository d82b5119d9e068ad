package io.skuwright.consolidation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The values of several key columns as one text, and back. */
final class KeyText {

    /** No name or code may hold them; in a row that is rejected for one of them, they are escaped. */
    private static final char BETWEEN = '\u001F';

    private static final char ESCAPE = '\u001E';

    private KeyText() {}

    /** Returns one text for the parts; empty if one of them is blank, since nobody can say what such a row belongs to. */
    static String of(List<String> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            if (Blank.is(part)) {
                return "";
            }
            text.append(text.isEmpty() ? "" : BETWEEN).append(escaped(part));
        }
        return text.toString();
    }

    static List<String> parts(String text, int count) {
        if (text.isEmpty()) {
            return Collections.nCopies(count, "");
        }
        List<String> parts = new ArrayList<>(count);
        int from = 0;
        for (int at = text.indexOf(BETWEEN); at >= 0 && count > 1; at = text.indexOf(BETWEEN, from)) {
            parts.add(plain(text.substring(from, at)));
            from = at + 1;
        }
        parts.add(count > 1 ? plain(text.substring(from)) : text.substring(from));
        return List.copyOf(parts);
    }

    /** Returns the key as people read it. */
    static String shown(String text) {
        if (text.indexOf(BETWEEN) < 0) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        for (String part : text.split(String.valueOf(BETWEEN), -1)) {
            // Quotes tell the parts A / B and C from the parts A and B / C.
            boolean isAmbiguous = part.contains(" / ") || part.indexOf('\'') >= 0;
            shown.append(shown.isEmpty() ? "" : " / ");
            shown.append(isAmbiguous ? "'" + part.replace("'", "''") + "'" : part);
        }
        return plain(shown.toString());
    }

    private static String escaped(String part) {
        return part.indexOf(BETWEEN) < 0 && part.indexOf(ESCAPE) < 0
                ? part
                : part.replace(ESCAPE + "", ESCAPE + "0").replace(BETWEEN + "", ESCAPE + "1");
    }

    private static String plain(String part) {
        return part.indexOf(ESCAPE) < 0
                ? part
                : part.replace(ESCAPE + "1", BETWEEN + "").replace(ESCAPE + "0", ESCAPE + "");
    }
}
