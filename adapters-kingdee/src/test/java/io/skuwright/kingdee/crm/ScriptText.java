package io.skuwright.kingdee.crm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text as script languages make it: it reads like a string, and is equal to none. */
record ScriptText(StringBuilder text) implements CharSequence {

    static ScriptText of(String text) {
        return new ScriptText(new StringBuilder(text));
    }

    /** Returns copies of maps whose keys and texts are of this class. */
    static List<Map<?, ?>> maps(List<Map<String, @Nullable Object>> maps) {
        return maps.stream().<Map<?, ?>>map(ScriptText::map).toList();
    }

    private static Map<Object, @Nullable Object> map(Map<String, @Nullable Object> map) {
        Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(of(key), value instanceof String text ? of(text) : value));
        return copy;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return 31 * text.length() + 7;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
