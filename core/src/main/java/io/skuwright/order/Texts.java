package io.skuwright.order;

import org.jspecify.annotations.Nullable;

/** Says whether a text says anything: web forms send blanks, servers send null, both mean nothing. */
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
}
