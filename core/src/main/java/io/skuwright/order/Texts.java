package io.skuwright.order;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts as hosts send them: web forms send blanks, servers send null, and both mean nothing. */
final class Texts {

    private Texts() {}

    static boolean has(@Nullable String text) {
        return text != null && !text.isEmpty() && (text.charAt(0) > ' ' || !text.isBlank());
    }

    static @Nullable String orNull(@Nullable String text) {
        return has(text) ? text : null;
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Returns true unless both texts say something and it is not the same. */
    static boolean agree(@Nullable String one, @Nullable String other) {
        String first = orNull(one);
        String second = orNull(other);
        return first == null || second == null || first.equals(second);
    }

    /**
     * Returns a copy of a host's map that cannot be changed. {@link Map#copyOf} would do, but searches
     * its keys in a row, which is quadratic for keys that were chosen to collide.
     *
     * @throws NullPointerException if a key or value is null
     */
    static <V> Map<String, V> copy(Map<String, V> map) {
        Map<String, V> copy = new HashMap<>();
        map.forEach((key, value) -> copy.put(requireNonNull(key, "key"), requireNonNull(value, key)));
        return Collections.unmodifiableMap(copy);
    }
}
