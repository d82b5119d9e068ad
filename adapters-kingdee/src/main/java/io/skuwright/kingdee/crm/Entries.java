package io.skuwright.kingdee.crm;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads maps of script languages, whose keys may be texts of any class. */
final class Entries {

    private Entries() {}

    /** Returns the value of a key, compared by its text; null if there is none. */
    static @Nullable Object of(Map<?, ?> map, String key) {
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            Object name = entry.getKey();
            if (name instanceof CharSequence && name.toString().equals(key)) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** Returns true if there is a key with this text, whatever its value. */
    static boolean has(Map<?, ?> map, String key) {
        return map.keySet().stream().anyMatch(name -> name instanceof CharSequence && name.toString().equals(key));
    }

    /** Returns a new map with the same values, its keys as text, in the same order. */
    static Map<String, @Nullable Object> copy(Map<?, ?> map) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }
}
