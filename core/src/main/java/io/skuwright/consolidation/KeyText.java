package io.skuwright.consolidation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The values of several key columns as one text, and back. */
final class KeyText {

    /** No name or code may hold it, so it can stand between them. */
    private static final char BETWEEN = '\u001F';

    private KeyText() {}

    /** Returns one text for the parts; empty if one of them is blank, since nobody can say what such a row belongs to. */
    static String of(List<String> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            if (part.isBlank()) {
                return "";
            }
            text.append(text.isEmpty() ? "" : BETWEEN).append(part);
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
            parts.add(text.substring(from, at));
            from = at + 1;
        }
        parts.add(text.substring(from));
        return List.copyOf(parts);
    }

    /** Returns the key as people read it. */
    static String shown(String text) {
        return text.indexOf(BETWEEN) < 0 ? text : text.replace(String.valueOf(BETWEEN), " / ");
    }
}
